import type { BacktestResult } from "@selaras/contract";
import { solve } from "@selaras/optimizer";
import type { Workforce } from "../../workforce/snapshot.js";
import { planRecordOf } from "../audit-package/plan-export-of.js";
import { planFigures } from "../baselines/plan-figures.js";
import { seatRef } from "../eligibility/contract-findings.js";
import { openWorld, type PlanningWorld } from "../facts/world.js";
import { readLaw, readsFrom } from "../law-check/check-law.js";
import type { LawFinding } from "../law-check/findings.js";
import { type BuiltProblem, buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import type { PlanTerms } from "../problem/plan-terms.js";
import { says } from "./messages.js";
import { type PastMove, undoRound } from "./undo-round.js";

export interface BacktestInput {
  /** As it is today. */
  readonly workforce: Workforce;
  readonly moves: readonly PastMove[];
  readonly tmt: string;
  readonly government: string;
  readonly reading: PlanTerms["reading"];
}

const TIME_LIMIT_SECONDS = 120;

/**
 * A past round beside what as many moves could have done, all from the workforce with the round taken back and the law of its day: what
 * it closed, what of the law it broke by the second reading, and the best plan with as many moves.
 */
export async function backtestOf(input: BacktestInput): Promise<BacktestResult> {
  const { moves, tmt, reading, government } = input;
  const { workforce, movedSince, unknownSince } = undoRound(input.workforce, moves, tmt);
  const options: PlanTerms = {
    ...defaultPlanOptions(workforce.employees.length, "Uji putaran lalu"),
    budget: moves.length,
    ...(reading && { reading }),
  };
  const built = buildProblem(workforce, options, tmt, government);
  const world = openWorld(workforce, options, tmt);
  const { plan } = await solve(built.problem, { timeLimitSeconds: TIME_LIMIT_SECONDS });
  if (plan.objective === null) throw new Error(plan.status);
  const before = built.problem.employees.map(({ post }) => post ?? -1);
  const { assignment: done, outside } = placed(world, before, moves);
  const possible = plan.assignment;
  const law = readLaw(
    planRecordOf(
      world,
      government,
      moves.map(({ nip, to }) => ({ nip, to })),
    ),
  );
  // Papers of that time are in no register: what asks for one that no office makes by itself is told apart from what is broken.
  const against = new Set(law.violations.map(keyOf));
  const findings = [...law.moves.flatMap((one) => one.findings), ...law.plan].filter((one) =>
    against.has(keyOf(one)),
  );
  const names = new Map(workforce.employees.map(({ nip, name }) => [nip, name]));
  const unitNames = new Map(workforce.units.map(({ code, name }) => [code, name]));
  const shown = ({ rule, nip, unit, found, asks }: LawFinding) => ({
    rule,
    nip,
    name: names.get(nip ?? "") ?? "",
    unit: unitNames.get(unit ?? "") ?? "",
    found,
    asks,
  });
  const broken = findings.filter(({ severity }) => severity === "BLOCK").map(shown);
  const unproven = findings.filter(({ severity }) => severity === "NEED-DOC").map(shown);
  const { others, same } = besides(world, before, done, possible);
  return {
    before: planFigures(world, built, before),
    // A post the position map does not need is no seat of the problem; the law is read from the round as it was.
    done: { ...planFigures(world, built, done), moves: moves.length, unlawful: broken.length },
    possible: planFigures(world, built, possible),
    gapPpm: Math.ceil((plan.gap ?? 0) * 1_000_000),
    broken,
    unproven,
    units: unitRows(built, world, [before, done, possible]),
    others,
    same,
    notes: [
      says.today,
      says.possible,
      says.reading,
      ...(movedSince.length > 0 ? [says.movedSince(movedSince.length)] : []),
      ...(unknownSince.length > 0 ? [says.unknownSince(unknownSince.length)] : []),
      ...(outside > 0 ? [says.noMap(outside)] : []),
      ...(tmt < readsFrom ? [says.early(readsFrom)] : []),
    ],
  };
}

const keyOf = ({ rule, nip, unit, found }: Pick<LawFinding, "rule" | "nip" | "unit" | "found">): string =>
  JSON.stringify([rule, nip, unit, found]);

/** The placement after the round; who was put into a post that is in no register of posts is counted in `outside` and holds no seat. */
function placed({ index }: PlanningWorld, before: readonly number[], moves: readonly PastMove[]) {
  const assignment = [...before];
  let outside = 0;
  for (const { nip, to } of moves) {
    const e = index.employeeIndex.get(nip);
    if (e === undefined) continue;
    const post = index.postIndex(to.unitCode, to.titleCode);
    if (post < 0) outside++;
    assignment[e] = post;
  }
  return { assignment, outside };
}

function besides(
  { index }: PlanningWorld,
  before: readonly number[],
  done: readonly number[],
  possible: ArrayLike<number>,
): Pick<BacktestResult, "others" | "same"> {
  let same = 0;
  const others: BacktestResult["others"][number][] = [];
  index.employees.forEach(({ nip, name }, e) => {
    const to = index.posts[possible[e]!];
    if (possible[e] === before[e] || !to) return;
    if (possible[e] === done[e]) {
      same++;
      return;
    }
    const from = index.posts[before[e]!];
    others.push({ nip, name, from: from ? seatRef(from) : null, to: seatRef(to) });
  });
  return { others, same };
}

/** Seats short per unit in each placement, units where they differ, the most missed first. */
function unitRows(
  { problem }: BuiltProblem,
  { index }: PlanningWorld,
  placements: readonly ArrayLike<number>[],
): BacktestResult["units"] {
  const heads = placements.map((assignment) => {
    const counts = new Int32Array(problem.posts.length);
    for (let e = 0; e < assignment.length; e++) if (assignment[e]! >= 0) counts[assignment[e]!]!++;
    return counts;
  });
  const rows = new Map<string, { code: string; name: string; short: number[] }>();
  for (const post of index.posts) {
    const row = rows.get(post.unit.code) ?? { code: post.unit.code, name: post.unit.name, short: [0, 0, 0] };
    heads.forEach((counts, i) => {
      row.short[i] = row.short[i]! + Math.max(0, post.seats - counts[post.index]!);
    });
    rows.set(post.unit.code, row);
  }
  return [...rows.values()]
    .map(({ code, name, short: [before, done, possible] }) => ({
      code,
      name,
      before: before!,
      done: done!,
      possible: possible!,
    }))
    .filter(({ before, done, possible }) => before !== done || before !== possible)
    .sort((a, b) => b.done - b.possible - (a.done - a.possible) || (a.code < b.code ? -1 : 1));
}
