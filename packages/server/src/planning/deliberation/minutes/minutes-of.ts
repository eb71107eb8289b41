import type { DeliberatedChain, Deliberation, Outcome, PlanSummary, SeatRef, Vote } from "@selaras/contract";
import { count, longDate, words } from "./messages.js";

export interface MinutesInput {
  readonly plan: PlanSummary;
  readonly deliberation: Deliberation;
  /** Days at Kupang (yyyy-mm-dd) on which something was said or decided, in order. */
  readonly days: readonly string[];
  /** Null outside demo data. */
  readonly demo: string | null;
  readonly owner: string;
  readonly agency: string;
}

type Pair = readonly [name: string, value: string];

/** Everything the template of the draft minutes prints, in words; chains nobody spoke of are only counted. */
export function minutesOf({ plan, deliberation, days, demo, owner, agency }: MinutesInput) {
  const talked = deliberation.chains.filter(isTalked);
  const of = (kind: Outcome) => talked.filter(({ outcome }) => outcome?.kind === kind).length;
  const counts = { disetujui: of("disetujui"), dikembalikan: of("dikembalikan"), ditunda: of("ditunda") };
  const { chains } = deliberation;
  return {
    demo,
    owner,
    agency,
    kind: words.kind,
    title: words.title,
    draft: words.draft,
    rows: [
      [words.number, words.blank],
      [words.plan, plan.name],
      [words.tmt, longDate(plan.tmt)],
      [words.days, days.length === 0 ? words.blank : words.daysOf(days[0]!, days.at(-1)!)],
      [words.place, words.blank],
      [words.seal, plan.result?.planHash ?? words.blank],
    ] satisfies Pair[],
    finding: words.finding(counts.disetujui + counts.dikembalikan, chains.length, counts),
    open: words.open(chains.length - talked.length),
    none: talked.length === 0 ? words.none : null,
    members: { title: words.members, header: words.membersHeader, rows: membersOf(talked) },
    talked: { title: words.talked, header: words.header, chains: talked.map(chainOf) },
    signed: { title: words.signed, rows: words.signatures },
    page: words.page,
    pageOf: words.pageOf,
  };
}

const isTalked = ({ votes, notes, outcome }: DeliberatedChain): boolean =>
  votes.length > 0 || notes.length > 0 || outcome !== null;

const seat = (one: SeatRef | null): string =>
  one === null ? words.waiting : `${one.titleName}, ${one.unitName}`;

/** Each member with how often they voted which way, in the order in which they first did. */
function membersOf(chains: readonly DeliberatedChain[]): string[][] {
  const members = new Map<string, Record<Vote, number>>();
  for (const { member, vote } of chains.flatMap(({ votes }) => votes)) {
    const own = members.get(member) ?? { setuju: 0, tolak: 0, abstain: 0 };
    members.set(member, { ...own, [vote]: own[vote] + 1 });
  }
  return [...members].map(([name, own]) => [name, ...Object.values(own).map(count)]);
}

function chainOf({ chain, moves, votes, notes, outcome }: DeliberatedChain) {
  const lines: Pair[] = [
    ...(outcome ? [[words.reason, outcome.reason] as const, [words.by, outcome.by] as const] : []),
    ...(outcome && outcome.price !== null ? [[words.price, words.priceOf(outcome.price)] as const] : []),
    [
      words.voted,
      votes.map(({ member, vote }) => `${member}: ${words.votes[vote]}`).join("; ") || words.noVote,
    ],
    ...notes.map(({ by, text }) => [words.note, `${by}: ${text}`] as const),
  ];
  return {
    title: words.chain(chain, moves.length),
    outcome: outcome ? words.outcomes[outcome.kind] : words.undecided,
    kind: outcome?.kind ?? "terbuka",
    movers: moves.map(({ nip, name, from, to }) => ({ nip, name, from: seat(from), to: seat(to) })),
    lines,
  };
}
