import { rulebook } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { NO_TRAININGS } from "../../development/training-register.js";
import type { Workforce } from "../../workforce/snapshot.js";
import { planRecordOf } from "../audit-package/plan-export-of.js";
import { openWorld } from "../facts/world.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { pensionDay, wholeMonths } from "./calendar.js";
import { moveLaws, readLaw } from "./check-law.js";

const tmt = "2027-01-04";
type Title = Workforce["titles"][number];
type Employee = Workforce["employees"][number];

const title = (code: string, kind: string, family: string, over: Partial<Title> = {}): Title => ({
  code,
  name: code,
  kind,
  jenjang: null,
  eselon: null,
  kelas: 8,
  golonganMin: null,
  golonganMax: null,
  minEducation: "S1",
  educationFields: null,
  family,
  specialRole: null,
  bup: 58,
  ...over,
});

const titles = [
  title("KABID", "ADMINISTRATOR", "STRUKTURAL"),
  title("KASUBBAG", "PENGAWAS", "STRUKTURAL", { minEducation: "D3" }),
  title("KADIS", "JPT_PRATAMA", "STRUKTURAL", { bup: 60 }),
  title("PTK", "PELAKSANA", "KLEREK"),
  title("GURUKELAS", "JF", "GURU_KELAS", { jenjang: "AHLI_PERTAMA", educationFields: ["PGSD"], bup: 60 }),
  title("GURUMADYA", "JF", "GURU_KELAS", { jenjang: "AHLI_MADYA", educationFields: ["PGSD"], bup: 60 }),
  title("GURUPJOK", "JF", "GURU_PJOK", { jenjang: "AHLI_PERTAMA", educationFields: ["PJOK"], bup: 60 }),
  title("KEPSEKSD", "JF", "KEPALA_SEKOLAH", { jenjang: "AHLI_MUDA", specialRole: "KEPALA_SEKOLAH", bup: 60 }),
  title("CAMAT", "ADMINISTRATOR", "STRUKTURAL", { specialRole: "CAMAT" }),
  title("ANALIS", "JF", "ANALIS", { jenjang: "AHLI_PERTAMA", educationFields: ["HUKUM"] }),
  title("DOKTER", "JF", "DOKTER", { jenjang: "AHLI_PERTAMA" }),
];

const unit = (code: string, over: Partial<Workforce["units"][number]> = {}): Workforce["units"][number] => ({
  code,
  name: code,
  kind: "OPD",
  parentCode: null,
  headEselon: null,
  placeCode: null,
  remoteness: "BIASA",
  specialArea: false,
  groups: null,
  students: null,
  ...over,
});

const employee = (
  nip: string,
  unitCode: string,
  titleCode: string,
  over: Partial<Employee> = {},
): Employee => ({
  nip,
  name: `Contoh ${nip}`,
  titlePrefix: null,
  titleSuffix: null,
  kind: "PNS",
  birthDate: "1985-05-05",
  gender: "F",
  golongan: "III/d",
  golonganSince: null,
  tmtCpns: null,
  tmtPns: "2011-01-01",
  standing: "01",
  educationLevel: "S1",
  educationField: "PGSD",
  educationName: null,
  graduationYear: null,
  unitCode,
  titleCode,
  seatSince: "2020-01-01",
  homePlaceCode: null,
  contractStart: null,
  contractEnd: null,
  contractUnitCode: null,
  contractTitleCode: null,
  active: true,
  ...over,
});

function office(people: Employee[], over: Partial<Workforce> = {}): Workforce {
  const units = over.units ?? [unit("A"), unit("B")];
  const good = people.flatMap((row) =>
    [2024, 2025].map((year) => ({ nip: row.nip, year, predicate: "BAIK" })),
  );
  return {
    places: [],
    placeAccess: [],
    educationFields: [],
    units,
    titles,
    posts: units.flatMap((place) =>
      titles.map((row) => ({
        unitCode: place.code,
        titleCode: row.code,
        seats: row.family.startsWith("GURU") ? 2 : 1,
      })),
    ),
    employees: people,
    performance: good,
    assessments: [],
    competenceStandards: [],
    competenceRatings: [],
    performanceRatings: [],
    talentInputs: [],
    certificates: [],
    history: [],
    relatives: [],
    discipline: [],
    absences: [],
    wishes: [],
    training: NO_TRAININGS,
    datasets: new Set(["kinerja", "disiplin", "riwayat", "sertifikat", "absen", "keluarga"]),
    ...over,
  };
}

