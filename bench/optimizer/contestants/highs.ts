import type { TransferProblem } from "@selaras/optimizer";
import loadHighs from "highs";
import { selectionOf } from "../../../packages/optimizer/src/verifier/selection.js";
import { flowGraph } from "../flow-graph.js";
import { problemIn, processorSeconds, report } from "./outcome.js";

/** highs.ts <problem.json> <lp|mip> <presolve on|off> <seconds>: the textbook model, a column per arc and a row per node and rule. */
const [path, kind, presolve, limit] = process.argv.slice(2);
const problem = await problemIn(path!);
const graph = flowGraph(problem);
const arcs = graph.from.length;
const rows: { lower: number; upper: number; columns: number[]; weights: number[] }[] = Array.from(
  { length: graph.nodes - 1 },
  (_, node) => {
    const supply = node < graph.employees ? 1 : 0;
    return { lower: supply, upper: supply, columns: [], weights: [] };
  },
);
const put = (row: (typeof rows)[number], column: number, weight: number) => {
  row.columns.push(column);
  row.weights.push(weight);
};
for (let a = 0; a < arcs; a++) {
  put(rows[graph.from[a]!]!, a, 1);
  if (graph.to[a]! < rows.length) put(rows[graph.to[a]!]!, a, -1);
}
if (kind === "mip") rows.push(...ruleRows(problem));
const starts = [0];
for (const { columns } of rows) starts.push(starts.at(-1)! + columns.length);
const highs = await loadHighs();
await highs.withModel(
  {
    numCols: arcs,
    numRows: rows.length,
    colCost: Float64Array.from(graph.cost),
    colLower: new Float64Array(arcs),
    colUpper: Float64Array.from(graph.capacity),
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    ...(kind === "mip" && { integrality: new Int32Array(arcs).fill(1) }),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: arcs,
      starts,
      indices: rows.flatMap((row) => row.columns),
      values: rows.flatMap((row) => row.weights),
    },
  },
  (model) => {
    model.options.set({
      output_flag: false,
      presolve: presolve!,
      time_limit: Number(limit),
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
    });
    const begun = processorSeconds();
    model.run();
    const seconds = processorSeconds() - begun;
    const isOptimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    report({
      seconds: { "run()": seconds },
      objective: isOptimal ? Math.round(-model.getObjectiveValue()) : null,
      note: isOptimal ? "optimal" : `no proof after ${seconds.toFixed(0)} s`,
    });
  },
);

/** Rows of the constraints, of which the bench's cities have no `together`; candidates are the first columns. */
function ruleRows({ constraints, candidates, posts }: TransferProblem): typeof rows {
  return constraints.flatMap((constraint) => {
    if (!("by" in constraint)) {
      const { weight } = selectionOf(problem, constraint);
      const row: (typeof rows)[number] = {
        lower: constraint.kind === "limit" ? (constraint.min ?? Number.NEGATIVE_INFINITY) : 0,
        upper: constraint.max ?? Number.POSITIVE_INFINITY,
        columns: [],
        weights: [],
      };
      for (let k = 0; k < candidates.employee.length; k++) if (weight(k) !== 0) put(row, k, weight(k));
      return [row];
    }
    const places = new Map<number, (typeof rows)[number]>();
    for (let k = 0; k < candidates.employee.length; k++) {
      if (!constraint.employees.includes(candidates.employee[k]!)) continue;
      const place = constraint.by === "post" ? candidates.post[k]! : posts[candidates.post[k]!]!.unit;
      if (!places.has(place)) places.set(place, { lower: 0, upper: 1, columns: [], weights: [] });
      put(places.get(place)!, k, 1);
    }
    return [...places.values()];
  });
}
