import { writeFile } from "node:fs/promises";
import { auditPackage } from "../planning/audit-package/package.js";
import { writeImut } from "../planning/export/imut.js";
import { writeUnitSheets } from "../planning/export/units.js";
import { writePlanWorkbook } from "../planning/export/workbook.js";
import { planSummary } from "../planning/run/queue-summary.js";
import { writeSummary } from "../planning/summary/write-summary.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { planning, usage } from "./messages.js";
import { withInstallation } from "./with-installation.js";

/** Writes a finished plan as a workbook, as a printed summary, part by part for the units, as a table for BKN, or as an auditor's package. */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("export", args, {
    out: "text",
    package: "flag",
    summary: "flag",
    units: "flag",
    imut: "flag",
  } as const);
  const id = Number(files[0]);
  if (files.length !== 1 || !Number.isInteger(id))
    throw new WrongUsage(usage.wrong(usage.missing("Nomor rencana"), "export"));
  const { out } = values;
  if (!out) throw new WrongUsage(usage.wrong(usage.missing("--out berkas.xlsx"), "export"));
  return withInstallation(async ({ context }) => {
    const plan = await planSummary(context.db, id);
    if (!plan?.result) {
      console.error(plan ? planning.noResult(id) : planning.unknown(id));
      return 1;
    }
    const bytes = await (values.package
      ? auditPackage(context, id)
      : values.summary
        ? writeSummary(context, id)
        : values.units
          ? writeUnitSheets(context, id)
          : values.imut
            ? writeImut(context, id, out.endsWith(".csv") ? "csv" : "xlsx")
            : writePlanWorkbook(context, id));
    if (bytes === null) {
      console.error(planning.noAuditFile(id));
      return 1;
    }
    await writeFile(out, bytes);
    console.log(planning.exported(plan.name, out));
    return 0;
  });
}
