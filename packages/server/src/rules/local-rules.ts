import { addDays, isoDate, type LocalRule, type LocalRuleDraft } from "@selaras/regulations";
import { desc } from "drizzle-orm";
import type { Queryable } from "../platform/database.js";
import { localRules } from "./tables.js";

/** One version, or (definition null) the withdrawal of a rule of the government's own, as it was recorded. */
export type LocalRuleRow = Omit<typeof localRules.$inferSelect, "definition"> & {
  readonly definition: LocalRuleDraft | null;
};

/** Everything ever recorded, the newest first. */
export async function allLocalRules(db: Queryable): Promise<LocalRuleRow[]> {
  const rows = await db.select().from(localRules).orderBy(desc(localRules.id));
  return rows as LocalRuleRow[];
}

/**
 * The versions that are or were in force, each until the day before the next one or the withdrawal. One replaced on its very first day never
 * was. `rows` as `allLocalRules` gives them; rows of one rule never begin before the one they follow.
 */
export function localVersions(rows: readonly LocalRuleRow[]): LocalRule[] {
  const next = new Map<string, string>();
  return rows
    .flatMap(({ rule, version, definition, effectiveFrom }) => {
      const follower = next.get(rule);
      next.set(rule, effectiveFrom);
      if (definition === null || version === null || follower === effectiveFrom) return [];
      const end = follower === undefined ? null : addDays(isoDate(follower), -1);
      const own = definition.effectiveTo;
      return [
        { ...definition, version, effectiveTo: end !== null && (own === null || end < own) ? end : own },
      ];
    })
    .reverse();
}

/** The versions that may judge a move on a day or later. */
export const localRulesFrom = (rows: readonly LocalRuleRow[], on: string): LocalRule[] =>
  localVersions(rows).filter(({ effectiveTo }) => effectiveTo === null || effectiveTo >= on);
