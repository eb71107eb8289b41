import type {
  EmployeeFacts,
  GovernmentFacts,
  IsoDate,
  LegalStatus,
  PositionFacts,
  Posting,
  Remoteness,
  UnitFacts,
} from "@selaras/regulations";
import { competenceBook } from "../../profiles/competence/competence-book.js";
import type { Workforce } from "../../workforce/snapshot.js";
import { districts } from "./districts.js";
import { type TargetCompetence, targetCompetence } from "./target-competence.js";
import type { EmployeeRow, TitleRow, UnitRow } from "./workforce-index.js";

/**
 * The stored workforce as facts of the law. Unknown stays unknown: where a register was handed over, a missing row
 * means "none"; where it never was (`workforce.datasets`), the fact is null or empty as the fact model says.
 */
export interface LawFacts {
  readonly employees: readonly EmployeeFacts[];
  /** Competence against one title: by the levels in detail where they are known, else `employees[e].competence`, which is a report's. */
  competence(e: number, titleCode: string): EmployeeFacts["competence"];
  readonly positions: ReadonlyMap<string, PositionFacts>;
  readonly units: ReadonlyMap<string, UnitFacts>;
  readonly government: GovernmentFacts;
  /** Names of education fields by code, for what is said of them. */
  readonly fieldNames: ReadonlyMap<string, string>;
  /** Registers without which no move can be judged, and which were never handed over. */
  readonly missingRegisters: readonly MissingRegister[];
}

export interface MissingRegister {
  readonly kind: "disiplin" | "absen" | "keluarga";
  readonly title: string;
}

/** Both heads were sworn in on 20 February 2025 for 2025-2030, definitive (regulations.md 0.6); no candidate pairs are fixed. */
export const KUPANG_GOVERNMENT: GovernmentFacts = {
  ppkStatus: "DEFINITIVE",
  headInauguratedAt: "2025-02-20" as IsoDate,
  headTermEnd: "2030-02-20" as IsoDate,
  candidatePairDate: null,
  restructuring: false,
};

/** An open-ended absence lasts until its return is recorded; findings never show this day (`judge.ts`). */
export const NO_END = "2199-12-31" as IsoDate;

export function lawFacts(
  workforce: Workforce,
  tmt: string,
  government: GovernmentFacts = KUPANG_GOVERNMENT,
): LawFacts {
  const positions = new Map(workforce.titles.map((title) => [title.code, positionFacts(title)]));
  const subdistrictOf = districts(workforce.places);
  const units = new Map(
    workforce.units.map((unit) => [unit.code, unitFacts(unit, subdistrictOf(unit.placeCode))]),
  );
  const registers = {
    performance: groupByNip(workforce.performance),
    assessments: groupByNip(workforce.assessments),
    certificates: groupByNip(workforce.certificates),
    history: groupByNip(workforce.history),
    relatives: groupByNip(workforce.relatives),
    discipline: groupByNip(workforce.discipline),
    absences: groupByNip(workforce.absences),
  };
  const employees = workforce.employees.map((employee) =>
    employeeFacts(employee, registers, workforce.datasets, positions, units, tmt),
  );
  const book = competenceBook(workforce, tmt);
  const matches: (TargetCompetence | undefined)[] = [];
  const competence: LawFacts["competence"] = (e, titleCode) => {
    const { nip, titleCode: held } = workforce.employees[e]!;
    matches[e] ??= targetCompetence(nip, held, employees[e]!.competence, book);
    return matches[e].of(titleCode);
  };
  const missingRegisters: MissingRegister[] = [];
  if (!workforce.datasets.has("disiplin"))
    missingRegisters.push({ kind: "disiplin", title: "register hukuman disiplin dan proses hukum" });
  if (!workforce.datasets.has("absen"))
    missingRegisters.push({ kind: "absen", title: "register tugas belajar dan cuti" });
  const fieldNames = new Map(workforce.educationFields.map(({ code, name }) => [code, name]));
  return { employees, competence, positions, units, government, fieldNames, missingRegisters };
}

