import type { ConductFacts, Decider, MoveDecision } from "../conduct-facts.js";
import { d } from "./fixtures.js";

/** A round conducted as the law asks, changed in one respect per case. */
export const decision = (more: Partial<MoveDecision> = {}): MoveDecision => ({
  moveId: "m1",
  employeeId: "e1",
  handledBy: ["planner", "member"],
  decidedBy: "mayor",
  reason: "Sekolah tujuan kekurangan guru kelas.",
  request: null,
  ...more,
});

export const decider = (more: Partial<Decider> = {}): Decider => ({
  personId: "member",
  part: "TPK_MEMBER",
  relatives: [],
  declaration: { declares: [], date: d("2026-01-05") },
  ...more,
});

export const ROUND: ConductFacts = {
  readAt: "2026-02-10T08:00:00+08:00",
  decisions: [decision()],
  deciders: [decider()],
};
