import { type Progress, serializePlan, solve, validateProblem } from "@selaras/optimizer";
import { readArguments, WrongUsage } from "./arguments.js";
import { solving, usage } from "./messages.js";
import { readJson, writeText } from "./read-json.js";
import { faultLines } from "./verify-command.js";

/** transfer-problem.md section 6: 0 with a plan, 2 for an invalid problem, 3 for infeasible, 4 for timeout without a plan. */
export async function solveCommand(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("solve", args, {
    out: "text",
    "time-limit": "number",
    gap: "number",
    quiet: "flag",
  } as const);
  if (files.length !== 1) throw new WrongUsage(usage.wrong(usage.missing("Satu berkas soal"), "solve"));
  const say = values.quiet ? () => {} : (line: string) => console.error(line);
  const checked = validateProblem(await readJson(files[0]!));
  if (!checked.ok) {
    console.error(solving.faults(checked.faults.length));
    for (const line of faultLines(checked.faults)) console.error(line);
    return 2;
  }
  const { plan } = await solve(checked.problem, {
    ...(values["time-limit"] !== undefined && { timeLimitSeconds: values["time-limit"] }),
    ...(values.gap !== undefined && { gap: values.gap }),
    onProgress: ({ phase, bound, best, gap }: Progress) => say(solving.progress(phase, bound, best, gap)),
  });
  await writeText(values.out ?? "-", serializePlan(plan));
  const { status, objective, bound, gap, moves } = plan;
  if (status === "infeasible") {
    console.error(solving.status.infeasible);
    console.error(solving.conflict(plan.conflict));
    return 3;
  }
  if (status === "timeout") {
    console.error(solving.status.timeout);
    return 4;
  }
  say(solving.result(solving.status[status], objective, bound, gap, moves.length));
  return 0;
}
