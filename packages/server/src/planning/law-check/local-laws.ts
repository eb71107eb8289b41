import { birthday, monthsFrom, wholeMonths } from "./calendar.js";
import { type CaseFile, recordIsWhole } from "./case-file.js";
import { certified, notOlderThan, schooled } from "./evidence.js";
import { type Found, unproven } from "./findings.js";
import { plain, rankOf } from "./ladders.js";
import type { LocalAsk, LocalLaw } from "./plan-export.js";
import { presentStay } from "./present-stay.js";

/** One question: it holds, it does not, or nobody can tell for want of a fact (then what is missing stands there). */
type Answer = boolean | string;

/** All laws of the government's own that hold on the day of the move and find something about it. */
export const judgeLocally = (laws: readonly LocalLaw[], file: CaseFile): { law: LocalLaw; found: Found }[] =>
  laws
    .filter(
      ({ effectiveFrom, effectiveTo }) => effectiveFrom <= file.tmt && file.tmt <= (effectiveTo ?? file.tmt),
    )
    .flatMap((law) => {
      const found = judgeOne(law, file);
      return found === null ? [] : [{ law, found }];
    });

function judgeOne(law: LocalLaw, file: CaseFile): Found | null {
  const concerned = allOf(scopeAnswers(law.appliesTo, file));
  if (concerned === false) return null;
  const asked = law.conditions.map((condition) => answer(condition, file));
  const kept = law.mode === "ALL" ? allOf(asked) : anyOf(asked);
  if (kept === true) return null;
  const dark = [concerned, kept].filter((one) => typeof one === "string");
  if (dark.length > 0) return unproven(dark.join(" dan "));
  const failing = law.conditions.filter((_, i) => asked[i] === false).map(({ kind }) => kind);
  const said = failing.length === 0 ? "Tidak diperkenankan." : `Tidak terpenuhi: ${failing.join(", ")}.`;
  if (law.severity !== "NEED-DOC") return { severity: law.severity, found: said };
  const paper = paperOf(law);
  return file.papers.has(paper)
    ? null
    : { severity: "NEED-DOC", found: `${said} Belum dilampirkan: ${law.document}.`, papers: [paper] };
}

/** Papers of local laws by their names in the format. */
export const paperOf = ({ document, id }: LocalLaw): string => `lokal:${document ?? id}`;

const darkOf = (answers: readonly Answer[]): string | null =>
  [...new Set(answers.filter((one) => typeof one === "string"))].join(" dan ") || null;
