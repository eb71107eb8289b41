import type { TransferProblem } from "../format/problem.js";
import type { Checkpoint } from "../stopped.js";
import type { CandidateIndex, Columns } from "./candidate-index.js";
import type { Row } from "./row.js";
import { RowDraft } from "./row-draft.js";
import { draftRows } from "./rows.js";

/** Bounds on a post's headcount, and the rows (null: the post's own `max`) they stem from. */
export interface PostRange {
  readonly low: number;
  readonly lowRow: Row | null;
  readonly high: number;
  readonly highRow: Row | null;
}

/** The rows of a problem, split into those that need a price and those that the network can hold itself. */
export interface CompiledRows {
  /** Every row of every constraint. */
  readonly allRows: readonly Row[];
  /** Rows that need a price, compressed. */
  readonly rows: readonly Row[];
  /** Rows about one whole post became bounds of its arcs. */
  readonly ranges: readonly PostRange[];
  /** Rows about one employee (pins) that each of their candidates either breaks or meets exactly became forbidden candidates. */
  readonly pinRows: readonly Row[];
  readonly forbidden: Uint8Array;
}

/** `alwaysPriced` names a constraint (by index) that the network must not hold itself. */
export function compileRows(
  problem: TransferProblem,
  columns: Columns,
  alwaysPriced: number,
  checkpoint: Checkpoint,
): CompiledRows {
  const { index, candidateEmployee, candidatePost } = columns;
  const ranges: PostRange[] = problem.posts.map((post) => ({
    low: 0,
    lowRow: null,
    high: post.max ?? Number.POSITIVE_INFINITY,
    highRow: null,
  }));
  const allRows: Row[] = [];
  const rows: Row[] = [];
  const pinRows: Row[] = [];
  const forbidden = new Uint8Array(candidateEmployee.length);
  if (problem.constraints.length === 0) return { allRows, rows, ranges, pinRows, forbidden };
  const { start } = index.byEmployee;
  const draft = new RowDraft(candidateEmployee, start);
  draftRows(problem, columns, draft, (name, side, limit, divisor) => {
    checkpoint();
    const isPriced = name.constraint === alwaysPriced;
    const post = isPriced || limit < 0 ? -1 : wholePost(draft, divisor, candidatePost, index);
    if (post >= 0) {
      const row = draft.plain(name, side, limit, divisor);
      const range = ranges[post]!;
      // A divided limit need not be whole; a headcount is.
      const high = Math.floor(limit / divisor);
      const low = Math.ceil(limit / divisor);
      if (side > 0 && high < range.high) ranges[post] = { ...range, high, highRow: row };
      if (side < 0 && low > range.low) ranges[post] = { ...range, low, lowRow: row };
      allRows.push(row);
      return;
    }
    const broken = isPriced ? null : brokenByPin(draft, side, limit, candidateEmployee, start);
    const row = broken
      ? draft.plain(name, side, limit, divisor)
      : draft.compressed(name, side, limit, divisor);
    allRows.push(row);
    if (broken) {
      pinRows.push(row);
      for (const k of broken) forbidden[k] = 1;
    } else rows.push(row);
  });
  return { allRows, rows, ranges, pinRows, forbidden };
}

/** The post whose every candidate counts `weight`, or -1. */
function wholePost(
  draft: RowDraft,
  weight: number,
  candidatePost: Int32Array,
  index: CandidateIndex,
): number {
  if (draft.length === 0) return -1;
  const entries = draft.entries();
  const post = candidatePost[entries[0]!]!;
  for (let i = 0; i < entries.length; i++)
    if (candidatePost[entries[i]!] !== post || draft.weight(entries[i]!) !== weight) return -1;
  return entries.length === index.byPost.of(post).length ? post : -1;
}

/** The candidates a row about one employee rules out, if all others meet it exactly (else null: it needs a price). */
function brokenByPin(
  draft: RowDraft,
  side: 1 | -1,
  limit: number,
  candidateEmployee: Int32Array,
  start: Int32Array,
): number[] | null {
  if (draft.length === 0) return null;
  const entries = draft.entries();
  const e = candidateEmployee[entries[0]!]!;
  for (let i = 1; i < entries.length; i++) if (candidateEmployee[entries[i]!] !== e) return null;
  const broken: number[] = [];
  for (let k = start[e]!; k < start[e + 1]!; k++) {
    const room = side * (limit - draft.weight(k));
    if (room < 0) broken.push(k);
    else if (room > 0) return null;
  }
  return broken;
}
