import { and, asc, eq, gt, inArray, isNotNull, notInArray } from "drizzle-orm";
import { changeDevelopment, proposeDevelopment } from "../development/change-development.js";
import { developmentRows } from "../development/tables.js";
import { currentCycle } from "../planning/cycle/cycle.js";
import type { Context } from "../platform/context.js";
import { certificates, employees } from "../workforce/tables.js";
import { trainingSessions } from "../workforce/training-tables.js";
import { demoLoading } from "./messages.js";
import { systemActor } from "./system-actor.js";

const MANAGED = "PENGALAMAN MANAJERIAL PENDIDIKAN";
const HEAD_TRAINING = "BCKS";
/** What only heads of schools or their trained candidates hold. */
const TRAINED = "CALON KEPALA SEKOLAH";

/** Development plans of two fictitious teachers who lack the training of school heads: one has a place, one was proposed. */
export async function createDemoDevelopment(context: Context): Promise<void> {
  const { db } = context;
  const [known] = await db.select({ id: developmentRows.id }).from(developmentRows).limit(1);
  const dataDate = (await currentCycle(db))?.dataDate;
  if (known || !dataDate) return;
  const [session] = await db
    .select({ code: trainingSessions.code })
    .from(trainingSessions)
    .where(
      and(
        eq(trainingSessions.trainingCode, HEAD_TRAINING),
        eq(trainingSessions.state, "DIBUKA"),
        gt(trainingSessions.startsOn, dataDate),
      ),
    )
    .orderBy(asc(trainingSessions.startsOn))
    .limit(1);
  if (!session) return;
  const holders = (kind: string) =>
    db.select({ nip: certificates.nip }).from(certificates).where(eq(certificates.kind, kind));
  const teachers = await db
    .select({ nip: employees.nip })
    .from(employees)
    .where(
      and(
        eq(employees.active, true),
        isNotNull(employees.titleCode),
        inArray(employees.nip, holders(MANAGED)),
        notInArray(employees.nip, holders(TRAINED)),
      ),
    )
    .orderBy(asc(employees.nip))
    .limit(2);
  for (const { nip } of teachers)
    await proposeDevelopment(context, systemActor, nip, [
      {
        need: "karier",
        subject: demoLoading.developmentSubject,
        unit: null,
        title: null,
        training: HEAD_TRAINING,
        session: session.code,
        own: null,
        reason: demoLoading.developmentReason,
      },
    ]);
  const [first] = await db.select().from(developmentRows).orderBy(asc(developmentRows.id)).limit(1);
  if (first)
    await changeDevelopment(context, systemActor, first.nip, first.id, "approve", {
      revision: first.revision,
      reason: demoLoading.developmentApproved,
    });
}
