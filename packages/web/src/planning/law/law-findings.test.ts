import type { PlanFindings, Verdict } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byMove, byRule, paperKinds, papersOf } from "./law-findings";

const seat = (name: string) => ({
  unitCode: name,
  unitName: `Unit ${name}`,
  titleCode: "T",
  titleName: `Guru ${name}`,
});
const rule = (id: string) => ({ rule: id, title: id, citation: "PP", status: "known" as const });
type Found = PlanFindings["moves"][number]["findings"][number];
const found = (index: number, severity: Verdict, own: Partial<Found> = {}): Found => ({
  rule: index,
  severity,
  message: "m",
  ...own,
});
const move = (name: string, findings: Found[]) => ({
  nip: name.padEnd(18, "0"),
  name,
  from: seat(`asal-${name}`),
  to: seat(`tujuan-${name}`),
  verdict: "PASS" as const,
  findings,
});
const plan: PlanFindings = {
  tmt: "2027-01-04",
  rules: [rule("a"), rule("b"), rule("c")],
  moves: [
    move("Ana", [found(0, "WARN"), found(1, "NEED-DOC", { missing: ["berita acara", "sip"] })]),
    move("Beni", [found(0, "WARN"), found(2, "NEED-DOC", { missing: ["berita acara"] })]),
    move("Citra", [
      found(1, "NEED-DOC", { missing: ["berita acara"] }),
      found(2, "NEED-DOC", { missing: ["berita acara"] }),
      found(0, "BLOCK", { missing: ["bukan surat"] }),
    ]),
    move("Dewi", []),
  ],
};

describe("the findings of a plan", () => {
  it("stand by rule, gravest first", () => {
    const groups = byRule(plan, "", "");
    expect(groups.map((group) => [group.rule.rule, group.worst, group.found.length])).toEqual([
      ["a", "BLOCK", 3],
      ["b", "NEED-DOC", 2],
      ["c", "NEED-DOC", 2],
    ]);
    expect(byRule(plan, "WARN", "").map((group) => [group.rule.rule, group.found.length])).toEqual([
      ["a", 2],
    ]);
    expect(byRule(plan, "", "c").map((group) => group.rule.rule)).toEqual(["c"]);
  });

  it("stand by move, searched by person, post and unit", () => {
    expect(byMove(plan, "", "").map(({ name }) => name)).toEqual(["Ana", "Beni", "Citra"]);
    expect(byMove(plan, "BLOCK", "").map(({ name, findings }) => [name, findings.length])).toEqual([
      ["Citra", 1],
    ]);
    expect(byMove(plan, "", "unit TUJUAN-beni").map(({ name }) => name)).toEqual(["Beni"]);
  });

  it("ask for each paper once a move, and count it by kind", () => {
    const papers = papersOf(plan);
    expect(papers.map((paper) => `${paper.move.name}: ${paper.name}`)).toEqual([
      "Ana: berita acara",
      "Ana: sip",
      "Beni: berita acara",
      "Citra: berita acara",
    ]);
    expect(papers[3]!.rules.map((one) => one.rule)).toEqual(["b", "c"]);
    expect(paperKinds(papers).map(({ name, count }) => [name, count])).toEqual([
      ["berita acara", 3],
      ["sip", 1],
    ]);
  });

  it("are the same findings by rule and by move", () => {
    const severity = fc.constantFrom<Verdict>("BLOCK", "NEED-DOC", "WARN");
    const finding = fc.tuple(fc.nat(2), severity).map(([index, one]) => found(index, one));
    const plans = fc
      .array(fc.array(finding, { maxLength: 4 }), { maxLength: 8 })
      .map((lists) => ({ ...plan, moves: lists.map((findings, i) => move(`P${i}`, findings)) }));
    fc.assert(
      fc.property(plans, fc.constantFrom("", "BLOCK", "WARN"), (one, asked) => {
        const grouped = byRule(one, asked, "").flatMap((group) => group.found.map(({ finding }) => finding));
        const listed = byMove(one, asked, "").flatMap(({ findings }) => findings);
        expect(new Set(grouped)).toEqual(new Set(listed));
        expect(grouped.length).toBe(listed.length);
      }),
    );
  });
});
