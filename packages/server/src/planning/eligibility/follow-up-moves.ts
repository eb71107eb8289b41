import { leads } from "../facts/workforce-index.js";
import type { PlanningWorld } from "../facts/world.js";
import type { Choices, Reduction } from "./eligibility.js";

/** Choices with the value of every pair, so that it is computed once. */
export interface ValuedChoices {
  readonly choices: readonly Choices[];
  /** Parallel to `posts` of each choice. */
  readonly values: readonly (readonly number[])[];
  readonly reduction: Reduction;
}

/**
 * A post without a free seat can take somebody only when another leaves it. Into such a post of ordinary staff (no
 * leading post) nobody is proposed for whom the move is not worth its own cost: a vacancy that the plan itself opens is
 * refilled only by people who gain from it. This is a policy of the proposal, chosen because people must not be
 * disturbed for a seat that was filled; it can lower the optimum, so the plan records how many pairs it left out.
 */
export function narrowFollowUps(world: PlanningWorld, choices: readonly Choices[]): ValuedChoices {
  const { index, valuer, options } = world;
  const values: number[][] = [];
  let dropped = 0;
  const narrowed = choices.map((choice, e) => {
    const held = index.postOf[e]!;
    const worth = held < 0 ? Number.NEGATIVE_INFINITY : valuer.total(e, index.posts[held]!);
    const posts: number[] = [];
    const verdicts: Choices["verdicts"][number][] = [];
    const worths: number[] = [];
    choice.posts.forEach((p, k) => {
      const post = index.posts[p]!;
      const value = valuer.total(e, post);
      const isFull = post.holders.length >= post.seats;
      if (isFull && !leads(post.title) && value - worth <= options.moveCost) {
        dropped++;
        return;
      }
      posts.push(p);
      verdicts.push(choice.verdicts[k]!);
      worths.push(value);
    });
    values.push(worths);
    const fixed: Choices["fixed"] =
      posts.length > 0 || choice.posts.length === 0 ? choice.fixed : { kind: "no-worthwhile-seat" };
    return { posts, verdicts, fixed };
  });
  return {
    choices: narrowed,
    values,
    reduction: {
      name: "susulan-tidak-sepadan",
      sentence:
        "Ke jabatan nonpimpinan yang kini sudah terisi penuh hanya diusulkan pegawai yang nilai penempatannya naik melebihi biaya mutasi.",
      pairs: dropped,
    },
  };
}