export function positionFacts(title: TitleRow): PositionFacts {
  return {
    id: title.code,
    name: title.name,
    kind: title.kind as PositionFacts["kind"],
    jenjang: title.jenjang,
    eselon: title.eselon,
    kelas: title.kelas,
    golonganMin: title.golonganMin,
    golonganMax: title.golonganMax,
    minEducation: title.minEducation,
    educationFields: title.educationFields ?? "ANY",
    family: title.family,
    specialRole: title.specialRole,
    bup: title.bup,
  };
}

export function unitFacts(unit: UnitRow, subdistrict: string | null): UnitFacts {
  return {
    id: unit.code,
    kind: unit.kind,
    remoteness: unit.remoteness as Remoteness,
    daerahKhusus: unit.specialArea,
    subdistrict,
    inpatient: null,
    school:
      unit.groups === null && unit.students === null
        ? null
        : { groups: unit.groups, pupils: unit.students, hours: null },
  };
}

interface Registers {
  readonly performance: ReadonlyMap<string, Workforce["performance"]>;
  readonly assessments: ReadonlyMap<string, Workforce["assessments"]>;
  readonly certificates: ReadonlyMap<string, Workforce["certificates"]>;
  readonly history: ReadonlyMap<string, Workforce["history"]>;
  readonly relatives: ReadonlyMap<string, Workforce["relatives"]>;
  readonly discipline: ReadonlyMap<string, Workforce["discipline"]>;
  readonly absences: ReadonlyMap<string, Workforce["absences"]>;
}

const day = (date: string): IsoDate => date as IsoDate;
const dayOrNull = (date: string | null): IsoDate | null => date as IsoDate | null;

function employeeFacts(
  row: EmployeeRow,
  registers: Registers,
  datasets: ReadonlySet<string>,
  positions: ReadonlyMap<string, PositionFacts>,
  units: ReadonlyMap<string, UnitFacts>,
  tmt: string,
): EmployeeFacts {
  const certificates = registers.certificates.get(row.nip) ?? [];
  const discipline = registers.discipline.get(row.nip) ?? [];
  const absences = registers.absences.get(row.nip) ?? [];
  const current =
    row.unitCode !== null && row.titleCode !== null
      ? { positionId: row.titleCode, unitId: row.unitCode, tmt: dayOrNull(row.seatSince) }
      : null;
  return {
    id: row.nip,
    kind: row.kind as EmployeeFacts["kind"],
    birthDate: day(row.birthDate),
    tmtPns: dayOrNull(row.tmtPns),
    golongan: row.golongan,
    golonganSince: dayOrNull(row.golonganSince),
    education: [{ level: row.educationLevel, field: row.educationField }],
    certificates: datasets.has("sertifikat")
      ? certificates.map(({ kind, field, validUntil }) => ({
          kind,
          field: field === "" ? null : field,
          validUntil: dayOrNull(validUntil),
        }))
      : null,
    performance: (registers.performance.get(row.nip) ?? []).map(({ year, predicate }) => ({
      year,
      predicate,
    })),
    discipline: discipline.flatMap((entry) => {
      const level = DISCIPLINE_LEVELS[entry.level];
      return level === undefined
        ? []
        : [
            {
              level,
              type: entry.type,
              status: DISCIPLINE_STATES[entry.status] ?? "PROCESS",
              start: day(entry.startedOn),
              end: dayOrNull(entry.endedOn),
            },
          ];
    }),
    legalStatus: datasets.has("disiplin") ? legalStatusOf(discipline) : null,
    study: studyOf(absences, tmt),
    leaves: absences
      .filter((absence) => absence.kind !== "TUGAS BELAJAR")
      .map((absence) => ({
        kind: absence.kind.replace(/^CUTI /, ""),
        from: day(absence.startedOn),
        to: dayOrNull(absence.endedOn) ?? NO_END,
      })),
    contract: contractOf(row),
    relatives: (registers.relatives.get(row.nip) ?? []).map(({ relativeNip, relation }) => ({
      employeeId: relativeNip,
      relation,
    })),
    history: datasets.has("riwayat")
      ? historyOf(row, registers.history.get(row.nip) ?? [], positions, units)
      : [],
    current,
    standing: row.standing,
    competence: competenceOf(registers.assessments.get(row.nip) ?? [], tmt),
    initiator: "OFFICE",
  };
}

