import type { Constraint } from "@selaras/optimizer";
import { capacityName } from "../../development/messages.js";
import type { Choices, OnCondition } from "../eligibility/eligibility.js";
import type { Offer } from "../eligibility/training-conditions.js";

/**
 * Nobody is planned on a place that does not exist: per training, at most as many people as it has free places before the TMT go to posts for
 * which they need it. Who has a place already counts nowhere. Whoever counts on the training for one of these posts counts for all of them,
 * which can only leave a place unused. Limits that the choices cannot break are left out.
 */
export function trainingPlaces(
  onCondition: OnCondition,
  choices: readonly Choices[],
  offers: readonly Offer[],
): Constraint[] {
  return offers.flatMap(({ training, places }): Constraint[] => {
    const people: number[] = [];
    const posts = new Set<number>();
    choices.forEach((choice, e) => {
      const needs = onCondition.get(e);
      const through = choice.posts.filter((p) =>
        needs
          ?.get(p)
          ?.some(({ offer, planned }) => planned === null && offer.training.code === training.code),
      );
      if (through.length > 0) people.push(e);
      for (const post of through) posts.add(post);
    });
    return people.length <= places
      ? []
      : [
          {
            kind: "limit",
            name: capacityName(training.code, training.name),
            employees: people,
            posts: [...posts].sort((a, b) => a - b),
            movesOnly: true,
            max: places,
          },
        ];
  });
}
