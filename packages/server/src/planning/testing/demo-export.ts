import { createHash } from "node:crypto";
import {
  canonicalJson,
  problemHash,
  serializePlan,
  solve,
  type TransferPlan,
  type TransferProblem,
} from "@selaras/optimizer";
import { planExportOf } from "../audit-package/plan-export-of.js";
import { explainPlan } from "../explanation/explain.js";
import { openWorld } from "../facts/world.js";
import type { PlanExport } from "../law-check/plan-export.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { demoWorkforce } from "./demo-workforce.js";
import { TMT } from "./workforce.js";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A plan of the demo government as its auditor gets it, with the files beside it, without the database. DATA CONTOH (fiktif). */
export async function demoExport(
  government: "kota" | "kab",
  scale: number,
  seed: number,
): Promise<{ file: PlanExport; problem: TransferProblem; plan: TransferPlan }> {
  const workforce = demoWorkforce(scale, government, seed);
  const options = defaultPlanOptions(workforce.employees.length);
  const built = buildProblem(workforce, options, TMT, government);
  const { plan } = await solve(built.problem, { timeLimitSeconds: 120, gap: 0.01 });
  const { moves, totals } = explainPlan(built, plan, workforce, options, TMT);
  const file = planExportOf({
    world: openWorld(workforce, options, TMT),
    government,
    moves,
    totals: { seatsShortBefore: totals.seatsShortBefore, seatsShortAfter: totals.seatsShortAfter },
    hashes: {
      problem: problemHash(built.problem),
      plan: sha256(serializePlan(plan)),
      certificate: plan.certificate === null ? null : sha256(canonicalJson(plan.certificate)),
    },
  });
  return { file, problem: built.problem, plan };
}
