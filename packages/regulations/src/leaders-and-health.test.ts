import { describe, expect, it } from "vitest";
import { evaluateMove, evaluatePlan, evaluateStay } from "./evaluate-move.js";
import type { MoveFacts } from "./facts.js";
import type { PlanFacts } from "./plan-facts.js";
import { wholePlan } from "./testing/case-kinds.js";
import {
  DOKTER,
  d,
  GURU_KELAS,
  KASI,
  move,
  PAPERS,
  PERAWAT,
  PKM_DESA,
  PKM_KOTA,
} from "./testing/fixtures.js";
import { NINE, staff } from "./testing/health-cases.js";
import { acting, head, headLeaves, headOfPuskesmas, inWindow, vacant } from "./testing/leader-cases.js";
import { followsSpouse, PERSON_CASES } from "./testing/person-cases.js";

const on = d("2026-02-10");
const ofPlan = (rule: string, plan: Partial<PlanFacts>) =>
  evaluatePlan(wholePlan(plan), on)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, kind }) => `${severity} ${kind}`);
const ofMove = (rule: string, facts: MoveFacts) =>
  evaluateMove(facts)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

describe("school heads", () => {
  it("end a first period on the day four years are full, and hear of it until eight", () => {
    const facts = head("2021-12-20");
    const found = (since: string) =>
      evaluateStay(head(since).employee, facts.from, facts.fromUnit, d("2026-01-05")).findings.find(
        ({ rule }) => rule === "ks-period-4y",
      );
    expect(found("2021-12-05")).toMatchObject({
      severity: "WARN",
      facts: { months: 49, ended: "2025-12-05" },
    });
    expect(found("2018-01-06")?.severity).toBe("WARN");
    expect(found("2018-01-05")).toBeUndefined();
  });

  it("return to a teaching seat that has hours", () => {
    const moves = (since: string, to: MoveFacts["to"], jtm: number | null) => ({
      moves: [headLeaves(since, to, jtm)],
    });
    expect(ofPlan("ks-returns-as-guru", moves("2017-01-05", GURU_KELAS, 24))).toEqual([]);
    expect(ofPlan("ks-returns-as-guru", moves("2017-01-05", GURU_KELAS, 0))).toEqual(["BLOCK violated"]);
    expect(ofPlan("ks-returns-as-guru", moves("2017-01-05", GURU_KELAS, null))).toEqual([
      "NEED-DOC unknown-fact",
    ]);
    expect(ofPlan("ks-returns-as-guru", moves("2017-01-05", KASI, 24))).toEqual(["BLOCK violated"]);
    expect(ofPlan("ks-returns-as-guru", moves("2022-01-05", KASI, 24))).toEqual([]);
  });

  it("and heads of Puskesmas are officials in the election freezes, unless the minister consents", () => {
    const early = inWindow({ headInauguratedAt: d("2025-12-20") });
    expect(ofMove("ks-pilkada", head("2020-01-05", early))).toEqual(["BLOCK"]);
    expect(
      ofMove("ks-pilkada", head("2020-01-05", { ...early, documents: { ...PAPERS, mendagriApproval: {} } })),
    ).toEqual([]);
    expect(ofMove("kapus-pilkada", headOfPuskesmas(early))).toEqual(["BLOCK"]);
    expect(ofMove("kapus-pilkada", headOfPuskesmas({ ...early, to: PERAWAT, from: PERAWAT }))).toEqual([]);
  });
});

describe("leading posts left empty", () => {
  it("need somebody who acts, for three months, extended once", () => {
    expect(ofPlan("critical-seat-gap", vacant(null))).toEqual(["WARN violated"]);
    expect(ofPlan("critical-seat-gap", { ...vacant(null), acting: null })).toEqual(["NEED-DOC unknown-fact"]);
    expect(ofPlan("critical-seat-gap", vacant(acting({ until: null })))).toEqual(["WARN violated"]);
    expect(ofPlan("critical-seat-gap", vacant(acting({ extensions: 1, until: d("2026-08-09") })))).toEqual(
      [],
    );
    expect(ofPlan("critical-seat-gap", vacant(acting({ extensions: 1, until: d("2026-08-10") })))).toEqual([
      "WARN violated",
    ]);
    expect(ofPlan("critical-seat-gap", vacant(acting({ extensions: 2 })))).toEqual(["WARN violated"]);
  });
});

