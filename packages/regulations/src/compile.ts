import { calendarOf } from "./calendar/office-calendar.js";
import type { Calls, CodedFact } from "./calls.js";
import type { ConductFacts } from "./conduct-facts.js";
import type { IsoDate } from "./dates.js";
import type {
  Circumstances,
  Documents,
  EmployeeFacts,
  GovernmentFacts,
  PositionFacts,
  PostContext,
  UnitFacts,
} from "./facts.js";
import { type Finding, type Verdict, worse } from "./findings.js";
import { ruleOf } from "./local/to-rule.js";
import {
  CONFIRMED,
  fill,
  LAWFUL_FROM,
  NOT_CONFIRMED,
  nameOf,
  PROVISIONAL_DAYS,
  UNKNOWN_FACT,
} from "./messages.js";
import { natureOfMove } from "./nature.js";
import type { PlanFacts } from "./plan-facts.js";
import { openParams } from "./readings.js";
import type {
  ConductRule,
  Outcome,
  Params,
  PersonCase,
  PersonRule,
  PlanRule,
  PostCase,
  PostRule,
  Rule,
  RuleEffect,
  RuleProfile,
  TitleRule,
} from "./rule.js";
import { RULES } from "./rules/index.js";

export interface RuleSettings extends RuleProfile {
  /** Looks up the post and unit a person holds today; null when they are not known. */
  readonly positionOf: (positionId: string) => PositionFacts | null;
  readonly unitOf: (unitId: string) => UnitFacts | null;
  readonly government?: GovernmentFacts | null;
  /** How people call what a message mentions by code; without it the code itself stands there. Facts of findings keep codes. */
  readonly calls?: Calls;
  /** The rules to choose from; all known rules by default. */
  readonly rules?: readonly Rule[];
}

/**
 * The law of one date, sorted by what it reads, so that a solver asks each question once. `...Findings` gives words,
 * `...Verdict` the same judgement without them (for the hot path; it stops at the first BLOCK).
 */
