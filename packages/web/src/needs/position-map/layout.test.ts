import type { PositionMapPost } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutMap } from "./layout";
import { flatten, mapTree } from "./map-tree";

const post = (unitCode: string, seq: number, needed: number, holders: number): PositionMapPost => ({
  unitCode,
  titleCode: `T${seq}`,
  titleName: `Jabatan ${seq}`,
  kind: "PELAKSANA",
  kelas: 5,
  needed,
  holders,
  short: Math.max(0, needed - holders),
  surplus: Math.max(0, holders - needed),
  retiring: 0,
  acceptedYear: null,
  people: null,
});

/** Any tree of up to 60 units: the parent of each is one before it, or (as faulty data may have it) one after it. */
const anyMap = fc
  .array(
    fc.record({
      parent: fc.nat(),
      isFaulty: fc.boolean(),
      posts: fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { maxLength: 9 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => ({
    unit: { code: "U0", name: "Unit 0" },
    units: list.map(({ parent, isFaulty }, i) => ({
      code: `U${i}`,
      name: `Unit ${i}`,
      kind: "OPD",
      parentCode:
        i === 0 ? null : `U${isFaulty && i % 7 === 0 ? (i + (parent % 3)) % list.length : parent % i}`,
    })),
    posts: list.flatMap(({ posts }, i) =>
      posts.map(([needed, holders], seq) => post(`U${i}`, seq, needed, holders)),
    ),
  }));

describe("the drawing of a position map", () => {
  it("has every unit once, with all seats and people counted, also where the data have a loop", () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const root = mapTree(map);
        expect(
          flatten(root)
            .map(({ code }) => code)
            .sort(),
        ).toEqual(map.units.map(({ code }) => code).sort());
        const sum = (key: "needed" | "short" | "surplus") =>
          map.posts.reduce((all, one) => all + one[key], 0);
        expect(root.total).toMatchObject({
          needed: sum("needed"),
          short: sum("short"),
          surplus: sum("surplus"),
        });
      }),
    );
  });

  it("lays no two boxes over each other, none outside the drawing, and what is below below", () => {
    fc.assert(
      fc.property(anyMap, fc.boolean(), (map, withPosts) => {
        const root = mapTree(map);
        const { cards, width, height } = layoutMap(root, { withPosts });
        expect(cards).toHaveLength(map.units.length);
        const at = new Map(cards.map((card) => [card.unit, card]));
        for (const a of cards) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + 300).toBeLessThanOrEqual(width + 0.001);
          expect(a.y + a.height).toBeLessThanOrEqual(height + 0.001);
          for (const child of a.unit.children)
            expect(at.get(child)!.y).toBeGreaterThanOrEqual(a.y + a.height);
          for (const b of cards) {
            if (a === b) continue;
            const apart =
              a.x + 300 <= b.x + 0.001 ||
              b.x + 300 <= a.x + 0.001 ||
              a.y + a.height <= b.y + 0.001 ||
              b.y + b.height <= a.y + 0.001;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps a department with two hundred schools about as wide as a screen", () => {
    const units = Array.from({ length: 201 }, (_, i) => ({
      code: `U${i}`,
      name: "",
      kind: "",
      parentCode: i === 0 ? null : "U0",
    }));
    const posts = units.flatMap(({ code }) => Array.from({ length: 8 }, (_, seq) => post(code, seq, 1, 1)));
    const { width, height } = layoutMap(mapTree({ unit: { code: "U0", name: "" }, units, posts }), {
      withPosts: true,
    });
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(2.2);
  });
});