const allOf = (answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : (darkOf(answers) ?? true);
const anyOf = (answers: readonly Answer[]): Answer =>
  answers.includes(true) ? true : (darkOf(answers) ?? false);

const listed = (list: readonly string[] | undefined, value: string | undefined): Answer | null =>
  list === undefined || list.length === 0
    ? null
    : value === undefined
      ? "jabatan atau unit sekarang tidak dikenal"
      : list.includes(value);

function scopeAnswers({ employeeKinds, from, to, change }: LocalLaw["appliesTo"], file: CaseFile): Answer[] {
  const { person, fromUnit, toUnit } = file;
  const seated = person.unitCode !== null && person.titleCode !== null;
  const old = [
    listed(from?.kinds, file.from?.kind),
    listed(from?.families, file.from?.family),
    listed(from?.unitKinds, fromUnit?.kind),
    listed(from?.units, fromUnit?.code),
  ].filter((one) => one !== null);
  const fresh = [
    listed(employeeKinds, person.kind),
    listed(to?.kinds, file.to.kind),
    listed(to?.families, file.to.family),
    listed(to?.unitKinds, toUnit.kind),
    listed(to?.units, toUnit.code),
  ].filter((one) => one !== null);
  const departed = old.length === 0 ? [] : seated ? old : [false];
  return [...fresh, ...departed, ...(change && seated ? [changed(change, file)] : [])];
}

function changed(change: "unit" | "unit-kind" | "title", { person, fromUnit, to, toUnit }: CaseFile): Answer {
  if (change === "title") return person.titleCode !== to.code;
  if (person.unitCode === toUnit.code) return false;
  if (change === "unit") return true;
  return fromUnit === null ? "unit sekarang tidak dikenal" : fromUnit.kind !== toUnit.kind;
}

function answer(asked: LocalAsk, file: CaseFile): Answer {
  const { person, tmt } = file;
  switch (asked.kind) {
    case "min-months-in-unit":
      return stayed(asked.months, file);
    case "min-months-in-post":
      if (person.unitCode === null || person.titleCode === null) return false;
      return since(person.seatSince, asked.months, tmt, "TMT jabatan sekarang");
    case "min-months-in-golongan":
      return since(person.golonganSince ?? null, asked.months, tmt, "TMT golongan");
    case "min-golongan":
      return ranked(person.golongan, asked.golongan);
    case "min-education":
      return told(schooled(file, asked.level));
    case "min-age":
      return tmt >= birthday(person.birthDate, asked.years);
    case "max-age":
      return told(notOlderThan(file, asked.years));
    case "same-subdistrict":
      return near(file);
    case "certificate":
      return certified(file, asked.certificate) ?? "register sertifikat belum diserahkan";
    case "min-predicate":
      return appraised(asked.predicate, asked.years, file);
  }
}

const told = (found: Found | null): Answer =>
  found === null ? true : found.severity === "BLOCK" ? false : found.found;

const since = (start: string | null, asked: number, tmt: string, what: string): Answer =>
  start === null ? `${what} tidak tercatat` : monthsFrom(start, asked) <= tmt;

function stayed(asked: number, file: CaseFile): Answer {
  const { person, tmt } = file;
  if (person.unitCode === null || person.titleCode === null) return false;
  if (person.seatSince === null) return "TMT jabatan sekarang tidak tercatat";
  const { since: start, isCertain } = presentStay(person, person.unitCode, person.seatSince);
  if (wholeMonths(start, tmt) >= asked) return true;
  const isWhole = recordIsWhole(file) || person.history.some(({ startedOn }) => startedOn < start);
  return file.has("riwayat") && isCertain && isWhole ? false : "riwayat jabatan tidak lengkap";
}

const contractScale = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII".split(" ");
/** Ranks of the two scales are never weighed against each other. */
function ranked(held: string | null, least: string): Answer {
  const [own, asked] = [rankOf(held), rankOf(least)];
  if (asked >= 0) return own < 0 ? "golongan tidak dapat dibandingkan" : own >= asked;
  const [mine, theirs] = [held ?? "", least].map((one) => contractScale.indexOf(one)) as [number, number];
  return mine < 0 || theirs < 0 ? "golongan tidak dapat dibandingkan" : mine >= theirs;
}

function near({ person, fromUnit, toUnit }: CaseFile): Answer {
  if (person.unitCode === null || person.titleCode === null) return false;
  if (person.unitCode === toUnit.code) return true;
  if (fromUnit === null) return "unit sekarang tidak dikenal";
  const [old, fresh] = [fromUnit.subdistrict ?? null, toUnit.subdistrict ?? null];
  return old === null || fresh === null ? "kecamatan unit tidak tercatat" : old === fresh;
}

const scale = ["SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "SANGAT_BAIK"];
/** The years asked for end with last year; in the first quarter, while last year is not appraised yet, with the one before. */
function appraised(least: string, years: number, { person, tmt }: CaseFile): Answer {
  const rows = person.performance.map(({ year, predicate }) => ({
    year,
    mark: scale.indexOf(plain(predicate)),
  }));
  const last = Number(tmt.slice(0, 4)) - 1;
  const isEarly = tmt.slice(5) <= "03-31" && !person.performance.some(({ year }) => year === last);
  const newest = isEarly ? last - 1 : last;
  const within = rows.filter(({ year, mark }) => mark >= 0 && year <= newest && year > newest - years);
  if (within.some(({ mark }) => mark < scale.indexOf(least))) return false;
  return new Set(within.map(({ year }) => year)).size === years ? true : "penilaian kinerja tidak lengkap";
}
