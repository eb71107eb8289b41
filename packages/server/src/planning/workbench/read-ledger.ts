import type { LedgerDecision } from "@selaras/contract";
import { asc, eq } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { foldLedger } from "./ledger.js";
import { planDecisions } from "./tables.js";

export interface StoredLedger {
  readonly head: number;
  readonly decisions: LedgerDecision[];
}

export async function readLedger(db: Queryable, planId: number): Promise<StoredLedger> {
  const rows = await db
    .select()
    .from(planDecisions)
    .where(eq(planDecisions.planId, planId))
    .orderBy(asc(planDecisions.seq));
  return { head: rows.length, decisions: foldLedger(rows) };
}
