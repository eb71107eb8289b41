import type { Fairness, MoveReason, PlanSummary } from "@selaras/contract";
import type { BaselineFigures } from "../baselines/compare-baselines.js";
import type { FrontierAnswer } from "../run/outcome.js";
import { standingTexts } from "../scenarios/choice-messages.js";
import type { ShortageMap } from "./map-of.js";
import { count, decimal, gapPercent, share, unknown, words } from "./messages.js";

export interface SummaryInput {
  readonly plan: PlanSummary;
  /** Null outside demo data. */
  readonly demo: string | null;
  readonly owner: string;
  readonly agency: string;
  readonly dataDate: string | null;
  /** Decisions by hand in force on the plan's desk, which its numbers do not hold yet. */
  readonly pending: number;
  readonly reasons: readonly MoveReason[];
  readonly map: ShortageMap;
  readonly frontier: Pick<FrontierAnswer, "points" | "bend">;
  readonly fairness: Fairness | null;
  readonly baselines: BaselineFigures | null;
  /** Titles of the registers that were never handed over. */
  readonly missingRegisters: readonly string[];
}

/** As many as a reader of five minutes looks at; the rest is counted. */
const CHAINS_SHOWN = 4;
const WORSE_SHOWN = 12;

type Pair = readonly [name: string, value: string];

/** Everything the page template prints, already in words; numbers only where something is drawn. */
export function summaryOf(input: SummaryInput) {
  const { plan, reasons, map, frontier } = input;
  const result = plan.result!;
  const chains = chainsOf(reasons);
  const hasChains = chains.some(({ length }) => length > 1);
  return {
    demo: input.demo,
    owner: input.owner,
    agency: input.agency,
    kind: words.kind,
    title: plan.name,
    day: plan.createdAt.slice(0, 10).split("-").map(Number),
    made: words.made(plan.createdBy, plan.createdAt.slice(0, 10), plan.tmt),
    proposal: `${standingTexts[plan.choice]} ${words.proposal}`,
    finding: words.finding(result.seatsShortBefore, result.seatsShortAfter, result.moves),
    asked: { title: words.asked, rows: askedOf(plan, input.pending) },
    map: {
      ...map,
      title: words.map,
      finding: words.mapFinding(
        result.seatsShortAfter,
        map.areas.filter(({ after }) => after > 0).slice(0, 2),
      ),
      beforeTitle: words.mapBefore(result.seatsShortBefore),
      afterTitle: words.mapAfter(result.seatsShortAfter),
      help: words.mapHelp,
      unplaced: map.unplacedAfter === 0 ? null : words.mapUnplaced(map.unplacedAfter),
      most: Math.max(1, ...map.areas.flatMap(({ points }) => points.map(({ before }) => before))),
      header: [words.area, words.before, words.after, words.closed],
      rows: map.areas.map((area) => [
        area.name,
        count(area.before),
        count(area.after),
        count(area.before - area.after),
      ]),
    },
    curve: {
      title: words.curve,
      finding: frontier.bend,
      help: words.curveHelp,
      x: words.curveX,
      y: words.curveY,
      here: words.curveHere,
      points: frontier.points.map(({ moves, seatsClosed }) => [moves, seatsClosed]),
      chosen: [result.moves, result.seatsShortBefore - result.seatsShortAfter],
    },
    figures: { title: words.figures, rows: figuresOf(input, chains) },
    others: othersOf(input.baselines),
    chains: {
      title: hasChains ? words.chainsTitle : words.movesTitle,
      help: hasChains ? words.chainHelp : words.movesHelp,
      list: chains.slice(0, CHAINS_SHOWN).map(chainText),
      rest: words.single(
        reasons.length - chains.slice(0, CHAINS_SHOWN).reduce((sum, chain) => sum + chain.length, 0),
      ),
    },
    worse: worseOf(input.fairness),
    proof: {
      title: words.proof,
      lines: [
        words.proofs.best(result.gapPpm),
        words.proofs.verifier(result.verified, result.verifierMessage),
        words.proofs.law(result.lawful, result.lawMessage),
        ...needingPapers(reasons),
        words.proofs.again,
      ],
      hashes: [
        [words.problemHash, result.problemHash],
        [words.planHash, result.planHash],
      ] satisfies Pair[],
    },
    unknown: { title: words.unknownTitle, lines: unknownsOf(input) },
    reductions: { title: words.reductionsTitle, lines: result.reductions },
    page: words.page,
    pageOf: words.pageOf,
  };
}

function askedOf({ options, decisions, result }: PlanSummary, pending: number): Pair[] {
  return [
    [words.budget, words.people(options.budget)],
    [words.priorities, words.priority(options.services)],
    [words.moveCost, words.points(options.moveCost)],
    [words.decisions, words.decisionCount(decisions)],
    ...(pending > 0 ? [[words.pending, words.pendingCount(pending)] as const] : []),
    [words.considered, words.consideredCount(result!.employees, result!.candidates)],
  ];
}

type Chain = readonly MoveReason[];

