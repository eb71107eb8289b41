import type { TransferProblem } from "@selaras/optimizer";
import { Ledger } from "./ledger.js";
import { choicesOf } from "./own-choices.js";

/**
 * Serial dictatorship by seniority, as postings by daftar urut kepangkatan go: the most senior chooses first among the vacant seats, then
 * the next; a seat left is vacant for those after. `order` lists employees, most senior first. Everybody takes the vacant seat worth
 * most with them in it, if it is worth more than the present one by more than a move costs.
 */
export function seniorityOrder(problem: TransferProblem, maxMoves: number, order: readonly number[]): Ledger {
  const ledger = new Ledger(problem);
  const choices = choicesOf(problem);
  for (const person of order) {
    if (ledger.moves >= maxMoves) break;
    const seat = choices[person]!.find(
      ({ post }) => ledger.vacancies(post) > 0 && ledger.canMove(person, post),
    );
    if (seat) ledger.move(person, seat.post);
  }
  return ledger;
}
