import type { Post, TransferProblem } from "@selaras/optimizer";

/** A min-cost flow: each employee sends one unit to the sink, the last node. Employees come first, then posts. */
export interface FlowGraph {
  readonly nodes: number;
  readonly employees: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Int32Array;
  readonly cost: Int32Array;
}

/** The problem without its constraints: an arc per candidate, and an arc per run of seats of one worth. */
export function flowGraph({ employees, posts, candidates }: TransferProblem): FlowGraph {
  const runs = posts.map((post) => seatRuns(post, employees.length));
  const rows = candidates.employee.length;
  const arcs = rows + runs.reduce((sum, list) => sum + list.length, 0);
  const column = () => new Int32Array(arcs);
  const graph = {
    nodes: employees.length + posts.length + 1,
    employees: employees.length,
    from: column(),
    to: column(),
    capacity: column(),
    cost: column(),
  };
  for (let k = 0; k < rows; k++) {
    const e = candidates.employee[k]!;
    const p = candidates.post[k]!;
    const { post, moveCost = 0 } = employees[e]!;
    graph.from[k] = e;
    graph.to[k] = employees.length + p;
    graph.capacity[k] = 1;
    graph.cost[k] = (post !== undefined && post !== p ? moveCost : 0) - candidates.value[k]!;
  }
  let arc = rows;
  runs.forEach((list, p) => {
    for (const { seats, worth } of list) {
      graph.from[arc] = employees.length + p;
      graph.to[arc] = graph.nodes - 1;
      graph.capacity[arc] = seats;
      graph.cost[arc] = -worth;
      arc++;
    }
  });
  return graph;
}

/** Runs of seats of one worth (fill reward less overflow cost), which never increases from seat to seat. */
function seatRuns(post: Post, people: number): { seats: number; worth: number }[] {
  const rewards = (post.fill ?? []).flatMap(([seats, reward]) => new Array<number>(seats).fill(reward));
  const places = Math.min(people, post.max ?? people);
  const runs: { seats: number; worth: number }[] = [];
  for (let seat = 0; seat < places; ) {
    const worth = (rewards[seat] ?? 0) - (seat >= post.need ? (post.overflowCost ?? 0) : 0);
    // Beyond need and rewards nothing changes any more.
    const seats = seat >= Math.max(post.need, rewards.length) ? places - seat : 1;
    if (runs.at(-1)?.worth === worth) runs.at(-1)!.seats += seats;
    else runs.push({ seats, worth });
    seat += seats;
  }
  return runs;
}
