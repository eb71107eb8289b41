import { validatePlan } from "@selaras/optimizer";
import { verifyPlan } from "@selaras/optimizer/verifier";
import { readArguments, WrongUsage } from "./arguments.js";
import { faultLines } from "./fault-lines.js";
import { reading, usage, verifying } from "./messages.js";
import { readDocument } from "./read-document.js";
import { readProblem } from "./read-problem.js";
import { verdictWords } from "./verdict-words.js";

/** Exits 0 only when everything holds, 1 naming the first fault of the plan, 2 for an input that is no problem or no plan. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const { files } = readArguments("verify", args, {} as const);
  if (files.length !== 2)
    throw new WrongUsage(usage.wrong(usage.missing("Berkas soal dan berkas rencana"), "verify"));
  const problem = await readProblem(files[0]!);
  if (!problem) return 2;
  const checked = validatePlan(await readDocument(files[1]!));
  if (!checked.ok) {
    console.error(reading.notAPlan(files[1]!));
    for (const line of faultLines(checked)) console.error(line);
    return 2;
  }
  const verdict = verifyPlan(problem, checked.plan);
  if (!verdict.ok) {
    console.error(verifying.wrong(verdictWords(verdict.fault, problem) ?? verdict.fault));
    return 1;
  }
  console.log(verifying.right(verdict.objective, verdict.bound, verdict.gap));
  return 0;
}
