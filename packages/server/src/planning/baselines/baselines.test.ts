import type { Constraint, TransferProblem } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deferredAcceptance } from "./deferred-acceptance.js";
import { Ledger } from "./ledger.js";
import { manualCascade } from "./manual-cascade.js";
import { choicesOf } from "./own-choices.js";
import { scoreOf } from "./score.js";
import { seniorityOrder } from "./seniority-order.js";
import { surplusFirstGreedy } from "./surplus-first-greedy.js";
import { unitByUnitGreedy } from "./unit-by-unit-greedy.js";

const bySeniority = (problem: TransferProblem, maxMoves: number) =>
  seniorityOrder(
    problem,
    maxMoves,
    problem.employees.map((_, e) => e),
  );
const baselines = {
  manualCascade,
  unitByUnitGreedy,
  surplusFirstGreedy,
  seniorityOrder: bySeniority,
  deferredAcceptance,
};

const UNITS = 4;
const POSTS = 6;
const PEOPLE = 9;

const subset = (size: number) => fc.uniqueArray(fc.nat({ max: size - 1 }), { minLength: 1 });
const constraint: fc.Arbitrary<Omit<Constraint, "name"> & Record<string, unknown>> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("limit" as const),
      employees: subset(PEOPLE),
      posts: subset(POSTS),
      units: subset(UNITS),
      movesOnly: fc.boolean(),
      weigh: fc.boolean(),
      min: fc.nat({ max: 3 }),
      max: fc.nat({ max: 6 }),
    },
    { requiredKeys: ["kind", "max"] },
  ),
  fc.record({
    kind: fc.constantFrom("outflow" as const, "inflow" as const),
    unit: fc.nat({ max: UNITS - 1 }),
    max: fc.nat({ max: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom("apart" as const, "together" as const),
    employees: fc.uniqueArray(fc.nat({ max: PEOPLE - 1 }), { minLength: 2, maxLength: 3 }),
    by: fc.constantFrom("post" as const, "unit" as const),
  }),
);

const problems: fc.Arbitrary<TransferProblem> = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: UNITS, maxLength: UNITS }),
    posts: fc.array(
      fc.record({
        unit: fc.nat({ max: UNITS - 1 }),
        need: fc.nat({ max: 3 }),
        reward: fc.nat({ max: 50 }),
        max: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        overflowCost: fc.nat({ max: 5 }),
      }),
      { minLength: POSTS, maxLength: POSTS },
    ),
    people: fc.array(
      fc.record({
        post: fc.option(fc.nat({ max: POSTS - 1 }), { nil: undefined, freq: 6 }),
        moveCost: fc.nat({ max: 10 }),
        values: fc.array(fc.option(fc.integer({ min: -10, max: 60 })), {
          minLength: POSTS,
          maxLength: POSTS,
        }),
      }),
      { minLength: PEOPLE, maxLength: PEOPLE },
    ),
    constraints: fc.array(constraint, { maxLength: 4 }),
    weights: fc.array(fc.nat({ max: 3 }), { minLength: POSTS * PEOPLE, maxLength: POSTS * PEOPLE }),
  })
  .map(({ parents, posts, people, constraints, weights }) => {
    const rows = people.flatMap((person, employee) =>
      person.values.flatMap((value, post) =>
        value !== null || person.post === post ? [{ employee, post, value: value ?? 0 }] : [],
      ),
    );
    return {
      format: "transfer-problem/1",
      units: parents.map((parent, i) => ({ id: `u${i}`, ...(i > 0 && { parent: parent % i }) })),
      posts: posts.map(({ unit, need, reward, max, overflowCost }, i) => ({
        id: `p${i}`,
        unit,
        need,
        fill: [[1, reward + 5] as const, [Math.max(0, need - 1), reward] as const],
        overflowCost,
        ...(max !== undefined && { max }),
      })),
      employees: people.map(({ post, moveCost }, i) => ({
        id: `e${i}`,
        moveCost,
        ...(post !== undefined && { post }),
      })),
      candidates: {
        employee: rows.map((row) => row.employee),
        post: rows.map((row) => row.post),
        value: rows.map((row) => row.value),
      },
      constraints: constraints.map(({ weigh, ...one }, i) => ({
        ...one,
        ...(weigh === true && { weights: weights.slice(0, rows.length) }),
        name: `c${i}`,
      })) as Constraint[],
    };
  });

