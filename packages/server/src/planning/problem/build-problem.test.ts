import { canonicalJson, type TransferProblem, validateProblem } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOf } from "../explanation/context.js";
import { openWorld } from "../facts/world.js";
import { randomWorkforce } from "../testing/random-workforce.js";
import { makeNip, smallGovernment, TMT } from "../testing/workforce.js";
import { buildProblem } from "./build-problem.js";
import { defaultPlanOptions } from "./default-options.js";

const options = { ...defaultPlanOptions(12), budget: 5 };

/** The constraints that a placement breaks, straight from their definition. */
function broken(
  { units, posts, employees, candidates, constraints }: TransferProblem,
  placed: number[],
): string[] {
  const within = (post: number, unit: number): boolean => {
    for (let at: number | undefined = posts[post]!.unit; at !== undefined; at = units[at]!.parent)
      if (at === unit) return true;
    return false;
  };
  const count = (test: (e: number, p: number) => boolean) => placed.filter((p, e) => test(e, p)).length;
  const faults = constraints.filter((c) => {
    switch (c.kind) {
      case "limit": {
        const n = count(
          (e, p) =>
            (!c.employees || c.employees.includes(e)) &&
            ((!c.posts && !c.units) ||
              (c.posts ?? []).includes(p) ||
              (c.units ?? []).some((u) => within(p, u))) &&
            (!c.movesOnly || employees[e]!.post !== p),
        );
        return n > (c.max ?? Number.POSITIVE_INFINITY) || n < (c.min ?? 0);
      }
      case "outflow":
        return (
          count((e, p) => {
            const held = employees[e]!.post;
            return held !== undefined && within(held, c.unit) && !within(p, c.unit);
          }) > c.max
        );
      case "apart": {
        const places = c.employees.map((e) => (c.by === "post" ? placed[e]! : posts[placed[e]!]!.unit));
        return new Set(places).size < places.length;
      }
      default:
        return true;
    }
  });
  const over = posts.filter((post, p) => post.max !== undefined && count((_, at) => at === p) > post.max);
  const rows = Array.from(candidates.employee, (e, k) => `${e} ${candidates.post[k]}`);
  const off = placed.filter((p, e) => !rows.includes(`${e} ${p}`));
  return [
    ...faults.map(({ name }) => name),
    ...over.map(({ id }) => `max ${id}`),
    ...off.map((p) => `no pair ${p}`),
  ];
}

