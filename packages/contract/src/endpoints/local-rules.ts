import { z } from "zod";
import { isoDate } from "./parts.js";

/**
 * Rules of the government's own making (aturan daerah), dated and append-only: a new version keeps the old, a withdrawal ends a rule from a
 * day. They can only make the law stricter. The law bureau writes them; everybody may read them.
 */
export const localRuleStates = ["berlaku", "akan-berlaku", "berakhir", "dicabut"] as const;
export type LocalRuleState = (typeof localRuleStates)[number];

/** One thing put on record about a rule: a version, or (version null) its withdrawal. */
export const localRuleRecord = z.object({
  id: z.number().int(),
  version: z.number().int().nullable(),
  effectiveFrom: isoDate,
  reason: z.string(),
  /** The official who decided, as written with the decision. */
  decidedBy: z.string(),
  recordedOn: isoDate,
});
export type LocalRuleRecord = z.infer<typeof localRuleRecord>;

/** A rule as it stands on the asked day; when it is not in force then, as it stood last or will stand first. */
export const localRuleEntry = z.object({
  id: z.string(),
  state: z.enum(localRuleStates),
  version: z.number().int(),
  title: z.string(),
  text: z.string(),
  severity: z.enum(["BLOCK", "NEED-DOC", "WARN"]),
  source: z.string(),
  article: z.string(),
  /** Whom it concerns, and what it asks of them, one sentence each. */
  concerns: z.string(),
  requires: z.string(),
  effectiveFrom: isoDate,
  effectiveTo: isoDate.nullable(),
  /** As the form takes it, to write a new version from. */
  definition: z.record(z.string(), z.unknown()),
  /** Newest first. */
  records: z.array(localRuleRecord),
});
export type LocalRuleEntry = z.infer<typeof localRuleEntry>;

/** What is wrong with a rule that was written: where (a path such as `requires.conditions[0].months`), and what to do. */
export const localRuleFault = z.object({ where: z.string(), message: z.string() });
export type LocalRuleFault = z.infer<typeof localRuleFault>;

/** What a rule would touch if it were in force on the TMT of the period: counts, never names. */
export const localRuleTouch = z.object({
  tmt: isoDate,
  people: z.number().int(),
  /** People whom it would stop, ask or remind for at least one seat, and for every seat. */
  peopleTouched: z.number().int(),
  peopleTouchedEverywhere: z.number().int(),
  /** People about whom it cannot be told for at least one seat, because a fact is missing. */
  peopleUnknown: z.number().int(),
  /** Posts (one title in one unit) that at least one person could not take, or only so. */
  posts: z.number().int(),
  postsTouched: z.number().int(),
  /** Moves of the plan the reader is shown; null: there is none. */
  plan: z
    .object({ id: z.number().int(), name: z.string(), moves: z.number().int(), touched: z.number().int() })
    .nullable(),
});
export type LocalRuleTouch = z.infer<typeof localRuleTouch>;

export const localRulePreview = z.object({
  faults: z.array(localRuleFault),
  /** Null while there are faults. */
  sentences: z.object({ concerns: z.string(), requires: z.string() }).nullable(),
  /** Null while there are faults, or no staff list was imported. */
  touch: localRuleTouch.nullable(),
});
export type LocalRulePreview = z.infer<typeof localRulePreview>;

const named = z.object({ code: z.string(), name: z.string() });
/** What the fields of a rule may hold in this government. */
export const localRuleWords = z.object({
  employeeKinds: z.array(named),
  postKinds: z.array(named),
  families: z.array(named),
  unitKinds: z.array(named),
  units: z.array(named),
  certificates: z.array(named),
});
export type LocalRuleWords = z.infer<typeof localRuleWords>;

const definition = z.record(z.string(), z.unknown());
const decided = {
  reason: z.string().trim().min(5).max(1_000),
  decidedBy: z.string().trim().min(3).max(200),
};
export const newLocalRule = z.object({ definition, ...decided });
export type NewLocalRule = z.infer<typeof newLocalRule>;
export const localRuleWithdrawal = z.object({ effectiveFrom: isoDate, ...decided });
export type LocalRuleWithdrawal = z.infer<typeof localRuleWithdrawal>;

const list = z.object({ asOf: isoDate, rules: z.array(localRuleEntry) });
export const localRulesEndpoints = {
  /** All rules of the government's own, on a day (default: the TMT of the period). Open to all, like the rule book. */
  "GET /api/local-rules": { query: z.object({ on: isoDate.optional() }), response: list },
  /** Needs `rules.set`, like everything below. */
  "GET /api/local-rules/words": { response: localRuleWords },
  /** Reads a rule as it stands and says what it would touch; nothing is kept. */
  "POST /api/local-rules/preview": { body: z.object({ definition }), response: localRulePreview },
  /** Puts a rule or a new version of it on record. Refused (422) with every fault named, or when it begins before the version it follows. */
  "POST /api/local-rules": { body: newLocalRule, response: list },
  "POST /api/local-rules/:id/withdrawal": {
    params: z.object({ id: z.string().max(100) }),
    body: localRuleWithdrawal,
    response: list,
  },
} as const;
