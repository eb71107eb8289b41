import { describe, expect, it } from "vitest";
import { fill, isNamed } from "./messages.js";
import { rulebook } from "./rulebook.js";
import { RULES } from "./rules/index.js";
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
});

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
