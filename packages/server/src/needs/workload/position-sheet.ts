import { may, type PositionSheet, type PositionSheetPage } from "@selaras/contract";
import { and, asc, desc, eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Queryable } from "../../platform/database.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { visibleUnit } from "./load-workload.js";
import { says } from "./messages.js";
import { positionSheets, workloadTasks } from "./tables.js";

export interface PostKey {
  readonly unit: string;
  readonly title: string;
}

const empty: PositionSheet = {
  summary: "",
  duties: [],
  outputs: [],
  requirements: [],
  materials: [],
  responsibilities: [],
  authority: [],
  relations: [],
  risks: [],
};

/** The information sheet of a post in the reader's sight; refused as not found elsewhere. */
export async function positionSheetOf(db: Queryable, actor: Actor, key: PostKey): Promise<PositionSheetPage> {
  const { unit, facts } = await visibleUnit(db, actor, key.unit);
  const title = facts.titles.find(({ code }) => code === key.title);
  if (title === undefined) throw notFound("Jabatan");
  const [stored] = await db.select().from(positionSheets).where(of(key));
  const lines = await db
    .select({
      task: workloadTasks.task,
      output: workloadTasks.output,
      year: workloadTasks.year,
      version: workloadTasks.version,
    })
    .from(workloadTasks)
    .where(and(eq(workloadTasks.unitCode, key.unit), eq(workloadTasks.titleCode, key.title)))
    .orderBy(desc(workloadTasks.year), desc(workloadTasks.version), asc(workloadTasks.seq));
  const newest = lines.filter(
    ({ year, version }) => year === lines[0]!.year && version === lines[0]!.version,
  );
  return {
    unitCode: unit.code,
    unitName: unit.name,
    titleCode: title.code,
    titleName: title.name,
    kelas: title.kelas,
    minEducation: title.minEducation,
    content: { ...empty, ...(stored?.content as PositionSheet | undefined) },
    revision: stored?.revision ?? 0,
    changed: stored ? { by: stored.changedBy, at: new Date(stored.changedAt).toISOString() } : null,
    tasks: newest.map(({ task, output }) => ({ task, output })),
    mayWrite: may(actor.role, "workload.write"),
  };
}

const of = ({ unit, title }: PostKey) =>
  and(eq(positionSheets.unitCode, unit), eq(positionSheets.titleCode, title));

/** Replaces the sheet; 409 when somebody saved it since `revision`. */
export async function savePositionSheet(
  { db, clock }: Context,
  actor: Actor,
  key: PostKey,
  { revision, content }: { readonly revision: number; readonly content: PositionSheet },
): Promise<void> {
  await positionSheetOf(db, actor, key);
  await db.transaction(async (tx) => {
    const [stored] = await tx.select().from(positionSheets).where(of(key)).for("update");
    const row = {
      unitCode: key.unit,
      titleCode: key.title,
      content,
      revision: revision + 1,
      changedBy: actor.displayName,
      changedAt: clock.now().toISOString(),
    };
    const written =
      (stored?.revision ?? 0) !== revision
        ? []
        : stored
          ? await tx.update(positionSheets).set(row).where(of(key)).returning()
          : await tx.insert(positionSheets).values(row).onConflictDoNothing().returning();
    if (written.length === 0)
      throw new Refusal(409, "ditulis-orang-lain", says.sheetMeanwhile, says.meanwhileHint);
    await appendAudit(
      tx,
      {
        actor: actor.username,
        action: "informasi-jabatan.simpan",
        subject: `informasi-jabatan:${key.unit}:${key.title}`,
        detail: { revision: revision + 1, duties: content.duties.length },
      },
      clock,
    );
  });
}
