import type { CalendarYear, WorkCalendar } from "./calendar/work-calendar.js";
import type { ConductFacts } from "./conduct-facts.js";
import type { IsoDate } from "./dates.js";
import type {
  Circumstances,
  Documents,
  EmployeeFacts,
  GovernmentFacts,
  MoveScope,
  PositionFacts,
  PositionKind,
  PostContext,
  UnitFacts,
} from "./facts.js";
import type { FactValue, FindingKind, RuleStatus, Verdict } from "./findings.js";
import type { LocalRule } from "./local/local-rule.js";
import type { MoveNature } from "./nature.js";
import type { PlanFacts } from "./plan-facts.js";

export type RuleScope = "person" | "title" | "post" | "plan" | "conduct";
export type RuleSeverity = "block" | "warn" | "document";
/** Readings of "paling tinggi N tahun": younger than N; N years 0 days allowed; allowed until the day before N + 1. */
export type AgeCeilingMode = "BEFORE_BIRTHDAY" | "ON_BIRTHDAY" | "THROUGH_YEAR";
export type ParamValue = number | string | boolean | readonly string[];
export type Params = Readonly<Record<string, ParamValue>>;

/** What the office lets a rule do whose text is not confirmed: remind, do all it says, or nothing. */
export type RuleEffect = "warn" | "block" | "off";

/** Readings that differ per agency. */
export interface RuleProfile {
  readonly ageCeilingMode?: AgeCeilingMode;
  /** Families whose experience counts as "related" to a family, beside itself. */
  readonly relatedFamilies?: Readonly<Record<string, readonly string[]>>;
  /** Parameter values that replace those of a rule, by rule id. */
  readonly params?: Readonly<Record<string, Params>>;
  /** Days off as the office handed them in; the national ones by default. */
  readonly calendar?: WorkCalendar;
  /** The same as plain data, to be stored with a plan: whole years of the office's own, each in the place of the national one. */
  readonly daysOff?: readonly CalendarYear[];
  /** Decided by the office, by rule id. Heard only of rules whose status is `uncertain`: what is law stays law. */
  readonly effects?: Readonly<Record<string, RuleEffect>>;
  /** Rules of the government's own making, each judging the moves of its dates beside national law. */
  readonly local?: readonly LocalRule[];
}

/** A rule of scope "person" sees this and nothing more, so it runs once per employee. */
export interface PersonCase {
  readonly employee: EmployeeFacts;
  readonly from: PositionFacts | null;
  readonly fromUnit: UnitFacts | null;
  readonly tmt: IsoDate;
  readonly scope: MoveScope;
  readonly documents: Documents;
  readonly justification: string | null;
  readonly government: GovernmentFacts | null;
  readonly profile: RuleProfile;
}

/** A rule of scope "title" sees the target title too: once per employee and title. */
export interface TitleCase extends PersonCase {
  readonly to: PositionFacts;
  readonly nature: MoveNature;
}

/** A rule of scope "post" sees the very seat: once per pair. */
export interface PostCase extends TitleCase {
  readonly toUnit: UnitFacts;
  readonly context: PostContext;
}

/** A rule of scope "conduct" sees how the round is conducted, and the date whose law it is judged by. */
export interface ConductCase extends ConductFacts {
  readonly on: IsoDate;
  readonly calendar: WorkCalendar;
}

/** What a check found, before it is put into words. Facts and params fill the placeholders of the message. */
export interface Outcome {
  readonly kind: FindingKind;
  /** Key into the rule's messages. */
  readonly message: string;
  /** Departs from the rule's own severity where the rule itself is graded. */
  readonly severity?: Verdict;
  readonly missing?: readonly string[];
  readonly lawfulFrom?: IsoDate | null;
  /** Years in which working days were counted without knowing all days off: the count is provisional, and the finding says so. */
  readonly provisionalYears?: readonly number[];
  readonly facts?: Readonly<Record<string, FactValue>>;
}

