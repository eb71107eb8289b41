import type { TransferProblem } from "../format/problem.js";
import type { CandidateIndex } from "./candidate-index.js";
import type { Row } from "./rows.js";

/** Bounds on a post's headcount, and the rows (null: the post's own `max`) they stem from. */
export interface PostRange {
  readonly low: number;
  readonly lowRow: Row | null;
  readonly high: number;
  readonly highRow: Row | null;
}

export interface Absorbed {
  /** Rows that need a price. */
  readonly rows: readonly Row[];
  /** Rows about one whole post became bounds of its arcs. */
  readonly ranges: readonly PostRange[];
  /** Rows about one employee (pins) became forbidden candidates. */
  readonly pinRows: readonly Row[];
  readonly forbidden: Uint8Array;
}

/**
 * Takes those rows into the network that it can hold itself: a limit on the headcount of one post, and a row about one
 * employee that each of their candidates either breaks or meets exactly.
 */
export function absorbRows(
  problem: TransferProblem,
  allRows: readonly Row[],
  absorbable: (row: Row) => boolean,
  index: CandidateIndex,
  candidateEmployee: Int32Array,
  candidatePost: Int32Array,
): Absorbed {
  const ranges: PostRange[] = problem.posts.map((post) => ({
    low: 0,
    lowRow: null,
    high: post.max ?? Number.POSITIVE_INFINITY,
    highRow: null,
  }));
  const rows: Row[] = [];
  const pinRows: Row[] = [];
  const forbidden = new Uint8Array(candidateEmployee.length);
  for (const row of allRows) {
    if (!absorbable(row)) {
      rows.push(row);
      continue;
    }
    const post = wholePost(row, candidatePost, index);
    if (post >= 0) {
      const range = ranges[post]!;
      // A divided right-hand side need not be whole; a headcount is.
      const high = Math.floor(row.rhs);
      const low = Math.ceil(-row.rhs);
      if (row.side > 0 && high < range.high) ranges[post] = { ...range, high, highRow: row };
      if (row.side < 0 && low > range.low) ranges[post] = { ...range, low, lowRow: row };
      continue;
    }
    const broken = brokenCandidates(row, candidateEmployee, index);
    if (broken) {
      pinRows.push(row);
      for (const k of broken) forbidden[k] = 1;
    } else rows.push(row);
  }
  return { rows, ranges, pinRows, forbidden };
}

/** The post whose every candidate the row counts once, or -1. */
function wholePost(row: Row, candidatePost: Int32Array, index: CandidateIndex): number {
  if (row.candidates.length === 0 || row.rhs * row.side < 0) return -1;
  const post = candidatePost[row.candidates[0]!]!;
  if (row.candidates.length !== index.byPost.of(post).length) return -1;
  for (let i = 0; i < row.candidates.length; i++) {
    if (candidatePost[row.candidates[i]!] !== post || row.weights[i] !== row.side) return -1;
  }
  return post;
}

function onlyEmployee(row: Row, candidateEmployee: Int32Array): number {
  if (row.candidates.length === 0) return -1;
  const e = candidateEmployee[row.candidates[0]!]!;
  return row.candidates.every((k) => candidateEmployee[k] === e) ? e : -1;
}

/** The candidates a one-employee row rules out, if all others meet it exactly (else null: it needs a price). */
function brokenCandidates(row: Row, candidateEmployee: Int32Array, index: CandidateIndex): number[] | null {
  const e = onlyEmployee(row, candidateEmployee);
  if (e < 0) return null;
  const weightOf = new Map<number, number>();
  row.candidates.forEach((k, i) => {
    weightOf.set(k, row.weights[i]!);
  });
  const broken: number[] = [];
  for (const k of index.byEmployee.of(e)) {
    const weight = weightOf.get(k) ?? 0;
    if (weight > row.rhs) broken.push(k);
    else if (weight < row.rhs) return null;
  }
  return broken;
}