/** By how much each hard rule is broken, read straight from section 3 of the contract. */
function breaches(problem: TransferProblem, assignment: ArrayLike<number>): number[] {
  const { employees, posts, units, candidates } = problem;
  const under = (unit: number, root: number): boolean =>
    unit === root || (units[unit]!.parent !== undefined && under(units[unit]!.parent!, root));
  const inUnit = (post: number | undefined, root: number) =>
    post !== undefined && post >= 0 && under(posts[post]!.unit, root);
  const pairs = (members: readonly number[]) =>
    members.flatMap((a, i) => members.slice(i + 1).map((b) => [assignment[a]!, assignment[b]!] as const));
  const ceilings = posts.map((post, p) => {
    const heads = employees.filter((_, e) => assignment[e] === p).length;
    return Math.max(0, heads - (post.max ?? Number.POSITIVE_INFINITY));
  });
  const rules = problem.constraints.map((rule) => {
    if (rule.kind === "limit") {
      let sum = 0;
      candidates.employee.forEach((e, row) => {
        const post = candidates.post[row]!;
        if (assignment[e] !== post) return;
        if (rule.employees && !rule.employees.includes(e)) return;
        const everywhere = !rule.posts && !rule.units;
        if (!everywhere && !rule.posts?.includes(post) && !rule.units?.some((unit) => inUnit(post, unit)))
          return;
        if (rule.movesOnly && employees[e]!.post === post) return;
        sum += rule.weights ? rule.weights[row]! : 1;
      });
      return (
        Math.max(0, sum - (rule.max ?? Number.POSITIVE_INFINITY)) +
        Math.max(0, (rule.min ?? Number.NEGATIVE_INFINITY) - sum)
      );
    }
    if ("unit" in rule) {
      const crossing = employees.filter((employee, e) => {
        const [before, after] = [inUnit(employee.post, rule.unit), inUnit(assignment[e], rule.unit)];
        if (assignment[e]! < 0) return false;
        return rule.kind === "outflow" ? before && !after : !before && after;
      });
      return Math.max(0, crossing.length - rule.max);
    }
    const place = (post: number) => (rule.by === "post" ? post : posts[post]!.unit);
    const same = ([a, b]: readonly [number, number]) => a >= 0 && b >= 0 && place(a) === place(b);
    return pairs(rule.employees).filter((pair) => (rule.kind === "apart" ? same(pair) : !same(pair))).length;
  });
  return [...ceilings, ...rules];
}

