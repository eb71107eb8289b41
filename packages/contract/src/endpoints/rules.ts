import { z } from "zod";
import { finding, isoDate, nip, seatRef, verdict } from "./parts.js";

/** One dated version of a rule. It judges the moves whose TMT lies from `effectiveFrom` to `effectiveTo`, both included. */
export const ruleVersion = z.object({
  version: z.string(),
  title: z.string(),
  text: z.string(),
  severity: z.enum(["block", "warn", "document"]),
  source: z.string(),
  article: z.string(),
  /** `uncertain`: its text is not confirmed; it reminds, whatever its severity says. */
  status: z.enum(["verified", "known", "uncertain"]),
  effectiveFrom: isoDate,
  effectiveTo: isoDate.nullable(),
  /** What it changed of the version before it, one sentence each; empty for the first version. */
  changes: z.array(z.string()),
});
export type RuleVersion = z.infer<typeof ruleVersion>;

/** A rule in the rule book: its versions, newest first. */
export const ruleEntry = z.object({
  id: z.string(),
  topic: z.string(),
  /** Of the government's own making (aturan daerah). */
  local: z.boolean(),
  versions: z.array(ruleVersion).min(1),
});
export type RuleEntry = z.infer<typeof ruleEntry>;

/** A number or reading a rule works with, in words: "Masa paling singkat", "24", "bulan". */
export const ruleNumber = z.object({ name: z.string(), value: z.string(), unit: z.string() });
export type RuleNumber = z.infer<typeof ruleNumber>;

/** A worked example: the facts in plain words, what this rule finds, and its sentence (null: it is fulfilled). */
export const ruleCase = z.object({
  no: z.string(),
  title: z.string(),
  facts: z.array(z.string()),
  verdict,
  message: z.string().nullable(),
});
export type RuleCase = z.infer<typeof ruleCase>;

/** Moves of the newest plan with a finding of one rule. */
export const touchedMoves = z.object({
  planId: z.number().int(),
  planName: z.string(),
  tmt: isoDate,
  moves: z.array(
    z.object({ nip, name: z.string(), from: seatRef.nullable(), to: seatRef, verdict, message: z.string() }),
  ),
});
export type TouchedMoves = z.infer<typeof touchedMoves>;

export const rulePage = z.object({
  id: z.string(),
  topic: z.string(),
  local: z.boolean(),
  /** The day a reader asks about first. */
  asOf: isoDate,
  /** Whom or what it is checked on, one sentence. */
  checkedOn: z.string(),
  versions: z
    .array(
      ruleVersion.extend({
        numbers: z.array(ruleNumber),
        /** A translation to read by; the Indonesian words count. */
        english: z.object({ title: z.string(), text: z.string() }).nullable(),
      }),
    )
    .min(1),
  cases: z.array(ruleCase),
  /** `tertutup`: the reader's role sees plans, but not whom this rule concerns. Null: no plan, or none for this reader. */
  touched: z.union([touchedMoves, z.literal("tertutup")]).nullable(),
});
export type RulePage = z.infer<typeof rulePage>;

/** All that the law says of a plan's moves beyond "fulfilled": each rule once, the findings of each move pointing at it. */
export const planFindings = z.object({
  tmt: isoDate,
  rules: z.array(finding.pick({ rule: true, title: true, citation: true, status: true, inRuleBook: true })),
  moves: z.array(
    z.object({
      nip,
      name: z.string(),
      from: seatRef.nullable(),
      to: seatRef,
      verdict,
      findings: z.array(
        finding
          .pick({ severity: true, message: true, missing: true, lawfulFrom: true })
          .extend({ /** Index into `rules`. */ rule: z.number().int() }),
      ),
    }),
  ),
});
export type PlanFindings = z.infer<typeof planFindings>;

const id = z.coerce.number().int().positive().max(2_147_483_647);
export const rulesEndpoints = {
  /** Readable before sign-in: what decides about people is no secret. `asOf`: the day a reader asks about first, the TMT of the period; today before sign-in. */
  "GET /api/rules": { response: z.object({ asOf: isoDate, rules: z.array(ruleEntry) }) },
  "GET /api/rules/:id": { params: z.object({ id: z.string().max(100) }), response: rulePage },
  "GET /api/plans/:id/findings": { params: z.object({ id }), response: planFindings },
} as const;
