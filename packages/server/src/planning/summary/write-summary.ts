import { layouts, type OfficeFileKind } from "@selaras/contract";
import { eq } from "drizzle-orm";
import type { Context } from "../../platform/context.js";
import { notFound } from "../../platform/refusal.js";
import { government } from "../../platform/tables.js";
import { typeset } from "../../platform/typeset/typeset.js";
import { datasets, places, units } from "../../workforce/tables.js";
import { DEMO_LINE } from "../export/workbook.js";
import { planSummary } from "../run/queue-summary.js";
import { baselinesOf, fairnessOf, frontierOf, reasonsOf, unitChangesOf } from "../run/store-read.js";
import { cycles, plans } from "../tables.js";
import { inForce } from "../workbench/ledger.js";
import { readLedger } from "../workbench/read-ledger.js";
import { mapOf } from "./map-of.js";
import { summaryOf } from "./summary-of.js";
import { template } from "./template.js";

/** The plan as a few pages a mayor reads in five minutes (tagged PDF); from what is stored of it, and where its units lie today. */
export async function writeSummary(context: Context, planId: number): Promise<Buffer> {
  const { db } = context;
  const plan = await planSummary(db, planId);
  if (!plan?.result) throw notFound("Rencana");
  const [owner] = await db.select().from(government).where(eq(government.id, 1));
  const [cycle] = await db
    .select({ dataDate: cycles.dataDate })
    .from(cycles)
    .innerJoin(plans, eq(plans.cycleId, cycles.id))
    .where(eq(plans.id, planId));
  const handedOver = new Set(
    (await db.select({ kind: datasets.kind }).from(datasets)).map(({ kind }) => kind),
  );
  return typeset({
    source: template,
    data: summaryOf({
      plan,
      demo: owner?.demo ? DEMO_LINE : null,
      owner: owner?.name ?? "",
      agency: owner?.agency ?? "",
      dataDate: cycle?.dataDate ?? null,
      pending: inForce((await readLedger(db, planId)).decisions).length,
      reasons: await reasonsOf(db, planId),
      map: mapOf(
        (await unitChangesOf(db, planId)) ?? [],
        await db.select({ code: units.code, placeCode: units.placeCode }).from(units),
        await db.select().from(places),
      ),
      frontier: (await frontierOf(db, planId)) ?? { points: [], bend: "" },
      fairness: await fairnessOf(db, planId),
      baselines: await baselinesOf(db, planId),
      missingRegisters: (Object.keys(layouts) as OfficeFileKind[])
        .filter((kind) => !handedOver.has(kind))
        .map((kind) => layouts[kind].title),
    }),
  });
}
