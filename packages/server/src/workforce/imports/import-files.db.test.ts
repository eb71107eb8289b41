import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { generateGovernment, leastScale, type OfficeSet, writeOfficeFiles } from "@selaras/kupang";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "../../platform/actor.js";
import { fixedClock } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { importFaults } from "../tables.js";
import { checkImport } from "./check-import.js";
import { commitImport } from "./commit-import.js";
import { writeRejectedWorkbook } from "./write-rejected.js";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const actor: Actor = {
  accountId: 1,
  username: "analis",
  displayName: "Analis",
  role: "analis",
  unitCode: null,
  nip: null,
};

async function contextOf(database: Awaited<ReturnType<typeof freshDatabase>>): Promise<Context> {
  const scratchFolder = await mkdtemp(join(tmpdir(), "selaras-import-"));
  folders.push(scratchFolder);
  return { db: database.db, database, clock: fixedClock("2026-06-30T02:00:00Z"), scratchFolder };
}

async function filesOf(set: OfficeSet): Promise<{ name: string; path: string }[]> {
  const folder = await mkdtemp(join(tmpdir(), "selaras-office-"));
  folders.push(folder);
  return (await writeOfficeFiles(set, folder)).map((path) => ({ name: basename(path), path }));
}

describe.each([
  ["kota", 1],
  ["kota", 2],
  ["kota", 3],
  ["kab", 1],
  ["kab", 2],
  ["kab", 3],
  ["kota", 4, 6500],
] as const)("the files of %s, seed %i", (government, seed, scale?: number) => {
  it("report every planted fault in its place, reject nothing sound, and can be committed", async () => {
    const database = await freshDatabase();
    try {
      const context = await contextOf(database);
      const set = generateGovernment({ government, seed, scale: scale ?? leastScale[government] });
      const files = await filesOf(set);
      const report = await checkImport(context, { files, mode: "otomatis", createdBy: "analis" });
      const faults = await database.db
        .select()
        .from(importFaults)
        .where(eq(importFaults.importId, report.id));
      const at = (file: string, row: number | null, column: string | null) => `${file}:${row}:${column}`;
      const found = new Map(faults.map((fault) => [at(fault.file, fault.row, fault.columnName), fault]));
      for (const planted of set.planted) {
        const fault = found.get(at(planted.file, planted.row, planted.column));
        expect
          .soft(fault, `${planted.kind} ${planted.file}:${planted.row}:${planted.column}=${planted.value}`)
          .toBeDefined();
        expect
          .soft(fault?.severity, `${planted.kind} baris ${planted.row}`)
          .toBe(planted.rejected ? "tolak" : "ragu");
      }
      const plantedRows = new Set(set.planted.map((planted) => `${planted.file}:${planted.row}`));
      const unsound = faults.filter(
        (fault) => fault.severity === "tolak" && !plantedRows.has(`${fault.file}:${fault.row}`),
      );
      expect.soft(unsound).toEqual([]);
      expect.soft(report.files.map((file) => file.refused)).toEqual(report.files.map(() => null));
      expect.soft(report.committable).toBe(true);
      const saved = await commitImport(context, report.id, actor);
      expect(saved.state).toBe("disimpan");
      // Once per government is enough: the same files again change nothing.
      if (seed !== 1) return;
      const again = await checkImport(context, { files, mode: "lengkap", createdBy: "analis" });
      const moved = again.kinds.filter((kind) => kind.added + kind.changed + kind.left > 0);
      expect.soft(moved).toEqual([]);
      expect(again.committable).toBe(false);

      // Handed in uncorrected, the rejected rows stay out; only the identical copies of rows that went in are harmless now.
      const path = join(context.scratchFolder, "ditolak.xlsx");
      await writeRejectedWorkbook(context, report.id, path);
      const third = await checkImport(context, {
        files: [{ name: "ditolak.xlsx", path }],
        mode: "lengkap",
        createdBy: "analis",
      });
      expect(third.mode).toBe("tambahan");
      const copies = report.faults.byCode.find((one) => one.code === "baris-ganda")?.count ?? 0;
      const sum = (of: (kind: (typeof third.kinds)[number]) => number) =>
        third.kinds.reduce((total, kind) => total + of(kind), 0);
      expect(sum((kind) => kind.rows)).toBe(report.kinds.reduce((total, kind) => total + kind.rejected, 0));
      expect(sum((kind) => kind.unchanged)).toBe(copies);
      expect(sum((kind) => kind.rejected)).toBe(sum((kind) => kind.rows) - copies);
      expect(sum((kind) => kind.added + kind.changed + kind.left)).toBe(0);
    } finally {
      await database.close();
    }
  });
});
