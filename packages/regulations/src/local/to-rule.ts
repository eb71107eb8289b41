import type { FactValue, Finding } from "../findings.js";
import {
  needsDocument,
  type Outcome,
  type Params,
  type PersonCase,
  type PostCase,
  type Rule,
  unknownFact,
  violated,
} from "../rule.js";
import { concerns, readsTitle, readsUnit, type ScopeCase } from "./applies.js";
import { judgeCondition, readsSeat } from "./conditions.js";
import { type LocalRule, type LocalSeverity, localPaper } from "./local-rule.js";
import { conditionText, foundText, requirementText, scopeText } from "./sentences.js";
import { both, either, type Judged, type Truth, YES } from "./truth.js";

const SEVERITIES = { BLOCK: "block", "NEED-DOC": "document", WARN: "warn" } as const satisfies Record<
  LocalSeverity,
  Rule["severity"]
>;
const NEVER: Truth = { is: "no", liftedOn: null };

/** Facts of what was found stand under these names in a finding. */
const place = (i: number): string => `found${i + 1}`;

const known = new WeakMap<LocalRule, Rule>();
/** The rule in the form all rules have, so that evaluator, solver, rule book and findings treat it like any other. */
export function ruleOf(local: LocalRule): Rule {
  let rule = known.get(local);
  if (rule === undefined) {
    rule = build(local);
    known.set(local, rule);
  }
  return rule;
}

function build(local: LocalRule): Rule {
  const { id, version, effectiveFrom, effectiveTo, severity, title, text, source, article, appliesTo } =
    local;
  return {
    id,
    version,
    effectiveFrom,
    effectiveTo,
    severity: SEVERITIES[severity],
    title,
    text,
    source,
    article,
    // The government that made it vouches for its text, nobody read it over again.
    status: "known",
    isLocal: true,
    scope: scopeOf(local),
    params: paramsOf(local),
    messages: messagesOf(local),
    ...(appliesTo.to?.kinds?.length ? { appliesTo: { kinds: appliesTo.to.kinds } } : {}),
    check: checkOf(local),
  } as unknown as Rule;
}

/** Asked as seldom as what it reads allows: once a person, once a title, or once a seat. */
function scopeOf({ appliesTo, conditions }: LocalRule): "person" | "title" | "post" {
  if (readsUnit(appliesTo) || conditions.some(readsSeat)) return "post";
  return readsTitle(appliesTo) ? "title" : "person";
}

function checkOf(local: LocalRule): (facts: PostCase) => Outcome | null {
  const judged = rememberPerson((facts) =>
    local.conditions.map((condition) => (readsSeat(condition) ? null : judgeCondition(condition, facts))),
  );
  return (facts) => judge(local, facts, judged(facts));
}

/** Solvers ask about one person seat after seat, and most conditions look at the person alone: those are judged once. */
function rememberPerson<R>(of: (facts: PersonCase) => R): (facts: PersonCase) => R {
  let last: { readonly facts: Pick<PersonCase, "employee" | "tmt" | "profile">; readonly result: R } | null =
    null;
  return (facts) => {
    const { employee, tmt, profile } = facts;
    const before = last?.facts;
    if (last === null || before?.employee !== employee || before.tmt !== tmt || before.profile !== profile)
      last = { facts: { employee, tmt, profile }, result: of(facts) };
    return last.result;
  };
}

/** `ofPerson`: what is known of the conditions before the seat is looked at; null for those that look at it. */
function judge(local: LocalRule, facts: ScopeCase, ofPerson: readonly (Judged | null)[]): Outcome | null {
  const applies = concerns(local, facts);
  if (applies.is === "no") return null;
  const judged = local.conditions.map((condition, i) => ofPerson[i] ?? judgeCondition(condition, facts));
  const met = local.mode === "ALL" ? judged.reduce<Truth>(both, YES) : judged.reduce<Truth>(either, NEVER);
  if (met.is === "yes") return null;
  const missing = [applies, met].flatMap((one) => (one.is === "unknown" ? one.missing : []));
  if (missing.length > 0) return unknownFact(...new Set(missing));
  const found = { facts: factsOf(judged) };
  if (local.severity === "NEED-DOC") {
    const paper = localPaper(local.document ?? local.id);
    return facts.documents[paper] ? null : needsDocument(paper, "unmet", found);
  }
  return violated("unmet", { ...found, lawfulFrom: met.is === "no" ? met.liftedOn : null });
}

function factsOf(judged: readonly Judged[]): Finding["facts"] {
  const facts: Record<string, FactValue> = {};
  judged.forEach((one, i) => {
    if (one.is !== "unknown") facts[place(i)] = one.found;
  });
  return facts;
}

/** "Aturan daerah: ..." with every condition and what was found, whether it is met or not; a reader sees which one fails. */
function messagesOf(local: LocalRule): { unmet: string } {
  const { conditions, mode, document } = local;
  const [only] = conditions;
  const asked =
    only === undefined
      ? requirementText(local)
      : conditions.length === 1
        ? `Diminta ${conditionText(only)}; ${foundText(only, place(0))}.`
        : `${mode === "ALL" ? "Diminta semuanya" : "Diminta salah satu"}: ${conditions
            .map((condition, i) => `${conditionText(condition)} (${foundText(condition, place(i))})`)
            .join("; ")}.`;
  return {
    unmet: [`Aturan daerah. ${asked}`, document === null ? "" : "Lampirkan: {missing}."]
      .filter(Boolean)
      .join(" "),
  };
}

/** For the rule book: whom it concerns and what it asks, as sentences. */
function paramsOf(local: LocalRule): Params {
  return {
    concerns: scopeText(local),
    requires: requirementText(local),
    ...(local.document === null ? {} : { paper: local.document }),
  };
}
