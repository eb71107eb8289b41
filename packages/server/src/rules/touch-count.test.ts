import type { LocalRuleDraft } from "@selaras/regulations";
import { isoDate } from "@selaras/regulations";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openWorld } from "../planning/facts/world.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import { smallGovernment, TMT } from "../planning/testing/workforce.js";
import { countTouched, touching } from "./touch-count.js";

const world = openWorld(smallGovernment(), defaultPlanOptions(5), TMT);
const some = (values: readonly string[]) => fc.subarray([...new Set(values)], { minLength: 1, maxLength: 3 });
const kinds = fc.subarray(["JF", "PELAKSANA", "PENGAWAS"] as const, { minLength: 1 });
const side = fc.record(
  {
    kinds,
    families: some(world.workforce.titles.map(({ family }) => family)),
    unitKinds: some(world.workforce.units.map(({ kind }) => kind)),
    units: some(world.workforce.units.map(({ code }) => code)),
  },
  { requiredKeys: [] },
);
const condition = fc.oneof(
  fc.record({ kind: fc.constant("min-months-in-unit" as const), months: fc.constantFrom(12, 60, 120) }),
  fc.record({ kind: fc.constant("min-age" as const), years: fc.constantFrom(30, 45) }),
  fc.constant({ kind: "same-subdistrict" as const }),
  fc.record({ kind: fc.constant("min-golongan" as const), golongan: fc.constantFrom("III/b", "IX") }),
);
const draft: fc.Arbitrary<LocalRuleDraft> = fc
  .record({
    appliesTo: fc.record(
      {
        from: side,
        to: side,
        change: fc.constantFrom("unit" as const, "unit-kind" as const, "title" as const),
      },
      { requiredKeys: [] },
    ),
    mode: fc.constantFrom("ALL" as const, "ANY" as const),
    conditions: fc.array(condition, { maxLength: 2 }),
  })
  .map((one) => ({
    ...{ id: "LOKAL-UJI", title: "", text: "", source: "", article: "", severity: "BLOCK", document: null },
    ...{ effectiveFrom: isoDate("2020-01-01"), effectiveTo: null },
    ...one,
  }));

it("counts what asking every person about every other post counts", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(draft, async (rule) => {
      const { at } = touching(world, rule);
      const posts = new Set<number>();
      const people = { peopleTouched: 0, peopleTouchedEverywhere: 0, peopleUnknown: 0 };
      world.index.employees.forEach((_, e) => {
        const others = world.index.posts.filter((post) => post.index !== world.index.postOf[e]);
        const answers = others.map((post) => [post.index, at(e, post)] as const);
        for (const [p, answer] of answers) if (answer === "touched") posts.add(p);
        if (answers.some(([, answer]) => answer === "touched")) people.peopleTouched++;
        if (answers.every(([, answer]) => answer === "touched")) people.peopleTouchedEverywhere++;
        if (answers.some(([, answer]) => answer === "unknown")) people.peopleUnknown++;
      });
      const counted = await countTouched(world, touching(world, rule));
      expect(counted).toMatchObject({ ...people, postsTouched: posts.size });
      for (const [what, many] of Object.entries(people)) if (many > 0) seen.add(what);
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual(["peopleTouched", "peopleTouchedEverywhere", "peopleUnknown"]);
});
