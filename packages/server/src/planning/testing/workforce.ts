import { officeFileKinds } from "@selaras/contract";
import { NO_TRAININGS, type TrainingRegister } from "../../development/training-register.js";
import type { Workforce } from "../../workforce/snapshot.js";

type Row<K extends keyof Workforce> = Workforce[K] extends (infer R)[] ? R : never;

/** A small workforce by hand: give what a test is about, the rest is plain and lawful. DATA CONTOH (fiktif). */
export interface WorkforceParts {
  places?: Row<"places">[];
  placeAccess?: Row<"placeAccess">[];
  educationFields?: Row<"educationFields">[];
  units?: Row<"units">[];
  titles?: Row<"titles">[];
  posts?: Row<"posts">[];
  employees?: Row<"employees">[];
  performance?: Row<"performance">[];
  assessments?: Row<"assessments">[];
  competenceStandards?: Row<"competenceStandards">[];
  competenceRatings?: Row<"competenceRatings">[];
  performanceRatings?: Row<"performanceRatings">[];
  talentInputs?: Row<"talentInputs">[];
  certificates?: Row<"certificates">[];
  history?: Row<"history">[];
  relatives?: Row<"relatives">[];
  discipline?: Row<"discipline">[];
  absences?: Row<"absences">[];
  wishes?: Row<"wishes">[];
  training?: TrainingRegister;
  datasets?: readonly string[];
}

export const TMT = "2027-01-04";

