import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import type { Beside } from "../planning/law-check/arithmetic.js";
import { checkLaw } from "../planning/law-check/check-law.js";
import { readPlanExport } from "../planning/law-check/read-plan-export.js";
import { answerLines } from "../planning/law-check/words.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { checkingLaw, reading, usage } from "./messages.js";
import { UnreadableInput } from "./read-document.js";

/**
 * Judges an exported plan against the law again, from its file alone: no database, no rule engine. Exits 0 only when everything holds, 1
 * naming every violation, 2 for an input that is no plan export.
 */
export async function checkLawCommand(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("check-law", args, { json: "flag" } as const);
  if (files.length !== 1 && files.length !== 3)
    throw new WrongUsage(
      usage.wrong(usage.missing("plan-export.json (atau dengan problem.json dan plan.json)"), "check-law"),
    );
  const [path, ...others] = files as [string, ...string[]];
  const read = readPlanExport(parse(path, await bytesOf(path)));
  if ("faults" in read) {
    console.error(checkingLaw.notAnExport(path));
    for (const fault of read.faults) console.error(`  ${fault}`);
    return 2;
  }
  const check = checkLaw(
    read.file,
    others.length === 2 ? await readBeside(others[0]!, others[1]!) : undefined,
  );
  console.log(values.json ? JSON.stringify(check, null, 2) : answerLines(check).join("\n"));
  return check.holds ? 0 : 1;
}

async function readBeside(problemPath: string, planPath: string): Promise<Beside> {
  const [problem, plan] = [await bytesOf(problemPath), await bytesOf(planPath)];
  const beside = {
    problemHash: sha256(problem),
    planHash: sha256(plan),
    problem: parse(problemPath, problem) as Beside["problem"],
    plan: parse(planPath, plan) as Beside["plan"],
  };
  if (!Array.isArray(beside.problem?.posts) || !Array.isArray(beside.problem.employees))
    throw new UnreadableInput(checkingLaw.notAProblem(problemPath));
  if (!Array.isArray(beside.plan?.moves)) throw new UnreadableInput(reading.notAPlan(planPath));
  return beside;
}

/** The bytes as they were hashed: uncompressed. */
async function bytesOf(path: string): Promise<Buffer> {
  try {
    const bytes = await buffer(path === "-" ? process.stdin : createReadStream(path));
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnreadableInput(code === "ENOENT" ? reading.notFound(path) : reading.unreadable(path, message));
  }
}

function parse(path: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    throw new UnreadableInput(checkingLaw.notJson(path, (error as Error).message));
  }
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
