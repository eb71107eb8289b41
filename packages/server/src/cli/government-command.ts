import { appendAudit } from "../audit/append-audit.js";
import { government } from "../platform/tables.js";
import { readArguments, WrongUsage } from "./arguments.js";
import { governmentTexts, usage } from "./messages.js";
import { withInstallation } from "./with-installation.js";

/** Says whose real installation this is. Refused on the demo, whose fictitious people and open passwords must not become anyone's. */
export async function governmentCommand(args: readonly string[]): Promise<number> {
  const { values, files } = readArguments("government", args, { name: "text", agency: "text" } as const);
  const [code] = files;
  const { name, agency } = values;
  if (!code || files.length > 1 || !name || !agency)
    throw new WrongUsage(usage.wrong(usage.missing("Kode, --name, atau --agency"), "government"));
  return withInstallation(async ({ context }) => {
    const [known] = await context.db.select().from(government);
    if (known?.demo) {
      console.error(governmentTexts.isDemo);
      return 1;
    }
    const row = { id: 1, code, name, agency, demo: false };
    await context.db.transaction(async (tx) => {
      await tx.insert(government).values(row).onConflictDoUpdate({ target: government.id, set: row });
      await appendAudit(
        tx,
        { actor: "sistem", action: "pemasangan.pemerintah", subject: `pemerintah:${code}`, detail: row },
        context.clock,
      );
    });
    console.log(governmentTexts.stated(name));
    return 0;
  });
}