describe.each(Object.entries(baselines))("%s", (name, baseline) => {
  it("moves only candidates, at most as many as allowed, and never worsens a hard rule", () => {
    fc.assert(
      fc.property(problems, fc.nat({ max: PEOPLE }), (problem, maxMoves) => {
        const ledger: Ledger = baseline(problem, maxMoves);
        const today = problem.employees.map((employee) => employee.post ?? -1);
        const before = breaches(problem, today);
        const after = breaches(problem, ledger.assignment);
        after.forEach((breach, i) => {
          expect(breach).toBeLessThanOrEqual(before[i]!);
        });
        expect(ledger.moves).toBeLessThanOrEqual(maxMoves);
        expect(scoreOf(problem, ledger.assignment).moves).toBe(ledger.moves);
        const { employee, post } = problem.candidates;
        ledger.assignment.forEach((to, e) => {
          if (to === today[e]) return;
          expect(Array.from(employee).some((one, row) => one === e && post[row] === to)).toBe(true);
        });
        expect(scoreOf(problem, ledger.assignment).seatsShort).toBe(
          problem.posts.reduce((sum, one, p) => {
            const heads = Array.from(ledger.assignment).filter((to) => to === p).length;
            return sum + Math.max(0, one.need - heads);
          }, 0),
        );
        if (name === "surplusFirstGreedy") {
          expect(scoreOf(problem, ledger.assignment).objective).toBeGreaterThanOrEqual(
            scoreOf(problem, today).objective,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Three posts in a row of worth; the middle one's holder fits the top best, the bottom one's the middle. */
const ladder: TransferProblem = {
  format: "transfer-problem/1",
  units: [{ id: "u" }, { id: "v", parent: 0 }],
  posts: [
    { id: "top", unit: 1, need: 1, fill: [[1, 100]] },
    { id: "middle", unit: 0, need: 1, fill: [[1, 50]] },
    { id: "bottom", unit: 0, need: 1, fill: [[1, 10]] },
  ],
  employees: [
    { id: "a", post: 1 },
    { id: "b", post: 2 },
  ],
  candidates: { employee: [0, 0, 1, 1, 1], post: [0, 1, 0, 1, 2], value: [9, 5, 8, 7, 5] },
  constraints: [],
};

describe("the cascade", () => {
  it("fills the top post with the best fit, then the seat that this one left", () => {
    expect([...manualCascade(ladder, 5).assignment]).toEqual([0, 1]);
    expect([...manualCascade(ladder, 1).assignment]).toEqual([0, 2]);
  });

  it("is what the greedy by units does not do: it serves the upper unit before the better post", () => {
    const empty = {
      ...ladder,
      posts: ladder.posts.map((post, p) => (p === 2 ? { ...post, need: 0 } : post)),
    };
    expect([...unitByUnitGreedy(empty, 5).assignment]).toEqual([0, 2]);
    expect([...surplusFirstGreedy(empty, 5).assignment]).toEqual([1, 0]);
  });
});

describe("what people would ask for themselves", () => {
  const free = (problem: TransferProblem): TransferProblem => ({ ...problem, constraints: [] });

  it("leaves by seniority nobody with a wish for a seat that was vacant at their turn", () => {
    fc.assert(
      fc.property(problems, fc.nat({ max: PEOPLE }), (constrained, first) => {
        const problem = free(constrained);
        const order = [first % PEOPLE, ...problem.employees.keys()].filter(
          (e, i, all) => all.indexOf(e) === i,
        );
        const ledger = seniorityOrder(problem, PEOPLE, order);
        const before = new Ledger(problem);
        const [senior] = order as [number];
        const wish = choicesOf(problem)[senior]!.find(
          ({ post }) => before.vacancies(post) > 0 && before.canMove(senior, post),
        );
        expect(ledger.assignment[senior]).toBe(wish?.post ?? problem.employees[senior]!.post ?? -1);
      }),
    );
  });

  it("leaves by deferred acceptance no vacant seat that somebody unmoved still wants", () => {
    fc.assert(
      fc.property(problems, (constrained) => {
        const problem = free(constrained);
        const ledger = deferredAcceptance(problem, PEOPLE);
        choicesOf(problem).forEach((choices, person) => {
          for (const { post } of choices)
            expect(
              ledger.moved[person] === 1 || ledger.vacancies(post) === 0 || !ledger.canMove(person, post),
            ).toBe(true);
        });
      }),
    );
  });

  it("gives a contested seat to who is worth most there, and the loser their next wish", () => {
    const problem: TransferProblem = {
      format: "transfer-problem/1",
      units: [{ id: "u" }],
      posts: [
        { id: "start", unit: 0, need: 2 },
        { id: "best", unit: 0, need: 1 },
        { id: "next", unit: 0, need: 1 },
      ],
      employees: [
        { id: "a", post: 0, moveCost: 1 },
        { id: "b", post: 0, moveCost: 1 },
      ],
      candidates: { employee: [0, 0, 0, 1, 1, 1], post: [0, 1, 2, 0, 1, 2], value: [1, 8, 5, 1, 9, 6] },
      constraints: [],
    };
    expect([...deferredAcceptance(problem, 2).assignment]).toEqual([2, 1]);
    expect([...seniorityOrder(problem, 2, [0, 1]).assignment]).toEqual([1, 2]);
    expect([...deferredAcceptance(problem, 1).assignment]).toEqual([0, 1]);
  });
});
