import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { layouts, type OfficeFileKind } from "@selaras/contract";
import { stringify } from "csv-stringify/sync";
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { excelDate } from "./calendar.js";
import { DATA_DATE, DEMO_MARK } from "./demo-governments.js";
import type { OfficeSet } from "./generate.js";
import { remarks } from "./messages.js";
import type { Table } from "./tables.js";

/** Kinds by file, in the order of the layouts. */
const files = new Map<string, OfficeFileKind[]>();
for (const layout of Object.values(layouts))
  files.set(layout.file, [...(files.get(layout.file) ?? []), layout.kind]);

export const officeFileNames: readonly string[] = [...files.keys()];

/** Semicolons and CRLF as SIASN writes them; only its export starts with a byte order mark. */
function csv(table: Table): string {
  return stringify([table.headers as string[], ...table.rows], {
    delimiter: ";",
    record_delimiter: "windows",
    bom: table.kind === "pegawai",
    cast: { date: (value) => value.toISOString().slice(0, 10) },
  });
}

function sheet(table: Table): WriteSheet {
  const dated = new Set(layouts[table.kind].columns.filter((c) => c.type === "date").map((c) => c.header));
  return {
    name: layouts[table.kind].sheet,
    columns: table.headers.map((header) => ({
      width: Math.max(12, header.length + 2),
      ...(dated.has(header) && { numFmt: "dd/mm/yyyy" }),
    })),
    rows: [table.headers as CellValue[], ...(table.rows as CellValue[][])],
    freezePane: { rows: 1 },
  };
}

/** The last sheet of every workbook; the import passes over sheets of this name. */
const remark = (set: OfficeSet): WriteSheet => ({
  name: "Keterangan",
  columns: [{ width: 90 }],
  rows: [
    [DEMO_MARK],
    [remarks.invented(set.government.name)],
    [remarks.origin(set.seed, set.government.dataDate)],
  ],
});

/** One file of the set as bytes; the same set gives the same bytes, time stamps inside a workbook are the data date. */
export async function officeFile(set: OfficeSet, name: string): Promise<Uint8Array> {
  const kinds = files.get(name);
  if (kinds === undefined) throw new Error(`no such office file: ${name}`);
  if (name.endsWith(".csv")) return new TextEncoder().encode(csv(set.tables[kinds[0]!]));
  const stamp = excelDate(DATA_DATE);
  return writeXlsx({
    properties: { title: DEMO_MARK, creator: "SELARAS", created: stamp, modified: stamp },
    sheets: [...kinds.map((kind) => sheet(set.tables[kind])), remark(set)],
  });
}

/** Writes every file of the set into the directory, which is made when missing; returns the paths. */
export async function writeOfficeFiles(set: OfficeSet, directory: string): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const paths: string[] = [];
  for (const name of officeFileNames) {
    const path = join(directory, name);
    await writeFile(path, await officeFile(set, name));
    paths.push(path);
  }
  return paths;
}
