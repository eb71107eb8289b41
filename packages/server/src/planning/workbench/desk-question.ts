import type { Decision, DeskAnswer } from "@selaras/contract";

/** What an open desk is told once. It reads the plan and the workforce itself. */
export interface DeskStart {
  readonly planId: number;
  readonly databaseUrl: string;
}

/** The best plan under `after` against the best plan under `before`; both beside the plan as proposed (none). */
export interface DeskQuestion {
  readonly before: readonly Decision[];
  readonly after: readonly Decision[];
}

export interface DeskReply {
  readonly answer: DeskAnswer;
  /** What the last decision of `after` says, with names; empty when there is none. */
  readonly sentence: string;
}
