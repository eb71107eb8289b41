import { demoGovernments, type GovernmentId, generateGovernment, writeOfficeFiles } from "@selaras/kupang";
import { readArguments, WrongUsage } from "./arguments.js";
import { demoFiles, usage } from "./messages.js";

/** Writes the files of a fictitious office. */
export async function demoCommand(args: readonly string[]): Promise<number> {
  const { values } = readArguments("demo", args, {
    out: "text",
    government: "text",
    seed: "number",
  } as const);
  if (!values.out) throw new WrongUsage(usage.wrong(usage.missing("--out folder"), "demo"));
  const government = values.government ?? "kota";
  if (!isGovernment(government))
    throw new WrongUsage(
      usage.wrong(usage.oneOf("--government", government, Object.keys(demoGovernments)), "demo"),
    );
  const set = generateGovernment({ government, seed: values.seed ?? 1 });
  const paths = await writeOfficeFiles(set, values.out);
  console.log(demoFiles.written(paths.length, values.out));
  for (const path of paths) console.log(`  ${path}`);
  return 0;
}

const isGovernment = (text: string): text is GovernmentId => Object.hasOwn(demoGovernments, text);