const by =
  <T>(key: (row: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

export function makeWorkforce(parts: WorkforceParts): Workforce {
  const employees = [...(parts.employees ?? [])].sort(by((row) => row.nip));
  return {
    places: parts.places ?? cityPlaces(),
    placeAccess: parts.placeAccess ?? [],
    educationFields: parts.educationFields ?? someFields(),
    units: [...(parts.units ?? [])].sort(by((row) => row.code)),
    titles: [...(parts.titles ?? [])].sort(by((row) => row.code)),
    posts: [...(parts.posts ?? [])].sort(by((row) => `${row.unitCode}/${row.titleCode}`)),
    employees,
    performance:
      parts.performance ??
      employees.flatMap(({ nip }) => [
        { nip, year: 2025, predicate: "BAIK" },
        { nip, year: 2026, predicate: "BAIK" },
      ]),
    assessments: parts.assessments ?? [],
    competenceStandards: parts.competenceStandards ?? [],
    competenceRatings: parts.competenceRatings ?? [],
    performanceRatings: parts.performanceRatings ?? [],
    talentInputs: parts.talentInputs ?? [],
    certificates: parts.certificates ?? [],
    history: parts.history ?? [],
    relatives: parts.relatives ?? [],
    discipline: parts.discipline ?? [],
    absences: parts.absences ?? [],
    wishes: parts.wishes ?? [],
    training: parts.training ?? NO_TRAININGS,
    datasets: new Set(parts.datasets ?? officeFileKinds),
  };
}

let nextNip = 0;
/** 18 digits, each call another person. */
export const makeNip = (n = ++nextNip): string => `19800101200501${String(1000 + n)}`;

export function makeEmployee(given: Partial<Row<"employees">> & { nip: string }): Row<"employees"> {
  return {
    name: `Pegawai ${given.nip.slice(-4)}`,
    titlePrefix: null,
    titleSuffix: null,
    kind: "PNS",
    birthDate: "1980-01-01",
    gender: "F",
    golongan: "III/c",
    golonganSince: "2022-04-01",
    tmtCpns: "2005-01-01",
    tmtPns: "2006-01-01",
    standing: "01",
    educationLevel: "S1",
    educationField: "PGSD",
    educationName: "S.Pd.",
    graduationYear: 2003,
    unitCode: null,
    titleCode: null,
    seatSince: "2018-01-02",
    homePlaceCode: "53.71.01.1001",
    contractStart: null,
    contractEnd: null,
    contractUnitCode: null,
    contractTitleCode: null,
    active: true,
    ...given,
  };
}

export function makeUnit(given: Partial<Row<"units">> & { code: string }): Row<"units"> {
  return {
    name: given.code,
    kind: "SD",
    parentCode: null,
    headEselon: null,
    placeCode: "53.71.01.1001",
    remoteness: "BIASA",
    specialArea: false,
    groups: null,
    students: null,
    ...given,
  };
}

export function makeTitle(given: Partial<Row<"titles">> & { code: string }): Row<"titles"> {
  return {
    name: given.code,
    kind: "JF",
    jenjang: "AHLI_MUDA",
    eselon: null,
    kelas: 9,
    golonganMin: "III/c",
    golonganMax: "III/d",
    minEducation: "S1",
    educationFields: ["PGSD"],
    family: "GURU_KELAS",
    specialRole: null,
    bup: 60,
    ...given,
  };
}

/** Three kelurahan of one city: the first two near each other, the third 9 km off. */
export function cityPlaces(): Row<"places">[] {
  return [
    place("53.71", "Kota", "KOTA", null, -10.17, 123.6),
    place("53.71.01", "Alak", "KECAMATAN", "53.71", -10.18, 123.56),
    place("53.71.01.1001", "Namosain", "KELURAHAN", "53.71.01", -10.176, 123.553),
    place("53.71.01.1002", "Nunbaun", "KELURAHAN", "53.71.01", -10.179, 123.565),
    place("53.71.02.1001", "Fatukoa", "KELURAHAN", "53.71", -10.23, 123.62),
  ];
}

export const place = (
  code: string,
  name: string,
  level: string,
  parentCode: string | null,
  lat: number,
  lon: number,
): Row<"places"> => ({ code, name, level, parentCode, lat, lon, remoteness: "BIASA" });

export const someFields = (): Row<"educationFields">[] => [
  { code: "PGSD", name: "PGSD", rumpun: "KEPENDIDIKAN", subrumpun: "PENDIDIKAN_DASAR", related: ["PBIND"] },
  { code: "PGPAUD", name: "PG PAUD", rumpun: "KEPENDIDIKAN", subrumpun: "PENDIDIKAN_DASAR", related: [] },
  { code: "PBIND", name: "Bahasa Indonesia", rumpun: "KEPENDIDIKAN", subrumpun: "BAHASA", related: [] },
  { code: "PFIS", name: "Fisika", rumpun: "KEPENDIDIKAN", subrumpun: "MIPA", related: [] },
  { code: "HUKUM", name: "Hukum", rumpun: "SOSIAL", subrumpun: "HUKUM", related: [] },
  { code: "ADMNEG", name: "Administrasi Negara", rumpun: "SOSIAL", subrumpun: "PEMERINTAHAN", related: [] },
];

/**
 * A small government that has one of each case: two schools (one in surplus, one short and far), a kecamatan office with
 * kasi and clerks, a contract teacher, a head of school. Every person is fictional.
 */
export function smallGovernment(): Workforce {
  const clerk = makeTitle({
    code: "PTK",
    name: "Penelaah Teknis Kebijakan",
    kind: "PELAKSANA",
    jenjang: null,
    kelas: 7,
    golonganMin: "III/a",
    golonganMax: "III/d",
    educationFields: ["HUKUM", "ADMNEG"],
    family: "PENELAAH",
    bup: 58,
  });
  const kasi = makeTitle({
    code: "KASI",
    name: "Kepala Seksi",
    kind: "PENGAWAS",
    jenjang: null,
    eselon: "IV.a",
    kelas: 9,
    golonganMin: "III/c",
    golonganMax: "III/d",
    minEducation: "D3",
    educationFields: ["HUKUM", "ADMNEG"],
    family: "STRUKTURAL",
    bup: 58,
  });
  const head = makeTitle({
    code: "KEPSEK",
    name: "Kepala Sekolah",
    jenjang: "MUDA/MADYA",
    specialRole: "KEPALA_SEKOLAH",
    family: "KEPALA_SEKOLAH",
    golonganMin: "III/c",
    golonganMax: "IV/c",
  });
  const guru = makeTitle({ code: "GURU", name: "Guru Kelas Ahli Muda" });
  const nip = (n: number) => makeNip(n);
  const person = (n: number, unitCode: string, titleCode: string, more: Partial<Row<"employees">> = {}) =>
    makeEmployee({ nip: nip(n), unitCode, titleCode, ...more });
  const office = { educationField: "HUKUM", homePlaceCode: "53.71.01.1002" };
  const employees = [
    person(1, "SD-A", "KEPSEK", { golongan: "IV/a", seatSince: "2024-01-02" }),
    person(2, "SD-A", "GURU"),
    person(3, "SD-A", "GURU", { homePlaceCode: "53.71.02.1001" }),
    person(4, "SD-A", "GURU", { homePlaceCode: null }),
    person(5, "SD-A", "GURU", {
      kind: "PPPK",
      golongan: "IX",
      tmtPns: null,
      contractStart: "2024-05-01",
      contractEnd: "2029-04-30",
      contractTitleCode: "GURU",
      contractUnitCode: "SD-A",
    }),
    person(6, "SD-B", "GURU"),
    person(7, "KEC-S1", "KASI", { ...office, seatSince: "2022-01-02" }),
    person(8, "KEC-S2", "KASI", { ...office, seatSince: "2026-06-01" }),
    person(9, "KEC", "PTK", office),
    person(10, "KEC", "PTK", { ...office, golongan: "III/b" }),
    person(11, "KEC", "PTK", { ...office, seatSince: null }),
    makeEmployee({ nip: nip(12), ...office, golongan: "III/a", seatSince: null }),
  ];
  return makeWorkforce({
    units: [
      makeUnit({ code: "KOTA", name: "Pemerintah Kota", kind: "PEMERINTAH" }),
      makeUnit({ code: "DIKBUD", name: "Dinas Pendidikan", kind: "OPD", parentCode: "KOTA" }),
      makeUnit({ code: "SD-A", name: "SD Negeri A", parentCode: "DIKBUD" }),
      makeUnit({
        code: "SD-B",
        name: "SD Negeri B",
        parentCode: "DIKBUD",
        placeCode: "53.71.02.1001",
        remoteness: "PINGGIRAN",
      }),
      makeUnit({ code: "KEC", name: "Kecamatan Alak", kind: "KECAMATAN", parentCode: "KOTA" }),
      makeUnit({ code: "KEC-S1", name: "Seksi Pemerintahan", kind: "SEKSI", parentCode: "KEC" }),
      makeUnit({ code: "KEC-S2", name: "Seksi Kesejahteraan", kind: "SEKSI", parentCode: "KEC" }),
      makeUnit({ code: "KEC-S3", name: "Seksi Ketertiban", kind: "SEKSI", parentCode: "KEC" }),
      makeUnit({ code: "KEL", name: "Kelurahan Namosain", kind: "KELURAHAN", parentCode: "KEC" }),
    ],
    titles: [clerk, kasi, head, guru],
    posts: [
      { unitCode: "SD-A", titleCode: "KEPSEK", seats: 1 },
      { unitCode: "SD-A", titleCode: "GURU", seats: 2 },
      { unitCode: "SD-B", titleCode: "KEPSEK", seats: 1 },
      { unitCode: "SD-B", titleCode: "GURU", seats: 3 },
      { unitCode: "KEC-S1", titleCode: "KASI", seats: 1 },
      { unitCode: "KEC-S2", titleCode: "KASI", seats: 1 },
      { unitCode: "KEC-S3", titleCode: "KASI", seats: 1 },
      { unitCode: "KEC", titleCode: "PTK", seats: 2 },
      { unitCode: "KEL", titleCode: "PTK", seats: 2 },
    ],
    employees,
    history: employees.flatMap((row) =>
      row.titleCode === null
        ? []
        : [
            {
              nip: row.nip,
              titleCode: row.titleCode,
              titleName: null,
              unitCode: row.unitCode,
              unitName: null,
              startedOn: "2006-01-01",
              endedOn: row.seatSince ?? "2018-01-02",
            },
            {
              nip: row.nip,
              titleCode: row.titleCode,
              titleName: null,
              unitCode: row.unitCode,
              unitName: null,
              startedOn: row.seatSince ?? "2018-01-02",
              endedOn: null,
            },
          ],
    ),
    assessments: employees.map(({ nip: owner }) => ({
      nip: owner,
      assessedOn: "2026-03-01",
      jpm: 85,
      assessor: null,
    })),
    wishes: [{ nip: nip(3), kind: "DEKAT RUMAH", unitCode: null, statedOn: null }],
  });
}
