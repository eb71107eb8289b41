import { may, type WorkingTimeChoice, type WorkloadSettings } from "@selaras/contract";
import { WORKING_TIMES, type WorkingTime } from "@selaras/regulations/formulas";
import { and, asc, desc, eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import { todayOf } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import type { Tx } from "../../platform/database.js";
import { Refusal } from "../../platform/refusal.js";
import { familyName } from "../family-name.js";
import { teacherFamilies } from "./staffing-norms/teacher-families.js";
import { subjectHours, workingTimeSettings, workloadDeadlines } from "./tables.js";
import { OWN_WORKING_TIME, workingTimeFor } from "./working-time-setting.js";

/** What the office has decided for the sheets of a year: due date, working time, lesson hours. */
export async function workloadSettingsOf(
  { db }: Context,
  actor: Actor,
  year: number,
): Promise<WorkloadSettings> {
  const [deadline] = await db.select().from(workloadDeadlines).where(eq(workloadDeadlines.year, year));
  const decisions = await db.select().from(workingTimeSettings).orderBy(desc(workingTimeSettings.id));
  const hours = await db
    .select()
    .from(subjectHours)
    .orderBy(asc(subjectHours.schoolKind), asc(subjectHours.family));
  return {
    year,
    due: deadline?.due ?? null,
    workingTime: choiceOf(await workingTimeFor(db, year)),
    choices: WORKING_TIMES.map(choiceOf),
    decisions: decisions.map(({ fromYear, workingMinutes, source, decidedOn, setBy, setAt }) => ({
      fromYear,
      minutesPerYear: workingMinutes,
      source,
      decidedOn,
      setBy,
      at: new Date(setAt).toISOString(),
    })),
    subjectHours: hours.map(({ schoolKind, family, weeklyHours, source }) => ({
      schoolKind,
      family,
      familyName: familyName(family),
      weeklyHours,
      source,
    })),
    subjects: (await teacherFamilies(db)).map((one) => ({ ...one, familyName: familyName(one.family) })),
    maySet: may(actor.role, "workload.judge"),
  };
}

const choiceOf = ({ id, name, minutesPerYear, basis }: WorkingTime): WorkingTimeChoice => ({
  id,
  name,
  minutesPerYear,
  source: basis.source,
  isConfirmed: basis.status === "verified",
});

/** The day until which heads confirm; null takes it away. */
export const setDue = (context: Context, actor: Actor, year: number, due: string | null): Promise<void> =>
  decide(context, actor, `tenggat:${year}`, { due }, async (tx, set) => {
    if (due === null) await tx.delete(workloadDeadlines).where(eq(workloadDeadlines.year, year));
    else
      await tx
        .insert(workloadDeadlines)
        .values({ year, due, ...set })
        .onConflictDoUpdate({ target: workloadDeadlines.year, set: { due, ...set } });
  });

/** Holds for versions written from now on; what is written already keeps the working time it was computed with. */
export async function setWorkingTime(
  context: Context,
  actor: Actor,
  fromYear: number,
  given: { readonly minutesPerYear: number; readonly source: string; readonly decidedOn: string },
): Promise<void> {
  const { minutesPerYear: workingMinutes, source, decidedOn } = given;
  if (decidedOn > todayOf(context.clock))
    throw new Refusal(
      422,
      "tanggal-belum-tiba",
      `Tanggal dokumen ${decidedOn} belum tiba.`,
      "Mungkin tahunnya salah ketik.",
    );
  const workingTime =
    WORKING_TIMES.find(({ minutesPerYear }) => minutesPerYear === workingMinutes)?.id ?? OWN_WORKING_TIME;
  const row = { fromYear, workingTime, workingMinutes, source, decidedOn };
  await decide(context, actor, `waktu-kerja:${fromYear}`, row, async (tx, set) => {
    await tx.insert(workingTimeSettings).values({ ...row, ...set });
  });
}

/** Hours of one subject in one kind of school; null takes them away, and the need of its teachers is unknown again. */
export async function setSubjectHours(
  context: Context,
  actor: Actor,
  given: {
    readonly schoolKind: string;
    readonly family: string;
    readonly weeklyHours: number | null;
    readonly source: string;
  },
): Promise<void> {
  const { schoolKind, family, weeklyHours, source } = given;
  const known = await teacherFamilies(context.db);
  if (!known.some((one) => one.schoolKind === schoolKind && one.family === family))
    throw new Refusal(
      422,
      "mata-pelajaran-tak-dikenal",
      `${familyName(family)} bukan rumpun guru ${schoolKind}.`,
      "Pilih dari daftar; rumpun diambil dari peta jabatan sekolah.",
    );
  await decide(
    context,
    actor,
    `jam-pelajaran:${schoolKind}:${family}`,
    { weeklyHours, source },
    async (tx, set) => {
      await tx
        .delete(subjectHours)
        .where(and(eq(subjectHours.schoolKind, schoolKind), eq(subjectHours.family, family)));
      if (weeklyHours !== null)
        await tx.insert(subjectHours).values({ schoolKind, family, weeklyHours, source, ...set });
    },
  );
}

/** One decision with its audit entry, in one transaction. */
async function decide(
  { db, clock }: Context,
  actor: Actor,
  subject: string,
  detail: Readonly<Record<string, unknown>>,
  make: (tx: Tx, set: { readonly setBy: string; readonly setAt: string }) => Promise<void>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await make(tx, { setBy: actor.displayName, setAt: clock.now().toISOString() });
    await appendAudit(
      tx,
      { actor: actor.username, action: "beban-kerja.atur", subject: `beban-kerja-${subject}`, detail },
      clock,
    );
  });
}
