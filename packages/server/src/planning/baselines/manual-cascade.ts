import type { TransferProblem } from "@selaras/optimizer";
import { candidatesOfPost } from "./candidates-of-post.js";
import { Ledger } from "./ledger.js";

/** A clerk whose first choice leaves a hole that cannot be filled asks so many others per seat, so deep, and so many per vacancy. */
const PATIENCE = 5;
const DEPTH = 12;
const TRIES = 200;

/**
 * How plans are drawn up by hand (product 5, "manual cascade"): take the vacancy whose filling is worth most, give it to the eligible
 * person who fits it best, then fill the seat that this one left, and so on, until a seat is left that needs nobody or that nobody can
 * take; then the next vacancy. Nobody looks at what a choice takes away from elsewhere. A seat that must not stay empty is refilled or
 * the next best person is asked. Ends after `maxMoves` or when no vacancy can be filled. Every pair comes from the problem's candidates
 * and its hard constraints hold at the end of each cascade, which is kinder than real life.
 */
export function manualCascade(problem: TransferProblem, maxMoves: number): Ledger {
  const ledger = new Ledger(problem);
  const lists = candidatesOfPost(problem);
  const { employee } = problem.candidates;

  let tries = 0;
  /** Fills the seat and everything its filling opens; leaves the ledger as it was when it cannot be done without debts. */
  const fill = (seat: number, depth: number): boolean => {
    if (depth === 0 || ledger.moves >= maxMoves) return false;
    let asked = 0;
    for (const row of lists[seat]!) {
      const person = employee[row]!;
      if (!ledger.canMove(person, seat, true)) continue;
      if (asked++ === PATIENCE || tries++ > TRIES) return false;
      const left = ledger.assignment[person]!;
      ledger.move(person, seat);
      const vacated = left >= 0 && ledger.vacancies(left) > 0;
      if (vacated && fill(left, depth - 1)) return true;
      if (ledger.debts === 0) return true;
      ledger.undo(person, left);
    }
    return false;
  };

  const hopeless = new Uint8Array(problem.posts.length);
  while (ledger.moves < maxMoves) {
    const seat = highestVacancy(ledger, hopeless);
    if (seat === null) break;
    tries = 0;
    if (!fill(seat, DEPTH)) hopeless[seat] = 1;
  }
  return ledger;
}

function highestVacancy(ledger: Ledger, hopeless: Uint8Array): number | null {
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let post = 0; post < hopeless.length; post++) {
    if (hopeless[post] === 1 || ledger.vacancies(post) === 0) continue;
    const reward = ledger.nextReward(post);
    if (reward > most) {
      most = reward;
      best = post;
    }
  }
  return best;
}