const rulesOf = (workforce: Workforce, moves: [nip: string, unitCode: string, titleCode: string][]) =>
  readLaw(
    planRecordOf(
      openWorld(workforce, defaultPlanOptions(1), tmt),
      "Contoh",
      moves.map(([nip, unitCode, titleCode]) => ({ nip, to: { unitCode, titleCode } })),
    ),
  ).violations.map((row) => row.rule);

/** A head comes to the unit where his wife works: told everywhere, forbidden where people control. */
const marriedUnder = (kind: string) =>
  rulesOf(
    office([employee("1", "A", "KABID"), employee("2", "B", "PTK")], {
      units: [unit("A"), unit("B", { kind })],
      posts: [
        { unitCode: "B", titleCode: "KABID", seats: 1 },
        { unitCode: "B", titleCode: "PTK", seats: 1 },
      ],
      relatives: [{ nip: "1", relation: "ISTRI", relativeNip: "2" }],
    }),
    [["1", "B", "KABID"]],
  );

/** Each row: a rule, an office and moves that keep it, and the same with one thing changed that breaks it. */
const cases: [rule: string, keeps: () => string[], breaks: () => string[]][] = [
  [
    "cpns-no-transfer",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "PTK"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { kind: "CPNS" })]), [["1", "B", "PTK"]]),
  ],
  [
    "standing-active",
    () => rulesOf(office([employee("1", "A", "PTK", { standing: "15" })]), [["1", "B", "PTK"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { standing: "99" })]), [["1", "B", "PTK"]]),
  ],
  [
    "min-tenure-2y",
    () => rulesOf(office([employee("1", "A", "KABID", { seatSince: "2025-01-04" })]), [["1", "B", "KABID"]]),
    () => rulesOf(office([employee("1", "A", "KABID", { seatSince: "2025-01-05" })]), [["1", "B", "KABID"]]),
  ],
  [
    "bup-of-target-post",
    () => rulesOf(office([employee("1", "A", "PTK", { birthDate: "1969-01-04" })]), [["1", "B", "PTK"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { birthDate: "1968-12-31" })]), [["1", "B", "PTK"]]),
  ],
  [
    "cltn-block",
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], {
          absences: [
            {
              nip: "1",
              kind: "CLTN",
              startedOn: "2024-01-01",
              endedOn: "2027-01-03",
              releasedFromPost: true,
              bondUntil: null,
            },
          ],
        }),
        [["1", "B", "PTK"]],
      ),
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], {
          absences: [
            {
              nip: "1",
              kind: "CLTN",
              startedOn: "2024-01-01",
              endedOn: "2027-01-04",
              releasedFromPost: true,
              bondUntil: null,
            },
          ],
        }),
        [["1", "B", "PTK"]],
      ),
  ],
  [
    "study-active-block",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "PTK"]]),
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], {
          absences: [
            {
              nip: "1",
              kind: "TUGAS BELAJAR",
              startedOn: "2026-01-01",
              endedOn: null,
              releasedFromPost: true,
              bondUntil: null,
            },
          ],
        }),
        [["1", "B", "PTK"]],
      ),
  ],
  [
    "pppk-contract-valid",
    () =>
      rulesOf(
        office([
          employee("1", "A", "GURUKELAS", {
            kind: "PPPK",
            golongan: "IX",
            contractStart: "2022-01-05",
            contractEnd: "2027-01-05",
            contractTitleCode: "GURUKELAS",
          }),
          employee("2", "A", "GURUKELAS"),
        ]),
        [["1", "B", "GURUKELAS"]],
      ),
    () =>
      rulesOf(
        office([
          employee("1", "A", "GURUKELAS", {
            kind: "PPPK",
            golongan: "IX",
            contractStart: "2022-01-05",
            contractEnd: "2027-01-04",
            contractTitleCode: "GURUKELAS",
          }),
          employee("2", "A", "GURUKELAS"),
        ]),
        [["1", "B", "GURUKELAS"]],
      ),
  ],
  [
    "pppk-intra-same-jabatan",
    () =>
      rulesOf(
        office([
          employee("1", "A", "PTK", { kind: "PPPK", contractStart: "2023-01-02", contractEnd: "2028-01-01" }),
        ]),
        [["1", "B", "PTK"]],
      ),
    () =>
      rulesOf(
        office([
          employee("1", "A", "PTK", { kind: "PPPK", contractStart: "2023-01-02", contractEnd: "2028-01-01" }),
        ]),
        [["1", "B", "ANALIS"]],
      ),
  ],
  [
    "pppk-posts-allowed",
    () =>
      rulesOf(
        office([
          employee("1", "A", "PTK", { kind: "PPPK", contractStart: "2023-01-02", contractEnd: "2028-01-01" }),
        ]),
        [["1", "B", "PTK"]],
      ),
    () =>
      rulesOf(
        office([
          employee("1", "A", "PTK", { kind: "PPPK", contractStart: "2023-01-02", contractEnd: "2028-01-01" }),
        ]),
        [["1", "B", "KASUBBAG"]],
      ),
  ],
  [
    "demotion-needs-basis",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KABID"]]),
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KASUBBAG"]]),
  ],
  [
    "competence-fit",
    () => rulesOf(office([employee("1", "A", "PTK", { educationLevel: "D3" })]), [["1", "B", "KASUBBAG"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { educationLevel: "SMA" })]), [["1", "B", "KASUBBAG"]]),
  ],
  [
    "jf-education",
    () => rulesOf(office([employee("1", "A", "PTK", { educationField: "HUKUM" })]), [["1", "B", "ANALIS"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { educationField: "PGSD" })]), [["1", "B", "ANALIS"]]),
  ],
  [
    "jf-age-53",
    () => rulesOf(office([employee("1", "A", "PTK", { birthDate: "1974-01-04" })]), [["1", "B", "ANALIS"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { birthDate: "1974-01-03" })]), [["1", "B", "ANALIS"]]),
  ],
  [
    "jf-competency-test",
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], {
          certificates: [
            { nip: "1", kind: "UJI KOMPETENSI", field: "ANALIS", issuedOn: null, validUntil: null },
          ],
        }),
        [["1", "B", "ANALIS"]],
      ),
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "ANALIS"]]),
  ],
  [
    "jf-level-map",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "ANALIS"]]),
    () => rulesOf(office([employee("1", "A", "KASUBBAG")]), [["1", "B", "ANALIS"]]),
  ],
  [
    "jf-performance-2y",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "ANALIS"]]),
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], { performance: [{ nip: "1", year: 2025, predicate: "BAIK" }] }),
        [["1", "B", "ANALIS"]],
      ),
  ],
  [
    "guru-linearity",
    () =>
      rulesOf(office([employee("1", "A", "GURUKELAS"), employee("2", "A", "GURUKELAS")]), [
        ["1", "B", "GURUKELAS"],
      ]),
    () =>
      rulesOf(office([employee("1", "A", "GURUKELAS"), employee("2", "A", "GURUKELAS")]), [
        ["1", "B", "GURUPJOK"],
      ]),
  ],
  [
    "pengawas-education",
    () =>
      rulesOf(office([employee("1", "A", "KASUBBAG", { educationLevel: "D3" })]), [["1", "B", "KASUBBAG"]]),
    () =>
      rulesOf(office([employee("1", "A", "KASUBBAG", { educationLevel: "SMA" })]), [["1", "B", "KASUBBAG"]]),
  ],
  [
    "adm-education",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KABID"]]),
    () => rulesOf(office([employee("1", "A", "KABID", { educationLevel: "D3" })]), [["1", "B", "KABID"]]),
  ],
  [
    "adm-performance-2y",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KABID"]]),
    () =>
      rulesOf(
        office([employee("1", "A", "KABID")], {
          performance: [
            { nip: "1", year: 2024, predicate: "BAIK" },
            { nip: "1", year: 2025, predicate: "KURANG" },
          ],
        }),
        [["1", "B", "KABID"]],
      ),
  ],
  [
    "adm-experience",
    () =>
      rulesOf(office([employee("1", "A", "KASUBBAG", { seatSince: "2024-01-04" })]), [["1", "B", "KABID"]]),
    () =>
      rulesOf(office([employee("1", "A", "KASUBBAG", { seatSince: "2024-01-05" })]), [["1", "B", "KABID"]]),
  ],
  [
    "pengawas-experience",
    () => rulesOf(office([employee("1", "A", "PTK", { seatSince: "2023-01-04" })]), [["1", "B", "KASUBBAG"]]),
    () => rulesOf(office([employee("1", "A", "PTK", { seatSince: "2023-01-05" })]), [["1", "B", "KASUBBAG"]]),
  ],
  [
    "jpt-open-selection",
    () => rulesOf(office([employee("1", "A", "KADIS")]), [["1", "B", "KADIS"]]),
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KADIS"]]),
  ],
  [
    "jpt-rotation-test",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KADIS"]]),
    () => rulesOf(office([employee("1", "A", "KADIS")]), [["1", "B", "KADIS"]]),
  ],
  [
    "dukcapil-mendagri",
    () => rulesOf(office([employee("1", "A", "KABID")]), [["1", "B", "KABID"]]),
    () =>
      rulesOf(office([employee("1", "A", "KABID")], { units: [unit("A"), unit("DUKCAPIL")] }), [
        ["1", "DUKCAPIL", "KABID"],
      ]),
  ],
  [
    "disc-serving-no-promotion",
    () =>
      rulesOf(
        office([employee("1", "A", "KASUBBAG")], {
          discipline: [
            {
              nip: "1",
              level: "SEDANG",
              type: null,
              status: "DIJALANI",
              startedOn: "2026-01-01",
              endedOn: "2027-01-03",
            },
          ],
        }),
        [["1", "B", "KABID"]],
      ),
    () =>
      rulesOf(
        office([employee("1", "A", "KASUBBAG")], {
          discipline: [
            {
              nip: "1",
              level: "SEDANG",
              type: null,
              status: "DIJALANI",
              startedOn: "2026-01-01",
              endedOn: "2027-01-04",
            },
          ],
        }),
        [["1", "B", "KABID"]],
      ),
  ],
  [
    "legal-status-clear",
    () => rulesOf(office([employee("1", "A", "KASUBBAG")]), [["1", "B", "KABID"]]),
    () =>
      rulesOf(
        office([employee("1", "A", "KASUBBAG")], {
          discipline: [
            {
              nip: "1",
              level: "PROSES HUKUM",
              type: "TERSANGKA",
              status: "PROSES",
              startedOn: "2026-01-01",
              endedOn: null,
            },
          ],
        }),
        [["1", "B", "KABID"]],
      ),
  ],
  [
    "camat-government-skill",
    () => rulesOf(office([employee("1", "A", "KABID", { educationField: "STP" })]), [["1", "B", "CAMAT"]]),
    () => rulesOf(office([employee("1", "A", "KABID", { educationField: "HUKUM" })]), [["1", "B", "CAMAT"]]),
  ],
  ...headCases(),
  [
    "seat-exists",
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "PTK"]]),
    () => rulesOf(office([employee("1", "A", "PTK")]), [["1", "B", "TIDAKADA"]]),
  ],
  [
    "one-seat-one-person",
    () =>
      rulesOf(office([employee("1", "A", "KABID"), employee("2", "B", "KABID")]), [
        ["1", "B", "KABID"],
        ["2", "A", "KABID"],
      ]),
    () => rulesOf(office([employee("1", "A", "KABID"), employee("2", "B", "KABID")]), [["1", "B", "KABID"]]),
  ],
  [
    "guru-source-not-stripped",
    () =>
      rulesOf(office([employee("1", "A", "GURUPJOK"), employee("2", "B", "GURUPJOK")]), [
        ["1", "B", "GURUPJOK"],
        ["2", "A", "GURUPJOK"],
      ]),
    () => rulesOf(office([employee("1", "A", "GURUPJOK")]), [["1", "B", "GURUPJOK"]]),
  ],
  [
    "only-doctor",
    () =>
      rulesOf(office([employee("1", "A", "DOKTER"), employee("2", "A", "DOKTER")]), [["1", "B", "DOKTER"]]),
    () => rulesOf(office([employee("1", "A", "DOKTER")]), [["1", "B", "DOKTER"]]),
  ],
  ["coi-direct-supervision", () => marriedUnder("OPD"), () => marriedUnder("INSPEKTORAT")],
  [
    "remote-protected",
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], { units: [unit("A"), unit("B", { remoteness: "TERPENCIL" })] }),
        [["1", "B", "PTK"]],
      ),
    () =>
      rulesOf(
        office([employee("1", "A", "PTK")], { units: [unit("A", { remoteness: "TERPENCIL" }), unit("B")] }),
        [["1", "B", "PTK"]],
      ),
  ],
  [
    "guru-special-area-exit",
    () =>
      rulesOf(
        office(
          [employee("1", "A", "GURUKELAS"), employee("2", "A", "GURUKELAS"), employee("3", "B", "GURUKELAS")],
          { units: [unit("A", { specialArea: true }), unit("B")] },
        ),
        [
          ["1", "B", "GURUKELAS"],
          ["3", "A", "GURUKELAS"],
        ],
      ),
    () =>
      rulesOf(
        office(
          [employee("1", "A", "GURUKELAS"), employee("2", "A", "GURUKELAS"), employee("3", "A", "GURUKELAS")],
          { units: [unit("A", { specialArea: true }), unit("B")] },
        ),
        [["1", "B", "GURUKELAS"]],
      ),
  ],
];

