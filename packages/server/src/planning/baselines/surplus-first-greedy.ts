import type { TransferProblem } from "@selaras/optimizer";
import { Ledger, rewardAt } from "./ledger.js";

/**
 * A stronger greedy than any office uses, as extra information: only people whose post has more holders than seats (or who have no
 * post) move, always the single step that raises the plan's objective most. What it lacks is chains: it never opens a seat to fill a
 * better one. Since rewards fall with every seat filled, the worth of a step only falls, so an old worth is an upper bound and a
 * lazily updated heap finds the best step.
 */
export function surplusFirstGreedy(problem: TransferProblem, maxMoves: number): Ledger {
  const ledger = new Ledger(problem);
  const { employee, post, value } = problem.candidates;
  const stay = new Map<number, number>();
  for (let row = 0; row < employee.length; row++) {
    if (post[row] === ledger.assignment[employee[row]!]) stay.set(employee[row]!, value[row]!);
  }
  const inSurplus = (person: number) => {
    const from = ledger.assignment[person]!;
    return from < 0 || ledger.headcount[from]! > problem.posts[from]!.need;
  };
  const worth = (row: number): number => {
    const person = employee[row]!;
    const from = ledger.assignment[person]!;
    const to = post[row]!;
    const over = (at: number, heads: number) =>
      heads > problem.posts[at]!.need ? (problem.posts[at]!.overflowCost ?? 0) : 0;
    const arriving = rewardAt(problem, to, ledger.headcount[to]!) - over(to, ledger.headcount[to]! + 1);
    if (from < 0) return value[row]! + arriving;
    const leaving =
      over(from, ledger.headcount[from]!) - rewardAt(problem, from, ledger.headcount[from]! - 1);
    return (
      value[row]! - (stay.get(person) ?? 0) - (problem.employees[person]!.moveCost ?? 0) + arriving + leaving
    );
  };
  const heap = new Heap();
  for (let row = 0; row < employee.length; row++) {
    const person = employee[row]!;
    if (post[row] === ledger.assignment[person] || !inSurplus(person)) continue;
    const gain = worth(row);
    if (gain > 0) heap.push(gain, row);
  }
  while (ledger.moves < maxMoves) {
    const top = heap.pop();
    if (top === null) break;
    const [stored, row] = top;
    const person = employee[row]!;
    if (ledger.moved[person] === 1 || !inSurplus(person)) continue;
    const gain = worth(row);
    if (gain <= 0) continue;
    if (gain < stored) heap.push(gain, row);
    else if (ledger.canMove(person, post[row]!)) ledger.move(person, post[row]!);
  }
  return ledger;
}

/** Largest gain first, then the lower row. */
class Heap {
  readonly #gains: number[] = [];
  readonly #rows: number[] = [];

  #before(a: number, b: number): boolean {
    return (
      this.#gains[a]! > this.#gains[b]! ||
      (this.#gains[a] === this.#gains[b] && this.#rows[a]! < this.#rows[b]!)
    );
  }

  #swap(a: number, b: number): void {
    [this.#gains[a], this.#gains[b]] = [this.#gains[b]!, this.#gains[a]!];
    [this.#rows[a], this.#rows[b]] = [this.#rows[b]!, this.#rows[a]!];
  }

  push(gain: number, row: number): void {
    let at = this.#gains.push(gain) - 1;
    this.#rows.push(row);
    for (let up = (at - 1) >> 1; at > 0 && this.#before(at, up); up = (at - 1) >> 1) {
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): [gain: number, row: number] | null {
    const last = this.#gains.length - 1;
    if (last < 0) return null;
    this.#swap(0, last);
    const top: [number, number] = [this.#gains.pop()!, this.#rows.pop()!];
    for (let at = 0; ; ) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < last && this.#before(child, best)) best = child;
      if (best === at) return top;
      this.#swap(at, best);
      at = best;
    }
  }
}
