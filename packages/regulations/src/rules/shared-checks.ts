import { addMonths, type IsoDate } from "../dates.js";
import { ageText, type Experience, experience, readAgeCeiling, recentAppraisals } from "../evidence.js";
import type { EmployeeFacts, Posting } from "../facts.js";
import { normalizeCode } from "../families.js";
import { BAIK, educationRank } from "../grades.js";
import { advice, type Outcome, type PersonCase, type TitleCase, unknownFact, violated } from "../rule.js";

/** Readings that several rules share. Each gives an outcome whose words the rule itself holds. */

/** Facts that many entries lack are named together in one finding, after what was found. */
export function unknownTogether(outcomes: readonly Outcome[]): Outcome[] {
  const missing = outcomes.flatMap((outcome) =>
    outcome.kind === "unknown-fact" ? (outcome.missing ?? []) : [],
  );
  const found = outcomes.filter(({ kind }) => kind !== "unknown-fact");
  return missing.length === 0 ? found : [...found, unknownFact(...new Set(missing))];
}

export const isManagerial = (kind: string): boolean =>
  kind === "JPT_PRATAMA" || kind === "ADMINISTRATOR" || kind === "PENGAWAS";

export const isContract = (employee: EmployeeFacts): boolean =>
  employee.kind === "PPPK" || employee.kind === "PPPK_PW";

export const isServant = (employee: EmployeeFacts): boolean =>
  employee.kind === "PNS" || employee.kind === "CPNS";

/** Messages `low` with {year} and {predicate}, and `late` with {year}. */
export function appraisalsAtLeast(c: PersonCase, years: number, floor = BAIK): Outcome | null {
  const { lowest, missingYears, notYetAppraised } = recentAppraisals(c.employee, c.tmt, years);
  if (lowest !== null && lowest.ordinal < floor) {
    return violated("low", {
      severity: "BLOCK",
      facts: { year: lowest.year, predicate: lowest.predicate.toLowerCase().replace(/_/g, " ") },
    });
  }
  if (missingYears.length > 0) return unknownFact(...missingYears.map((year) => `performance:${year}`));
  return notYetAppraised === null ? null : advice("late", { facts: { year: notYetAppraised } });
}

export const APPRAISAL_MESSAGES = {
  low: "Predikat kinerja {year} adalah {predicate}; diminta paling rendah Baik dalam {years} tahun terakhir.",
  late: "Penilaian kinerja {year} belum ada; yang dibaca adalah {years} tahun sebelumnya. Lengkapi sebelum penetapan.",
};

/** Messages `low` with {education}; unknown when no level is readable. */
export function educationAtLeast(employee: EmployeeFacts, minimum: string): Outcome | null {
  const need = educationRank(minimum);
  if (need === null) return unknownFact("educationRequirement");
  let best: { level: string; rank: number } | null = null;
  for (const { level } of employee.education) {
    const rank = educationRank(level);
    if (rank !== null && (best === null || rank > best.rank)) best = { level, rank };
  }
  if (best === null) return unknownFact("education");
  return best.rank >= need ? null : violated("low", { facts: { education: best.level, need: minimum } });
}

/** Whether some sufficiently high education lies in the fields the title asks; message `field`. */
export function educationField(c: TitleCase, minimum: string): Outcome | null {
  const fields = c.to.educationFields;
  if (fields === "ANY") return null;
  const need = educationRank(minimum) ?? 0;
  let fieldMissing = false;
  let found = "";
  for (const { level, field } of c.employee.education) {
    if ((educationRank(level) ?? 0) < need) continue;
    if (field === null) fieldMissing = true;
    else if (matchesField(fields, field)) return null;
    else found = found === "" ? field : `${found}, ${field}`;
  }
  if (fieldMissing || found === "") return unknownFact("educationField");
  return violated("field", { facts: { field: found, fields: fields.join(", ") } });
}

export const matchesField = (fields: readonly string[], field: string): boolean =>
  fields.includes(field) || fields.some((one) => normalizeCode(one) === normalizeCode(field));

/** A record that begins long after the appointment has holes: too few months in it prove nothing. */
function recordReachesBack(employee: EmployeeFacts): boolean {
  if (employee.history.length === 0) return false;
  if (employee.tmtPns === null) return true;
  const limit: IsoDate = addMonths(employee.tmtPns, 12);
  return employee.history.some((posting) => posting.start <= limit);
}

/** Message `short` with {months}; a short sum in an incomplete record is an unknown, not a refusal. */
export function experienceAtLeast(
  c: PersonCase,
  need: number,
  counts: (posting: Posting) => boolean,
): Outcome | null {
  const served: Experience = experience(c.employee.history, c.tmt, counts);
  if (served.months >= need) return null;
  if (!recordReachesBack(c.employee)) return unknownFact("history");
  return violated("short", { lawfulFrom: served.reachedOn(need), facts: { months: served.months } });
}

/**
 * Experience "in the field" or "related": the history proves it where the family is the same or listed as related;
 * otherwise a statement must certify it, since a family code alone cannot disprove relatedness.
 */
export function relatedExperienceAtLeast(c: TitleCase, need: number, document: string): Outcome | null {
  const certified = c.documents[document]?.months;
  if (certified !== undefined && certified !== null) {
    return certified >= need
      ? null
      : violated("short", { lawfulFrom: addMonths(c.tmt, need - certified), facts: { months: certified } });
  }
  const related = c.profile.relatedFamilies?.[c.to.family] ?? [];
  const served = experience(
    c.employee.history,
    c.tmt,
    (posting) => posting.family === c.to.family || related.includes(posting.family),
  );
  return served.months >= need ? null : unknownFact(document);
}

/** Messages `old` with {age} and `near`. */
export function ageAtMost(c: PersonCase, ceiling: number): Outcome | null {
  const { birthDate } = c.employee;
  if (birthDate === null) return unknownFact("birthDate");
  const reading = readAgeCeiling(birthDate, ceiling, c.tmt, c.profile.ageCeilingMode ?? "ON_BIRTHDAY");
  if (reading === "within") return null;
  const facts = { age: ageText(birthDate, c.tmt) };
  return reading === "over" ? violated("old", { facts }) : advice("near", { facts });
}

/** Certificate of one of the kinds, valid on the date; null when the record itself is missing. */
export function holdsCertificate(c: PersonCase, kinds: readonly string[]): boolean | null {
  if (c.employee.certificates === null) return null;
  return c.employee.certificates.some(
    ({ kind, validUntil }) =>
      kinds.includes(normalizeCode(kind)) && (validUntil === null || validUntil >= c.tmt),
  );
}
