import { createRequire } from "node:module";
import { flowGraph } from "../flow-graph.js";
import { problemIn, report, timed } from "./outcome.js";

/** npm-assignment.ts <problem.json> <munkres|munkres-js|min-cost-flow>: packages of bench/optimizer/peers. */
const [path, name] = process.argv.slice(2);
const peer = createRequire(new URL("../peers/package.json", import.meta.url));
const problem = await problemIn(path!);
const { employee, post, value } = problem.candidates;

if (name === "min-cost-flow") {
  const { minCostFlowForNumberNodes } = peer(name);
  const { edges, constant } = singleArcs();
  const [flows, seconds] = await timed(() => minCostFlowForNumberNodes(edges, problem.employees.length));
  const cost = (flows as { flow: number; cost: number }[]).reduce((sum, arc) => sum + arc.flow * arc.cost, 0);
  report({ seconds: { solve: seconds }, objective: constant - cost, note: "" });
} else {
  const n = problem.employees.length;
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let k = 0; k < employee.length; k++) matrix[employee[k]!]![post[k]!] = -value[k]!;
  const module = peer(name!);
  const munkres = (typeof module === "function" ? module : module.munkres) as (
    m: number[][],
  ) => [number, number][];
  const [pairs, seconds] = await timed(() => munkres(matrix.map((row) => row.slice())));
  report({
    seconds: { solve: seconds },
    objective: -pairs.reduce((sum, [e, p]) => sum + matrix[e]![p]!, 0),
    note: "",
  });
}

/**
 * The flow as this package wants it: source 0, sink last, at most one arc between two nodes (seats of one worth get a node of their own),
 * and no negative costs.
 */
function singleArcs() {
  const graph = flowGraph(problem);
  const arcs = Array.from(graph.from, (from, a) => ({
    from: from + 1,
    to: graph.to[a]! + 1,
    capacity: graph.capacity[a]!,
    cost: graph.cost[a]!,
  }));
  // Every unit crosses one candidate arc and one seat arc: what is added to all of each is known.
  const isSeat = (to: number) => to === graph.nodes;
  const lift = (seats: boolean) =>
    Math.max(0, ...arcs.filter(({ to }) => isSeat(to) === seats).map(({ cost }) => -cost));
  const [candidateLift, seatLift] = [lift(false), lift(true)];
  const edges: typeof arcs = problem.employees.map((_, e) => ({ from: 0, to: e + 1, capacity: 1, cost: 0 }));
  let nodes = graph.nodes;
  const seatArcs = arcs.filter(({ to }) => isSeat(to));
  const sink = nodes + seatArcs.length;
  for (const arc of arcs) {
    if (!isSeat(arc.to)) edges.push({ ...arc, cost: arc.cost + candidateLift });
    else {
      edges.push({ ...arc, to: nodes, cost: arc.cost + seatLift });
      edges.push({ from: nodes, to: sink, capacity: arc.capacity, cost: 0 });
      nodes++;
    }
  }
  return { edges, constant: (candidateLift + seatLift) * problem.employees.length };
}
