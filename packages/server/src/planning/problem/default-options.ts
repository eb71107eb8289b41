import type { PlanOptions, ValueWeights } from "@selaras/contract";

/**
 * Points of a full component. What they mean relative to each other: a fitting education (300) outweighs living near
 * the office (250); both outweigh rotation for its own sake (overdue, 120). A move must be worth 150 points before it
 * is proposed, so nobody is moved for a few minutes of travel.
 */
export const DEFAULT_WEIGHTS: ValueWeights = {
  education: 300,
  competence: 150,
  experience: 200,
  performance: 150,
  distance: 250,
  overdue: 120,
  development: 150,
  wish: 150,
};

/** Share of the active staff that a first plan may move: offices absorb few new people at once, and the curve of each plan shows what more would bring. */
export const DEFAULT_BUDGET_PERCENT = 5;

export function defaultPlanOptions(staff: number, name = "Rencana mutasi"): PlanOptions {
  return {
    name,
    budget: Math.round((staff * DEFAULT_BUDGET_PERCENT) / 100),
    weights: DEFAULT_WEIGHTS,
    services: {
      pendidikan: "tinggi",
      kesehatan: "tinggi",
      kewilayahan: "biasa",
      teknis: "biasa",
      administrasi: "rendah",
    },
    moveCost: 150,
    timeLimitSeconds: 60,
  };
}

/** The most that one person's value can differ between two posts. */
export const largestValueDifference = (weights: ValueWeights): number =>
  Object.values(weights).reduce((sum, weight) => sum + weight, 0);
