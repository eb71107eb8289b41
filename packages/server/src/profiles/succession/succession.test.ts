import { describe, expect, it } from "vitest";
import { judgePair } from "../../planning/eligibility/judge-pair.js";
import { openWorld } from "../../planning/facts/world.js";
import { defaultPlanOptions } from "../../planning/problem/default-options.js";
import { makeEmployee, makeNip, smallGovernment, TMT } from "../../planning/testing/workforce.js";
import { mostBarred, mostCandidates, rankCandidates } from "./rank-candidates.js";
import { vacanciesOf } from "./vacancies.js";

const world = openWorld(smallGovernment(), defaultPlanOptions(12), TMT);
const postAt = (unit: string, title: string, of = world) => of.index.posts[of.index.postIndex(unit, title)]!;

/** The definition, person by person, with the full judgement instead of the parts. */
function oracle(of: typeof world, unit: string, title: string) {
  const post = postAt(unit, title, of);
  const all = of.index.employees
    .map((row, e) => ({ e, row, value: of.valuer.total(e, post), judged: judgePair(of, e, unit, title)! }))
    .filter(({ row }) => row.unitCode !== unit || row.titleCode !== title)
    .map((one) => ({
      ...one,
      isBarred: one.judged.findings.some(
        ({ rule, severity }) => severity === "BLOCK" || rule === "plan-path",
      ),
    }))
    .sort((a, b) => b.value - a.value || (a.row.nip < b.row.nip ? -1 : 1));
  return {
    candidates: all.filter(({ isBarred }) => !isBarred).map(({ e }) => e),
    barred: all.filter(({ isBarred }) => isBarred).map(({ e }) => e),
  };
}

describe("the succession list of a post", () => {
  it("ranks by the value planning uses and bars by the rules it uses, for every post with seats", () => {
    for (const post of world.index.posts.filter(({ seats }) => seats > 0)) {
      const expected = oracle(world, post.unit.code, post.title.code);
      const found = rankCandidates(world, post);
      expect(found.candidates, post.id).toEqual(expected.candidates);
      expect(found.barred, post.id).toEqual(expected.barred.slice(0, mostBarred));
      expect(found.considered).toBe(expected.candidates.length + expected.barred.length);
    }
  });

  it("has somebody on it and somebody barred, so that the comparison above says something", () => {
    const lists = world.index.posts
      .filter(({ seats }) => seats > 0)
      .map((post) => rankCandidates(world, post));
    expect(lists.some(({ candidates }) => candidates.length > 0)).toBe(true);
    expect(lists.some(({ barred }) => barred.length > 0)).toBe(true);
  });

  it("stops at its length and then counts only those barred above", () => {
    const many = smallGovernment();
    many.employees.push(
      ...Array.from({ length: 50 }, (_, i) =>
        makeEmployee({ nip: makeNip(500 + i), unitCode: "SD-A", titleCode: "GURU" }),
      ),
    );
    const crowd = openWorld(many, defaultPlanOptions(62), TMT);
    const found = rankCandidates(crowd, postAt("SD-B", "GURU", crowd));
    expect(found.candidates).toHaveLength(mostCandidates);
    const worth = (e: number) => crowd.valuer.total(e, postAt("SD-B", "GURU", crowd));
    const least = worth(found.candidates.at(-1)!);
    for (const e of found.barred) expect(worth(e)).toBeGreaterThanOrEqual(least);
  });
});

describe("vacancies", () => {
  it("are posts with an empty seat and posts that lead, empty leading ones first", () => {
    const found = vacanciesOf(world, () => true);
    const expected = world.index.posts.filter(
      ({ seats, holders, title }) =>
        seats > 0 &&
        (holders.length < seats || title.kind === "PENGAWAS" || title.specialRole === "KEPALA_SEKOLAH"),
    );
    expect(found.map(({ seat }) => `${seat.unitCode}/${seat.titleCode}`).sort()).toEqual(
      expected.map(({ id }) => id).sort(),
    );
    expect(new Set(found.map(({ departmentName }) => departmentName)).size).toBeGreaterThan(1);
    for (const { seat, departmentName } of found) {
      const { parentCode, name } = world.index.units.get(seat.unitCode)!;
      const parent = parentCode === null ? undefined : world.index.units.get(parentCode)!;
      const isDepartment = parent === undefined || parent.parentCode === null;
      if (isDepartment) expect(departmentName).toBe(name);
      else expect(departmentName).not.toBe(name);
    }
    const firstFilled = found.findIndex(({ empty }) => empty === 0);
    expect(found.slice(firstFilled).every(({ empty }) => empty === 0)).toBe(true);
    expect(vacanciesOf(world, (code) => code === "SD-B").every(({ seat }) => seat.unitCode === "SD-B")).toBe(
      true,
    );
  });
});
