import type { RuleEntry, RuleVersion } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectOf, lawChanges, nearestVersion, searchRules, versionOn, yearsBefore } from "./rule-versions";

const version = (own: Partial<RuleVersion>): RuleVersion => ({
  version: "1",
  title: "Paling singkat dua tahun dalam jabatan",
  text: "PNS dapat dimutasi setelah dua tahun.",
  severity: "block",
  source: "PP 11/2017",
  article: "Pasal 190",
  status: "verified",
  effectiveFrom: "2017-04-07",
  effectiveTo: null,
  changes: [],
  ...own,
});
const heads: RuleEntry = {
  id: "ks-max-2-periods",
  topic: "Guru dan kepala sekolah",
  local: false,
  versions: [
    version({ version: "2", effectiveFrom: "2025-05-14", source: "Permendikdasmen 7/2025" }),
    version({
      effectiveFrom: "2021-12-01",
      effectiveTo: "2025-05-13",
      source: "Permendikbudristek 40/2021",
      status: "known",
    }),
  ],
};
const tenure: RuleEntry = {
  id: "min-tenure-2y",
  topic: "Masa jabatan",
  local: false,
  versions: [version({})],
};
const anything = { words: "", topic: "", status: "", effect: "" };

describe("the law of a day", () => {
  it("is the version whose first and last day enclose it", () => {
    expect(versionOn(heads.versions, "2025-05-13")?.version).toBe("1");
    expect(versionOn(heads.versions, "2025-05-14")?.version).toBe("2");
    expect(versionOn(heads.versions, "2021-11-30")).toBeNull();
    expect(nearestVersion(heads.versions, "2021-11-30").version).toBe("1");
  });

  it("is searched by words, code, act, topic, status and effect, in the version of that day", () => {
    const found = (day: string, wanted: Partial<typeof anything>) =>
      searchRules([heads, tenure], day, { ...anything, ...wanted }, new Map()).inForce.map(
        ({ rule }) => rule.id,
      );
    expect(found("2026-12-01", {})).toEqual(["ks-max-2-periods", "min-tenure-2y"]);
    expect(found("2026-12-01", { words: "permendikdasmen 7/2025" })).toEqual(["ks-max-2-periods"]);
    expect(found("2025-01-01", { words: "permendikdasmen" })).toEqual([]);
    expect(found("2026-12-01", { words: "MIN-TENURE" })).toEqual(["min-tenure-2y"]);
    expect(found("2026-12-01", { topic: "Masa jabatan" })).toEqual(["min-tenure-2y"]);
    expect(found("2025-01-01", { status: "known" })).toEqual(["ks-max-2-periods"]);
    expect(found("2026-12-01", { effect: "warn" })).toEqual([]);
    const unsure = { ...tenure, versions: [version({ status: "uncertain" })] };
    expect(
      searchRules(
        [unsure],
        "2026-12-01",
        { ...anything, effect: "block" },
        new Map([[unsure.id, "block" as const]]),
      ).inForce,
    ).toHaveLength(1);
    expect(
      searchRules([unsure], "2026-12-01", { ...anything, effect: "warn" }, new Map()).inForce,
    ).toHaveLength(1);
  });

  it("does what its text says, reminds while unconfirmed, and then what the office decided", () => {
    const effect = (own: Partial<RuleVersion>, decided?: "warn" | "block" | "off") =>
      effectOf(version(own), decided);
    expect(effect({})).toBe("block");
    expect(effect({}, "off")).toBe("block");
    expect(effect({ status: "uncertain" })).toBe("warn");
    expect(effect({ status: "uncertain" }, "off")).toBe("off");
    expect(effect({ status: "uncertain", severity: "warn" }, "block")).toBe("block");
    expect(effect({ status: "uncertain", severity: "document" }, "block")).toBe("document");
  });

  it("keeps what is not in force apart", () => {
    const { inForce, others } = searchRules([heads, tenure], "2020-01-01", anything, new Map());
    expect(inForce.map(({ rule }) => rule.id)).toEqual(["min-tenure-2y"]);
    expect(others.map(({ rule }) => rule.id)).toEqual(["ks-max-2-periods"]);
  });
});

describe("what changed in the law", () => {
  it("names new rules, new versions and closed rules with their day", () => {
    const closed: RuleEntry = {
      id: "old",
      topic: "x",
      local: false,
      versions: [version({ effectiveFrom: "2010-01-01", effectiveTo: "2023-12-31" })],
    };
    const kinds = (from: string, to: string) =>
      lawChanges([heads, closed], from, to).map(({ day, kind, rule }) => `${day} ${kind} ${rule.id}`);
    expect(kinds("2020-01-01", "2026-01-01")).toEqual([
      "2025-05-14 replaced ks-max-2-periods",
      "2024-01-01 closed old",
      "2021-12-01 new ks-max-2-periods",
    ]);
    expect(kinds("2025-05-14", "2026-01-01")).toEqual([]);
    expect(kinds("2025-05-13", "2025-05-14")).toHaveLength(1);
  });

  const days = fc.integer({ min: 0, max: 60 });
  const isoOf = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
  /** Versions that follow each other, with or without days between them on which there is no law. */
  const histories = fc
    .tuple(
      fc.uniqueArray(days, { minLength: 2, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    )
    .map(([starts, gaps]): RuleEntry => {
      const sorted = starts.sort((a, b) => a - b);
      const versions = sorted.map((start, i) => {
        const next = sorted[i + 1];
        const end = next === undefined ? (gaps[5] ? null : start + 3) : gaps[i] ? start : next - 1;
        return version({
          version: String(i + 1),
          effectiveFrom: isoOf(start),
          effectiveTo: end === null ? null : isoOf(end),
        });
      });
      return { id: "r", topic: "t", local: false, versions: versions.reverse() };
    });

  it("leads from the law of one day to the law of another", () => {
    fc.assert(
      fc.property(histories, days, days, (rule, a, b) => {
        const [from, to] = [isoOf(Math.min(a, b)), isoOf(Math.max(a, b))];
        let law = versionOn(rule.versions, from)?.version ?? null;
        for (const change of lawChanges([rule], from, to).reverse()) {
          if (change.kind === "new") expect(law).toBeNull();
          else expect(law).not.toBeNull();
          law = change.kind === "closed" ? null : change.version.version;
        }
        expect(law).toBe(versionOn(rule.versions, to)?.version ?? null);
      }),
    );
  });
});

describe("years before a day", () => {
  it("clamp the leap day", () => {
    expect(yearsBefore("2026-12-01", 1)).toBe("2025-12-01");
    expect(yearsBefore("2024-02-29", 1)).toBe("2023-02-28");
    expect(yearsBefore("2024-02-29", 4)).toBe("2020-02-29");
  });
});
