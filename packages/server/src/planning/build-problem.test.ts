import { canonicalJson, validateProblem } from "@selaras/optimizer";
import { describe, expect, it } from "vitest";
import { buildProblem } from "./build-problem.js";
import { defaultPlanOptions } from "./default-options.js";
import { smallGovernment, TMT } from "./testing/workforce.js";

const options = { ...defaultPlanOptions(12), budget: 5 };

describe("buildProblem", () => {
  it("builds a problem that the optimizer's own validation accepts", () => {
    const built = buildProblem(smallGovernment(), options, TMT);
    expect(validateProblem(built.problem)).toMatchObject({ ok: true });
    expect(built.seats).toHaveLength(built.problem.posts.length);
    expect(built.nips).toHaveLength(built.problem.employees.length);
    expect(built.candidateCount).toBe(built.problem.candidates.employee.length);
  });

  it("gives the same bytes for the same input", () => {
    const once = buildProblem(smallGovernment(), options, TMT);
    const again = buildProblem(smallGovernment(), options, TMT);
    expect(canonicalJson(once.problem)).toBe(canonicalJson(again.problem));
  });
});
