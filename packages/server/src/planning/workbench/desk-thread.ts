import type { PlanOptions } from "@selaras/contract";
import type { TransferPlan, TransferProblem } from "@selaras/optimizer";
import { eq } from "drizzle-orm";
import { openDatabase } from "../../platform/database.js";
import type { StandingModule } from "../../platform/standing-threads.js";
import { loadWorkforce } from "../../workforce/snapshot.js";
import { openWorld } from "../facts/world.js";
import { unpackText } from "../run/gzip.js";
import { plans } from "../tables.js";
import { Desk } from "./desk.js";
import type { AnyDeskQuestion, DeskReplyTo, DeskStart } from "./desk-question.js";
import { placesOf } from "./places.js";

/** The thread behind a plan's desk: reads the plan and one moment of the workforce, then answers from memory. */
export const open: StandingModule<DeskStart, AnyDeskQuestion, DeskReplyTo<AnyDeskQuestion>>["open"] = async (
  start,
) => {
  const database = openDatabase(start.databaseUrl, { max: 1 });
  const moment = await database.db
    .transaction(
      async (tx) => ({
        workforce: await loadWorkforce(tx),
        row: (await tx.select().from(plans).where(eq(plans.id, start.planId)))[0],
      }),
      { isolationLevel: "repeatable read", accessMode: "read only" },
    )
    .finally(() => database.close());
  const { workforce, row } = moment;
  if (!row?.problem || !row.plan) throw new Error(`Rencana ${start.planId} tidak mempunyai hasil.`);
  const desk = new Desk(
    JSON.parse(unpackText(row.problem)) as TransferProblem,
    JSON.parse(unpackText(row.plan)) as TransferPlan,
    openWorld(workforce, row.options as PlanOptions, row.tmt),
  );
  // After the question that waits already, which mostly asks for the plan as it is. What fails here fails again when asked, and is told then.
  setImmediate(() => void desk.prepare().catch(() => {}));
  return (question) => ("placesOf" in question ? placesOf(desk, question) : desk.answer(question));
};
