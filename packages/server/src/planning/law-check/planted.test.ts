import { beforeAll, describe, expect, it } from "vitest";
import { demoExport } from "../testing/demo-export.js";
import { Forger, found } from "../testing/forger.js";
import { moved, plants } from "../testing/plants.js";
import { checkLaw, type Violation } from "./check-law.js";
import type { PlanExport } from "./plan-export.js";

const MINUTES = 60_000;

/** Changes that break no law but make the file say something untrue. */
const untruths: [
  what: string,
  kind: Violation["kind"],
  change: (file: PlanExport) => void,
  seals?: boolean,
][] = [
  [
    "a count after the plan",
    "hitungan",
    (file) => {
      file.posts[0]!.after++;
    },
  ],
  [
    "the sum of seats short",
    "hitungan",
    (file) => {
      file.totals.seatsShortAfter--;
    },
  ],
  [
    "where a person comes from",
    "hitungan",
    (file) => {
      file.moves[0]!.from = found(
        file.posts.find(({ unitCode }) => unitCode !== file.moves[0]!.from?.unitCode),
      );
    },
  ],
  [
    "a person who moves but is not described",
    "hitungan",
    (file) => {
      file.people = file.people.filter(({ nip }) => nip !== file.moves[0]!.nip);
    },
  ],
  [
    "a date before the plan's own",
    "hitungan",
    (file) => {
      file.moves[0]!.tmt = "2026-12-31";
    },
  ],
  [
    "a paper the plan no longer asks for",
    "temuan",
    (file) => {
      for (const move of file.moves) move.findings = [];
    },
  ],
  [
    "a breach the plan itself admits",
    "temuan",
    (file) => {
      file.moves[0]!.findings.push({ rule: "class-lateral", version: 1, severity: "BLOCK" });
    },
  ],
  [
    "a breach of the whole the plan itself admits",
    "temuan",
    (file) => {
      file.planFindings.push({ rule: "no-orphan", version: 1, severity: "BLOCK", unit: null, family: null });
    },
  ],
  [
    "a rule in a version of its own",
    "versi",
    (file) => {
      found(file.rules.find(({ rule }) => rule === "min-tenure-2y")).version = 9;
    },
  ],
  [
    "a rule left out of the law",
    "versi",
    (file) => {
      file.rules = file.rules.filter(({ rule }) => rule !== "bup-of-target-post");
    },
  ],
  [
    "a law the office switched off",
    "versi",
    (file) => {
      file.settings.effects["min-tenure-2y"] = "off";
    },
  ],
  [
    "a law the office made milder",
    "versi",
    (file) => {
      file.settings.params["min-tenure-2y"] = { minMonths: 6 };
    },
  ],
  [
    "a date of the law before this reading",
    "versi",
    (file) => {
      file.tmt = "2025-05-13";
    },
  ],
  [
    "anything after it was sealed",
    "sidik",
    (file) => {
      file.government = "Pemerintah Lain";
    },
    false,
  ],
];

describe("the law check of exported plans", () => {
  let clean: PlanExport;
  beforeAll(async () => {
    clean = (await demoExport("kab", 1_800, 1)).file;
  }, 5 * MINUTES);

  it.each([
    ["kab", 1_800, 1],
    ["kab", 1_800, 2],
    ["kota", 2_500, 1],
    ["kota", 2_500, 3],
  ] as const)(
    "finds nothing in a plan of %s with %d people, seed %d",
    async (government, scale, seed) => {
      const isBuilt = government === "kab" && seed === 1;
      const file = isBuilt ? clean : (await demoExport(government, scale, seed)).file;
      expect(file.moves.length).toBeGreaterThan(50);
      expect(checkLaw(file).violations).toEqual([]);
    },
    5 * MINUTES,
  );

  it("plants each of more than fifty kinds", () => {
    expect(new Set(plants.map(([what]) => what)).size).toBeGreaterThan(50);
    expect(new Set(plants.map(([, rule]) => rule)).size).toBeGreaterThan(50);
  });

  it.each(plants)("finds %s by its rule, %s", (_, rule, plant) => {
    const forger = new Forger(clean);
    const nip = plant(forger);
    const { violations } = checkLaw(forger.cover());
    expect(violations.filter(({ kind }) => kind !== "hukum")).toEqual([]);
    expect(violations.map((one) => `${one.rule} ${nip === null ? "" : one.nip}`)).toContain(
      `${rule} ${nip ?? ""}`,
    );
    for (const { found: what, asks } of violations) expect([what, asks]).not.toContain("");
  });

  it.each(untruths)("finds an untruth: %s (%s)", (_, kind, change, seals = true) => {
    const forger = new Forger(clean);
    change(forger.file);
    const { violations } = checkLaw(seals ? forger.seal() : forger.file);
    expect(violations.map((one) => one.kind)).toContain(kind);
    if (seals) expect(violations.map((one) => one.kind)).not.toContain("sidik");
  });

  it("is not fooled into silence by the forger alone", () => {
    const forger = new Forger(clean);
    moved("PTK", "PTK")(forger);
    expect(checkLaw(forger.cover()).violations).toEqual([]);
  });
});