/** One dated version of one rule: the words, the numbers, the source, and the check. */
export interface RuleVersion<P extends Params, Case, Result> {
  readonly id: string;
  readonly version: number;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
  readonly severity: RuleSeverity;
  readonly params: P;
  readonly source: string;
  readonly article: string;
  readonly status: RuleStatus;
  readonly title: string;
  readonly text: string;
  /** Title and text in English. The Indonesian words are the ones that count. */
  readonly english?: { readonly title: string; readonly text: string };
  readonly messages: Readonly<Record<string, string>>;
  /** Target posts the rule can concern; absent means any. It only saves work: the check must be silent elsewhere anyway. */
  readonly appliesTo?: { readonly kinds?: readonly PositionKind[]; readonly roles?: readonly string[] };
  /** For rules of scope "post": whether it can concern this person and title at all. It only saves work, like `appliesTo`. */
  concerns?(facts: TitleCase): boolean;
  /** Of the government's own making: its findings carry its title. */
  readonly isLocal?: boolean;
  /** Whether it judges people who move (default), who stay, or both. */
  readonly on?: "move" | "stay" | "both";
  check(facts: Case, params: P): Result;
}

type Scoped<S extends RuleScope, Case, Result> = RuleVersion<Params, Case, Result> & { readonly scope: S };
export type PersonRule = Scoped<"person", PersonCase, Outcome | null>;
export type TitleRule = Scoped<"title", TitleCase, Outcome | null>;
export type PostRule = Scoped<"post", PostCase, Outcome | null>;
/** A plan rule may find several things at once; each names the moves or units it concerns. */
export type PlanRule = Scoped<"plan", PlanFacts, readonly Outcome[]>;
/** A conduct rule likewise: each outcome names the decision, paper, data set or step it concerns. */
export type ConductRule = Scoped<"conduct", ConductCase, readonly Outcome[]>;
export type Rule = PersonRule | TitleRule | PostRule | PlanRule | ConductRule;

export const personRule = <P extends Params>(rule: RuleVersion<P, PersonCase, Outcome | null>): PersonRule =>
  ({ ...rule, scope: "person" }) as unknown as PersonRule;
export const titleRule = <P extends Params>(rule: RuleVersion<P, TitleCase, Outcome | null>): TitleRule =>
  ({ ...rule, scope: "title" }) as unknown as TitleRule;
export const postRule = <P extends Params>(rule: RuleVersion<P, PostCase, Outcome | null>): PostRule =>
  ({ ...rule, scope: "post" }) as unknown as PostRule;
export const planRule = <P extends Params>(rule: RuleVersion<P, PlanFacts, readonly Outcome[]>): PlanRule =>
  ({ ...rule, scope: "plan" }) as unknown as PlanRule;

export const conductRule = <P extends Params>(
  rule: RuleVersion<P, ConductCase, readonly Outcome[]>,
): ConductRule => ({ ...rule, scope: "conduct" }) as unknown as ConductRule;

/** The rule is not met. */
export const violated = (message: string, rest: Omit<Outcome, "kind" | "message"> = {}): Outcome => ({
  kind: "violated",
  message,
  ...rest,
});
/** A paper must be attached before the plan becomes final. */
export const needsDocument = (
  missing: string | readonly string[],
  message = "document",
  rest: Omit<Outcome, "kind" | "message" | "missing"> = {},
): Outcome => ({
  kind: "document",
  message,
  severity: "NEED-DOC",
  missing: typeof missing === "string" ? [missing] : missing,
  ...rest,
});
/** The rule cannot be judged: never a pass. */
export const unknownFact = (...missing: readonly string[]): Outcome => ({
  kind: "unknown-fact",
  message: "unknown",
  severity: "NEED-DOC",
  missing,
});
/** Lawful, but the planner must read it. */
export const advice = (message: string, rest: Omit<Outcome, "kind" | "message"> = {}): Outcome => ({
  kind: "advice",
  message,
  severity: "WARN",
  ...rest,
});

export type { Circumstances };
