import { type TransferProblem, validateProblem } from "@selaras/optimizer";
import { faultLines } from "./fault-lines.js";
import { solving } from "./messages.js";
import { readDocument } from "./read-document.js";

/** The problem in a file, or null once its faults have been told, one a line: exit code 2. */
export async function readProblem(path: string): Promise<TransferProblem | null> {
  const checked = validateProblem(await readDocument(path));
  if (checked.ok) return checked.problem;
  console.error(solving.faults(checked.total));
  for (const line of faultLines(checked)) console.error(line);
  return null;
}