export interface CompiledRules {
  readonly tmt: IsoDate;
  readonly rules: readonly Rule[];
  personFindings(employee: EmployeeFacts, circumstances?: Circumstances): Finding[];
  titleFindings(employee: EmployeeFacts, position: PositionFacts, circumstances?: Circumstances): Finding[];
  postFindings(
    employee: EmployeeFacts,
    position: PositionFacts,
    unit: UnitFacts,
    context?: PostContext,
  ): Finding[];
  /** What the law says about staying in the present post on the date. */
  stayFindings(employee: EmployeeFacts, circumstances?: Circumstances): Finding[];
  planFindings(plan: PlanFacts): Finding[];
  /** How the round is conducted, judged by the law of the date. */
  conductFindings(conduct: ConductFacts): Finding[];
  personVerdict(employee: EmployeeFacts, circumstances?: Circumstances): Verdict;
  titleVerdict(employee: EmployeeFacts, position: PositionFacts, circumstances?: Circumstances): Verdict;
  postVerdict(
    employee: EmployeeFacts,
    position: PositionFacts,
    unit: UnitFacts,
    context?: PostContext,
  ): Verdict;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
const NOTHING: Circumstances = {};
const NO_DOCUMENTS: Documents = {};
const NO_FACTS: Finding["facts"] = {};

export const isInForce = (rule: Pick<Rule, "effectiveFrom" | "effectiveTo">, on: IsoDate): boolean =>
  rule.effectiveFrom <= on && (rule.effectiveTo === null || on <= rule.effectiveTo);

/** The versions that judge a move with this effective date (TMT). */
export const rulesInForce = (on: IsoDate, rules: readonly Rule[] = RULES): Rule[] =>
  rules.filter((rule) => isInForce(rule, on));

const localRulesInForce = (on: IsoDate, local: RuleProfile["local"]): Rule[] =>
  local === undefined ? [] : rulesInForce(on, local.map(ruleOf));

/** Prepares the law of one date. Build it once per TMT and reuse it for every pair. */
export function compileRules(tmt: IsoDate, settings: RuleSettings): CompiledRules {
  const rules = [...rulesInForce(tmt, settings.rules), ...localRulesInForce(tmt, settings.local)]
    .filter((rule) => effectOf(rule, settings) !== "off")
    .map((rule) => asTheOfficeReads(rule, settings));
  const moving = rules.filter((rule) => rule.on !== "stay");
  const person = moving.filter((rule): rule is PersonRule => rule.scope === "person");
  const title = moving.filter((rule): rule is TitleRule => rule.scope === "title");
  const post = moving.filter((rule): rule is PostRule => rule.scope === "post");
  const plan = rules.filter((rule): rule is PlanRule => rule.scope === "plan");
  const conduct = rules.filter((rule): rule is ConductRule => rule.scope === "conduct");
  const stay = rules.filter(
    (rule): rule is PersonRule => rule.scope === "person" && (rule.on === "stay" || rule.on === "both"),
  );

  const titleRulesFor = rememberPer((to: PositionFacts) => title.filter((rule) => canConcern(rule, to)));
  const postRulesFor = rememberPer((to: PositionFacts) => post.filter((rule) => canConcern(rule, to)));

  // Solvers walk employee by employee and title by title: what both seats of a title share is built once.
  let lastPerson: PersonCase | null = null;
  const personCase = (employee: EmployeeFacts, circumstances: Circumstances): PersonCase => {
    const scope = circumstances.scope ?? "INTRA";
    const documents = circumstances.documents ?? NO_DOCUMENTS;
    const justification = circumstances.justification?.code ?? null;
    const government = (circumstances.plan === undefined ? settings.government : circumstances.plan) ?? null;
    if (
      lastPerson !== null &&
      lastPerson.employee === employee &&
      lastPerson.scope === scope &&
      lastPerson.documents === documents &&
      lastPerson.justification === justification &&
      lastPerson.government === government
    )
      return lastPerson;
    lastPerson = {
      employee,
      from: employee.current === null ? null : settings.positionOf(employee.current.positionId),
      fromUnit: employee.current === null ? null : settings.unitOf(employee.current.unitId),
      tmt,
      scope,
      documents,
      justification,
      government,
      profile: settings,
    };
    return lastPerson;
  };
  // Millions of seats are weighed: one case serves all titles and seats of a person, since no rule keeps what it is shown.
  let last: {
    readonly base: PersonCase;
    readonly facts: Writable<PostCase>;
    /** Rules that can say something of this person in a seat of this title; null until a seat is asked about. */
    seat: readonly PostRule[] | null;
  } | null = null;
  const titleCase = (
    employee: EmployeeFacts,
    to: PositionFacts,
    circumstances: Circumstances,
  ): Writable<PostCase> => {
    const base = personCase(employee, circumstances);
    if (last === null || last.base !== base)
      last = {
        base,
        facts: { ...base, to, nature: natureOfMove(base.from, to) } as Writable<PostCase>,
        seat: null,
      };
    const { facts } = last;
    if (facts.to !== to) {
      facts.to = to;
      facts.nature = natureOfMove(base.from, to);
      last.seat = null;
    }
    return facts;
  };
  const postCase = (
    employee: EmployeeFacts,
    to: PositionFacts,
    toUnit: UnitFacts,
    context: PostContext,
  ): PostCase => {
    const facts = titleCase(employee, to, context);
    facts.toUnit = toUnit;
    facts.context = context;
    return facts;
  };
  /** To be asked after `postCase`, for the same person and title. */
  const seatRules = (to: PositionFacts): readonly PostRule[] => {
    const { facts } = last!;
    last!.seat ??= postRulesFor(to).filter((rule) => rule.concerns?.(facts) ?? true);
    return last!.seat;
  };

  return {
    tmt,
    rules,
    personFindings: (employee, circumstances = NOTHING) =>
      findings(person, personCase(employee, circumstances), settings.calls),
    titleFindings: (employee, position, circumstances = NOTHING) =>
      findings(titleRulesFor(position), titleCase(employee, position, circumstances), settings.calls),
    postFindings: (employee, position, unit, context = NOTHING) => {
      const facts = postCase(employee, position, unit, context);
      return findings(seatRules(position), facts, settings.calls);
    },
    stayFindings: (employee, circumstances = NOTHING) =>
      findings(stay, personCase(employee, circumstances), settings.calls),
    planFindings: (facts) =>
      plan.flatMap((rule) =>
        rule.check(facts, rule.params).map((outcome) => toFinding(rule, outcome, settings.calls)),
      ),
    conductFindings: (facts) =>
      conduct.flatMap((rule) =>
        rule
          .check({ ...facts, on: tmt, calendar: calendarOf(settings) }, rule.params)
          .map((outcome) => toFinding(rule, outcome, settings.calls)),
      ),
    personVerdict: (employee, circumstances = NOTHING) =>
      verdict(person, personCase(employee, circumstances)),
    titleVerdict: (employee, position, circumstances = NOTHING) =>
      verdict(titleRulesFor(position), titleCase(employee, position, circumstances)),
    postVerdict: (employee, position, unit, context = NOTHING) => {
      const facts = postCase(employee, position, unit, context);
      return verdict(seatRules(position), facts);
    },
  };
}

/** Titles are few and asked for again and again. */
function rememberPer<A extends object, R>(build: (a: A) => R): (a: A) => R {
  const known = new WeakMap<A, R>();
  return (a) => {
    let found = known.get(a);
    if (found === undefined) {
      found = build(a);
      known.set(a, found);
    }
    return found;
  };
}

const canConcern = ({ appliesTo }: Rule, to: PositionFacts): boolean =>
  (appliesTo?.kinds === undefined || appliesTo.kinds.includes(to.kind)) &&
  (appliesTo?.roles === undefined || (to.specialRole !== null && appliesTo.roles.includes(to.specialRole)));

/** A rule as one government reads it. `effect` stands only where its text is not confirmed and the office has decided. */
type ReadRule = Rule & { readonly effect?: RuleEffect };

const effectOf = (rule: Rule, profile: RuleProfile): RuleEffect | undefined =>
  rule.status === "uncertain" ? profile.effects?.[rule.id] : undefined;

function asTheOfficeReads(rule: Rule, profile: RuleProfile): ReadRule {
  const params: Params | undefined = profile.params?.[rule.id];
  const effect = effectOf(rule, profile);
  if (params === undefined && effect === undefined) return rule;
  return {
    ...rule,
    params: { ...rule.params, ...(params && openParams(rule, params)) },
    ...(effect && { effect }),
  };
}

/** Places of messages that hold codes; a list stands as codes with commas between them. */
const CODED: Readonly<Record<string, CodedFact>> = {
  field: "field",
  fields: "field",
  family: "family",
  post: "family",
  unit: "unit",
};
function called(facts: NonNullable<Outcome["facts"]>, calls: Calls | undefined): typeof facts {
  if (calls === undefined) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const what = CODED[name];
      if (what === undefined || typeof value !== "string") return [name, value];
      return [
        name,
        value
          .split(", ")
          .map((code) => calls(what, code))
          .join(", "),
      ];
    }),
  );
}

