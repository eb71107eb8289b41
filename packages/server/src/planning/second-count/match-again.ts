import type { Workforce } from "../../workforce/snapshot.js";

const NINE = ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "SK1"] as const;
/** A result counts in the year it was taken and the three after it. */
const YEARS = 3;
/** The level usually asked of all nine (formulas 4.1), by kind of post and, for functional posts, by jenjang. */
const USUAL: Readonly<Record<string, number>> = {
  JPT_PRATAMA: 4,
  ADMINISTRATOR: 3,
  PENGAWAS: 2,
  PELAKSANA: 1,
  PEMULA: 1,
  TERAMPIL: 1,
  MAHIR: 2,
  PENYELIA: 2,
  AHLI_PERTAMA: 2,
  AHLI_MUDA: 3,
  AHLI_MADYA: 4,
  AHLI_UTAMA: 5,
};

/**
 * Job person match, percent, of a person with a title counted a second time: the sum of the nine newest levels over the sum asked, while
 * all nine are known, none has lapsed and no report is newer; else the report. Where a title's levels are not known, the match with the
 * post held stands in.
 */
export function matchesAgain(
  { titles, competenceStandards, competenceRatings, assessments }: Workforce,
  tmt: string,
) {
  const approved = new Map(
    competenceStandards.map(({ titleCode, competence, level }) => [`${titleCode} ${competence}`, level]),
  );
  const asked = new Map(
    titles.map(({ code, kind, jenjang }) => {
      const usual = USUAL[kind === "JF" ? (jenjang ?? "").toUpperCase().replace(/[ -]/g, "_") : kind] ?? null;
      const nine = NINE.map((competence) => approved.get(`${code} ${competence}`) ?? usual);
      return [code, nine.includes(null) ? null : nine.reduce((sum: number, one) => sum + one!, 0)];
    }),
  );
  const levels = new Map<string, Map<string, { level: number; on: string }>>();
  for (const { nip, competence, level, assessedOn } of competenceRatings) {
    if (assessedOn > tmt) continue;
    const own = levels.get(nip) ?? new Map();
    if (!own.has(competence) || own.get(competence).on < assessedOn)
      own.set(competence, { level, on: assessedOn });
    levels.set(nip, own);
  }
  const reports = new Map<string, { jpm: number; on: string }>();
  for (const { nip, jpm, assessedOn } of assessments)
    if (assessedOn <= tmt && assessedOn >= (reports.get(nip)?.on ?? ""))
      reports.set(nip, { jpm, on: assessedOn });

  return (nip: string, heldTitle: string | null, title: string): number | null => {
    const report = reports.get(nip) ?? null;
    const nine = NINE.map((code) => levels.get(nip)?.get(code));
    const oldest = nine.map((one) => one?.on ?? "").sort()[0]!;
    const counts =
      oldest !== "" &&
      Number(tmt.slice(0, 4)) <= Number(oldest.slice(0, 4)) + YEARS &&
      (report === null || oldest >= report.on);
    if (!counts) return report?.jpm ?? null;
    const sum = nine.reduce((all, one) => all + one!.level, 0);
    const against = (code: string | null) => {
      const asks = asked.get(code ?? "") ?? null;
      return asks === null ? null : Math.round((sum / asks) * 10_000) / 100;
    };
    const standIn = against(heldTitle) ?? report?.jpm ?? null;
    return standIn === null ? null : (against(title) ?? standIn);
  };
}
