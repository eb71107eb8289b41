import type { PlanMove } from "@selaras/contract";
import type { TransferPlan, TransferProblem } from "@selaras/optimizer";

/** Mulberry32: the same seed does the same. Answers whole numbers from 0 to below. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export const kinds = ["tarik", "larang", "rantai", "tempatkan", "cadangkan", "nilai", "batalkan"] as const;
export type Kind = (typeof kinds)[number];

/** What an analyst may ask of a plan: random wishes about its people and seats, each lawful or not. */
export class Wishes {
  readonly #movers: readonly PlanMove[];
  readonly #elsewhere = new Map<string, number[]>();
  readonly #vacant: readonly number[];

  constructor(
    readonly problem: TransferProblem,
    plan: TransferPlan,
    readonly moves: readonly PlanMove[],
    readonly random: (below: number) => number,
  ) {
    const { candidates, employees, posts } = problem;
    const today = new Set(employees.flatMap(({ id, post }) => (post === undefined ? [] : [id])));
    this.#movers = moves.filter(({ nip }) => today.has(nip));
    const movers = new Set(this.#movers.map(({ nip }) => nip));
    for (let k = 0; k < candidates.employee.length; k++) {
      const e = candidates.employee[k]!;
      const post = candidates.post[k]!;
      const { id, post: now } = employees[e]!;
      if (!movers.has(id) || post === now || post === plan.assignment[e]) continue;
      const known = this.#elsewhere.get(id);
      if (known) known.push(post);
      else this.#elsewhere.set(id, [post]);
    }
    const held = new Int32Array(posts.length);
    for (const { post } of employees) if (post !== undefined) held[post]!++;
    this.#vacant = posts.flatMap(({ need }, p) => (need > held[p]! ? [p] : []));
  }

  mover(): PlanMove {
    return this.#pick(this.#movers);
  }

  chainOf({ chain }: PlanMove): string[] {
    return this.moves.filter((one) => one.chain === chain).map(({ nip }) => nip);
  }

  /** Another place that the plan weighed for a mover; null if there is none. */
  elsewhere(nip: string): { unitCode: string; titleCode: string } | null {
    const posts = this.#elsewhere.get(nip);
    return posts ? this.#seat(this.#pick(posts)) : null;
  }

  vacantSeat() {
    return this.#seat(this.#pick(this.#vacant));
  }

  /** What a mover is worth in the proposed place, by somebody's judgement; no counted value is one of these. */
  worth(): number {
    return 1_000 * this.random(10) + 7;
  }

  #seat(post: number) {
    const [unitCode = "", titleCode = ""] = this.problem.posts[post]!.id.split("/");
    return { unitCode, titleCode };
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.random(list.length)]!;
  }
}
