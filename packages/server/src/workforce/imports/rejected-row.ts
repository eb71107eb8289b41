import { faultTitle } from "../fault-codes.js";
import type { RawCell } from "../files/raw-sheet.js";
import { cellText } from "../rows/cell-text.js";
import { isPrivate } from "../rows/private-columns.js";
import { reasonHeader } from "../rows/recognise-sheet.js";
import type { ParsedRow } from "./parsed-row.js";

export interface RejectedRow {
  readonly header: string[];
  readonly cells: string[];
  readonly reason: string;
}

/** The row as it came, private columns blank, with what is wrong in words. An earlier column of reasons is left out. */
export function rejectedRow(row: ParsedRow): RejectedRow {
  const header: string[] = [];
  const cells: string[] = [];
  row.sheet.header.forEach((name, index) => {
    if (name === "" || name.toUpperCase() === reasonHeader) return;
    header.push(name);
    cells.push(isPrivate(name) ? "" : asText(row.raw.cells[index] ?? null));
  });
  const reasons = row.faults
    .filter((fault) => fault.severity === "tolak")
    .map(
      (fault) =>
        `${fault.column ? `${fault.column}: ` : ""}${faultTitle(fault.code)}. Ditemukan ${fault.found}. Diharapkan: ${fault.expected} ${fault.hint}`,
    );
  return { header, cells, reason: `[${row.file}, baris ${row.raw.number}] ${reasons.join(" | ")}` };
}

/** A number beyond fifteen digits has lost some: written in full it would pass for a sound NIP, so it stays visibly broken. */
function asText(cell: RawCell): string {
  if (typeof cell === "number" && Math.abs(cell) >= 1e15) return cell.toExponential(14).toUpperCase();
  return cellText(cell);
}
