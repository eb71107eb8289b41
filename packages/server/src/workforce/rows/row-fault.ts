import type { RowFaultCode } from "../fault-codes.js";

/** A fault of one row before file, sheet and row number are added. */
export interface RowFault {
  /** Column header; null for the whole row. */
  readonly column: string | null;
  readonly severity: "tolak" | "ragu";
  readonly code: RowFaultCode;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

/** Long cells are cut: the report shows what was found, it is no copy of the file. */
export const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);