/** Chains by what they add, most first; each in the order in which its seats are taken. */
function chainsOf(reasons: readonly MoveReason[]): Chain[] {
  const chains = new Map<number, MoveReason[]>();
  for (const reason of reasons) chains.set(reason.chain, [...(chains.get(reason.chain) ?? []), reason]);
  for (const chain of chains.values()) chain.sort((a, b) => a.position - b.position);
  const several = (chain: Chain) => Number(chain.length > 1);
  return [...chains.values()].sort(
    (a, b) => several(b) - several(a) || gainOf(b) - gainOf(a) || a[0]!.chain - b[0]!.chain,
  );
}

const gainOf = (chain: Chain): number => chain.reduce((sum, { gain }) => sum + gain, 0);

function chainText(chain: Chain) {
  const closes = chain.filter(({ closesShortage }) => closesShortage).length;
  const { chain: number, chainKind } = chain[0]!;
  return {
    title:
      chain.length === 1
        ? words.moveTitle(gainOf(chain), closes)
        : words.chainTitle(number, chain.length, gainOf(chain), closes, chainKind === "siklus"),
    steps: chain.map(({ name, from, to }) => ({
      name,
      from: from === null ? words.waiting : `${from.titleName}, ${from.unitName}`,
      to: `${to.titleName}, ${to.unitName}`,
    })),
  };
}

function figuresOf({ plan, fairness, baselines, dataDate }: SummaryInput, chains: readonly Chain[]): Pair[] {
  const result = plan.result!;
  const closed = result.seatsShortBefore - result.seatsShortAfter;
  const figures = baselines?.plan;
  const envy = fairness?.envy.counts;
  const cases = Object.values(envy ?? {}).reduce((sum, one) => sum + one, 0);
  const awaited = chains.reduce((sum, chain) => sum + chain.length - 1, 0);
  return [
    [words.perMove, result.moves === 0 ? unknown : decimal(closed / result.moves)],
    [
      words.qualified,
      `${share(result.qualifiedBefore, result.employees)} → ${share(result.qualifiedAfter, result.employees)}`,
    ],
    [words.unlawful, words.unlawfulCount(result.lawful, result.lawMessage)],
    [words.envy, envy ? words.envyCount(envy["tidak-terjelaskan"], cases) : words.notComputed],
    [words.worseOff, count(result.worseOff)],
    [
      words.commute,
      figures
        ? words.commuteOf([figures.commuteMean, figures.commuteP90, figures.commuteMax])
        : words.notComputed,
    ],
    [words.lowestFill, figures ? words.percent(figures.lowestFill) : words.notComputed],
    [words.twice, fairness ? count(fairness.twice.length) : words.notComputed],
    [words.gap, gapPercent(result.gapPpm)],
    [
      words.chains,
      words.chainsCount(chains.length, Math.max(0, ...chains.map(({ length }) => length)), awaited),
    ],
    [words.freshness, words.freshnessOf(dataDate)],
  ];
}

const columns = Object.keys(words.columns) as (keyof typeof words.columns)[];

function othersOf(baselines: BaselineFigures | null) {
  if (baselines === null) return null;
  const ways = [
    { name: words.thisPlan as string, figures: baselines.plan },
    ...baselines.baselines.map(({ name, figures }) => ({ name: words.ways[name] as string, figures })),
  ];
  return {
    title: words.others,
    header: [words.way, ...columns.map((column) => words.columns[column])],
    rows: ways.map(({ name, figures }) => [
      name,
      ...columns.map((column) =>
        figures[column] === null
          ? unknown
          : column === "lowestFill"
            ? words.percent(figures[column])
            : count(figures[column]!),
      ),
    ]),
  };
}

function worseOf(fairness: Fairness | null) {
  const people = fairness?.worseOff ?? [];
  const shown = [...people]
    .sort((a, b) => a.after - a.before - (b.after - b.before) || (a.nip < b.nip ? -1 : 1))
    .slice(0, WORSE_SHOWN);
  return {
    title: words.worseTitle,
    none: fairness === null ? words.notComputed : people.length === 0 ? words.worseNone : null,
    help: words.worseHelp,
    header: [words.person, words.to, words.own, words.need],
    rows: shown.map(({ name, to, before, after, need }) => [
      name,
      `${to.titleName}, ${to.unitName}`,
      `${count(before)} → ${count(after)}`,
      words.needOf(need.seats, need.before, need.after),
    ]),
    more: people.length > shown.length ? words.worseMore(people.length - shown.length) : null,
  };
}

function needingPapers(reasons: readonly MoveReason[]): string[] {
  const needing = reasons.filter(({ verdict }) => verdict === "NEED-DOC").length;
  return needing === 0 ? [] : [words.proofs.papers(needing)];
}

function unknownsOf({ reasons, missingRegisters, dataDate }: SummaryInput): string[] {
  const movers = reasons.length;
  const lines: string[] = [];
  if (missingRegisters.length > 0) lines.push(words.unknowns.register(missingRegisters));
  if (dataDate === null) lines.push(words.unknowns.noDate);
  const noWay = reasons.filter(({ commuteAfter }) => commuteAfter === null).length;
  if (noWay > 0) lines.push(words.unknowns.commute(noWay, movers));
  const missing = new Map<string, number>();
  for (const { after } of reasons)
    for (const { title, points } of after)
      if (points === null) missing.set(title, (missing.get(title) ?? 0) + 1);
  for (const [title, people] of missing) lines.push(words.unknowns.component(title, people, movers));
  return lines.length === 0 ? [words.unknowns.none] : lines;
}
