import { NO_TRAININGS } from "../../development/training-register.js";
import type { Workforce } from "../../workforce/snapshot.js";
import { planRecordOf } from "../audit-package/plan-export-of.js";
import { openWorld } from "../facts/world.js";
import { readLaw } from "../law-check/check-law.js";
import { defaultPlanOptions } from "../problem/default-options.js";

/** An office of eleven posts and two units: who works where is up to the test, everything else is lawful unless it says otherwise. */
const tmt = "2027-01-04";
type Title = Workforce["titles"][number];
export type Employee = Workforce["employees"][number];

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

export const unit = (
  code: string,
  over: Partial<Workforce["units"][number]> = {},
): Workforce["units"][number] => ({
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

export const employee = (
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

export function office(people: Employee[], over: Partial<Workforce> = {}): Workforce {
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

/** The rules the law check names for these moves. */
export const rulesOf = (workforce: Workforce, moves: [nip: string, unitCode: string, titleCode: string][]) =>
  readLaw(
    planRecordOf(
      openWorld(workforce, defaultPlanOptions(1), tmt),
      "Contoh",
      moves.map(([nip, unitCode, titleCode]) => ({ nip, to: { unitCode, titleCode } })),
    ),
  ).violations.map((row) => row.rule);
