import type { OfficeFileKind } from "@selaras/contract";
import type { CellValue } from "../rows/parse-cell.js";
import type { RowFault } from "../rows/row-fault.js";
import type { Known } from "./known.js";

/** Values of one row by column header; a header the file lacks is absent, an empty cell is null. */
export type RowRecord = Readonly<Record<string, CellValue | undefined>>;
/** A row as its table stores it, by SQL column. Absent: the file does not say, what is stored stays. */
export type StoredRow = Record<string, CellValue | undefined>;

export interface Field {
  readonly sql: string;
  /** What people call it in the preview of changes; for most the column header. */
  readonly label: string;
  /** Stored when the file does not say and nothing is stored yet. */
  readonly whenUnsaid?: CellValue;
}

export type Register = "places" | "fields" | "units" | "titles" | "people" | "trainings";

export interface Reference {
  readonly column: string;
  readonly to: Register;
  /** `ragu`: the row is accepted, the doubt is reported. */
  readonly severity: "tolak" | "ragu";
}

/** Two date columns of which the first must not lie after the second. */
export type Order = readonly [first: string, second: string, severity?: "ragu"];

export interface RowContext {
  readonly known: Known;
  /** Newest plausible date of the staff list, or today: what "already" and "in the future" are measured by. */
  readonly dataDate: string;
  readonly today: string;
}

/** How one kind of office file is judged and stored. */
export interface KindStore {
  readonly kind: OfficeFileKind;
  readonly table: string;
  readonly fields: readonly Field[];
  /** SQL columns of the primary key. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly orders: readonly Order[];
  shape(record: RowRecord, context: RowContext): StoredRow;
  check(record: RowRecord, context: RowContext): readonly RowFault[];
}
