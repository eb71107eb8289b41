import { may, type PositionSheet, type PositionSheetPage } from "@selaras/contract";
import { and, asc, desc, eq } from "drizzle-orm";
import { appendAudit } from "../../audit/append-audit.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import type { Queryable, Tx } from "../../platform/database.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { lineOf } from "../unit-tree.js";
import { visibleUnit } from "../workload/load-workload.js";
import { says } from "../workload/messages.js";
import { positionSheets, workloadTasks } from "../workload/tables.js";

export interface PostKey {
  readonly unit: string;
  readonly title: string;
}

export const emptySheet: PositionSheet = {
  summary: "",
  education: [],
  training: [],
  experience: [],
  duties: [],
  outputs: [],
  materials: [],
  tools: [],
  responsibilities: [],
  authority: [],
  relations: [],
  environment: [],
  risks: [],
  skills: [],
  aptitudes: [],
  temperaments: [],
  interests: [],
  efforts: [],
  functions: [],
  achievements: [],
};

/** As it was saved. Sheets of before the parts of the qualification had one list for all of them; its entries stand among the skills. */
export function contentOf(stored: unknown): PositionSheet {
  const { requirements = [], ...content } = (stored ?? {}) as Partial<PositionSheet> & {
    readonly requirements?: readonly string[];
  };
  return { ...emptySheet, ...content, skills: [...requirements, ...(content.skills ?? [])] };
}

/** The information sheet of a post in the reader's sight; refused as not found elsewhere. */
export async function positionSheetOf(db: Queryable, actor: Actor, key: PostKey): Promise<PositionSheetPage> {
  const { unit, facts } = await visibleUnit(db, actor, key.unit);
  const title = facts.titles.find(({ code }) => code === key.title);
  if (title === undefined) throw notFound("Jabatan");
  const byCode = new Map(facts.units.map((one) => [one.code, one]));
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
    unitPath: lineOf(byCode, unit.code)
      .reverse()
      .map((code) => byCode.get(code)!.name),
    titleCode: title.code,
    titleName: title.name,
    kelas: title.kelas,
    minEducation: title.minEducation,
    content: contentOf(stored?.content),
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
  context: Context,
  actor: Actor,
  key: PostKey,
  { revision, content }: { readonly revision: number; readonly content: PositionSheet },
): Promise<void> {
  await positionSheetOf(context.db, actor, key);
  await context.db.transaction(async (tx) => {
    const [stored] = await tx.select().from(positionSheets).where(of(key)).for("update");
    if (
      (stored?.revision ?? 0) !== revision ||
      !(await writeSheet(context, tx, actor, key, revision, content))
    )
      throw new Refusal(409, "ditulis-orang-lain", says.sheetMeanwhile, says.meanwhileHint);
  });
}

/** Replaces the sheets of several posts of one unit, all of them or none; a post that is not named keeps its own. */
export async function replaceSheets(
  context: Context,
  actor: Actor,
  unit: string,
  sheets: ReadonlyMap<string, PositionSheet>,
): Promise<void> {
  await context.db.transaction(async (tx) => {
    for (const [title, content] of sheets) {
      const key = { unit, title };
      const [stored] = await tx.select().from(positionSheets).where(of(key)).for("update");
      if (!(await writeSheet(context, tx, actor, key, stored?.revision ?? 0, content)))
        throw new Refusal(409, "ditulis-orang-lain", says.sheetMeanwhile, says.meanwhileHint);
    }
  });
}

/** False: somebody else wrote the first version meanwhile. */
async function writeSheet(
  { clock }: Context,
  tx: Tx,
  actor: Actor,
  key: PostKey,
  revision: number,
  content: PositionSheet,
): Promise<boolean> {
  const row = {
    unitCode: key.unit,
    titleCode: key.title,
    content,
    revision: revision + 1,
    changedBy: actor.displayName,
    changedAt: clock.now().toISOString(),
  };
  const written =
    revision === 0
      ? await tx.insert(positionSheets).values(row).onConflictDoNothing().returning()
      : await tx.update(positionSheets).set(row).where(of(key)).returning();
  if (written.length === 0) return false;
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
  return true;
}

/** What is stored of a unit's posts, by title. */
export async function sheetsOfUnit(db: Queryable, unit: string): Promise<Map<string, PositionSheet>> {
  const rows = await db.select().from(positionSheets).where(eq(positionSheets.unitCode, unit));
  return new Map(rows.map(({ titleCode, content }) => [titleCode, contentOf(content)]));
}