interface Checkable<Case> {
  readonly params: Params;
  check(facts: Case, params: Params): Outcome | null;
}

function findings<Case>(
  rules: readonly (Rule & Checkable<Case>)[],
  facts: Case,
  calls: Calls | undefined,
): Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    const outcome = rule.check(facts, rule.params);
    if (outcome !== null) found.push(toFinding(rule, outcome, calls));
  }
  return found;
}

function verdict<Case>(rules: readonly (Rule & Checkable<Case>)[], facts: Case): Verdict {
  let worst: Verdict = "PASS";
  for (const rule of rules) {
    const outcome = rule.check(facts, rule.params);
    if (outcome === null) continue;
    worst = worse(worst, severityOf(rule, outcome));
    if (worst === "BLOCK") return worst;
  }
  return worst;
}

const DEFAULT_SEVERITY: Record<Rule["severity"], Verdict> = {
  block: "BLOCK",
  document: "NEED-DOC",
  warn: "WARN",
};

/** A rule whose text nobody confirmed never stops anybody: it warns, until the office says it forbids. A fact that is not known stays NEED-DOC. */
function severityOf(rule: ReadRule, outcome: Outcome): Verdict {
  if (outcome.kind === "unknown-fact") return "NEED-DOC";
  if (rule.effect === "block" && outcome.kind === "violated") return outcome.severity ?? "BLOCK";
  const stated = outcome.severity ?? DEFAULT_SEVERITY[rule.severity];
  if (rule.effect === "block") return stated;
  return rule.status === "uncertain" && (stated === "BLOCK" || stated === "NEED-DOC") ? "WARN" : stated;
}

function wordsOf(rule: ReadRule, outcome: Outcome, calls: Calls | undefined): string {
  const missing = outcome.missing ?? [];
  const facts = outcome.facts ?? {};
  const template =
    outcome.kind === "unknown-fact" ? UNKNOWN_FACT : (rule.messages[outcome.message] ?? rule.text);
  const values = { ...rule.params, ...called(facts, calls), missing: missing.map(nameOf).join(", ") };
  const sentences = [fill(template, values)];
  if (outcome.lawfulFrom) sentences.push(fill(LAWFUL_FROM, { lawfulFrom: outcome.lawfulFrom }));
  if (outcome.provisionalYears && outcome.provisionalYears.length > 0)
    sentences.push(fill(PROVISIONAL_DAYS, { years: outcome.provisionalYears.join(", ") }));
  if (rule.status === "uncertain") sentences.push(rule.effect ? CONFIRMED : NOT_CONFIRMED);
  return sentences.join(" ");
}

function toFinding(rule: ReadRule, outcome: Outcome, calls: Calls | undefined): Finding {
  let message: string | undefined;
  // Millions of findings are made while a city is weighed: what an outcome does not have is not spread into them.
  const finding: Writable<Finding> = {
    rule: rule.id,
    version: rule.version,
    severity: severityOf(rule, outcome),
    kind: outcome.kind,
    status: rule.effect ? "known" : rule.status,
    citation: rule.article === "" ? rule.source : `${rule.source} ${rule.article}`,
    // Most findings of a city are only weighed, never read.
    get message() {
      message ??= wordsOf(rule, outcome, calls);
      return message;
    },
    facts: outcome.facts ?? NO_FACTS,
  };
  const { missing, lawfulFrom } = outcome;
  if (missing !== undefined && missing.length > 0) finding.missing = missing;
  if (lawfulFrom) finding.lawfulFrom = lawfulFrom;
  if (rule.isLocal) finding.title = rule.title;
  return finding;
}
