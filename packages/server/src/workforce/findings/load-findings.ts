import type { DataFinding } from "@selaras/contract";
import { and, count, desc, eq, inArray } from "drizzle-orm";
import { dataDateOf } from "../../planning/cycle/cycle.js";
import type { Context } from "../../platform/context.js";
import type { Queryable } from "../../platform/database.js";
import { government } from "../../platform/tables.js";
import { disputedCorrections } from "../corrections/active-corrections.js";
import type { OutSheet } from "../files/write-workbook.js";
import { demoMark } from "../messages.js";
import { loadWorkforce } from "../snapshot.js";
import { importFaults, imports } from "../tables.js";
import { findFindings, type UnknownCode } from "./find-findings.js";

export const findingTitles: Readonly<Record<DataFinding["kind"], string>> = {
  "kursi-ganda": "Kursi ganda",
  "tanpa-kursi": "Tanpa kursi",
  "kursi-kosong": "Kursi kosong",
  "unit-tak-dikenal": "Unit tak dikenal",
  "jabatan-tak-dikenal": "Jabatan tak dikenal",
  "data-ragu": "Data ragu",
};

/** Findings of what is stored now, and of the rows the newest committed import rejected. */
export async function loadFindings(context: Context): Promise<DataFinding[]> {
  return context.db.transaction(
    async (tx) => {
      const dataDate = await dataDateOf(tx, context.clock);
      return findFindings(
        await loadWorkforce(tx),
        dataDate,
        await unknownCodes(tx),
        await disputedCorrections(tx),
      );
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

async function unknownCodes(db: Queryable): Promise<UnknownCode[]> {
  const [newest] = await db
    .select({ id: imports.id })
    .from(imports)
    .where(eq(imports.state, "disimpan"))
    .orderBy(desc(imports.id))
    .limit(1);
  if (!newest) return [];
  const kinds = ["unit-tak-dikenal", "jabatan-tak-dikenal"] as const;
  const rows = await db
    .select({ code: importFaults.code, found: importFaults.found, file: importFaults.file, count: count() })
    .from(importFaults)
    .where(
      and(
        eq(importFaults.importId, newest.id),
        eq(importFaults.severity, "tolak"),
        inArray(importFaults.code, [...kinds]),
      ),
    )
    .groupBy(importFaults.code, importFaults.found, importFaults.file);
  return rows.map((row) => ({ ...row, kind: row.code as UnknownCode["kind"] }));
}

/** One sheet per kind of finding; the demo says what it is on every sheet. */
export async function findingSheets(context: Context): Promise<OutSheet[]> {
  const findings = await loadFindings(context);
  const [own] = await context.db.select().from(government);
  const title = [...(own?.demo ? [demoMark] : []), ...(own ? [own.name] : [])];
  const kinds = Object.keys(findingTitles) as DataFinding["kind"][];
  return kinds.map((kind) => ({
    name: findingTitles[kind],
    title: [...title, findingTitles[kind]],
    columns: [
      { header: "PERINGKAT", width: 11, type: "number" },
      { header: "PENANGGUNG JAWAB", width: 36 },
      { header: "POKOK", width: 44 },
      { header: "TEMUAN", width: 80 },
      { header: "TINDAKAN", width: 70 },
      { header: "NIP", width: 40 },
      { header: "SUMBER", width: 30 },
    ],
    rows: findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => [
        finding.rank,
        finding.unitName,
        finding.subject,
        finding.message,
        finding.action,
        nipList(finding.nips),
        finding.source,
      ]),
  }));
}

/** A finding about a whole office names the first fifty: the cell is for looking people up, the count stands in the text. */
function nipList(nips: readonly string[]): string {
  const shown = nips.slice(0, 50).join(", ");
  return nips.length > 50 ? `${shown}, dan ${nips.length - 50} lainnya` : shown;
}
