import type { PlanOptions, Verdict } from "@selaras/contract";
import type { TransferProblem } from "@selaras/optimizer";
import type { Workforce } from "../../workforce/snapshot.js";
import {
  type Choices,
  type FixedReason,
  judgeWorkforce,
  type Reduction,
} from "../eligibility/eligibility.js";
import { narrowFollowUps } from "../eligibility/follow-up-moves.js";
import { WAITING_ID } from "../eligibility/waiting-list.js";
import { guardSkills } from "../facts/guarded-skills.js";
import { openWorld, type PlanningWorld } from "../facts/world.js";
import { moneyLimit, RUPIAH_NAME } from "../scenarios/money.js";
import { applyScope } from "../scenarios/scope.js";
import { fillRewards, overflowCost, priorityOf } from "../value/rewards.js";
import { BUDGET_NAME, buildConstraints } from "./constraints.js";
import { keepKinApart } from "./kin-apart.js";
import { trainingPlaces } from "./training-capacity.js";

/** Limits of how much a plan may move, not of who may sit where. */
export const BUDGETS: ReadonlySet<string> = new Set([BUDGET_NAME, RUPIAH_NAME]);

/** Index 3 is never stored: a blocked pair is no candidate. */
export const VERDICT_CODES: readonly Verdict[] = ["PASS", "WARN", "NEED-DOC"];

/** A transfer problem with what the explanations need to come back from indexes to people. Plain data. */
export interface BuiltProblem {
  readonly problem: TransferProblem;
  /** Per post of the problem. The last entry may be the waiting list (both codes empty) of people without a post. */
  readonly seats: readonly { readonly unitCode: string; readonly titleCode: string }[];
  /** Per employee of the problem. */
  readonly nips: readonly string[];
  readonly candidateCount: number;
  /** Candidates of employee e are the rows `offsets[e]` to `offsets[e + 1] - 1`, in the order of their posts. */
  readonly offsets: Int32Array;
  /** Per candidate an index into VERDICT_CODES; staying counts as PASS. */
  readonly verdicts: Uint8Array;
  /** Per employee why nothing but the present place is possible; null when there is a choice. */
  readonly fixed: readonly (FixedReason | null)[];
  /** What was left out on purpose, with its ground. */
  readonly reductions: readonly Reduction[];
  readonly governmentLabel: string;
  /** Per employee the posts open to them before the proposal narrows its choice (follow-up moves, skills, relatives). */
  readonly lawful: readonly Choices[];
  /** Employees whose place people decided by hand, with the sentence that says so. */
  readonly decided?: ReadonlyMap<number, string>;
}

/**
 * Builds the transfer problem of a whole government: posts with their needs and rewards, people with the posts the law
 * and the career paths leave them, integer values, hard constraints. The same input gives the same bytes: everything is
 * in key order and nothing reads a clock. Staying is always possible, so the problem always has a plan.
 */
export function buildProblem(
  workforce: Workforce,
  options: PlanOptions,
  tmt: string,
  governmentLabel = "Pemerintah Daerah",
): BuiltProblem {
  const world = openWorld(workforce, options, tmt);
  const { index, valuer } = world;
  const conditions = options.onCondition ? world.conditions : null;
  const eligibility = judgeWorkforce(index, world.facts, world.judge, conditions);
  const scope = applyScope(world, eligibility.choices);
  const narrowed = narrowFollowUps(world, scope.choices);
  const guarded = guardSkills(world, narrowed.choices);
  const kin = keepKinApart(world, guarded.choices);
  const { choices } = kin;
  const waiting = index.posts.length;
  const someWait = index.postOf.some((post) => post < 0);

  const employee: number[] = [];
  const post: number[] = [];
  const value: number[] = [];
  const verdicts: number[] = [];
  const offsets = new Int32Array(index.employees.length + 1);
  index.employees.forEach((_, e) => {
    offsets[e] = employee.length;
    const held = index.postOf[e]!;
    const { posts, verdicts: found } = choices[e]!;
    const add = (p: number, worth: number, verdict: number) => {
      employee.push(e);
      post.push(p);
      value.push(worth);
      verdicts.push(verdict);
    };
    let stayed = false;
    const stay = () => {
      stayed = true;
      if (held < 0) add(waiting, 0, 0);
      else add(held, valuer.total(e, index.posts[held]!), 0);
    };
    posts.forEach((p, k) => {
      if (!stayed && held >= 0 && held < p) stay();
      add(p, valuer.total(e, index.posts[p]!), VERDICT_CODES.indexOf(found[k]!));
    });
    if (!stayed) stay();
  });
  offsets[index.employees.length] = employee.length;

  const problem: TransferProblem = {
    format: "transfer-problem/1",
    units: [
      ...workforce.units.map((unit) => {
        const parent = unit.parentCode === null ? undefined : index.unitIndex.get(unit.parentCode);
        return parent === undefined ? { id: unit.code } : { id: unit.code, parent };
      }),
      ...(someWait ? [{ id: WAITING_ID }] : []),
    ],
    posts: [...problemPosts(world), ...(someWait ? [waitingPost(workforce.units.length)] : [])],
    employees: index.employees.map((row, e) => {
      const held = index.postOf[e]!;
      return held < 0
        ? { id: row.nip, post: waiting, moveCost: 0 }
        : { id: row.nip, post: held, moveCost: options.moveCost };
    }),
    candidates: {
      employee: Int32Array.from(employee),
      post: Int32Array.from(post),
      value: Int32Array.from(value),
    },
    constraints: [
      ...buildConstraints(world, choices),
      ...trainingPlaces(eligibility.onCondition, choices, world.conditions.offers),
      ...moneyLimit(world, employee, post),
      ...kin.constraints,
      ...guarded.constraints,
    ],
  };
  return {
    problem,
    seats: [
      ...index.posts.map(({ unit, title }) => ({ unitCode: unit.code, titleCode: title.code })),
      ...(someWait ? [{ unitCode: "", titleCode: "" }] : []),
    ],
    nips: index.employees.map(({ nip }) => nip),
    candidateCount: employee.length,
    offsets,
    verdicts: Uint8Array.from(verdicts),
    lawful: scope.choices,
    fixed: choices.map(({ fixed }) => fixed),
    reductions: [
      ...eligibility.reductions,
      ...scope.reductions,
      narrowed.reduction,
      ...guarded.reductions,
      kin.reduction,
    ].filter(({ pairs }) => pairs > 0),
    governmentLabel,
  };
}

/**
 * `max` keeps every post from growing above its need: with today's holders above it, they may stay but nobody comes
 * in addition (one seat, one holder; PP 11/2017 art. 190(4): organisational need).
 */
function problemPosts({ index, options }: PlanningWorld): TransferProblem["posts"] {
  return index.posts.map((post) => ({
    id: post.id,
    unit: index.unitIndex.get(post.unit.code)!,
    need: post.seats,
    ...(post.seats > 0 ? { fill: fillRewards(post, priorityOf(post, index, options), options) } : {}),
    max: Math.max(post.seats, post.holders.length),
    overflowCost: overflowCost(options),
  }));
}

const waitingPost = (unit: number): TransferProblem["posts"][number] => ({ id: WAITING_ID, unit, need: 0 });
