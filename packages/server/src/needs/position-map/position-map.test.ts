import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancePosts } from "../balance-posts.js";
import { outlookPosts } from "../outlook.js";
import { randomFacts, title, unit } from "../testing/random-facts.js";
import { subtreeOf } from "../unit-tree.js";
import { drawPositionMap } from "./position-map.js";

const holder = (nip: string, unitCode: string, titleCode: string, birthDate: string) => ({
  nip,
  unitCode,
  titleCode,
  birthDate,
  contractEnd: null,
});
const facts = {
  units: [unit("P", null), unit("D", "P"), unit("S", "D")],
  titles: [
    { ...title("KLERK"), name: "Klerek", kelas: 5 },
    { ...title("ANALIS"), name: "Analis", kind: "JF", kelas: 8 },
    { ...title("KADIS", 60), name: "Kepala", kind: "JPT_PRATAMA", kelas: 14 },
    { ...title("OPERATOR"), name: "Operator", kelas: 6 },
  ],
  posts: ["KLERK", "ANALIS", "KADIS", "OPERATOR"].map((titleCode) => ({
    unitCode: "D",
    titleCode,
    seats: 1,
  })),
  employees: [
    // 58 on 10 August 2031: TMT 1 September 2031, after the last year-end.
    holder("1", "D", "KLERK", "1973-08-10"),
    holder("2", "D", "KLERK", "1972-12-10"),
    holder("3", "D", "KADIS", "1970-12-31"),
  ],
};
const named = (nip: string) =>
  [nip, { nip, name: `Orang ${nip}`, titlePrefix: "Drs.", titleSuffix: null }] as const;
const draw = (names: ReadonlyMap<string, ReturnType<typeof named>[1]> | null, of = "D") =>
  drawPositionMap({
    facts,
    posts: balancePosts({ posts: facts.posts, employees: facts.employees }),
    unit: of,
    subtree: subtreeOf(facts.units, of),
    dataDate: "2026-07-01",
    accepted: [{ unitCode: "D", titleCode: "KLERK", year: 2026 }],
    names,
  });

describe("the position map", () => {
  it("puts leading posts first, then the higher class", () => {
    expect(draw(null).posts.map(({ titleName }) => titleName)).toEqual([
      "Kepala",
      "Analis",
      "Operator",
      "Klerek",
    ]);
  });

  it("counts who retires up to the end of the fifth year by the BUP of the post held", () => {
    const map = draw(new Map(["1", "2", "3"].map(named)));
    expect(map.horizon).toBe("2030-12-31");
    const klerk = map.posts.find(({ titleCode }) => titleCode === "KLERK")!;
    expect(klerk).toMatchObject({ kelas: 5, needed: 1, holders: 2, short: 0, surplus: 1, retiring: 0 });
    // BUP 60: born 31 December 1970, so 1 January 2031 is one day too late for the horizon.
    expect(map.posts[0]!.people).toEqual([{ nip: "3", name: "Drs. Orang 3", retiresOn: null }]);
  });

  it("counts holders it may not name, and names none at all for who may see nobody", () => {
    const klerk = (names: Parameters<typeof draw>[0]) =>
      draw(names).posts.find(({ titleCode }) => titleCode === "KLERK")!;
    expect(klerk(new Map([named("2")]))).toMatchObject({ holders: 2, people: [{ nip: "2" }] });
    expect(klerk(null).people).toBeNull();
  });

  it("says which seats come from an accepted workload", () => {
    expect(draw(null).posts.map(({ acceptedYear }) => acceptedYear)).toEqual([null, null, null, 2026]);
  });

  it("begins with the asked unit, whatever lies above", () => {
    expect(draw(null).units).toEqual([
      { code: "D", name: "Unit D", kind: "OPD", parentCode: null },
      { code: "S", name: "Unit S", kind: "OPD", parentCode: "D" },
    ]);
  });

  it("counts the same seats, people and retirements as the outlook, for any government", () => {
    fc.assert(
      fc.property(randomFacts, (any) => {
        const posts = balancePosts(any);
        const map = drawPositionMap({
          facts: any,
          posts,
          unit: "U0",
          subtree: subtreeOf(any.units, "U0"),
          dataDate: "2026-07-01",
          accepted: [],
          names: null,
        });
        const noContracts = any.employees.map((one) => ({ ...one, contractEnd: null }));
        const outlook = outlookPosts({ ...any, employees: noContracts }, posts, "2026-07-01");
        for (const { post, years } of outlook) {
          const drawn = map.posts.find(
            ({ unitCode, titleCode }) => unitCode === post.unitCode && titleCode === post.titleCode,
          )!;
          expect(drawn).toMatchObject({ needed: post.needed, holders: post.holders, short: post.short });
          expect(drawn.retiring).toBe(years.reduce((sum, { retirements }) => sum + retirements, 0));
        }
        expect(map.posts).toHaveLength(outlook.length);
      }),
    );
  });
});
