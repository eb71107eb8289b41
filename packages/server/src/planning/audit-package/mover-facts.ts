import { type LocalRule, normalizeCode } from "@selaras/regulations";
import type { Workforce } from "../../workforce/snapshot.js";
import { groupByNip } from "../facts/facts.js";
import type { EmployeeRow, TitleRow } from "../facts/workforce-index.js";
import type { ExportedPerson } from "../law-check/plan-export.js";

/** Certificates some rule asks for; others are nobody's business here. */
const certificateKinds: ReadonlySet<string> = new Set([
  "SERTIFIKAT PENDIDIK",
  "UJI KOMPETENSI",
  "KEPAMONGPRAJAAN",
  "SEKOLAH KADER",
  "BCKS",
  "CALON KEPALA SEKOLAH",
  "GURU PENGGERAK",
  "PENGALAMAN MANAJERIAL PENDIDIKAN",
  "MANAJEMEN PUSKESMAS",
]);
/** Appraisals are read back to three calendar years before the TMT. */
const APPRAISAL_YEARS = 3;

/**
 * Facts of people who move, each no wider than the rules that judge the move read (UU 27/2022: no more than the purpose needs). `local`: the
 * government's own rules, which may ask for more.
 */
export function moverFacts(workforce: Workforce, tmt: string, local: readonly LocalRule[] = []) {
  const asked = local.flatMap(({ conditions }) => conditions);
  const asksGolonganTime = asked.some(({ kind }) => kind === "min-months-in-golongan");
  const certificateAsked = new Set(
    asked.flatMap((condition) => (condition.kind === "certificate" ? [condition.certificate] : [])),
  );
  const years = Math.max(
    APPRAISAL_YEARS,
    ...asked.map((condition) => (condition.kind === "min-predicate" ? condition.years + 1 : 0)),
  );
  const registers = {
    performance: groupByNip(workforce.performance),
    discipline: groupByNip(workforce.discipline),
    absences: groupByNip(workforce.absences),
    certificates: groupByNip(workforce.certificates),
    history: groupByNip(workforce.history),
    relatives: groupByNip(workforce.relatives),
  };
  return (row: EmployeeRow, to: TitleRow | null): ExportedPerson => ({
    nip: row.nip,
    kind: row.kind as ExportedPerson["kind"],
    birthDate: row.birthDate,
    tmtPns: row.tmtPns,
    golongan: row.golongan,
    ...(asksGolonganTime && { golonganSince: row.golonganSince }),
    standing: row.standing,
    educationLevel: row.educationLevel,
    educationField: row.educationField,
    unitCode: row.unitCode,
    titleCode: row.titleCode,
    seatSince: row.seatSince,
    contract: contractOf(row),
    performance: (registers.performance.get(row.nip) ?? [])
      .filter(({ year }) => year >= Number(tmt.slice(0, 4)) - years)
      .map(({ year, predicate }) => ({ year, predicate })),
    discipline: penalties(registers.discipline.get(row.nip) ?? [], to, tmt),
    absences: absencesOf(registers.absences.get(row.nip) ?? [], row, tmt),
    certificates: (registers.certificates.get(row.nip) ?? [])
      .filter(({ kind }) => certificateKinds.has(kind) || certificateAsked.has(normalizeCode(kind)))
      .map(({ kind, field, validUntil }) => ({ kind, field, validUntil })),
    history: (registers.history.get(row.nip) ?? []).map(({ titleCode, unitCode, startedOn, endedOn }) => ({
      titleCode,
      unitCode,
      startedOn,
      endedOn,
    })),
    relatives: (registers.relatives.get(row.nip) ?? []).map(({ relativeNip, relation }) => ({
      nip: relativeNip,
      relation,
    })),
  });
}

function contractOf(row: EmployeeRow): ExportedPerson["contract"] {
  const titleCode = row.contractTitleCode ?? row.titleCode;
  const unitCode = row.contractUnitCode ?? row.unitCode;
  if (row.contractStart === null || row.contractEnd === null || titleCode === null || unitCode === null)
    return null;
  return { start: row.contractStart, end: row.contractEnd, titleCode };
}

/**
 * Light penalties are read by no binding rule. What is served and over concerns only a future head of a school or a high leader ("never");
 * the kind of penalty only tells a lowering or the stage of a criminal case.
 */
function penalties(
  rows: Workforce["discipline"],
  to: TitleRow | null,
  tmt: string,
): ExportedPerson["discipline"] {
  const ever = to?.specialRole === "KEPALA_SEKOLAH" || to?.kind === "JPT_PRATAMA";
  return rows
    .filter(({ level }) => level !== "RINGAN")
    .filter(
      ({ level, status, endedOn }) =>
        ever || level === "PROSES HUKUM" || status !== "SELESAI" || endedOn === null || endedOn >= tmt,
    )
    .map(({ level, type, status, startedOn, endedOn }) => ({
      level: level as ExportedPerson["discipline"][number]["level"],
      type: level === "PROSES HUKUM" || /^\s*(PENURUNAN|PEMBEBASAN|27|28)/i.test(type ?? "") ? type : null,
      status,
      startedOn,
      endedOn,
    }));
}

/** Study and unpaid leave that last to the TMT; a past unpaid leave only of who has no post to return to. Sick and maternity leave never. */
function absencesOf(rows: Workforce["absences"], row: EmployeeRow, tmt: string): ExportedPerson["absences"] {
  const postless = row.unitCode === null || row.titleCode === null;
  return rows
    .filter(({ kind }) => kind === "CLTN" || kind === "TUGAS BELAJAR")
    .filter(({ kind, endedOn }) => endedOn === null || endedOn >= tmt || (kind === "CLTN" && postless))
    .map(({ kind, startedOn, endedOn }) => ({
      kind: kind as ExportedPerson["absences"][number]["kind"],
      startedOn,
      endedOn,
    }));
}
