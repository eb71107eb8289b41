import type { ModelData } from "highs";
import type { Model } from "../model/model.js";
import type { Row } from "../model/row.js";

/** What may clash: a constraint with its rows, or a post's `max`. */
export interface Demand {
  readonly name: string;
  readonly rows: readonly Row[];
  /** The post whose `max` this is, or -1. */
  readonly post: number;
}

/**
 * Whether some placement meets the demands, as a small integer program. Candidates of one employee that count alike in every
 * demanded row are one choice, and employees with the same choices are one integer variable per choice: a question
 * about a few constraints of a whole city has few columns. Null if no demand needs a look.
 */
export function feasibilityProgram(
  model: Model,
  demands: readonly Demand[],
  barred: ReadonlySet<number> = new Set(),
): ModelData {
  const rows = demands.flatMap((demand) => demand.rows);
  const ceilings = demands.filter((demand) => demand.post >= 0);
  const signature = new Map<number, string>();
  const entries = new Map<string, [row: number, weight: number][]>();
  const mark = (k: number, row: number, weight: number) => {
    signature.set(k, `${signature.get(k) ?? ""}${row}:${weight};`);
  };
  rows.forEach((row, r) => {
    row.candidates.forEach((k, i) => {
      mark(k, r, row.weights[i]!);
    });
  });
  ceilings.forEach(({ post }, c) => {
    for (const k of model.index.byPost.of(post)) mark(k, rows.length + c, 1);
  });

  const kinds = new Map<string, { choices: string[]; people: number }>();
  // Whoever counts nowhere may be anywhere.
  const counted = new Set<number>();
  for (const k of signature.keys()) counted.add(model.candidateEmployee[k]!);
  for (const e of counted) {
    const choices = new Set<string>();
    for (const k of model.index.byEmployee.of(e)) if (!barred.has(k)) choices.add(signature.get(k) ?? "");
    const sorted = [...choices].sort();
    const kind = kinds.get(sorted.join("|"));
    if (kind) kind.people++;
    else kinds.set(sorted.join("|"), { choices: sorted, people: 1 });
  }

  const sides = rows.length + ceilings.length;
  const rowLower: number[] = new Array(sides).fill(Number.NEGATIVE_INFINITY);
  const rowUpper = [
    ...rows.map((row) => row.rhs),
    ...ceilings.map(({ post }) => model.problem.posts[post]!.max!),
  ];
  const starts: number[] = [];
  const indices: number[] = [];
  const values: number[] = [];
  const colUpper: number[] = [];
  for (const { choices, people } of kinds.values()) {
    rowLower.push(people);
    const kindRow = rowUpper.push(people) - 1;
    for (const choice of choices) {
      starts.push(indices.length);
      colUpper.push(people);
      let parsed = entries.get(choice);
      if (!parsed) {
        parsed = parseSignature(choice);
        entries.set(choice, parsed);
      }
      for (const [row, weight] of parsed) {
        indices.push(row);
        values.push(weight);
      }
      indices.push(kindRow);
      values.push(1);
    }
  }
  starts.push(indices.length);
  const columns = colUpper.length;
  return {
    numCols: columns,
    numRows: rowUpper.length,
    colCost: new Float64Array(columns),
    colLower: new Float64Array(columns),
    colUpper,
    rowLower,
    rowUpper,
    matrix: { format: "csc", numRows: rowUpper.length, numCols: columns, starts, indices, values },
    integrality: new Int32Array(columns).fill(1),
  };
}

function parseSignature(text: string): [row: number, weight: number][] {
  return text
    .split(";")
    .filter((part) => part !== "")
    .map((part) => part.split(":").map(Number) as [number, number]);
}