const DISCIPLINE_LEVELS: Readonly<Record<string, "RINGAN" | "SEDANG" | "BERAT">> = {
  RINGAN: "RINGAN",
  SEDANG: "SEDANG",
  BERAT: "BERAT",
};
const DISCIPLINE_STATES: Readonly<Record<string, "PROCESS" | "SERVING" | "DONE" | "APPEAL">> = {
  PROSES: "PROCESS",
  DIJALANI: "SERVING",
  SELESAI: "DONE",
  BANDING: "APPEAL",
};

/** Court cases stand in the same register under the level PROSES HUKUM; the type names the stage. */
function legalStatusOf(rows: Workforce["discipline"]): LegalStatus {
  const cases = rows.filter((row) => row.level === "PROSES HUKUM");
  const stage = (word: RegExp) => cases.some((row) => word.test(row.type ?? ""));
  if (stage(/TERPIDANA|TERHUKUM|VONIS/i)) return "CONVICTED";
  const open = cases.filter((row) => row.status !== "SELESAI");
  if (open.some((row) => /TERDAKWA/i.test(row.type ?? ""))) return "DEFENDANT";
  return open.length > 0 ? "SUSPECT" : "NONE";
}

/** The study assignment that covers the date, else the latest one (its service bond may still run). */
function studyOf(rows: Workforce["absences"], tmt: string): EmployeeFacts["study"] {
  const studies = rows.filter((row) => row.kind === "TUGAS BELAJAR");
  const covers = studies.find((row) => row.startedOn <= tmt && (row.endedOn ?? NO_END) >= tmt);
  const chosen = covers ?? studies.at(-1);
  return chosen === undefined
    ? null
    : {
        from: day(chosen.startedOn),
        to: dayOrNull(chosen.endedOn) ?? NO_END,
        releasedFromPost: chosen.releasedFromPost ?? false,
        serviceBondEnd: dayOrNull(chosen.bondUntil),
      };
}

function contractOf(row: EmployeeRow): EmployeeFacts["contract"] {
  if (row.contractStart === null || row.contractEnd === null) return null;
  const positionId = row.contractTitleCode ?? row.titleCode;
  const unitId = row.contractUnitCode ?? row.unitCode;
  if (positionId === null || unitId === null) return null;
  return { start: day(row.contractStart), end: day(row.contractEnd), positionId, unitId };
}

function historyOf(
  row: EmployeeRow,
  rows: Workforce["history"],
  positions: ReadonlyMap<string, PositionFacts>,
  units: ReadonlyMap<string, UnitFacts>,
): Posting[] {
  const postings = rows.map((entry) =>
    posting(entry.titleCode, entry.unitCode, entry.startedOn, entry.endedOn, positions, units),
  );
  const heldNow = rows.some((entry) => entry.titleCode === row.titleCode && entry.endedOn === null);
  if (!heldNow && row.titleCode !== null && row.seatSince !== null)
    postings.push(posting(row.titleCode, row.unitCode, row.seatSince, null, positions, units));
  return postings;
}

function posting(
  titleCode: string,
  unitCode: string | null,
  start: string,
  end: string | null,
  positions: ReadonlyMap<string, PositionFacts>,
  units: ReadonlyMap<string, UnitFacts>,
): Posting {
  const position = positions.get(titleCode);
  const unit = unitCode === null ? undefined : units.get(unitCode);
  return {
    positionId: titleCode,
    kind: position?.kind ?? "TIDAK DIKENAL",
    family: position?.family ?? "",
    jenjang: position?.jenjang ?? null,
    unitId: unitCode ?? "",
    start: day(start),
    end: dayOrNull(end),
    role: position?.specialRole ?? null,
    unitKind: unit?.kind ?? null,
  };
}

function competenceOf(rows: Workforce["assessments"], tmt: string): EmployeeFacts["competence"] {
  const latest = rows.filter((row) => row.assessedOn <= tmt).at(-1);
  return latest === undefined ? null : { jpm: latest.jpm, date: day(latest.assessedOn) };
}

export function groupByNip<T extends { nip: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.nip);
    if (group) group.push(row);
    else groups.set(row.nip, [row]);
  }
  return groups;
}
