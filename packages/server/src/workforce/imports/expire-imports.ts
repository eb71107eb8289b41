import { and, asc, eq, lt } from "drizzle-orm";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { Refusal } from "../../platform/refusal.js";
import { imports } from "../tables.js";
import { discardImport } from "./commit-import.js";

/** A preview older than this describes files nobody has come back to; its rows, personal data among them, need not be kept. */
const KEPT_DAYS = 7;

/** Discards checked imports that nobody committed within a week, each with its own audit entry. Returns their ids. */
export async function expireImports(context: Context, actor: Actor): Promise<number[]> {
  const before = new Date(context.clock.now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
  const old = await context.db
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.state, "diperiksa"), lt(imports.createdAt, before)))
    .orderBy(asc(imports.id));
  const expired: number[] = [];
  for (const { id } of old) {
    try {
      await discardImport(context, id, actor);
      expired.push(id);
    } catch (error) {
      // Committed or discarded by somebody in the meantime: nothing is left to expire.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return expired;
}