describe("health staff", () => {
  it("case 68: the only doctor goes and another comes on the same day, whose licence is missing", () => {
    const arriving = move({
      from: DOKTER,
      to: DOKTER,
      fromUnit: PKM_DESA,
      toUnit: PKM_KOTA,
      person: {
        education: [{ level: "PROFESI", field: "KEDOKTERAN" }],
        certificates: [{ kind: "STR", field: "DOKTER", validUntil: null }],
      },
      documents: { ...PAPERS, sip: undefined },
    });
    const { verdict, findings } = evaluateMove(arriving);
    expect(verdict).toBe("NEED-DOC");
    expect(findings.filter(({ severity }) => severity === "NEED-DOC").map(({ rule }) => rule)).toEqual([
      "sip-new-place",
    ]);
    expect(ofPlan("only-doctor", { staffing: [staff("DOKTER", 1)] })).toEqual([]);
    expect(ofPlan("only-doctor", { staffing: [staff("DOKTER", 0, { before: 1 })] })).toEqual([
      "BLOCK violated",
    ]);
  });

  it("names the professions that are missing, and lets any family of a profession count", () => {
    const plan = wholePlan({
      staffing: NINE.filter(({ position }) => !/GIZI|NUTRI|GIGI/.test(position.family)),
    });
    expect(evaluatePlan(plan, on).findings.find(({ rule }) => rule === "pkm-nine-professions")?.message).toBe(
      "pkm-kota setelah rencana belum memiliki: dokter gigi, gizi.",
    );
    const asked = [
      ...NINE.filter(({ position }) => position.family !== "NUTRISIONIS"),
      staff("TENAGA_GIZI", 1),
    ];
    expect(ofPlan("pkm-nine-professions", { staffing: asked })).toEqual([]);
  });

  it("speaks of need above the minimum only where the plan adds somebody", () => {
    const rule = "pkm-above-min-by-abk";
    expect(ofPlan(rule, { staffing: [staff("PERAWAT", 6, { before: 6, need: 5 })] })).toEqual([]);
    expect(ofPlan(rule, { staffing: [staff("PERAWAT", 6, { before: 5, need: null })] })).toEqual([
      "WARN violated",
    ]);
  });
});

describe("following a spouse", () => {
  it("case 9: does not lift the pledge; the day it ends is named", () => {
    const asked = followsSpouse(10, "2021-03-01", { tmt: d("2026-04-01") });
    expect(ofMove("spouse-pledge", asked)).toEqual(["BLOCK"]);
    expect(ofMove("own-request-10y-pledge", asked)).toEqual(["BLOCK"]);
    expect(evaluateMove(asked).findings.find(({ rule }) => rule === "spouse-pledge")?.lawfulFrom).toBe(
      "2031-03-01",
    );
    expect(ofMove("spouse-pledge", followsSpouse(0, "2021-03-01"))).toEqual([]);
    expect(ofMove("spouse-pledge", followsSpouse(null, "2021-03-01"))).toEqual(["NEED-DOC"]);
    expect(ofMove("spouse-pledge", { ...asked, scope: "INTRA" })).toEqual([]);
  });
});

describe("appraisals", () => {
  it("of the older scale that no predicate matches are unknown, never a pass", () => {
    const old = PERSON_CASES["performance-old-scale"]!.fails();
    expect(old.find(({ rule }) => rule === "performance-old-scale")?.message).toContain("2021 (cukup)");
    const promoted = move({
      from: KASI,
      to: { ...KASI, id: "kabid", kind: "ADMINISTRATOR" },
      tmt: "2023-04-01",
      person: {
        performance: [2021, 2022].map((year) => ({ year, predicate: year === 2021 ? "CUKUP" : "BAIK" })),
      },
    });
    expect(ofMove("adm-performance-2y", promoted)).toEqual(["NEED-DOC"]);
    expect(ofMove("performance-scale", promoted)).toEqual(["WARN"]);
  });
});
