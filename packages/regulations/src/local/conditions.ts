import { addMonths, addYears, type IsoDate, monthsBetween } from "../dates.js";
import { highestEducation, readAgeCeiling, recentAppraisals } from "../evidence.js";
import type { UnitFacts } from "../facts.js";
import { normalizeCode } from "../families.js";
import type { FactValue } from "../findings.js";
import { compareGolongan, educationRank, predicateOrdinal } from "../grades.js";
import type { PersonCase } from "../rule.js";
import type { LocalCondition } from "./local-rule.js";
import type { Judged } from "./truth.js";
import { unitStretch } from "./unit-stretch.js";

/** What a condition may look at. `toUnit` stands only where a condition asks for it. */
export type ConditionCase = PersonCase & { readonly toUnit?: UnitFacts };

const yes = (found: FactValue): Judged => ({ is: "yes", found });
const no = (found: FactValue, liftedOn: IsoDate | null = null): Judged => ({ is: "no", liftedOn, found });
const unknown = (...missing: readonly string[]): Judged => ({ is: "unknown", missing, found: null });

/** Whether the condition compares the old unit with the new one, so that it must be asked seat by seat. */
export const readsSeat = ({ kind }: LocalCondition): boolean => kind === "same-subdistrict";

export function judgeCondition(condition: LocalCondition, c: ConditionCase): Judged {
  const { employee, tmt } = c;
  switch (condition.kind) {
    case "min-months-in-unit":
      return monthsInUnit(c, condition.months);
    case "min-months-in-post":
      if (employee.current === null) return no(0);
      return since(employee.current.tmt, tmt, condition.months, "currentTmt");
    case "min-months-in-golongan":
      return since(employee.golonganSince ?? null, tmt, condition.months, "golonganSince");
    case "min-golongan": {
      const steps = compareGolongan(employee.golongan, condition.golongan);
      if (steps === null) return unknown("golongan");
      return steps >= 0 ? yes(employee.golongan) : no(employee.golongan);
    }
    case "min-education": {
      const held = highestEducation(employee);
      if (held === null) return unknown("education");
      const levels = employee.education.map(({ level }) => level).join(", ");
      return held >= educationRank(condition.level)! ? yes(levels) : no(levels);
    }
    case "min-age":
    case "max-age":
      return age(condition.kind, condition.years, c);
    case "same-subdistrict":
      return sameSubdistrict(c);
    case "certificate":
      return certificate(c, normalizeCode(condition.certificate));
    case "min-predicate":
      return predicates(c, condition.predicate, condition.years);
  }
}

function since(start: IsoDate | null, tmt: IsoDate, asked: number, fact: string): Judged {
  if (start === null) return unknown(fact);
  const months = monthsBetween(start, tmt);
  return months >= asked ? yes(months) : no(months, addMonths(start, asked));
}

function monthsInUnit({ employee, tmt }: ConditionCase, asked: number): Judged {
  const { current } = employee;
  if (current === null) return no(0);
  if (current.tmt === null) return unknown("currentTmt");
  const { start, mayBeLonger } = unitStretch(employee, current.unitId, current.tmt);
  const judged = since(start, tmt, asked, "currentTmt");
  return judged.is === "no" && mayBeLonger ? unknown("history") : judged;
}

function age(kind: "min-age" | "max-age", years: number, { employee, tmt, profile }: ConditionCase): Judged {
  const { birthDate } = employee;
  if (birthDate === null) return unknown("birthDate");
  const found = Math.floor(monthsBetween(birthDate, tmt) / 12);
  if (kind === "min-age") return found >= years ? yes(found) : no(found, addYears(birthDate, years));
  const mode = profile.ageCeilingMode ?? "ON_BIRTHDAY";
  return readAgeCeiling(birthDate, years, tmt, mode) === "over" ? no(found) : yes(found);
}

function sameSubdistrict({ employee, fromUnit, toUnit }: ConditionCase): Judged {
  if (employee.current === null) return no(false);
  if (fromUnit === null || toUnit === undefined) return unknown("currentUnit");
  // Within one unit nobody leaves the kecamatan, known or not.
  if (fromUnit.id === toUnit.id) return yes(true);
  const [from, to] = [fromUnit.subdistrict ?? null, toUnit.subdistrict ?? null];
  if (from === null || to === null) return unknown("subdistrict");
  return from === to ? yes(true) : no(false);
}

function certificate({ employee, tmt }: ConditionCase, kind: string): Judged {
  if (employee.certificates === null) return unknown("certificates");
  const held = employee.certificates.some(
    (one) => normalizeCode(one.kind) === kind && (one.validUntil === null || one.validUntil >= tmt),
  );
  return held ? yes(true) : no(false);
}

function predicates({ employee, tmt }: ConditionCase, least: string, years: number): Judged {
  const { lowest, missingYears } = recentAppraisals(employee, tmt, years);
  if (lowest !== null && lowest.ordinal < predicateOrdinal(least)!)
    return no(`${lowest.predicate} (${lowest.year})`);
  if (missingYears.length > 0) return unknown(...missingYears.map((year) => `performance:${year}`));
  return yes(lowest?.predicate ?? null);
}
