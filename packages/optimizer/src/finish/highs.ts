import loadHighs, { type Highs, type Model as HighsModel, type ModelData } from "highs";

export interface Limits {
  readonly secondsLeft: number;
  readonly shouldStop: () => boolean;
}

export interface MipOptions extends Limits {
  readonly maxNodes?: number;
  /** Absolute gap at which the search may stop. */
  readonly absoluteGap: number;
  readonly start?: Float64Array;
}

type Status = "optimal" | "infeasible" | "stopped" | "failed";

export interface MipOutcome {
  readonly status: Status;
  /** Best values found; null for none. */
  readonly values: Float64Array | null;
  /** Proven lower bound of the minimum; -Infinity when nothing is proven. */
  readonly bound: number;
  readonly nodes: number;
}

export interface RelaxationOutcome {
  readonly status: Status;
  readonly objective: number;
  readonly values: Float64Array;
  /** What the minimum rises by per unit of each column, at least. */
  readonly reducedCosts: Float64Array;
}

const OBJECTIVE_TOLERANCE = 1e-2;

let loading: Promise<Highs> | undefined;

/** Minimises the program with HiGHS's simplex method, whole numbers or not. */
export async function solveRelaxation(data: ModelData, limits: Limits): Promise<RelaxationOutcome> {
  const { integrality: _, ...relaxed } = data;
  return withHighs(relaxed, limits, (highs, model) => {
    // At an optimum near 0 among large costs the dual objective is off by more than HiGHS's 1e-7, and the optimum would be called unknown.
    model.options.set({ optimality_tolerance: OBJECTIVE_TOLERANCE });
    const status = run(highs, model, highs.constants.callbackType.simplexInterrupt, limits);
    const nothing = new Float64Array(0);
    if (status !== "optimal")
      return { status, objective: Number.NEGATIVE_INFINITY, values: nothing, reducedCosts: nothing };
    const { colValue, colDual } = model.getSolution();
    return { status, objective: model.getObjectiveValue(), values: colValue, reducedCosts: colDual };
  });
}

/** Minimises a mixed-integer program with HiGHS (Huangfu, Hall 2018); deterministic unless a limit of time is hit. */
export async function solveMip(data: ModelData, options: MipOptions): Promise<MipOutcome> {
  return withHighs(data, options, (highs, model) => {
    model.options.set({
      mip_rel_gap: 0,
      mip_abs_gap: options.absoluteGap,
      mip_feasibility_tolerance: 1e-9,
      // With a plan at hand, looking for another takes longer than closing what little gap there is.
      ...(options.start && { mip_heuristic_effort: 0 }),
    });
    if (options.maxNodes !== undefined) model.options.set({ mip_max_nodes: options.maxNodes });
    if (options.start) model.setSolution({ colValue: options.start });
    const status = run(highs, model, highs.constants.callbackType.mipInterrupt, options);
    if (status === "failed") return { status, values: null, bound: Number.NEGATIVE_INFINITY, nodes: 0 };
    const nodes = Math.max(0, Number(model.info.get("mip_node_count")));
    if (status === "infeasible") return { status, values: null, bound: Number.POSITIVE_INFINITY, nodes };
    const hasPlan = model.info.get("primal_solution_status") === 2;
    return {
      status,
      values: hasPlan ? model.getSolution().colValue : null,
      bound: Number(model.info.get("mip_dual_bound")),
      nodes,
    };
  });
}

async function withHighs<T>(
  data: ModelData,
  { secondsLeft }: Limits,
  work: (highs: Highs, model: HighsModel) => T,
): Promise<T> {
  loading ??= loadHighs();
  const highs = await loading;
  return highs.withModel(data, (model): T => {
    model.options.set({ output_flag: false, random_seed: 0 });
    if (Number.isFinite(secondsLeft)) model.options.set({ time_limit: Math.max(0.01, secondsLeft) });
    return work(highs, model);
  });
}

/** Costs and bounds leave nothing unbounded, so "unbounded or infeasible" means infeasible. */
function run(highs: Highs, model: HighsModel, interrupt: number, { shouldStop }: Limits): Status {
  const known = highs.constants.modelStatus;
  try {
    const { modelStatus } = model.run({
      [interrupt](event: { interrupt(): void }) {
        if (shouldStop()) event.interrupt();
        return undefined;
      },
    });
    if (modelStatus === known.infeasible || modelStatus === known.unboundedOrInfeasible) return "infeasible";
    return modelStatus === known.optimal ? "optimal" : "stopped";
  } catch (error) {
    // So it ends, for one, where what HiGHS calls optimal breaks its own tolerances.
    if (error instanceof highs.errors.HighsError) return "failed";
    throw error;
  }
}
