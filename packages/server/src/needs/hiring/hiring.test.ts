import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancePosts, sumBalances } from "../balance-posts.js";
import type { NeedsFacts } from "../needs-facts.js";
import { outlookFamilies, outlookPosts } from "../outlook.js";
import { randomFacts, title, unit } from "../testing/random-facts.js";
import { afterMoves, hiringOutlook } from "./hiring.js";

const person = (nip: string, unitCode: string, birthDate = "1990-01-01") => ({
  nip,
  unitCode,
  titleCode: "T",
  birthDate,
  contractEnd: null,
});
const facts: NeedsFacts = {
  units: [unit("A", null), unit("B", "A")],
  titles: [title("T")],
  places: [],
  posts: [
    { unitCode: "A", titleCode: "T", seats: 1 },
    { unitCode: "B", titleCode: "T", seats: 3 },
  ],
  // A has one too many; one of them retires on 1 April 2028, the one in B on 1 January 2027.
  employees: [person("1", "A"), person("2", "A", "1970-03-15"), person("3", "B", "1968-12-10")],
};
const byUnit = { keyOf: ({ unitCode }: { unitCode: string }) => unitCode, nameOf: (key: string) => key };
const hiring = (moves: Parameters<typeof hiringOutlook>[1]) =>
  hiringOutlook(facts, moves, "2026-07-01", byUnit);

describe("the hiring of five years", () => {
  it("takes up today's shortage first, then what each year adds", () => {
    const { rows, total } = hiring(null);
    expect(rows.map(({ key, stay }) => [key, stay.map((year) => year.hiring)])).toEqual([
      ["A", [0, 0, 0, 0, 0]],
      ["B", [2, 1, 0, 0, 0]],
    ]);
    expect(total).toMatchObject({ needed: 4, now: 3, short: 2, plan: null });
  });

  it("is less when the surplus moves to where it is short, by the people the plan moves", () => {
    const { rows, total } = hiring([{ nip: "1", unitCode: "B", titleCode: "T" }]);
    expect(rows.map(({ key, plan }) => [key, plan!.map((year) => year.hiring)])).toEqual([
      ["A", [0, 0, 1, 0, 0]],
      ["B", [1, 1, 0, 0, 0]],
    ]);
    expect(total.stay.at(-1)!.short).toBe(3);
    expect(total.plan!.at(-1)!.short).toBe(3);
    expect(hiring([{ nip: "9", unitCode: "B", titleCode: "T" }]).total.plan).toEqual(hiring(null).total.stay);
  });

  it("adds up to the shortage of the last year and to the outlook per family, for any government", () => {
    fc.assert(
      fc.property(randomFacts, (any) => {
        const family = new Map(any.titles.map((one) => [one.code, one.family]));
        const { rows, total } = hiringOutlook(any, [], "2026-07-01", {
          keyOf: ({ titleCode }) => family.get(titleCode),
          nameOf: (key) => key,
        });
        const posts = balancePosts(any);
        const families = outlookFamilies(outlookPosts(any, posts, "2026-07-01"), any.titles);
        expect(rows.map(({ key }) => key)).toEqual(families.map((one) => one.family));
        rows.forEach((row, i) => {
          expect(row.stay.map(({ hiring: _, ...year }) => year)).toEqual(families[i]!.years);
          expect(row.plan).toEqual(row.stay);
          expect(row.stay.every((year) => year.hiring >= 0)).toBe(true);
          expect(row.stay.reduce((sum, year) => sum + year.hiring, 0)).toBe(row.stay.at(-1)!.short);
        });
        expect(total.short).toBe(sumBalances(posts).short);
      }),
    );
  });

  it("moves nobody twice and nobody who is not there", () => {
    expect(
      afterMoves(facts, [{ nip: "2", unitCode: "B", titleCode: "T" }]).employees.map((one) => one.unitCode),
    ).toEqual(["A", "B", "B"]);
  });
});
