import { z } from "zod";
import { choiceActions, choiceStates } from "../states.js";

const id = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });

/** Where the choice of a period stands, seen from one of its plans. */
export const planChoice = z.object({
  /** Number of the newest act of the period; send it back as `base`, so that two who choose at once hear of each other. */
  head: z.number().int(),
  state: z.enum(choiceStates),
  /** The chosen plan of the period; null in state `belum`. */
  chosen: z.object({ id: z.number().int(), name: z.string() }).nullable(),
  /** What the reader may do with this plan now; empty for who may not choose. */
  actions: z.array(z.enum(choiceActions)),
  /** Why this plan cannot be chosen; empty when it can. */
  obstacles: z.array(z.object({ code: z.string(), detail: z.string(), hint: z.string() })),
  /** What does not forbid choosing it but should be known first. */
  warnings: z.array(z.string()),
  /** Whom each act would reach today. */
  reach: z.object({
    /** Accounts that work on plans. */
    team: z.number().int(),
    /** Employees with an answer in this plan, and how many of them it moves. */
    employees: z.number().int(),
    moves: z.number().int(),
    /** Accounts of such employees, and of unit heads. */
    employeeAccounts: z.number().int(),
    heads: z.number().int(),
  }),
  /** Every act of the period, newest first. */
  acts: z.array(
    z.object({
      seq: z.number().int(),
      action: z.enum(choiceActions),
      planId: z.number().int(),
      planName: z.string(),
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    }),
  ),
});
export type PlanChoice = z.infer<typeof planChoice>;

export const choiceEndpoints = {
  "GET /api/plans/:id/choice": { params: id, response: planChoice },
  /** 409 `pilihan-berubah` when somebody acted since `base`, by name; 409 with the obstacle's code when the plan cannot be chosen. */
  "POST /api/plans/:id/choice": {
    params: id,
    body: z.object({
      action: z.enum(choiceActions),
      reason: z.string().trim().min(3).max(500),
      base: z.number().int().min(0),
    }),
    response: planChoice,
  },
} as const;
