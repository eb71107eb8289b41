import type { OfficeFileKind } from "@selaras/contract";
import type { StoredRow } from "../kinds/kind-store.js";
import { kindStores } from "../kinds/kind-stores.js";
import { cellText } from "../rows/cell-text.js";
import type { ParsedRow } from "./parsed-row.js";

/**
 * Tells which stored rows a rejected row may stand for. Where its NIP is damaged the first fourteen characters (all that Excel keeps of a
 * number, and more than a typing error usually leaves) or the name decide: sparing one row too many does no harm, dropping one does.
 */
export function spareRejected(
  kind: OfficeFileKind,
  rejected: readonly ParsedRow[],
): (row: StoredRow) => boolean {
  const store = kindStores[kind];
  const first = store.key[0] as string;
  const headers = [
    kind === "pegawai" ? "NIP BARU" : (store.fields.find((field) => field.sql === first)?.label ?? ""),
  ];
  const codes = new Set<string>();
  const prefixes = new Set<string>();
  const names = new Set<string>();
  for (const row of rejected) {
    const position = [...row.sheet.positions].find(([column]) => headers.includes(column.header))?.[1];
    const text = cellText(row.raw.cells[position ?? -1]);
    codes.add(text.replace(/[\s.\-']/g, "")).add(text);
    if (/^\d{14}/.test(text)) prefixes.add(text.slice(0, 14));
    const name = row.record.NAMA;
    if (kind === "pegawai" && typeof name === "string") names.add(name.toUpperCase());
  }
  const people = first === "nip";
  return (row) => {
    const code = String(row[first] ?? "");
    return (
      codes.has(code) ||
      (people && prefixes.has(code.slice(0, 14))) ||
      (kind === "pegawai" && names.has(String(row.name).toUpperCase()))
    );
  };
}
