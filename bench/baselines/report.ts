import { type Bout, type Rival, type Round, rivals } from "./contest.js";
import { type Interval, interval } from "./statistics.js";

const titles: Readonly<Record<Rival, string>> = {
  cascade: "manual cascade",
  "unit by unit": "unit by unit",
  seniority: "seniority order",
  "deferred acceptance": "deferred acceptance",
  "surplus first": "surplus first",
};

const shown = ({ mean, low, high }: Interval): string =>
  Number.isNaN(low) ? mean.toFixed(1) : `${mean.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`;

export interface Part {
  /** Of the staff that may move. */
  readonly share: number;
  readonly rounds: readonly Round[];
}

interface Setting {
  readonly government: string;
  readonly scale: number | undefined;
}

/** The page for docs/: what was compared, the tables, where SELARAS is not better, and every seed's numbers. */
export function report(parts: readonly Part[], { government, scale }: Setting): string {
  const all = parts.flatMap(({ rounds }) => rounds);
  const seeds = parts[0]!.rounds.length;
  const command = [
    "npm run bench:baselines --",
    `--seeds ${seeds}`,
    `--government ${government}`,
    ...(scale === undefined ? [] : [`--scale ${scale}`]),
    `--shares ${parts.map(({ share }) => share).join(",")}`,
  ].join(" ");
  return `# SELARAS against other ways to as many moves

Written by \`${command}\`: ${seeds} fictitious governments
(\`${government}\`, seeds 1 to ${seeds}, ${range(all.map(({ employees }) => employees))} employees, data without planted defects). All ways choose from the same lawful
candidates under the same hard limits, which is kinder to the rivals than an office without them would be. Each rival is compared with
SELARAS held to exactly the moves the rival made. Means over the seeds with 95 % confidence intervals (Student's t); the difference is
paired by seed. "Worse off": movers whose own way to work, career and wish together are worth less than today. "Unlawful": violations
found by the second reading of the law, all seeds added up. "Surplus first" is a stronger greedy than any office uses, as a yardstick.
Largest proven gap of a plan of SELARAS: ${(100 * Math.max(...all.map(({ gap }) => gap))).toFixed(4)} %.

## Where SELARAS is not better

It maximises the worth of what is filled (priority of the service, remoteness, emptiness of the post, fitness of the person), not the
number of seats: a greedy that fills any vacancy from a surplus can close a seat or two more, of less worth. Ways by which people choose
for themselves (seniority, deferred acceptance) leave hardly anybody worse off and put a few more qualified people into seats nearer to
their homes, because they close less than a third as many shortages. Those are choices of purpose, not faults of either; the mode
\`sukarela\` of a scenario asks SELARAS for the second.

${parts.map(section).join("\n")}`;
}

function section({ share, rounds }: Part): string {
  const closed = (round: Round, seatsShort: number) => round.today.seatsShort - seatsShort;
  const over = (of: (round: Round) => number): Interval => interval(rounds.map(of));
  const bout = (rival: Rival, of: (bout: Bout, round: Round) => number): Interval =>
    over((round) => of(round.bouts[rival], round));
  const rows = rivals.map((rival) => [
    titles[rival],
    shown(bout(rival, ({ rival: other }) => other.moves)),
    shown(bout(rival, ({ rival: other }, round) => closed(round, other.seatsShort))),
    shown(bout(rival, ({ selaras }, round) => closed(round, selaras.seatsShort))),
    shown(bout(rival, ({ rival: other, selaras }) => other.seatsShort - selaras.seatsShort)),
    shown(bout(rival, ({ rival: other }) => other.worseOff)),
    shown(bout(rival, ({ selaras }) => selaras.worseOff)),
    String(sum(rounds, (round) => round.bouts[rival].rival.unlawful)),
    String(sum(rounds, (round) => round.bouts[rival].selaras.unlawful)),
  ]);
  const others = rivals.map((rival) => [
    titles[rival],
    shown(bout(rival, ({ rival: other, selaras }) => selaras.qualified - other.qualified)),
    shown(bout(rival, ({ rival: other, selaras }) => (selaras.commuteMean ?? 0) - (other.commuteMean ?? 0))),
    shown(
      bout(
        rival,
        ({ rival: other, selaras }) => (100 * (selaras.objective - other.objective)) / other.objective,
      ),
    ),
  ]);
  return `## At most ${(100 * share).toFixed(0)} % of the staff move

${table(
  [
    "rival",
    "moves",
    "seats it closed",
    "seats SELARAS closed",
    "difference",
    "worse off, rival",
    "worse off, SELARAS",
    "unlawful, rival",
    "unlawful, SELARAS",
  ],
  rows,
)}

SELARAS less the rival, in other figures:

${table(["rival", "posts held by the qualified", "mean minutes of movers to work", "objective, %"], others)}

For scale, not at equal moves: today ${shown(over((round) => round.today.seatsShort))} seats are short; without a limit on moves
${shown(over((round) => (round.unlimited === null ? Number.NaN : closed(round, round.unlimited.seatsShort))))} could be closed with ${shown(over((round) => round.unlimited?.moves ?? Number.NaN))} moves.

${verdicts(rounds).join("\n")}

${table(
  [
    "seed",
    "employees",
    "budget",
    "short today",
    "SELARAS closes",
    "moves",
    ...rivals.map((rival) => titles[rival]),
  ],
  rounds.map((round) => [
    String(round.seed),
    String(round.employees),
    String(round.budget),
    String(round.today.seatsShort),
    String(closed(round, round.selaras.seatsShort)),
    String(round.selaras.moves),
    ...rivals.map(
      (rival) =>
        `${closed(round, round.bouts[rival].rival.seatsShort)} (${round.bouts[rival].rival.moves} moves)`,
    ),
  ]),
)}
`;
}

/** One sentence for each rival, also where it does as well or better. */
function verdicts(rounds: readonly Round[]): string[] {
  return rivals.map((rival) => {
    const bouts = rounds.map((round) => round.bouts[rival]);
    const more = bouts.filter((one) => one.selaras.seatsShort < one.rival.seatsShort).length;
    const same = bouts.filter((one) => one.selaras.seatsShort === one.rival.seatsShort).length;
    const fewer = bouts.length - more - same;
    const asMuch = bouts.filter((one) => one.rival.seatsShort <= one.selaras.seatsShort);
    const harmed = asMuch.filter((one) => one.selaras.worseOff > one.rival.worseOff).length;
    const gentler = bouts.filter((one) => one.rival.worseOff < one.selaras.worseOff).length;
    const parts = [
      `closes more seats than ${titles[rival]} on ${more} of ${bouts.length} seeds` +
        (same > 0 ? `, as many on ${same}` : "") +
        (fewer > 0 ? `, FEWER on ${fewer}` : ""),
      asMuch.length === 0
        ? ""
        : `where the rival closes at least as many, SELARAS leaves more people worse off on ${harmed} of ${asMuch.length}`,
      gentler > 0 && asMuch.length < bouts.length
        ? `the rival leaves fewer people worse off on ${gentler} of ${bouts.length} seeds`
        : "",
    ].filter(Boolean);
    return `- SELARAS ${parts.join("; ")}.`;
  });
}

const sum = (rounds: readonly Round[], of: (round: Round) => number): number =>
  rounds.reduce((total, round) => total + of(round), 0);

const range = (values: readonly number[]): string => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? String(least) : `${least} to ${most}`;
};

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
