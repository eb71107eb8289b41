import { verifyAuditChain } from "../audit/append-audit.js";
import { readArguments } from "./arguments.js";
import { auditTexts } from "./messages.js";
import { withInstallation } from "./with-installation.js";

/** Recomputes the chain of the audit log; exits 1 at the first entry that does not hold. */
export async function auditCommand(args: readonly string[]): Promise<number> {
  readArguments("audit", args, {} as const);
  return withInstallation(async ({ context }) => {
    const report = await verifyAuditChain(context.db);
    if (report.broken) {
      console.error(auditTexts.broken(report.broken.id, report.broken.reason));
      return 1;
    }
    console.log(auditTexts.holds(report.entries, report.head));
    return 0;
  });
}
