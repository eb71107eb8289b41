import type { Decision, LedgerDecision } from "@selaras/contract";
import type { planDecisions } from "./tables.js";

export type LedgerRow = typeof planDecisions.$inferSelect;

/** The ledger added up: each decision once, with who undid it last if it is not in force. Rows come in the order of `seq`. */
export function foldLedger(rows: readonly LedgerRow[]): LedgerDecision[] {
  const decisions = new Map<number, LedgerDecision>();
  for (const row of rows) {
    const at = new Date(row.at).toISOString();
    if (row.action === "tetapkan") {
      const { seq, sentence, reason, price } = row;
      const decision = row.decision as Decision;
      decisions.set(seq, { seq, decision, sentence, reason, price, by: row.actorName, at, undone: null });
      continue;
    }
    const known = decisions.get(row.refersTo!)!;
    decisions.set(known.seq, {
      ...known,
      undone: row.action === "batalkan" ? { by: row.actorName, at } : null,
    });
  }
  return [...decisions.values()];
}

export const inForce = (decisions: readonly LedgerDecision[]): LedgerDecision[] =>
  decisions.filter(({ undone }) => undone === null);

/** What a decision is about: a person, or a post as `unit/title`. Two that share none cannot contradict each other. */
export function subjectsOf(decision: Decision): string[] {
  switch (decision.kind) {
    case "kunci":
    case "larang":
      return decision.places.map(({ nip }) => nip);
    case "tarik":
      return [...decision.nips];
    case "cadangkan":
      return [`${decision.seat.unitCode}/${decision.seat.titleCode}`];
    case "nilai":
      return [decision.nip];
  }
}

/** Where each person named must be: a seat as `unit/title`, or "tetap" for the seat of today. */
function required(decision: Decision): [nip: string, where: string][] {
  if (decision.kind === "tarik") return decision.nips.map((nip) => [nip, "tetap"]);
  if (decision.kind !== "kunci") return [];
  return decision.places.map(({ nip, seat }) => [nip, `${seat.unitCode}/${seat.titleCode}`]);
}

/**
 * The first decision in force that the new one contradicts, or null: a person required in two places, required where another decision
 * forbids it, or given two values for one post. What only the whole plan can tell (no lawful plan keeps both) is the solver's to say.
 */
export function contradicted(decision: Decision, active: readonly LedgerDecision[]): LedgerDecision | null {
  return active.find((known) => contradicts(known.decision, decision)) ?? null;
}

function contradicts(a: Decision, b: Decision): boolean {
  const needs = new Map(required(a));
  if (required(b).some(([nip, where]) => needs.has(nip) && needs.get(nip) !== where)) return true;
  if (a.kind === "nilai" && b.kind === "nilai")
    return a.nip === b.nip && sameSeat(a.seat, b.seat) && a.value !== b.value;
  return forbidsWhatRequires(a, b) || forbidsWhatRequires(b, a);
}

function forbidsWhatRequires(a: Decision, b: Decision): boolean {
  if (a.kind !== "larang") return false;
  const forbidden = new Set(a.places.map(({ nip, seat }) => `${nip} ${seat.unitCode}/${seat.titleCode}`));
  return required(b).some(([nip, where]) => forbidden.has(`${nip} ${where}`));
}

const sameSeat = (a: { unitCode: string; titleCode: string }, b: typeof a) =>
  a.unitCode === b.unitCode && a.titleCode === b.titleCode;
