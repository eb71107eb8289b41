import { describe, expect, it } from "vitest";
import { earliestLawfulDate, evaluateMove, evaluatePlan } from "./evaluate-move.js";
import { type Finding, verdictOf } from "./findings.js";
import { fill, isNamed } from "./messages.js";
import { rulebook } from "./rulebook.js";
import { RULES } from "./rules/index.js";
import { ANALIS_MUDA, d, GURU_KELAS, KASI, KASUBBAG, move, SD_A, STAF } from "./testing/fixtures.js";
import { RULE_CASES } from "./testing/rule-cases.js";

describe("every rule", () => {
  const ids = [...new Set(RULES.map(({ id }) => id))];

  it("has a case that passes and one that fails, and no case without a rule", () => {
    expect(Object.keys(RULE_CASES).sort()).toEqual([...ids].sort());
  });

  it.each(ids)("%s is silent where it is met and speaks where it is not", (id) => {
    const rule = RULE_CASES[id]!;
    const about = (findings: readonly { rule: string }[]) =>
      findings.filter((finding) => finding.rule === id);
    expect(about(rule.passes())).toEqual([]);
    const found = rule.fails().filter((finding) => finding.rule === id);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.message).not.toMatch(/[{}]|undefined|null|NaN|tidak diketahui/);
      expect(finding.message.length).toBeGreaterThan(20);
      for (const missing of finding.missing ?? []) expect(isNamed(missing), missing).toBe(true);
      if (finding.status === "uncertain") {
        expect(finding.severity).not.toBe("BLOCK");
        expect(finding.message).toContain("belum dikonfirmasi");
      }
    }
  });

  const brinks = ids.flatMap((id) =>
    (RULE_CASES[id]?.brink ?? []).map(([says, of], i) => ({ id, i, says, of })),
  );
  it.each(brinks)("$id on the brink, $i: $says", ({ id, says, of }) => {
    expect(verdictOf(of().filter(({ rule }) => rule === id))).toBe(says);
  });

  it("names one version per id and date", () => {
    for (const a of RULES) {
      for (const b of RULES) {
        if (a === b || a.id !== b.id) continue;
        expect(a.version).not.toBe(b.version);
        const overlaps =
          (a.effectiveTo === null || b.effectiveFrom <= a.effectiveTo) &&
          (b.effectiveTo === null || a.effectiveFrom <= b.effectiveTo);
        expect(overlaps, `${a.id} ${a.version} ${b.version}`).toBe(false);
      }
    }
  });

  it("says in its texts only what its params and facts can fill", () => {
    for (const rule of RULES) {
      expect(rule.text.length, rule.id).toBeGreaterThan(20);
      expect(rule.title.length, rule.id).toBeGreaterThan(5);
      expect(rule.source.length, rule.id).toBeGreaterThan(4);
      expect(rule.text + rule.title).not.toMatch(/[{}]/);
    }
  });

  it("speaks English, too", () => {
    for (const { id, english } of RULES) {
      expect((english?.title ?? "").length, id).toBeGreaterThan(5);
      expect((english?.text ?? "").length, id).toBeGreaterThan(20);
      expect(`${english?.title}${english?.text}`, id).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe("boundaries", () => {
  const about = (id: string, findings: readonly Finding[]) => findings.find(({ rule }) => rule === id);

  it("counts the day retirement begins as retired", () => {
    const facts = move({
      from: KASI,
      to: KASUBBAG,
      tmt: "2026-03-01",
      person: { birthDate: d("1968-02-10") },
    });
    expect(about("bup-of-target-post", evaluateMove(facts).findings)?.severity).toBe("BLOCK");
    expect(
      about("bup-of-target-post", evaluateMove({ ...facts, tmt: d("2026-02-28") }).findings),
    ).toBeUndefined();
  });

  it("keeps an unknown fact NEED-DOC even under a rule that is not confirmed", () => {
    const facts = move({ from: KASI, to: KASUBBAG, person: { birthDate: null } });
    expect(about("near-retirement", evaluateMove(facts).findings)).toMatchObject({
      severity: "NEED-DOC",
      status: "uncertain",
    });
  });

  it("leaves an old gap alone when the plan does not touch it", () => {
    const staffing = ["GURU_KELAS", "BIDAN"].map((family) => ({
      unit: { ...SD_A, remoteness: "TERPENCIL" as const },
      position: { ...GURU_KELAS, family },
      need: 6,
      before: 5,
      after: 5,
    }));
    const result = evaluatePlan({ moves: [], seats: [], staffing, displaced: [] }, d("2026-02-10"));
    expect(result.verdict).toBe("PASS");
  });

  it("gives no date where a leave has no known end", () => {
    const leaves = [{ kind: "CLTN", from: d("2025-01-01"), to: d("2999-12-31") }];
    const facts = move({ from: KASI, to: KASUBBAG, person: { leaves } });
    const found = about("cltn-block", evaluateMove(facts).findings);
    expect(found?.lawfulFrom).toBeUndefined();
    expect(found?.message).toContain("belum ditentukan");
    expect(earliestLawfulDate(facts)).toBeNull();
  });

  it("says from which date a short tenure is lawful", () => {
    const facts = move({ from: KASI, to: KASUBBAG, since: "2025-12-30" });
    expect(about("min-tenure-2y", evaluateMove(facts).findings)?.message).toContain("Sah mulai 30 Des 2027.");
    expect(earliestLawfulDate(facts)).toBe("2027-12-30");
  });

  it("takes an agency's own reading of age ceilings and of tenure", () => {
    const older = toFunctionalAt53();
    expect(about("jf-age-53", evaluateMove(older).findings)?.severity).toBe("BLOCK");
    expect(
      about("jf-age-53", evaluateMove(older, { ageCeilingMode: "THROUGH_YEAR" }).findings)?.severity,
    ).not.toBe("BLOCK");
    const pelaksana = move({ from: STAF, to: STAF, since: "2025-01-01" });
    const strict = { params: { "min-tenure-2y": { nonManagerial: "block" } } };
    expect(evaluateMove(pelaksana).verdict).toBe("WARN");
    expect(evaluateMove(pelaksana, strict).verdict).toBe("BLOCK");
  });
});

const toFunctionalAt53 = () => move({ from: KASI, to: ANALIS_MUDA, person: { birthDate: d("1972-12-10") } });

describe("the rulebook", () => {
  it("lists every rule once, newest version first, without checks", () => {
    const book = rulebook();
    expect(new Set(book.map(({ id }) => id)).size).toBe(book.length);
    expect(book.find(({ id }) => id === "ks-rank-pns")?.versions.map(({ version }) => version)).toEqual([
      2, 1,
    ]);
    expect(JSON.parse(JSON.stringify(book))).toEqual(book);
  });
});

describe("messages", () => {
  it("writes dates and decimals as Indonesians do", () => {
    expect(fill("{a} {b} {c} {d}", { a: "2026-12-01", b: 0.5, c: true, d: null })).toBe(
      "1 Des 2026 0,5 ya tidak diketahui",
    );
  });
});
