import type { InstanceName } from "./instances.js";

/** A process that solves an instance. */
export interface Contestant {
  readonly name: string;
  readonly program: "lemon" | "node";
  /** A file of contestants/; for LEMON nothing. */
  readonly script?: string;
  readonly instance: InstanceName;
  readonly args?: readonly string[];
  /** Fewer runs where one takes minutes. */
  readonly runs?: number;
  /** Needs the npm packages of peers/. */
  readonly fromNpm?: boolean;
}

export interface Case {
  readonly title: string;
  /** "contestant: what was timed" that everything else of the case is divided by. */
  readonly reference: string;
  readonly contestants: readonly Contestant[];
}

const lemon = (instance: InstanceName): Contestant => ({ name: "LEMON", program: "lemon", instance });
const selaras = (instance: InstanceName, gap = "0", name = "SELARAS"): Contestant => ({
  name,
  program: "node",
  script: "selaras-solve",
  instance,
  args: [gap],
});
const highs = (instance: InstanceName, kind: "lp" | "mip", presolve: "on" | "off"): Contestant => ({
  name: `HiGHS ${kind.toUpperCase()}, presolve ${presolve}`,
  program: "node",
  script: "highs",
  instance,
  args: [kind, presolve, "60"],
  ...(kind === "mip" && { runs: 1 }),
});
const fromNpm = (instance: InstanceName, name: string): Contestant => ({
  name,
  program: "node",
  script: "npm-assignment",
  instance,
  args: [name],
  fromNpm: true,
});
const squareOf = (instance: InstanceName, ...rest: Contestant[]): Case => ({
  title: `square assignment, ${instance.slice(7)} people, costs 1 to 100 (OR-Library form)`,
  reference: "LEMON: run()",
  contestants: [lemon(instance), selaras(instance), ...rest],
});

export const cases: Record<string, Case> = {
  pure: {
    title: "pure flow, 6,500 employees, 1,400 posts, 440,000 candidates",
    reference: "LEMON: run()",
    contestants: [
      lemon("pure-6500"),
      selaras("pure-6500"),
      highs("pure-6500", "lp", "on"),
      highs("pure-6500", "lp", "off"),
    ],
  },
  rules: {
    title:
      "the same with a budget of 10 %, 40 outflow and 20 inflow limits, 100 minimum staffs, 100 apart pairs",
    reference: "LEMON: run()",
    contestants: [
      lemon("pure-6500"),
      selaras("pure-6500", "0", "SELARAS, pure flow"),
      selaras("rules-6500", "0.0005", "SELARAS, gap 0.05 %"),
      selaras("rules-6500", "0", "SELARAS, optimal"),
      highs("rules-6500", "mip", "on"),
    ],
  },
  large: {
    title: "30,000 employees, 6,400 posts, 9.4 million candidates, budget 10 %",
    reference: "LEMON: run()",
    contestants: [lemon("pure-30000"), selaras("budget-30000", "0.0005", "SELARAS, gap 0.05 %")],
  },
  whatif: {
    title: "whatIf with one pin, 6,500 employees",
    reference: "pure city: opening",
    contestants: (
      [
        ["pure city", "pure-6500", "any"],
        ["pure city, nearest plan", "pure-6500", "nearest"],
        ["all rules", "rules-6500", "any"],
        ["all rules, nearest plan", "rules-6500", "nearest"],
      ] as const
    ).map(([name, instance, wanted]) => ({
      name,
      program: "node",
      script: "selaras-what-if",
      instance,
      args: ["200", wanted],
      runs: 2,
    })),
  },
  frontier: {
    title: "frontier of 20 budgets, 6,500 employees, all rules",
    reference: "SELARAS: one solve",
    contestants: [
      { name: "SELARAS", program: "node", script: "selaras-frontier", instance: "rules-6500", args: ["20"] },
    ],
  },
  cancel: {
    title:
      "stopping at random moments of a solve, 6,500 employees, all rules, from the request to the plan at hand (target: worst 0.2 s)",
    reference: "SELARAS: stopping, median",
    contestants: [
      {
        name: "SELARAS",
        program: "node",
        script: "selaras-cancel",
        instance: "rules-6500",
        args: ["24", "0"],
        runs: 2,
      },
      {
        name: "SELARAS, 30,000 employees",
        program: "node",
        script: "selaras-cancel",
        instance: "budget-30000",
        // As one solves a city of this size; more moments would take longer than a contestant may.
        args: ["8", "0.0005"],
        runs: 1,
      },
    ],
  },
  "square-100": squareOf(
    "square-100",
    ...["munkres", "munkres-js", "min-cost-flow"].map((name) => fromNpm("square-100", name)),
  ),
  "square-200": squareOf(
    "square-200",
    ...["munkres", "munkres-js", "min-cost-flow"].map((name) => fromNpm("square-200", name)),
  ),
  "square-400": squareOf("square-400", fromNpm("square-400", "munkres")),
  "square-800": squareOf("square-800", fromNpm("square-800", "munkres")),
  office: {
    title: "an office of 200 employees and 60 posts, pure flow",
    reference: "LEMON: run()",
    contestants: [
      lemon("office-200"),
      selaras("office-200"),
      highs("office-200", "lp", "on"),
      fromNpm("office-200", "min-cost-flow"),
    ],
  },
};
