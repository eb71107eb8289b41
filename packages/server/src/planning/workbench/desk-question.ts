import type { Decision, DeskAnswer, LedgerDecision, PlaceOptions } from "@selaras/contract";

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

/** Where else one person could be, beside the decisions in force. */
export interface PlacesQuestion {
  readonly placesOf: string;
  readonly inForce: readonly LedgerDecision[];
}

export type AnyDeskQuestion = DeskQuestion | PlacesQuestion;
/** Of a person whom the plan does not know there are no places. */
export type DeskReplyTo<Q extends AnyDeskQuestion> = Q extends PlacesQuestion
  ? PlaceOptions | null
  : DeskReply;

/** Asks the desk of a plan, which is opened when nobody asked before. */
export type AskDesk = <Q extends AnyDeskQuestion>(start: DeskStart, question: Q) => Promise<DeskReplyTo<Q>>;
