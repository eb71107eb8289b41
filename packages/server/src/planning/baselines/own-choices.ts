import type { TransferProblem } from "@selaras/optimizer";

export interface OwnChoice {
  readonly post: number;
  readonly value: number;
  /** Worth above the present seat and the cost of a move; always positive. */
  readonly gain: number;
}

/** For each employee the posts worth more than staying and moving costs, best first, then the lower index: what they would ask for. */
export function choicesOf(problem: TransferProblem): OwnChoice[][] {
  const { employees, candidates } = problem;
  const stay = new Map<number, number>();
  for (let k = 0; k < candidates.employee.length; k++) {
    const e = candidates.employee[k]!;
    if (candidates.post[k] === employees[e]!.post) stay.set(e, candidates.value[k]!);
  }
  const choices: OwnChoice[][] = employees.map(() => []);
  for (let k = 0; k < candidates.employee.length; k++) {
    const e = candidates.employee[k]!;
    const value = candidates.value[k]!;
    const gain = value - (stay.get(e) ?? 0) - (employees[e]!.moveCost ?? 0);
    if (candidates.post[k] !== employees[e]!.post && gain > 0)
      choices[e]!.push({ post: candidates.post[k]!, value, gain });
  }
  for (const list of choices) list.sort((a, b) => b.value - a.value || a.post - b.post);
  return choices;
}
