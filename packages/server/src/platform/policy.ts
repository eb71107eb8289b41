import { type Ability, may } from "@selaras/contract";
import type { Actor } from "./actor.js";

/**
 * Who may call a route. Every route names one; a test walks the routes and fails on one without it. A policy decides on the actor alone;
 * what the record adds (own subtree, own self) is asked of the room's own `policy.ts` after loading.
 */
export interface Policy {
  readonly sentence: string;
  allows(actor: Actor | null): boolean;
}

export const anyone: Policy = { sentence: "siapa pun, juga sebelum masuk", allows: () => true };
export const signedIn: Policy = { sentence: "setiap akun yang masuk", allows: (actor) => actor !== null };

export function allowed(...abilities: [Ability, ...Ability[]]): Policy {
  return {
    sentence: `akun dengan kemampuan ${abilities.join(" atau ")}`,
    allows: (actor) => actor !== null && abilities.some((ability) => may(actor.role, ability)),
  };
}
