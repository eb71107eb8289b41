import type { TransferProblem } from "@selaras/optimizer";
import { candidatesOfPost } from "./candidates-of-post.js";
import { Ledger } from "./ledger.js";

/**
 * How plans are drawn up by hand (product 5, "manual cascade"): take the vacancy whose filling is worth most, give it to the eligible
 * person who fits it best, then fill the seat that this one left, and so on, until a seat is left that needs nobody or that nobody can
 * take; then the next vacancy. Nobody looks at what a choice takes away from elsewhere. Ends after `maxMoves` or when no vacancy can
 * be filled. Every pair comes from the problem's candidates and every step keeps its hard constraints, which is kinder than real life.
 */
export function manualCascade(problem: TransferProblem, maxMoves: number): Ledger {
  const ledger = new Ledger(problem);
  const lists = candidatesOfPost(problem);
  const { employee } = problem.candidates;
  const hopeless = new Uint8Array(problem.posts.length);
  while (ledger.moves < maxMoves) {
    let seat: number | null = highestVacancy(ledger, hopeless);
    if (seat === null) break;
    const opening: number = seat;
    while (seat !== null && ledger.moves < maxMoves) {
      const to: number = seat;
      const row: number | undefined = lists[to]!.find((one) => ledger.canMove(employee[one]!, to));
      if (row === undefined) {
        if (to === opening) hopeless[to] = 1;
        break;
      }
      const person: number = employee[row]!;
      const left: number = ledger.assignment[person]!;
      ledger.move(person, to);
      seat = left >= 0 && ledger.vacancies(left) > 0 ? left : null;
    }
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
