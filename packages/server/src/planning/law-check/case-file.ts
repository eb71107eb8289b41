import type { Workforce } from "../../workforce/snapshot.js";

export interface ProposedMove {
  nip: string;
  to: { unitCode: string; titleCode: string };
}

export interface Violation {
  rule: string;
  /** Employee concerned; null for a fault of the plan as a whole. */
  nip: string | null;
  message: string;
}

export type Employee = Workforce["employees"][number];
export type Title = Workforce["titles"][number];
export type Unit = Workforce["units"][number];

/** One move with everything known about it, laid side by side as an auditor would. */
export interface CaseFile {
  employee: Employee;
  from: Title | null;
  fromUnit: Unit | null;
  to: Title;
  toUnit: Unit;
  tmt: string;
  registers: Workforce["datasets"];
  performance: Workforce["performance"];
  discipline: Workforce["discipline"];
  absences: Workforce["absences"];
  certificates: Workforce["certificates"];
  history: Workforce["history"];
  titles: ReadonlyMap<string, Title>;
}

function byNip<Row extends { nip: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) {
    const list = map.get(row.nip);
    if (list) list.push(row);
    else map.set(row.nip, [row]);
  }
  return map;
}

/** Opens a case file per move; a move of an unknown person or into an unknown seat is itself a violation. */
export function openCaseFiles(
  workforce: Workforce,
  moves: readonly ProposedMove[],
  tmt: string,
): { files: CaseFile[]; violations: Violation[] } {
  const employees = new Map(workforce.employees.map((row) => [row.nip, row]));
  const titles = new Map(workforce.titles.map((row) => [row.code, row]));
  const units = new Map(workforce.units.map((row) => [row.code, row]));
  const seats = new Set(workforce.posts.map((row) => `${row.unitCode}\n${row.titleCode}`));
  const performance = byNip(workforce.performance);
  const discipline = byNip(workforce.discipline);
  const absences = byNip(workforce.absences);
  const certificates = byNip(workforce.certificates);
  const history = byNip(workforce.history);
  const files: CaseFile[] = [];
  const violations: Violation[] = [];
  for (const move of moves) {
    const employee = employees.get(move.nip);
    const to = titles.get(move.to.titleCode);
    const toUnit = units.get(move.to.unitCode);
    if (!employee || !to || !toUnit || !seats.has(`${move.to.unitCode}\n${move.to.titleCode}`)) {
      violations.push({
        rule: "seat-exists",
        nip: move.nip,
        message: `Kursi ${move.to.titleCode} pada ${move.to.unitCode} tidak ada dalam peta jabatan, atau pegawainya tidak dikenal.`,
      });
      continue;
    }
    files.push({
      employee,
      from: employee.titleCode === null ? null : (titles.get(employee.titleCode) ?? null),
      fromUnit: employee.unitCode === null ? null : (units.get(employee.unitCode) ?? null),
      to,
      toUnit,
      tmt,
      registers: workforce.datasets,
      performance: performance.get(move.nip) ?? [],
      discipline: discipline.get(move.nip) ?? [],
      absences: absences.get(move.nip) ?? [],
      certificates: certificates.get(move.nip) ?? [],
      history: history.get(move.nip) ?? [],
      titles,
    });
  }
  return { files, violations };
}
