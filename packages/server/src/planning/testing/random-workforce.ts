import {
  absenceKinds,
  disciplineLevels,
  disciplineStates,
  performancePredicates,
  wishKinds,
} from "@selaras/contract";
import fc from "fast-check";
import type { Workforce } from "../../workforce/snapshot.js";
import { makeEmployee, makeNip, makeTitle, makeUnit, makeWorkforce } from "./workforce.js";

const structural = { jenjang: null, educationFields: null, family: "STRUKTURAL", bup: 58 };
const titles = [
  makeTitle({
    code: "KADIS",
    ...structural,
    kind: "JPT_PRATAMA",
    eselon: "II.b",
    kelas: 14,
    golonganMin: "IV/b",
    bup: 60,
  }),
  makeTitle({
    code: "KABID",
    ...structural,
    kind: "ADMINISTRATOR",
    eselon: "III.b",
    kelas: 11,
    golonganMin: "III/d",
  }),
  makeTitle({
    code: "KASUBBAG",
    ...structural,
    kind: "PENGAWAS",
    eselon: "IV.a",
    kelas: 9,
    minEducation: "D3",
  }),
  makeTitle({
    code: "SEKLUR",
    ...structural,
    kind: "PENGAWAS",
    eselon: "IV.b",
    kelas: 8,
    golonganMin: "III/b",
    minEducation: "SMA",
  }),
  makeTitle({
    code: "PTK",
    kind: "PELAKSANA",
    jenjang: null,
    kelas: 7,
    golonganMin: "III/a",
    educationFields: ["HUKUM", "ADMNEG"],
    family: "PENELAAH",
    bup: 58,
  }),
  makeTitle({
    code: "PAP",
    kind: "PELAKSANA",
    jenjang: null,
    kelas: null,
    golonganMin: "II/a",
    minEducation: "SMA",
    educationFields: null,
    family: "ADMINISTRASI",
    bup: 58,
  }),
  makeTitle({ code: "GURU1", jenjang: "AHLI_PERTAMA", kelas: 8, golonganMin: "III/a" }),
  makeTitle({ code: "GURU2" }),
  makeTitle({
    code: "KEPSEK",
    jenjang: "MUDA/MADYA",
    specialRole: "KEPALA_SEKOLAH",
    family: "KEPALA_SEKOLAH",
    golonganMin: "III/b",
  }),
  makeTitle({
    code: "DOKTER",
    jenjang: "AHLI_PERTAMA",
    kelas: 8,
    minEducation: "PROFESI",
    educationFields: ["DOKTER"],
    family: "DOKTER",
    bup: 58,
  }),
];
const units = [
  makeUnit({ code: "U0", kind: "PEMERINTAH" }),
  makeUnit({ code: "U1", kind: "OPD", parentCode: "U0", headEselon: "II.b" }),
  makeUnit({ code: "U2", kind: "BIDANG", parentCode: "U1" }),
  makeUnit({
    code: "U3",
    kind: "SD",
    parentCode: "U1",
    placeCode: "53.71.02.1001",
    remoteness: "TERPENCIL",
    specialArea: true,
  }),
  makeUnit({ code: "U4", kind: "SD", parentCode: "U1" }),
  makeUnit({ code: "U5", kind: "PUSKESMAS", parentCode: "U0", placeCode: "TIDAK-DIKENAL" }),
];

const date = (from: number, to: number) =>
  fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 9 });
const seat = fc.record({
  unitCode: fc.constantFrom(...units.map(({ code }) => code)),
  titleCode: fc.constantFrom(...titles.map(({ code }) => code)),
});

