import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { verifyAuditChain } from "../audit/append-audit.js";
import { auditLog } from "../audit/tables.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { legalCases } from "../rules/legal-cases.js";
import { ruleSettings } from "../rules/tables.js";
import { runCommandLine } from "./run.js";

const database = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), "selaras-set-"));
const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.stubEnv("SELARAS_DATA", folder);
  vi.stubEnv("DATABASE_URL", database.url);
  const hear = (...words: unknown[]) => void said.push(words.join(" "));
  vi.spyOn(console, "log").mockImplementation(hear);
  vi.spyOn(console, "error").mockImplementation(hear);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const decided = ["--reason", "Pendapat hukum 7/2026", "--by", "Kepala Bagian Hukum", "--from", "2026-01-01"];
const rules = (...args: string[]) => runCommandLine(["rules", ...args]);
const fileOf = (no: string) =>
  fileURLToPath(
    new URL(`../../../regulations/cases/${legalCases().find((one) => one.no === no)!.file}`, import.meta.url),
  );

describe("selaras rules set and confirm", () => {
  it("record what the office decided, heard by check --office and no other", async () => {
    expect(await rules("confirm", "guru-min-4y", "--as", "block", ...decided)).toBe(0);
    expect(said.join()).toContain("guru-min-4y, Yang dilakukan aturan: melarang, berlaku mulai 2026-01-01");
    expect(await rules("set", "min-tenure-2y", "--param", "minMonths=36", ...decided)).toBe(0);
    expect(await rules("check", fileOf("57"))).toBe(0);
    expect(await rules("check", fileOf("57"), "--office")).toBe(1);
    expect(await rules("check", fileOf("1"), "--office")).toBe(1);
    expect(await rules("set", "min-tenure-2y", "--param", "minMonths=bawaan", ...decided)).toBe(0);
    expect(await rules("check", fileOf("1"), "--office")).toBe(0);
    const rows = await database.db.select().from(ruleSettings).orderBy(ruleSettings.id);
    expect(rows.map(({ rule, param, value }) => [rule, param, value])).toEqual([
      ["guru-min-4y", "effect", "block"],
      ["min-tenure-2y", "minMonths", 36],
      ["min-tenure-2y", "minMonths", null],
    ]);
    const entries = await database.db.select().from(auditLog);
    expect(entries.map(({ actor, action }) => [actor, action])).toEqual(
      Array.from({ length: 3 }, () => ["sistem", "aturan.tetapkan"]),
    );
    expect((await verifyAuditChain(database.db)).broken).toBeNull();
  });

  it("are refused by what is law, in plain words", async () => {
    expect(await rules("confirm", "bup-of-target-post", "--as", "off", ...decided)).toBe(1);
    expect(said.join("\n")).toContain("adalah hukum yang sudah pasti");
    expect(await rules("set", "min-tenure-2y", "--param", "minMonths=6", ...decided)).toBe(1);
    expect(said.join("\n")).toContain("seharusnya bilangan 24 sampai 60");
  });
});
