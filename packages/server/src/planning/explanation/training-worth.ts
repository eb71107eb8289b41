import { type Certificate, solve, type TransferPlan, type TransferProblem } from "@selaras/optimizer";
import { capacityName } from "../../development/messages.js";
import { scoreOf } from "../baselines/score.js";
import type { Offer } from "../eligibility/training-conditions.js";

/** What one more place of a training would bring the plan; stored with it. */
export interface TrainingWorth {
  readonly code: string;
  readonly name: string;
  /** People of the plan who need a free place, and the places there are. */
  readonly used: number;
  readonly places: number;
  /** Price of the limit in the certificate, points per place; 0 where the limit does not bind, null without a certificate. */
  readonly price: number | null;
  /** Best plan with one place more less this plan: points, and empty seats that close. Null where it was not solved in time. */
  readonly points: number | null;
  readonly seats: number | null;
}

const SECONDS_EACH = 30;

/**
 * Two answers per training: the price of its limit, which the certificate holds already (an upper estimate), and the exact difference, by
 * solving once more with one place more. A limit that is not used up, or could not be broken, is worth nothing.
 */
export async function trainingWorth(
  problem: TransferProblem,
  plan: TransferPlan,
  offers: readonly Offer[],
  shouldCancel: () => boolean,
): Promise<TrainingWorth[]> {
  const worths: TrainingWorth[] = [];
  for (const { training, places } of offers) {
    const { code, name } = training;
    const at = problem.constraints.findIndex((one) => one.name === capacityName(code, name));
    const limit = problem.constraints[at];
    if (limit?.kind !== "limit") continue;
    const people = new Set(limit.employees);
    const posts = new Set(limit.posts);
    const used = plan.moves.filter(({ employee, to }) => people.has(employee) && posts.has(to)).length;
    const base = { code, name, used, places };
    if (used < places) worths.push({ ...base, price: 0, points: 0, seats: 0 });
    else if (!shouldCancel()) {
      const more = await oneMore(problem, plan, at, shouldCancel);
      worths.push({ ...base, price: priceOf(plan.certificate, at), ...more });
    }
  }
  return worths;
}

async function oneMore(
  problem: TransferProblem,
  plan: TransferPlan,
  at: number,
  shouldCancel: () => boolean,
): Promise<Pick<TrainingWorth, "points" | "seats">> {
  const constraints = problem.constraints.map((one, i) =>
    i === at && one.kind === "limit" ? { ...one, max: (one.max ?? 0) + 1 } : one,
  );
  const { plan: wider } = await solve(
    { ...problem, constraints },
    { timeLimitSeconds: SECONDS_EACH, shouldCancel },
  );
  if (wider.objective === null || plan.objective === null) return { points: null, seats: null };
  // Every plan of the narrower problem is one of the wider: less than nothing would only say that time ran out.
  const points = Math.max(0, wider.objective - plan.objective);
  const short = (assignment: readonly number[]) => scoreOf(problem, assignment).seatsShort;
  return { points, seats: points === 0 ? 0 : short(plan.assignment) - short(wider.assignment) };
}

function priceOf(certificate: Certificate | null, constraint: number): number | null {
  if (certificate === null) return null;
  const found = certificate.multipliers.find((one) => one.constraint === constraint);
  return found === undefined ? 0 : Math.ceil(found.value / (certificate.scale * (found.divisor ?? 1)));
}
