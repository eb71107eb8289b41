import type { TransferProblem } from "@selaras/optimizer";
import { candidatesOfPost } from "./candidates-of-post.js";
import { Ledger } from "./ledger.js";

/**
 * Unit after unit from the top of the tree: each fills its vacancies, the most rewarding first, with the best-fitting eligible people
 * still in their old seats, wherever they work; nobody returns to a unit that was emptied later. This is what happens when heads are
 * served one by one. Same candidates, same constraints, same `maxMoves` as the plan it is compared with.
 */
export function unitByUnitGreedy(problem: TransferProblem, maxMoves: number): Ledger {
  const ledger = new Ledger(problem);
  const lists = candidatesOfPost(problem);
  const { employee } = problem.candidates;
  for (const unit of treeOrder(problem)) {
    const posts = problem.posts
      .map((_, post) => post)
      .filter((post) => problem.posts[post]!.unit === unit)
      .sort((a, b) => ledger.nextReward(b) - ledger.nextReward(a) || a - b);
    for (const post of posts) {
      for (const row of lists[post]!) {
        if (ledger.moves >= maxMoves) return ledger;
        if (ledger.vacancies(post) === 0) break;
        const person = employee[row]!;
        if (ledger.canMove(person, post)) ledger.move(person, post);
      }
    }
  }
  return ledger;
}

/** Parents before children, in order of index. */
function treeOrder(problem: TransferProblem): number[] {
  const children: number[][] = problem.units.map(() => []);
  const roots: number[] = [];
  problem.units.forEach(({ parent }, unit) => {
    (parent === undefined ? roots : children[parent]!).push(unit);
  });
  const order: number[] = [];
  const open = roots.reverse();
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    order.push(unit);
    open.push(...children[unit]!.toReversed());
  }
  return order;
}