const person = fc.record({
  seat: fc.option(seat, { nil: null, freq: 12 }),
  kind: fc.constantFrom("PNS", "PNS", "PNS", "PPPK", "CPNS"),
  birthDate: date(1966, 1998),
  golongan: maybe(fc.constantFrom("II/c", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IX")),
  educationLevel: fc.constantFrom("SMA", "D3", "S1", "PROFESI", "S2"),
  educationField: maybe(fc.constantFrom("PGSD", "PGPAUD", "HUKUM", "ADMNEG", "DOKTER")),
  seatSince: maybe(date(2012, 2026)),
  homePlaceCode: maybe(fc.constantFrom("53.71.01.1001", "53.71.02.1001", "53.71.01.1002")),
  standing: fc.constantFrom("01", "01", "01", "03"),
  contractEnd: maybe(date(2026, 2031)),
  served: date(2000, 2012),
  predicates: fc.array(fc.constantFrom(...performancePredicates.slice(0, 3)), { minLength: 0, maxLength: 2 }),
  jpm: maybe(fc.integer({ min: 40, max: 100 })),
  hasCertificate: fc.boolean(),
  relative: maybe(fc.nat({ max: 11 })),
  penalty: fc.option(fc.tuple(fc.constantFrom(...disciplineLevels), fc.constantFrom(...disciplineStates)), {
    nil: null,
    freq: 2,
  }),
  absence: fc.option(fc.constantFrom(...absenceKinds), { nil: null, freq: 2 }),
  wish: fc.option(fc.constantFrom(...wishKinds), { nil: null }),
});

/** Up to twelve people of all kinds in six units, with holes in every register. All fictional. */
export const randomWorkforce: fc.Arbitrary<Workforce> = fc
  .record({
    people: fc.array(person, { minLength: 1, maxLength: 12 }),
    seats: fc.uniqueArray(fc.record({ seat, seats: fc.nat({ max: 3 }) }), {
      selector: (one) => `${one.seat.unitCode} ${one.seat.titleCode}`,
      minLength: 4,
      maxLength: 24,
    }),
  })
  .map(({ people, seats }) => {
    const nip = (i: number) => makeNip(500 + i);
    const rows = people.map((one, i) =>
      makeEmployee({
        nip: nip(i),
        unitCode: one.seat?.unitCode ?? null,
        titleCode: one.seat?.titleCode ?? null,
        kind: one.kind,
        birthDate: one.birthDate,
        golongan: one.golongan,
        educationLevel: one.educationLevel,
        educationField: one.educationField,
        seatSince: one.seatSince,
        homePlaceCode: one.homePlaceCode,
        standing: one.standing,
        tmtPns: one.kind === "PNS" ? one.served : null,
        contractStart: one.kind === "PPPK" && one.contractEnd ? "2022-01-01" : null,
        contractEnd: one.kind === "PPPK" ? one.contractEnd : null,
      }),
    );
    const each = <T>(make: (one: (typeof people)[number], owner: string, i: number) => T[]) =>
      people.flatMap((one, i) => make(one, nip(i), i));
    return makeWorkforce({
      titles,
      units,
      posts: seats.map(({ seat: at, seats: count }) => ({ ...at, seats: count })),
      employees: rows,
      performance: each(({ predicates }, owner) =>
        predicates.map((predicate, k) => ({ nip: owner, year: 2025 + k, predicate })),
      ),
      assessments: each(({ jpm }, owner) =>
        jpm === null ? [] : [{ nip: owner, assessedOn: "2026-02-01", jpm, assessor: null }],
      ),
      certificates: each(({ hasCertificate }, owner) =>
        hasCertificate
          ? ["SERTIFIKAT PENDIDIK", "CALON KEPALA SEKOLAH", "PENGALAMAN MANAJERIAL PENDIDIKAN"].map(
              (kind) => ({
                nip: owner,
                kind,
                field: "",
                issuedOn: "2020-01-01",
                validUntil: null,
              }),
            )
          : [],
      ),
      history: each(({ seat: at, served, seatSince }, owner) =>
        at === null
          ? []
          : [
              {
                nip: owner,
                titleCode: at.titleCode,
                titleName: null,
                unitCode: at.unitCode,
                unitName: null,
                startedOn: served,
                endedOn: seatSince,
              },
            ],
      ),
      relatives: each(({ relative }, owner, i) =>
        relative === null || relative === i || relative >= people.length
          ? []
          : [{ nip: owner, relation: "SAUDARA", relativeNip: nip(relative) }],
      ),
      discipline: each(({ penalty }, owner) =>
        penalty === null
          ? []
          : [
              {
                nip: owner,
                level: penalty[0],
                type: null,
                status: penalty[1],
                startedOn: "2026-08-01",
                endedOn: "2027-08-01",
              },
            ],
      ),
      absences: each(({ absence }, owner) =>
        absence === null
          ? []
          : [
              {
                nip: owner,
                kind: absence,
                startedOn: "2026-10-01",
                endedOn: absence === "CUTI SAKIT" ? "2027-02-01" : null,
                releasedFromPost: null,
                bondUntil: null,
              },
            ],
      ),
      wishes: each(({ wish }, owner) =>
        wish === null ? [] : [{ nip: owner, kind: wish, unitCode: null, statedOn: null }],
      ),
    });
  });