function headCases(): typeof cases {
  const fit = {
    certificates: [{ nip: "1", kind: "SERTIFIKAT PENDIDIK", field: "", issuedOn: null, validUntil: null }],
  };
  const appoint = (over: Partial<Employee>, more: Partial<Workforce> = {}) =>
    rulesOf(
      office([employee("1", "A", "GURUKELAS", over), employee("2", "A", "GURUKELAS")], { ...fit, ...more }),
      [["1", "B", "KEPSEKSD"]],
    );
  const lawful = () => appoint({});
  return [
    ["ks-age-56", () => appoint({ birthDate: "1971-01-04" }), () => appoint({ birthDate: "1971-01-03" })],
    ["ks-rank-pns", () => appoint({ golongan: "III/c" }), () => appoint({ golongan: "III/b" })],
    ["ks-certificate", lawful, () => appoint({}, { certificates: [] })],
    [
      "ks-performance",
      lawful,
      () => appoint({}, { performance: [{ nip: "1", year: 2025, predicate: "BAIK" }] }),
    ],
    [
      "ks-clean-record",
      lawful,
      () =>
        appoint(
          {},
          {
            discipline: [
              {
                nip: "1",
                level: "SEDANG",
                type: null,
                status: "SELESAI",
                startedOn: "2015-01-01",
                endedOn: "2015-12-31",
              },
            ],
          },
        ),
    ],
    [
      "ks-move-2y",
      () =>
        rulesOf(office([employee("1", "A", "KEPSEKSD", { seatSince: "2025-01-04" })], fit), [
          ["1", "B", "KEPSEKSD"],
        ]),
      () =>
        rulesOf(office([employee("1", "A", "KEPSEKSD", { seatSince: "2025-01-05" })], fit), [
          ["1", "B", "KEPSEKSD"],
        ]),
    ],
  ];
}

