import type { Decision, LedgerDecision } from "@selaras/contract";
import { applyChanges, type Constraint, type TransferProblem } from "@selaras/optimizer";
import type { PlanningWorld } from "../facts/world.js";
import { type BuiltProblem, VERDICT_CODES } from "../problem/build-problem.js";
import { moneyWeight } from "../scenarios/money.js";
import { insertCandidates } from "./added-candidates.js";
import { changesOf, indexProblem, type ProblemIndex } from "./decided-problem.js";
import { lawfulPair } from "./lawful-pair.js";
import { says } from "./messages.js";

/**
 * The problem of a plan that keeps decisions made by hand: each becomes a limit that bears its name, so that a conflict can name it and
 * the auditor finds it in the problem file. Throws `NotApplicable` for one that the law or the data of today do not allow.
 */
export function decideProblem(
  built: BuiltProblem,
  decisions: readonly LedgerDecision[],
  world: PlanningWorld,
): BuiltProblem {
  if (decisions.length === 0) return built;
  const widened = widen(built, decisions, world);
  const index = indexProblem(widened.problem);
  const all = decisions.map(({ decision }) => decision);
  const { seats, values } = changesOf(index, all);
  const changed = applyChanges(widened.problem, { seats, values });
  const decided = new Map<number, string>();
  for (const { seq, by, decision } of decisions)
    for (const nip of personsOf(decision)) decided.set(index.employee(nip), says.decidedBy(seq, by));
  return {
    ...widened,
    problem: {
      ...changed,
      constraints: [
        ...changed.constraints,
        ...decisions.flatMap((one) => limitsOf(one, index, widened.problem)),
      ],
    },
    decided,
  };
}

function personsOf(decision: Decision): string[] {
  if (decision.kind === "kunci") return decision.places.map(({ nip }) => nip);
  return decision.kind === "tarik" ? [...decision.nips] : [];
}

function limitsOf(
  { seq, decision }: LedgerDecision,
  index: ProblemIndex,
  problem: TransferProblem,
): Constraint[] {
  const { pins, forbids, withdrawn } = changesOf(index, [decision]);
  const name = (what: string, i: number) => `Keputusan ${seq}.${i + 1}: ${what}`;
  const at = (employee: number, post: number) =>
    `${problem.employees[employee]!.id} ${problem.posts[post]!.id}`;
  return [
    ...pins.map(
      ({ employee, post }, i): Constraint => ({
        kind: "limit",
        name: name(`kunci ${at(employee, post)}`, i),
        employees: [employee],
        posts: [post],
        min: 1,
      }),
    ),
    ...forbids.map(
      ({ employee, post }, i): Constraint => ({
        kind: "limit",
        name: name(`larang ${at(employee, post)}`, i),
        employees: [employee],
        posts: [post],
        max: 0,
      }),
    ),
    ...withdrawn.map((employee, i): Constraint => {
      const post = problem.employees[employee]!.post!;
      return {
        kind: "limit",
        name: name(`tetap ${at(employee, post)}`, i),
        employees: [employee],
        posts: [post],
        min: 1,
      };
    }),
  ];
}

/** Adds the lawful pairs that decisions name and the proposal did not weigh. */
function widen(
  built: BuiltProblem,
  decisions: readonly LedgerDecision[],
  world: PlanningWorld,
): BuiltProblem {
  const index = indexProblem(built.problem);
  const known = (e: number, p: number) => {
    const { post } = built.problem.candidates;
    for (let k = built.offsets[e]!; k < built.offsets[e + 1]!; k++) if (post[k] === p) return true;
    return false;
  };
  const pairs = decisions.flatMap(({ decision }) => {
    if (decision.kind !== "kunci") return [];
    return decision.places.flatMap(({ nip, seat }) => {
      const employee = index.employee(nip);
      const post = index.post(seat);
      return known(employee, post) ? [] : [{ employee, post, ...lawfulPair(world, nip, seat) }];
    });
  });
  if (pairs.length === 0) return built;
  const problem = insertCandidates(built.problem, pairs, moneyWeight(world));
  const added = new Map(pairs.map(({ employee, post, verdict }) => [`${employee} ${post}`, verdict]));
  const offsets = new Int32Array(problem.employees.length + 1);
  const verdicts = new Uint8Array(problem.candidates.employee.length);
  for (let k = 0, old = 0; k < verdicts.length; k++) {
    const employee = problem.candidates.employee[k]!;
    const verdict = added.get(`${employee} ${problem.candidates.post[k]!}`);
    verdicts[k] = verdict === undefined ? built.verdicts[old++]! : VERDICT_CODES.indexOf(verdict);
    offsets[employee + 1] = k + 1;
  }
  for (let e = 1; e < offsets.length; e++) offsets[e] = Math.max(offsets[e]!, offsets[e - 1]!);
  const free = new Set(pairs.map(({ employee }) => employee));
  return {
    ...built,
    problem,
    offsets,
    verdicts,
    candidateCount: verdicts.length,
    fixed: built.fixed.map((reason, e) => (free.has(e) ? null : reason)),
  };
}
