import fc from "fast-check";
import type { Workforce } from "../../workforce/snapshot.js";
import { makeEmployee, makeNip, makeTitle, makeUnit, makeWorkforce } from "./workforce.js";

/**
 * Small governments in which nearly everybody may go nearly everywhere on the own path: the ground on which a plan could harm a unit or put
 * kin into one line, if no limit kept it from that. All fictional.
 */
const managerial = {
  jenjang: null,
  educationFields: null,
  family: "STRUKTURAL",
  bup: 58,
  golonganMin: "III/c",
};
const clerk = {
  kind: "PELAKSANA",
  jenjang: null,
  educationFields: null,
  minEducation: "SMA",
  golonganMin: "III/a",
  bup: 58,
};
const health = { educationFields: null, golonganMin: "III/a", bup: 58 };
const titles = [
  makeTitle({ code: "CAMAT", ...managerial, kind: "ADMINISTRATOR", eselon: "III.a", specialRole: "CAMAT" }),
  makeTitle({ code: "SEKCAM", ...managerial, kind: "ADMINISTRATOR", eselon: "III.b" }),
  makeTitle({
    code: "LURAH",
    ...managerial,
    kind: "PENGAWAS",
    eselon: "IV.a",
    minEducation: "D3",
    specialRole: "LURAH",
  }),
  makeTitle({ code: "KASI", ...managerial, kind: "PENGAWAS", eselon: "IV.a", minEducation: "D3" }),
  makeTitle({ code: "STAF", ...clerk, family: "ADMINISTRASI" }),
  makeTitle({ code: "BENDAHARA", ...clerk, family: "BENDAHARA", specialRole: "BENDAHARA" }),
  makeTitle({ code: "VERIFIKATOR", ...clerk, family: "VERIFIKATOR_KEUANGAN" }),
  makeTitle({ code: "KELAS1", educationFields: null, golonganMin: "III/a" }),
  makeTitle({ code: "KELAS2", educationFields: null, golonganMin: "III/a" }),
  makeTitle({ code: "PJOK", educationFields: null, golonganMin: "III/a", family: "GURU_PJOK" }),
  makeTitle({
    code: "KEPSEK",
    educationFields: null,
    golonganMin: "III/b",
    family: "KEPALA_SEKOLAH",
    specialRole: "KEPALA_SEKOLAH",
  }),
  makeTitle({ code: "DOKTER1", ...health, family: "DOKTER" }),
  makeTitle({ code: "DOKTER2", ...health, family: "DOKTER" }),
  makeTitle({ code: "PERAWAT", ...health, family: "PERAWAT" }),
];
const units = [
  makeUnit({ code: "KEC", kind: "KECAMATAN" }),
  makeUnit({ code: "KEC-KEL1", kind: "KELURAHAN", parentCode: "KEC" }),
  makeUnit({ code: "KEC-KEL2", kind: "KELURAHAN", parentCode: "KEC" }),
  makeUnit({ code: "BADAN", kind: "OPD" }),
  makeUnit({ code: "SD-A", kind: "SD" }),
  makeUnit({ code: "SD-K", kind: "SD", remoteness: "SANGAT_TERPENCIL", specialArea: true }),
  makeUnit({ code: "PKM-A", kind: "PUSKESMAS" }),
  makeUnit({ code: "PKM-J", kind: "PUSKESMAS", remoteness: "TERPENCIL" }),
];
const inUnits = (unitCodes: readonly string[], titleCodes: readonly string[]) =>
  unitCodes.flatMap((unitCode) => titleCodes.map((titleCode) => ({ unitCode, titleCode })));
/** Groups of places between which people may move. */
const places = [
  inUnits(["KEC"], ["CAMAT", "SEKCAM", "KASI"]),
  inUnits(["KEC-KEL1", "KEC-KEL2"], ["LURAH", "KASI"]),
  inUnits(["KEC", "KEC-KEL1", "BADAN"], ["STAF", "BENDAHARA", "VERIFIKATOR"]),
  inUnits(["SD-A", "SD-K"], ["KELAS1", "KELAS2", "PJOK", "KEPSEK"]),
  inUnits(["PKM-A", "PKM-J"], ["DOKTER1", "DOKTER2", "PERAWAT"]),
].flat();

/** Index of a place such as `KEC/CAMAT`. */
export const placeNamed = (name: string): number =>
  places.findIndex(({ unitCode, titleCode }) => `${unitCode}/${titleCode}` === name);

const someone = fc.record({
  at: fc.nat({ max: places.length - 1 }),
  relative: fc.option(fc.nat({ max: 13 })),
});

export interface Crowd {
  /** Seats per place, and where each person sits and whose relative each is. */
  readonly seats: readonly number[];
  readonly people: readonly { readonly at: number; readonly relative: number | null }[];
}
export const crowd: fc.Arbitrary<Crowd> = fc.record({
  seats: fc.array(fc.nat({ max: 2 }), { minLength: places.length, maxLength: places.length }),
  people: fc.array(someone, { minLength: 4, maxLength: 14 }),
});

export function governmentOf({ seats, people }: Crowd): Workforce {
  const nip = (i: number) => makeNip(700 + i);
  const each = <T>(make: (owner: string, i: number) => T[]) => people.flatMap((_, i) => make(nip(i), i));
  return makeWorkforce({
    titles,
    units,
    posts: places.map((place, i) => ({ ...place, seats: seats[i]! })),
    employees: people.map(({ at }, i) =>
      makeEmployee({
        nip: nip(i),
        ...places[at]!,
        golongan: "III/d",
        educationLevel: "S1",
        educationField: "IPEM",
      }),
    ),
    assessments: each((owner) => [{ nip: owner, assessedOn: "2026-02-01", jpm: 90, assessor: null }]),
    certificates: each((owner) =>
      [
        ["SERTIFIKAT PENDIDIK", ""],
        ["SERTIFIKAT PENDIDIK", "GURU_KELAS"],
        ["SERTIFIKAT PENDIDIK", "GURU_PJOK"],
        ["CALON KEPALA SEKOLAH", ""],
        ["PENGALAMAN MANAJERIAL PENDIDIKAN", ""],
        ["STR", ""],
      ].map(([kind, field]) => ({
        nip: owner,
        kind: kind!,
        field: field!,
        issuedOn: "2020-01-01",
        validUntil: null,
      })),
    ),
    history: each((owner, i) => {
      const { titleCode, unitCode } = places[people[i]!.at]!;
      return [
        {
          nip: owner,
          titleCode,
          titleName: null,
          unitCode,
          unitName: null,
          startedOn: "2010-01-04",
          endedOn: null,
        },
      ];
    }),
    relatives: people.flatMap(({ relative }, i) =>
      relative === null || relative === i || relative >= people.length
        ? []
        : [
            { nip: nip(i), relation: "SAUDARA", relativeNip: nip(relative) },
            { nip: nip(relative), relation: "SAUDARA", relativeNip: nip(i) },
          ],
    ),
  });
}
