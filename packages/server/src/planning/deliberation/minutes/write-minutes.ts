import { eq } from "drizzle-orm";
import { dayOf } from "../../../platform/clock.js";
import type { Context } from "../../../platform/context.js";
import { notFound } from "../../../platform/refusal.js";
import { government } from "../../../platform/tables.js";
import { typeset } from "../../../platform/typeset/typeset.js";
import { DEMO_LINE } from "../../export/workbook.js";
import { planSummary } from "../../run/queue-summary.js";
import { readDeliberation, rowsOf } from "../deliberate.js";
import { minutesOf } from "./minutes-of.js";
import { template } from "./template.js";

/** The draft minutes of the sidang over a plan as a tagged PDF: what was said and decided so far, to be corrected, numbered and signed. */
export async function writeMinutes(context: Context, planId: number): Promise<Buffer> {
  const { db } = context;
  const plan = await planSummary(db, planId);
  if (!plan?.result) throw notFound("Rencana");
  const [owner] = await db.select().from(government).where(eq(government.id, 1));
  const rows = await rowsOf(db, planId);
  return typeset({
    source: template,
    data: minutesOf({
      plan,
      deliberation: await readDeliberation({ context, planId }),
      days: rows.map(({ at }) => dayOf(new Date(at))),
      demo: owner?.demo ? DEMO_LINE : null,
      owner: owner?.name ?? "",
      agency: owner?.agency ?? "",
    }),
  });
}
