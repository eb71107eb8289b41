import { solveMip } from "../finish/highs.js";
import type { Model } from "../model/model.js";
import type { Row } from "../model/row.js";
import { type Demand, feasibilityProgram } from "./signatures.js";

export interface ConflictOptions {
  readonly shouldStop: () => boolean;
  /** Candidates that nobody may choose, whatever is demanded. */
  readonly barred?: ReadonlySet<number>;
  /** Demands that are looked at alone first; if they clash, all others need no look. */
  readonly likely?: (demand: Demand) => boolean;
}

/**
 * An irreducible set of demands that cannot hold together, by a deletion filter (Chinneck, Dravnieks 1991): drop whole
 * halves first, then one by one, and keep out what the clash does not need. When interrupted, what is left so far:
 * a conflict still, perhaps with names it does not need.
 */
export async function findConflict(model: Model, options: ConflictOptions): Promise<string[]> {
  const { shouldStop, barred, likely } = options;
  const clashes = async (demands: readonly Demand[]): Promise<boolean> => {
    if (demands.some(isHopeless)) return true;
    const program = feasibilityProgram(model, demands, barred);
    if (program.numCols === 0) return false;
    const outcome = await solveMip(program, {
      secondsLeft: Number.POSITIVE_INFINITY,
      absoluteGap: 0.5,
      shouldStop,
    });
    return outcome.status === "infeasible";
  };
  let kept = demandsOf(model);
  const few = likely ? kept.filter(likely) : [];
  if (few.length > 0 && (await clashes(few))) kept = few;
  for (let chunk = Math.ceil(kept.length / 2); chunk >= 1; chunk = chunk === 1 ? 0 : Math.ceil(chunk / 2)) {
    for (let from = 0; from < kept.length; ) {
      const without = [...kept.slice(0, from), ...kept.slice(from + chunk)];
      if (shouldStop()) return names(kept);
      if (await clashes(without)) kept = without;
      else from += chunk;
    }
  }
  return names(kept);
}

function names(demands: readonly Demand[]): string[] {
  return demands.map((demand) => demand.name).sort();
}

/** A row that even an empty selection breaks. */
function isHopeless(demand: Demand): boolean {
  return demand.rows.some((row) => row.candidates.length === 0 && row.rhs < 0);
}

function demandsOf(model: Model): Demand[] {
  const rowsOf = new Map<number, Row[]>();
  for (const row of model.allRows) {
    const own = rowsOf.get(row.constraint);
    if (own) own.push(row);
    else rowsOf.set(row.constraint, [row]);
  }
  const demands: Demand[] = model.problem.constraints.flatMap(({ name }, constraint) => {
    const rows = rowsOf.get(constraint);
    return rows ? [{ name, rows, post: -1 }] : [];
  });
  model.problem.posts.forEach((post, p) => {
    if (post.max === undefined || post.max >= model.index.byPost.of(p).length) return;
    demands.push({ name: `max:${post.id}`, rows: [], post: p });
  });
  return demands;
}
