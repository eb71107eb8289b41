import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  balanceByDistrict,
  balanceByFamily,
  balanceBySubtree,
  balanceByUnit,
  balancePosts,
  sumBalances,
} from "./balance-posts.js";
import { randomFacts, unit } from "./testing/random-facts.js";
import { subtreeOf } from "./unit-tree.js";

const holder = (nip: string, unitCode: string | null, titleCode: string | null) => ({
  nip,
  unitCode,
  titleCode,
  birthDate: "1980-01-01",
  contractEnd: null,
});

describe("balancePosts", () => {
  it("keeps a surplus in one unit from hiding a shortage in another", () => {
    const posts = balancePosts({
      posts: [
        { unitCode: "A", titleCode: "T", seats: 1 },
        { unitCode: "B", titleCode: "T", seats: 3 },
      ],
      employees: [holder("3", "A", "T"), holder("1", "A", "T"), holder("2", "A", "T"), holder("4", "B", "T")],
    });
    expect(posts.map(({ nips, ...counts }) => [counts.short, counts.surplus, nips])).toEqual([
      [0, 2, ["1", "2", "3"]],
      [2, 0, ["4"]],
    ]);
    expect(sumBalances(posts)).toEqual({ needed: 4, holders: 4, short: 2, surplus: 2 });
  });

  it("counts a post the map gives no seat as surplus and a person without a post nowhere", () => {
    const posts = balancePosts({ posts: [], employees: [holder("1", "A", "X"), holder("2", null, null)] });
    expect(posts).toMatchObject([{ unitCode: "A", titleCode: "X", needed: 0, holders: 1, surplus: 1 }]);
  });

  it("agrees with counting one post at a time, and every grouping adds up to the total", () => {
    fc.assert(
      fc.property(randomFacts, (facts) => {
        const posts = balancePosts(facts);
        for (const post of posts) {
          const seats = facts.posts.find(
            (one) => one.unitCode === post.unitCode && one.titleCode === post.titleCode,
          );
          const held = facts.employees.filter(
            (one) => one.unitCode === post.unitCode && one.titleCode === post.titleCode,
          );
          expect(post.needed).toBe(seats?.seats ?? 0);
          expect(post.holders).toBe(held.length);
          expect(post.holders - post.needed).toBe(post.surplus - post.short);
          expect(Math.min(post.short, post.surplus)).toBe(0);
        }
        const total = sumBalances(posts);
        expect(total.needed).toBe(facts.posts.reduce((sum, post) => sum + post.seats, 0));
        expect(total.holders).toBe(facts.employees.filter((one) => one.unitCode && one.titleCode).length);
        expect(sumBalances(balanceByUnit(posts).values())).toEqual(total);
        expect(sumBalances(balanceByFamily(posts, facts.titles).values())).toEqual(total);
        expect(sumBalances(balanceByDistrict(posts, facts.units, facts.places).values())).toEqual(total);
        const bySubtree = balanceBySubtree(posts, facts.units);
        for (const one of facts.units) {
          const inside = subtreeOf(facts.units, one.code);
          expect(bySubtree.get(one.code) ?? sumBalances([])).toEqual(
            sumBalances(posts.filter((post) => inside.has(post.unitCode))),
          );
        }
      }),
    );
  });
});

describe("subtreeOf", () => {
  it("ends on a tree with a loop and finds nothing for an unknown unit", () => {
    const units = [unit("A", "B"), unit("B", "A"), unit("C", "A")];
    expect([...subtreeOf(units, "A")].sort()).toEqual(["A", "B", "C"]);
    expect(subtreeOf(units, "Z").size).toBe(0);
    expect(balanceBySubtree(balancePosts({ posts: [], employees: [] }), units).size).toBe(0);
  });
});
