import { basename, resolve } from "node:path";
import { checkImport } from "../workforce/imports/check-import.js";
import { commitImport } from "../workforce/imports/commit-import.js";
import { writeRejectedWorkbook } from "../workforce/imports/write-rejected.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { importing, usage } from "./messages.js";
import { systemActor } from "./system-actor.js";
import { withInstallation } from "./with-installation.js";

const modes = ["lengkap", "tambahan", "otomatis"] as const;

/** Checks office files as the web does, and stores what was accepted when told to. Exits 1 when a file or every row was refused. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("import", args, {
    mode: "text",
    commit: "flag",
    rejected: "text",
  } as const);
  const mode = modes.find((known) => known === (values.mode ?? "otomatis"));
  if (files.length === 0) throw new WrongUsage(usage.wrong(usage.missing("Berkas"), "import"));
  if (!mode) throw new WrongUsage(usage.wrong(usage.oneOf("--mode", values.mode ?? "", modes), "import"));
  return withInstallation(async ({ context }) => {
    const report = await checkImport(context, {
      files: files.map((file) => ({ name: basename(file), path: resolve(file) })),
      mode,
      createdBy: systemActor.displayName,
    });
    for (const line of importing.report(report)) console.log(line);
    if (values.rejected && report.kinds.some((kind) => kind.rejected > 0)) {
      await writeRejectedWorkbook(context, report.id, resolve(values.rejected));
      console.log(importing.rejected(values.rejected));
    }
    if (values.commit && report.committable) {
      await commitImport(context, report.id, systemActor);
      console.log(importing.committed(report.id));
    } else console.log(importing.notCommitted(report.committable, values.commit === true));
    return report.committable ? 0 : 1;
  });
}
