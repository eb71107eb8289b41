import loadHighs, { type Highs, type ModelData } from "highs";

export interface MipOptions {
  readonly secondsLeft: number;
  readonly maxNodes?: number;
  /** Absolute gap at which the search may stop. */
  readonly absoluteGap: number;
  readonly start?: Float64Array;
  readonly shouldStop: () => boolean;
}

export interface MipOutcome {
  readonly status: "optimal" | "infeasible" | "stopped";
  /** Best values found; null for none. */
  readonly values: Float64Array | null;
  /** Proven lower bound of the minimum; -Infinity when nothing is proven. */
  readonly bound: number;
  readonly nodes: number;
}

let loading: Promise<Highs> | undefined;

/** Minimises a mixed-integer program with HiGHS (Huangfu, Hall 2018); deterministic unless a limit of time is hit. */
export async function solveMip(data: ModelData, options: MipOptions): Promise<MipOutcome> {
  loading ??= loadHighs();
  const highs = await loading;
  return highs.withModel(data, (model): MipOutcome => {
    model.options.set({
      output_flag: false,
      random_seed: 0,
      mip_rel_gap: 0,
      mip_abs_gap: options.absoluteGap,
      mip_feasibility_tolerance: 1e-9,
    });
    if (Number.isFinite(options.secondsLeft))
      model.options.set({ time_limit: Math.max(0.01, options.secondsLeft) });
    if (options.maxNodes !== undefined) model.options.set({ mip_max_nodes: options.maxNodes });
    if (options.start) model.setSolution({ colValue: options.start });
    const { modelStatus } = model.run({
      [highs.constants.callbackType.mipInterrupt](event: { interrupt(): void }) {
        if (options.shouldStop()) event.interrupt();
        return undefined;
      },
    });
    const known = highs.constants.modelStatus;
    // Costs and bounds leave nothing unbounded, so "unbounded or infeasible" means infeasible.
    if (modelStatus === known.infeasible || modelStatus === known.unboundedOrInfeasible) {
      return {
        status: "infeasible",
        values: null,
        bound: Number.POSITIVE_INFINITY,
        nodes: nodesOf(model.info),
      };
    }
    const hasPlan = model.info.get("primal_solution_status") === 2;
    return {
      status: modelStatus === known.optimal ? "optimal" : "stopped",
      values: hasPlan ? model.getSolution().colValue : null,
      bound: Number(model.info.get("mip_dual_bound")),
      nodes: nodesOf(model.info),
    };
  });
}

function nodesOf(info: { get(name: string): unknown }): number {
  return Math.max(0, Number(info.get("mip_node_count")));
}
