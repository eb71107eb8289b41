import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancePosts } from "./balance-posts.js";
import { familyName } from "./family-name.js";
import { outlookFamilies, outlookPosts, yearEnds } from "./outlook.js";
import { randomFacts, title } from "./testing/random-facts.js";

const DATA_DATE = "2026-07-01";

/** One post with these holders, as the outlook sees it. */
function outlookOf(
  bup: number,
  holders: { birthDate: string; contractEnd?: string }[],
  seats = holders.length,
) {
  const facts = {
    titles: [title("T", bup)],
    posts: [{ unitCode: "U", titleCode: "T", seats }],
    employees: holders.map(({ birthDate, contractEnd }, i) => ({
      nip: String(i),
      unitCode: "U",
      titleCode: "T",
      birthDate,
      contractEnd: contractEnd ?? null,
    })),
  };
  return outlookPosts(facts, balancePosts(facts), DATA_DATE)[0]!.years;
}

describe("outlookPosts", () => {
  it("counts the worked examples of the retirement date (formulas 2.5) in the right year", () => {
    const leavesIn = (birthDate: string, bup: number) =>
      outlookOf(bup, [{ birthDate }]).find((year) => year.retirements === 1)?.date;
    expect(leavesIn("1968-03-15", 58)).toBe("2026-12-31");
    expect(leavesIn("1968-10-31", 58)).toBe("2026-12-31");
    expect(leavesIn("1966-12-31", 60)).toBe("2027-12-31");
    expect(leavesIn("1968-12-10", 58)).toBe("2027-12-31");
    expect(leavesIn("1990-12-10", 58)).toBeUndefined();
  });

  it("lets a contract count through its last day and blames the earlier of contract and retirement", () => {
    const years = outlookOf(58, [
      { birthDate: "1990-01-01", contractEnd: "2026-12-31" },
      { birthDate: "1990-01-01", contractEnd: "2026-12-30" },
      { birthDate: "1969-01-15", contractEnd: "2028-06-30" },
    ]);
    expect(years.map((year) => [year.holders, year.retirements, year.contractsEnding, year.short])).toEqual([
      [2, 0, 1, 1],
      [0, 1, 1, 3],
      [0, 0, 0, 3],
      [0, 0, 0, 3],
      [0, 0, 0, 3],
    ]);
  });

  it("starts with the year after when the data describe a year-end", () => {
    expect(yearEnds("2026-12-31")[0]).toBe("2027-12-31");
    expect(yearEnds("2026-12-30")).toEqual([
      "2026-12-31",
      "2027-12-31",
      "2028-12-31",
      "2029-12-31",
      "2030-12-31",
    ]);
  });

  it("agrees with asking of every person and every year-end whether they still work then", () => {
    fc.assert(
      fc.property(randomFacts, (facts) => {
        const posts = balancePosts(facts);
        const outlooks = outlookPosts(facts, posts, DATA_DATE);
        const bup = new Map(facts.titles.map((one) => [one.code, one.bup]));
        for (const { post, years } of outlooks) {
          for (const year of years) {
            const here = facts.employees.filter(
              (one) => one.unitCode === post.unitCode && one.titleCode === post.titleCode,
            );
            const still = here.filter(
              (one) =>
                worksOn(year.date, one.birthDate, bup.get(post.titleCode)!) &&
                (one.contractEnd === null || one.contractEnd >= year.date),
            );
            expect(year.holders).toBe(still.length);
            expect(year.short).toBe(Math.max(0, post.needed - still.length));
          }
          const left = years.reduce((sum, year) => sum + year.retirements + year.contractsEnding, 0);
          expect(post.holders - left).toBe(years.at(-1)!.holders);
        }
        const families = outlookFamilies(outlooks, facts.titles);
        for (const i of [0, 4]) {
          expect(families.reduce((sum, family) => sum + family.years[i]!.short, 0)).toBe(
            outlooks.reduce((sum, outlook) => sum + outlook.years[i]!.short, 0),
          );
        }
      }),
    );
  });
});

/** Written from the sentence of the law: one works until the end of the month of the birthday on which the BUP is reached. */
function worksOn(yearEnd: string, birthDate: string, bup: number): boolean {
  const year = Number(birthDate.slice(0, 4)) + bup;
  const month = Number(birthDate.slice(5, 7));
  const first = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return first > yearEnd;
}

describe("familyName", () => {
  it("writes a code out as a person would", () => {
    expect(familyName("GURU_MAPEL_IPA")).toBe("Guru mapel IPA");
    expect(familyName("PERAWAT")).toBe("Perawat");
  });
});
