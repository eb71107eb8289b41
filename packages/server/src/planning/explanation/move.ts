import type { MoveReason, PlanMove } from "@selaras/contract";
import { contractFinding, seatRef } from "../eligibility/contract-findings.js";
import { VERDICT_CODES } from "../problem/build-problem.js";
import { type ExplainContext, mainGain, paperNames, sumOf } from "./context.js";
import { says } from "./messages.js";

export interface ExplainedMove {
  readonly move: PlanMove;
  readonly reason: MoveReason;
}

/**
 * Why one person moves. `gain` is what the move adds to the objective of the plan: value after - value before
 * + fillReward - moveCost; over all moves the gains add up to the plan's objective less that of moving nobody.
 */
export function explainMove(context: ExplainContext, m: number): ExplainedMove {
  const { world, built, sums, links } = context;
  const { index, valuer } = world;
  const { employee, from: fromPost, to: toPost } = sums.moves[m]!;
  const from = fromPost === null ? null : context.postAt(fromPost);
  const to = context.postAt(toPost)!;
  const before = from === null ? [] : valuer.components(employee, from);
  const after = valuer.components(employee, to);
  const moveCost = built.problem.employees[employee]!.moveCost ?? 0;
  const fillReward = sums.fillOf[m]!;
  const commuteBefore = valuer.commute(employee, from);
  const commuteAfter = valuer.commute(employee, to);
  const trainee = context.trainees.get(employee);
  const judge = trainee ? world.conditions.trained(employee, trainee.needed) : world.judge;
  const judgement = judge.pair(employee, to, sums.after[toPost]!);
  const link = links[m]!;
  const closesShortage = sums.closes[m]!;
  const move: PlanMove = {
    nip: index.employees[employee]!.nip,
    name: index.employees[employee]!.name,
    from: from === null ? null : seatRef(from),
    to: seatRef(to),
    gain:
      context.valueOf(employee, toPost) -
      (fromPost === null ? 0 : context.valueOf(employee, fromPost)) +
      fillReward -
      moveCost,
    verdict: VERDICT_CODES[verdictCode(context, employee, toPost)]!,
    chain: link.chain,
    position: link.position,
    closesShortage,
    commuteBefore,
    commuteAfter,
    ...(trainee ? { trainings: [...trainee.trainings] } : {}),
  };
  const papers = paperNames(
    judgement.findings.flatMap(({ severity, missing }) => (severity === "NEED-DOC" ? (missing ?? []) : [])),
  );
  const byHand = built.decided?.get(employee);
  const need =
    closesShortage || sums.before[toPost]! < to.seats
      ? says.closes(to, sums.before[toPost]!, sums.after[toPost]!)
      : says.replaces(to);
  const sentences = [
    says.moves(from, to, world.tmt),
    byHand === undefined ? need : `${byHand} ${need}`,
    ...(from === null ? [] : [says.leaves(from, sums.before[fromPost!]!, sums.after[fromPost!]!)]),
    `${says.value(sumOf(before), sumOf(after), mainGain(before, after))} ${says.commute(commuteBefore, commuteAfter)}`,
    [
      says.lawful(judgement.rulesChecked, papers),
      ...(trainee?.trainings ?? []).map((one) => one.sentence),
    ].join(" "),
  ];
  return {
    move,
    reason: {
      ...move,
      before,
      after,
      fillReward,
      moveCost,
      findings: judgement.findings.map(contractFinding),
      rulesChecked: judgement.rulesChecked,
      shortage: counts(context, toPost),
      source: fromPost === null || from === null ? null : counts(context, fromPost),
      chainMoves: chainOf(context, link.chain),
      chainKind: link.kind,
      sentences,
    },
  };
}

function counts({ sums, postAt }: ExplainContext, post: number): MoveReason["shortage"] {
  const entry = postAt(post)!;
  return { seat: seatRef(entry), needed: entry.seats, before: sums.before[post]!, after: sums.after[post]! };
}

const chains = new WeakMap<ExplainContext, Map<number, number[]>>();
/** Moves per chain, made once per plan. */
function membersOf(context: ExplainContext): Map<number, number[]> {
  let members = chains.get(context);
  if (!members) {
    members = new Map();
    for (const [m, { chain }] of context.links.entries()) {
      const list = members.get(chain);
      if (list) list.push(m);
      else members.set(chain, [m]);
    }
    for (const list of members.values())
      list.sort((a, b) => context.links[a]!.position - context.links[b]!.position);
    chains.set(context, members);
  }
  return members;
}

function chainOf(context: ExplainContext, chain: number): MoveReason["chainMoves"] {
  const { index } = context.world;
  return membersOf(context)
    .get(chain)!
    .map((m) => {
      const { employee, from, to } = context.sums.moves[m]!;
      const source = from === null ? null : context.postAt(from);
      return {
        nip: index.employees[employee]!.nip,
        name: index.employees[employee]!.name,
        from: source === null ? null : seatRef(source),
        to: seatRef(context.postAt(to)!),
      };
    });
}

function verdictCode({ built }: ExplainContext, e: number, post: number): number {
  for (let k = built.offsets[e]!; k < built.offsets[e + 1]!; k++)
    if (built.problem.candidates.post[k] === post) return built.verdicts[k]!;
  return 0;
}
