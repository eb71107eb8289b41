import { type Fault, type TransferPlan, validateProblem } from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import { readArguments, WrongUsage } from "./arguments.js";
import { reading, solving, usage, verifying } from "./messages.js";
import { readJson, UnreadableInput } from "./read-json.js";

/** Exits 0 only when everything holds, 1 naming the first fault of the plan, 2 for an input that is no problem or no plan. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const { files } = readArguments("verify", args, {} as const);
  if (files.length !== 2)
    throw new WrongUsage(usage.wrong(usage.missing("Berkas soal dan berkas rencana"), "verify"));
  const checked = validateProblem(await readJson(files[0]!));
  if (!checked.ok) {
    console.error(solving.faults(checked.faults.length));
    for (const line of faultLines(checked.faults)) console.error(line);
    return 2;
  }
  const plan = await readJson(files[1]!);
  if (!looksLikePlan(plan)) throw new UnreadableInput(reading.notAPlan(files[1]!));
  const verdict = verifyPlan(checked.problem, plan);
  if (!verdict.ok) {
    console.error(verifying.wrong(verdict.fault));
    return 1;
  }
  console.log(verifying.right(verdict.objective, verdict.bound, verdict.gap));
  return 0;
}

/** One line per fault: where, what, value. */
export function faultLines(faults: readonly Fault[]): string[] {
  return faults.map(({ where, what, value }) => {
    const text = JSON.stringify(value) ?? "undefined";
    return `  ${where}: ${what}: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`;
  });
}

/** The verifier reads a plan as its type says; anything else is refused before it. */
function looksLikePlan(value: unknown): value is TransferPlan {
  if (value === null || typeof value !== "object") return false;
  const plan = value as Partial<Record<keyof TransferPlan, unknown>>;
  const lists = [plan.assignment, plan.moves, plan.conflict].every(Array.isArray);
  const stats = plan.stats !== null && typeof plan.stats === "object";
  return plan.format === "transfer-plan/1" && lists && stats && certificateHasShape(plan.certificate);
}

function certificateHasShape(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== "object") return false;
  const { potentials, multipliers } = value as Partial<NonNullable<TransferPlan["certificate"]>>;
  return (
    Array.isArray(multipliers) &&
    multipliers.every((row) => row !== null && typeof row === "object") &&
    Array.isArray(potentials?.posts) &&
    Array.isArray(potentials?.employees)
  );
}
