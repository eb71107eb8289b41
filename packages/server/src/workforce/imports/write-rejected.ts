import type { Writable } from "node:stream";
import { layouts, type OfficeFileKind, officeFileKinds } from "@selaras/contract";
import { asc, eq } from "drizzle-orm";
import type { Context } from "../../platform/context.js";
import { notFound } from "../../platform/refusal.js";
import { government } from "../../platform/tables.js";
import { type OutSheet, writeWorkbook } from "../files/write-workbook.js";
import { demoMark, rejectedExplanation } from "../messages.js";
import { reasonHeader } from "../rows/recognise-sheet.js";
import { importRejects, imports } from "../tables.js";

type Reject = typeof importRejects.$inferSelect;

/**
 * Writes the rejected rows of an import as a workbook to correct and import again: a sheet per kind with the headers they came with, all
 * cells text, and the reason in the last column. Private columns are blank. Refuses an unknown import (404).
 */
export async function writeRejectedWorkbook(
  context: Context,
  id: number,
  target: string | Writable,
): Promise<void> {
  await writeWorkbook(target, await rejectedSheets(context, id));
}

export async function rejectedSheets(context: Context, id: number): Promise<OutSheet[]> {
  const [found] = await context.db.select({ id: imports.id }).from(imports).where(eq(imports.id, id));
  if (!found) throw notFound("Impor");
  const [own] = await context.db.select({ demo: government.demo }).from(government);
  const rejects = await context.db
    .select()
    .from(importRejects)
    .where(eq(importRejects.importId, id))
    .orderBy(asc(importRejects.seq));
  const explanation: OutSheet = {
    name: "Keterangan",
    columns: [{ header: "KETERANGAN", width: 110 }],
    rows: [...(own?.demo ? [demoMark] : []), ...rejectedExplanation].map((line) => [line]),
  };
  return [...officeFileKinds.flatMap((kind) => sheetsOf(kind, rejects)), explanation];
}

/** Files of one kind may differ in their columns; each form of header gets its own sheet. */
function sheetsOf(kind: OfficeFileKind, rejects: readonly Reject[]): OutSheet[] {
  const forms = new Map<string, Reject[]>();
  for (const reject of rejects) {
    if (reject.kind !== kind) continue;
    const form = reject.header.join("\u0000");
    forms.set(form, [...(forms.get(form) ?? []), reject]);
  }
  return [...forms.values()].map((list) => ({
    name: layouts[kind].sheet,
    columns: [...list[0]!.header.map((header) => ({ header })), { header: reasonHeader, width: 90 }],
    rows: list.map((reject) => [...reject.cells, reject.reason]),
  }));
}
