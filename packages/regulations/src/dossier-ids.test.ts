import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "./rules/index.js";
import { DOSSIER_IDS, UNCERTAIN_IDS } from "./testing/dossier-ids.js";

const page = readFileSync(
  new URL("../../../docs/aturan-yang-tidak-diperiksa-mesin.md", import.meta.url),
  "utf8",
);
/** Ids in the table of what no machine can check; each row gives its reason. */
const listed = new Map(
  [...page.matchAll(/^\| `([a-z0-9-]+)` \|[^|]*\|\s*([^|]*?)\s*\|$/gm)].map(([, id, reason]) => [
    id!,
    reason!,
  ]),
);
const encoded = new Set(RULES.map(({ id }) => id));
const all = Object.values(DOSSIER_IDS).flat();

describe("the rules of the dossier", () => {
  it("are 226, each named once", () => {
    expect(all).toHaveLength(226);
    expect(new Set(all).size).toBe(226);
  });

  it("of sections 10 to 15 are all encoded, in two languages", () => {
    const late = ["10", "11", "12", "13", "14", "15"].flatMap((section) => DOSSIER_IDS[section]!);
    expect(late).toHaveLength(88);
    expect(late.filter((id) => !encoded.has(id))).toEqual([]);
    const speechless = RULES.filter(
      ({ id, english }) => late.includes(id) && (!english?.title || !english?.text),
    );
    expect(speechless.map(({ id }) => id)).toEqual([]);
  });

  it("are either encoded or listed with the reason why no machine checks them, never both", () => {
    expect(all.filter((id) => !encoded.has(id) && !listed.has(id))).toEqual([]);
    expect([...listed.keys()].filter((id) => !all.includes(id) || encoded.has(id))).toEqual([]);
    expect([...listed].filter(([, reason]) => reason.length < 30).map(([id]) => id)).toEqual([]);
  });

  it("are uncertain exactly where the dossier says so, in the version that stands today", () => {
    const today = RULES.filter(({ effectiveTo }) => effectiveTo === null);
    const uncertain = today.filter(({ status }) => status === "uncertain").map(({ id }) => id);
    expect(uncertain.sort()).toEqual([...UNCERTAIN_IDS].sort());
  });
});
