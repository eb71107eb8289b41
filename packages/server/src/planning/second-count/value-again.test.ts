import { describe, expect, it } from "vitest";
import { openWorld } from "../facts/world.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { demoWorkforce } from "../testing/demo-workforce.js";
import { TMT } from "../testing/workforce.js";
import { monthsPassed, valuesAgain } from "./value-again.js";

describe("valuesAgain", () => {
  it.each(["kota", "kab"] as const)("agrees with the planner on every part of value in %s", (government) => {
    const workforce = demoWorkforce(2500, government);
    const options = defaultPlanOptions(workforce.employees.length);
    const { index, valuer } = openWorld(workforce, options, TMT);
    const again = valuesAgain(workforce, options.weights, TMT);
    let compared = 0;
    index.employees.forEach(({ nip }, e) => {
      const held = index.postOf[e]!;
      for (const p of [held, (e * 7) % index.posts.length, (e * 31 + 5) % index.posts.length]) {
        const post = index.posts[p];
        if (!post) continue;
        const seat = { unitCode: post.unit.code, titleCode: post.title.code };
        const planner = Object.fromEntries(
          valuer.components(e, post).map(({ name, points }) => [name, points]),
        );
        expect({ nip, seat, ...again.parts(nip, seat) }).toEqual({ nip, seat, ...planner });
        expect(again.wayOf(nip, seat)).toBe(valuer.commute(e, post));
        compared++;
      }
    });
    expect(compared).toBeGreaterThan(7_000);
  });

  it("counts a month only when its day is reached", () => {
    expect(monthsPassed("2025-01-31", "2025-02-28")).toBe(1);
    expect(monthsPassed("2025-01-15", "2025-03-14")).toBe(1);
    expect(monthsPassed("2025-01-15", "2025-03-15")).toBe(2);
  });
});