describe("buildProblem", () => {
  it("builds problems that the optimizer's own validation accepts, and that moving nobody satisfies", () => {
    fc.assert(
      fc.property(randomWorkforce, fc.nat({ max: 12 }), (workforce, budget) => {
        const built = buildProblem(workforce, { ...options, budget }, TMT);
        expect(validateProblem(built.problem)).toMatchObject({ ok: true });
        const today = built.problem.employees.map(({ post }) => post!);
        expect(broken(built.problem, today)).toEqual([]);
        expect(built.nips).toEqual(workforce.employees.map(({ nip }) => nip));
        expect(built.seats).toHaveLength(built.problem.posts.length);
        expect(built.offsets.at(-1)).toBe(built.candidateCount);
        built.fixed.forEach((reason, e) => {
          expect(reason === null).toBe(built.offsets[e + 1]! - built.offsets[e]! > 1);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same bytes for the same input", () => {
    fc.assert(
      fc.property(randomWorkforce, (workforce) => {
        const once = canonicalJson(buildProblem(workforce, options, TMT).problem);
        expect(canonicalJson(buildProblem(structuredClone(workforce), options, TMT).problem)).toBe(once);
      }),
      { numRuns: 50 },
    );
  });

  it("holds for each pair the value that its explanation adds up to", () => {
    const workforce = smallGovernment();
    const { problem, offsets } = buildProblem(workforce, options, TMT);
    const { index, valuer } = openWorld(workforce, options, TMT);
    const { employee, post, value } = problem.candidates;
    for (let k = 0; k < employee.length; k++) {
      const at = index.posts[post[k]!];
      expect(value[k]).toBe(at === undefined ? 0 : sumOf(valuer.components(employee[k]!, at)));
      expect(k).toBeGreaterThanOrEqual(offsets[employee[k]!]!);
      expect(k).toBeLessThan(offsets[employee[k]! + 1]!);
    }
  });

  it("lets nobody but today's holders stay in a post above its need, and nobody come in addition", () => {
    const { problem } = buildProblem(smallGovernment(), options, TMT);
    const post = (id: string) => problem.posts.find((one) => one.id === id)!;
    expect(post("SD-A/GURU")).toMatchObject({ need: 2, max: 4 });
    expect(post("SD-B/GURU")).toMatchObject({ need: 3, max: 3 });
    expect(post("KEC-S3/KASI")).toMatchObject({ need: 1, max: 1 });
  });

  it("keeps the only treasurer of a unit in it unless another can come", () => {
    const workforce = smallGovernment();
    const moves = (of: typeof workforce, n: number) => {
      const { problem, nips, offsets, fixed } = buildProblem(of, options, TMT);
      const e = nips.indexOf(makeNip(n));
      return {
        count: offsets[e + 1]! - offsets[e]! - 1,
        fixed: fixed[e],
        names: problem.constraints.map(({ name }) => name),
      };
    };
    const treasurer = (n: number) => ({
      nip: makeNip(n),
      kind: "BENDAHARA",
      field: "",
      issuedOn: null,
      validUntil: null,
    });
    expect(moves(workforce, 2).count).toBe(1);
    const alone = moves({ ...workforce, certificates: [treasurer(2)] }, 2);
    expect(alone).toMatchObject({ count: 0, fixed: { kind: "guarded-skill", skill: "BENDAHARA" } });
    const replaceable = moves({ ...workforce, certificates: [treasurer(2), treasurer(6)] }, 2);
    expect(replaceable.count).toBe(1);
    expect(replaceable.names).toContain("Pemegang keahlian BENDAHARA di SD Negeri A (SD-A) tetap ada");
  });

  it("keeps all the cover that a remote or special-area post has", () => {
    const workforce = smallGovernment();
    const remote = {
      ...workforce,
      units: workforce.units.map((unit) =>
        unit.code === "SD-A" ? { ...unit, remoteness: "TERPENCIL" } : unit,
      ),
    };
    const minimum = (of: typeof workforce) =>
      buildProblem(of, options, TMT).problem.constraints.find(({ name }) => name.includes("(SD-A/GURU)"));
    expect(minimum(workforce)).toMatchObject({ min: 1 });
    expect(minimum(remote)).toMatchObject({ min: 2 });
  });

  it("proposes for a filled post only people who gain more than the move costs, and records what it left out", () => {
    const into = (moveCost: number) => {
      const built = buildProblem(smallGovernment(), { ...options, moveCost }, TMT);
      const e = built.nips.indexOf(makeNip(6));
      return {
        choices: built.offsets[e + 1]! - built.offsets[e]! - 1,
        fixed: built.fixed[e],
        dropped: built.reductions.find(({ name }) => name === "susulan-tidak-sepadan")?.pairs ?? 0,
      };
    };
    // Person 6 would gain 174 points at SD-A, whose posts are filled.
    expect(into(173)).toEqual({ choices: 1, fixed: null, dropped: 0 });
    expect(into(174)).toEqual({ choices: 0, fixed: { kind: "no-worthwhile-seat" }, dropped: 1 });
  });

  it("lets a fifth of a unit's people leave, at least one, and says nothing where nobody more could", () => {
    const limits = (of: ReturnType<typeof smallGovernment>) =>
      buildProblem(of, options, TMT).problem.constraints.filter(({ kind }) => kind === "outflow");
    const workforce = smallGovernment();
    expect(limits(workforce)).toMatchObject([
      { name: "Paling banyak 1 orang meninggalkan SD Negeri A (SD-A)", max: 1 },
    ]);
    const teacher = workforce.employees.find(({ nip }) => nip === makeNip(3))!;
    const more = Array.from({ length: 6 }, (_, i) => ({ ...teacher, nip: makeNip(30 + i) }));
    const crowded = { ...workforce, employees: [...workforce.employees, ...more] };
    expect(limits(crowded).find(({ name }) => name.includes("(SD-A)"))).toMatchObject({ max: 2 });
  });

  it("lets a person without a post wait instead of making the whole plan impossible", () => {
    const { problem, nips, seats } = buildProblem(smallGovernment(), options, TMT);
    const e = nips.indexOf(makeNip(12));
    expect(problem.posts[problem.employees[e]!.post!]).toMatchObject({ id: "TANPA-JABATAN", need: 0 });
    expect(problem.employees[e]!.moveCost).toBe(0);
    expect(seats.at(-1)).toEqual({ unitCode: "", titleCode: "" });
  });
});