describe("the independent law check", () => {
  it.each(cases)("%s: silent where it is kept, heard where it is broken", (rule, keeps, breaks) => {
    expect(keeps()).not.toContain(rule);
    expect(breaks()).toContain(rule);
  });

  it("does not call heading a school a demotion of a senior teacher", () => {
    const senior = employee("1", "A", "GURUMADYA", { golongan: "IV/a" });
    const found = rulesOf(office([senior, employee("2", "A", "GURUMADYA")]), [["1", "B", "KEPSEKSD"]]);
    expect(found).not.toContain("demotion-needs-basis");
  });

  it("lets a school head return to teaching without a competency test", () => {
    const found = rulesOf(office([employee("1", "A", "KEPSEKSD", { birthDate: "1970-01-01" })]), [
      ["1", "B", "GURUKELAS"],
    ]);
    expect(found.filter((rule) => rule.startsWith("jf-"))).toEqual([]);
  });

  it("never calls a plan unlawful by a rule whose text is not confirmed", () => {
    const status = new Map(rulebook().map((rule) => [rule.id, rule.status]));
    const decided = Object.keys(moveLaws).filter((rule) => status.get(rule) === "uncertain");
    expect(decided).toEqual(["guru-min-4y"]);
    const early = employee("1", "A", "GURUKELAS", { seatSince: "2024-01-04" });
    const found = rulesOf(office([early, employee("2", "A", "GURUKELAS")]), [["1", "B", "GURUKELAS"]]);
    expect(found).not.toContain("guru-min-4y");
  });

  it("calls a plan without moves lawful", () => {
    expect(rulesOf(office([employee("1", "A", "PTK")]), [])).toEqual([]);
  });

  it("reads the calendar as the law does", () => {
    expect(wholeMonths("2024-02-10", "2026-02-10")).toBe(24);
    expect(wholeMonths("2024-02-10", "2026-02-09")).toBe(23);
    expect(wholeMonths("2024-02-29", "2026-02-28")).toBe(24);
    expect(pensionDay("1968-03-15", 58)).toBe("2026-04-01");
    expect(pensionDay("1968-02-29", 58)).toBe("2026-03-01");
    expect(pensionDay("1968-12-10", 58)).toBe("2027-01-01");
  });
});
