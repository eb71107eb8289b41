import type { FreshnessField } from "@selaras/contract";
import { eq } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { contests } from "../contests/tables.js";
import { appraisalYears } from "./fact-states.js";

/** Whether a fact of a person is contested and not decided yet. */
export interface OpenContests {
  has(nip: string, field: FreshnessField, date: string): boolean;
}

export interface OpenContest {
  readonly nip: string;
  readonly topic: string;
  readonly key: string;
}

export const noContests: OpenContests = { has: () => false };

export async function openContests(db: Queryable): Promise<OpenContests> {
  return contestsOf(
    await db
      .select({ nip: contests.nip, topic: contests.topic, key: contests.key })
      .from(contests)
      .where(eq(contests.state, "diajukan")),
  );
}

export function contestsOf(rows: readonly OpenContest[]): OpenContests {
  const byNip = new Map<string, OpenContest[]>();
  for (const row of rows) byNip.set(row.nip, [...(byNip.get(row.nip) ?? []), row]);
  return {
    has: (nip, field, date) => byNip.get(nip)?.some((row) => concerns(row, field, date)) ?? false,
  };
}

/** An appraisal is contested for its own year (the end of the key); the other topics are named like their field. */
function concerns({ topic, key }: OpenContest, field: FreshnessField, date: string): boolean {
  if (field !== "kinerja-terakhir" && field !== "kinerja-sebelumnya") return topic === field;
  const [last, before] = appraisalYears(date);
  return topic === "kinerja" && key.endsWith(` / ${field === "kinerja-terakhir" ? last : before}`);
}
