import { describe, expect, it } from "vitest";
import type { ConductFacts } from "./conduct-facts.js";
import { evaluateConduct } from "./evaluate-move.js";
import { CONDUCT_DATA_CASES } from "./testing/conduct-data-cases.js";
import { decider, decision, ROUND } from "./testing/conduct-fixtures.js";
import { CONDUCT_INTEREST_CASES } from "./testing/conduct-interest-cases.js";
import { CONDUCT_ROUND_CASES } from "./testing/conduct-round-cases.js";
import { d } from "./testing/fixtures.js";

const saysOf = (rule: string, facts: ConductFacts) =>
  evaluateConduct({ ...ROUND, ...facts }, d("2026-02-10"))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, kind }) => `${severity} ${kind}`);

describe("how a round is conducted", () => {
  it("passes where everything was done and recorded", () => {
    expect(evaluateConduct(ROUND, d("2026-02-10"))).toEqual({ verdict: "PASS", findings: [] });
  });

  it("is never passed where nothing was recorded", () => {
    const { verdict, findings } = evaluateConduct({}, d("2026-02-10"));
    expect(verdict).toBe("NEED-DOC");
    const asked = Object.keys({
      ...CONDUCT_INTEREST_CASES,
      ...CONDUCT_DATA_CASES,
      ...CONDUCT_ROUND_CASES,
    });
    const heard = findings.filter(({ severity }) => severity === "NEED-DOC").map(({ rule }) => rule);
    expect(asked.filter((rule) => !heard.includes(rule))).toEqual([]);
  });

  it("case 73: a sibling of a person moved sits in the team: papers first, forbidden once he votes", () => {
    const sibling = { employeeId: "e1", relation: "SAUDARA" };
    const declared = { declares: ["e1"], date: d("2026-01-05") };
    const judged = (more: Parameters<typeof decider>[0], handledBy: string[]) =>
      saysOf("coi-decider-relative", {
        deciders: [decider({ relatives: [sibling], ...more })],
        decisions: [decision({ handledBy })],
      });
    expect(judged({}, ["planner"])).toEqual(["NEED-DOC document"]);
    expect(judged({}, ["planner", "member"])).toEqual(["BLOCK violated"]);
    expect(judged({ declaration: declared }, ["planner"])).toEqual([]);
    expect(judged({ declaration: declared }, ["member"])).toEqual(["BLOCK violated"]);
    expect(judged({ relatives: null }, [])).toEqual(["NEED-DOC unknown-fact"]);
  });

  it("case 75: nobody edits his own move", () => {
    expect(saysOf("coi-self", { decisions: [decision({ handledBy: ["planner", "e1"] })] })).toEqual([
      "BLOCK violated",
    ]);
    expect(saysOf("coi-self", { decisions: [decision({ decidedBy: "e1" })] })).toEqual(["BLOCK violated"]);
  });
});
