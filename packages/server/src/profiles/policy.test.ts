import { roles } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../platform/actor.js";
import { viewOf, visiblePeople } from "./policy.js";

const UNITS = ["U0", "U1", "U2", "U3", "U4", "U5"];
const NIPS = ["1", "2", "3", "4"];

/** Any forest, loops included: a parent may be any unit, also the unit itself. */
const trees = fc
  .array(fc.option(fc.constantFrom(...UNITS), { nil: null }), { minLength: 6, maxLength: 6 })
  .map((parents) => UNITS.map((code, i) => ({ code, parentCode: parents[i]! })));
const actors = fc.record({
  accountId: fc.constant(1),
  username: fc.constant("x"),
  displayName: fc.constant("x"),
  role: fc.constantFrom(...roles),
  unitCode: fc.option(fc.constantFrom(...UNITS), { nil: null }),
  nip: fc.option(fc.constantFrom(...NIPS), { nil: null }),
}) satisfies fc.Arbitrary<Actor>;
const people = fc.record({
  nip: fc.constantFrom(...NIPS),
  unitCode: fc.option(fc.constantFrom(...UNITS, "TIDAK-DIKENAL"), { nil: null }),
});

/** Written the other way round: from the person's unit upwards, at most six steps. */
function oracle(
  actor: Actor,
  person: { nip: string; unitCode: string | null },
  parents: Map<string, string | null>,
) {
  if (actor.role === "admin") return false;
  if (["analis", "tpk", "ppk", "auditor"].includes(actor.role)) return true;
  if (actor.nip !== null && actor.nip === person.nip) return true;
  if (actor.role === "asn" || actor.role === "hukum" || actor.unitCode === null) return false;
  let at = person.unitCode;
  for (let step = 0; step <= UNITS.length && at !== null && parents.has(at); step++) {
    if (at === actor.unitCode) return true;
    at = parents.get(at) ?? null;
  }
  return false;
}

describe("visiblePeople", () => {
  it("agrees with a walk up the tree for every role, tree and person", () => {
    fc.assert(
      fc.property(actors, trees, people, (actor, units, person) => {
        const parents = new Map(units.map(({ code, parentCode }) => [code, parentCode]));
        expect(visiblePeople(actor, units)(person)).toBe(oracle(actor, person, parents));
      }),
      { numRuns: 2000 },
    );
  });

  it("shows discipline only to analis, tpk and auditor", () => {
    const whoSees = roles.filter(
      (role) =>
        viewOf({ accountId: 1, username: "x", displayName: "x", role, unitCode: null, nip: "1" }, "2") ===
        "penuh",
    );
    expect(whoSees).toEqual(["analis", "tpk", "auditor"]);
  });
});
