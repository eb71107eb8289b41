import type { FileRefusal } from "./file-refusal.js";

/** A cell as it arrived. Excel dates arrive as ISO text; a number stays a number, because digits of a NIP are lost in it. */
export type RawCell = string | number | boolean | null;

export interface RawRow {
  /** As the spreadsheet shows it: the first row is 1. */
  readonly number: number;
  readonly cells: readonly RawCell[];
}

export interface RawSheet {
  /** Null for CSV. */
  readonly name: string | null;
  readonly rows: readonly RawRow[];
}

/** What one file held. `refused` set: nothing of it is used. */
export interface FileContent {
  readonly refused: FileRefusal | null;
  readonly sheets: readonly RawSheet[];
  /** Sheets not read, with the reason. */
  readonly refusedSheets: readonly FileRefusal[];
}
