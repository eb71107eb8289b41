import loadHighs, { type Highs } from "highs";
import type { Grouping, TransferProblem } from "../format/problem.js";
import { placeOf, selectionOf } from "../verifier/selection.js";

let loading: Promise<Highs> | undefined;

/** The optimum by HiGHS on a textbook model: a binary per candidate, a column per seat; null if infeasible. */
export async function highsBest(problem: TransferProblem): Promise<number | null> {
  const { employee, post, value } = problem.candidates;
  const infinite = Number.POSITIVE_INFINITY;
  const rows: { lower: number; upper: number; entries: Map<number, number> }[] = [];
  const addRow = (lower: number, upper: number, entries: [number, number][]) => {
    rows.push({ lower, upper, entries: new Map(entries.filter(([, weight]) => weight !== 0)) });
  };
  const all = Array.from(employee, (_, k) => k);
  const cost = all.map((k) => {
    const { post: today, moveCost = 0 } = problem.employees[employee[k]!]!;
    return value[k]! - (today !== undefined && today !== post[k] ? moveCost : 0);
  });
  problem.employees.forEach((_, e) => {
    addRow(
      1,
      1,
      all.filter((k) => employee[k] === e).map((k) => [k, 1]),
    );
  });
  problem.posts.forEach((place, p) => {
    const heads = all.filter((k) => post[k] === p);
    const rewards = (place.fill ?? []).flatMap(([seats, reward]) => new Array<number>(seats).fill(reward));
    const seats = heads.map((_, seat) => {
      cost.push((rewards[seat] ?? 0) - (seat >= place.need ? (place.overflowCost ?? 0) : 0));
      return cost.length - 1;
    });
    addRow(0, 0, [
      ...heads.map((k) => [k, 1] as [number, number]),
      ...seats.map((y) => [y, -1] as [number, number]),
    ]);
    if (place.max !== undefined)
      addRow(
        0,
        place.max,
        heads.map((k) => [k, 1]),
      );
  });
  const addGroup = ({ kind, by, employees }: Grouping) => {
    const group = [...new Set(employees)];
    const at = (e: number, place: number, weight: number) =>
      all
        .filter((k) => employee[k] === e && placeOf(problem, by, post[k]!) === place)
        .map((k): [number, number] => [k, weight]);
    for (const place of new Set(all.map((k) => placeOf(problem, by, post[k]!)))) {
      if (kind === "apart")
        addRow(
          0,
          1,
          group.flatMap((e) => at(e, place, 1)),
        );
      else for (const e of group.slice(1)) addRow(0, 0, [...at(e, place, 1), ...at(group[0]!, place, -1)]);
    }
  };
  for (const constraint of problem.constraints) {
    if ("by" in constraint) {
      addGroup(constraint);
    } else {
      const { weight } = selectionOf(problem, constraint);
      const least = constraint.kind === "limit" ? (constraint.min ?? -infinite) : 0;
      addRow(
        least,
        constraint.max ?? infinite,
        all.map((k) => [k, weight(k)]),
      );
    }
  }
  const starts = [0];
  for (const { entries } of rows) starts.push(starts.at(-1)! + entries.size);
  loading ??= loadHighs();
  const highs = await loading;
  return highs.withModel(
    {
      numCols: cost.length,
      numRows: rows.length,
      colCost: cost.map((c) => -c),
      colLower: new Float64Array(cost.length),
      colUpper: new Float64Array(cost.length).fill(1),
      rowLower: rows.map((row) => row.lower),
      rowUpper: rows.map((row) => row.upper),
      integrality: new Int32Array(cost.length).fill(1),
      matrix: {
        format: "csr",
        numRows: rows.length,
        numCols: cost.length,
        starts,
        indices: rows.flatMap((row) => [...row.entries.keys()]),
        values: rows.flatMap((row) => [...row.entries.values()]),
      },
    },
    (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      model.run();
      const { modelStatus } = highs.constants;
      if (model.getModelStatus() !== modelStatus.optimal) return null;
      return Math.round(-model.getObjectiveValue());
    },
  );
}
