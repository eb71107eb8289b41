import { asc, eq, inArray } from "drizzle-orm";
import { accounts } from "../../accounts/tables.js";
import { auditLog } from "../../audit/tables.js";
import type { Queryable } from "../../platform/database.js";
import { planDecisions } from "../workbench/tables.js";
import { historyLine } from "./messages.js";

export interface HistoryEntry {
  readonly at: string;
  readonly by: string;
  readonly what: string;
}

/** Who did what to a scenario, newest first. The audit log is the one record; the ledger only lends its sentences. */
export async function historyOf(db: Queryable, planId: number): Promise<HistoryEntry[]> {
  const rows = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.subject, `rencana:${planId}`))
    .orderBy(asc(auditLog.id));
  const actors = [...new Set(rows.map(({ actor }) => actor))];
  const known =
    actors.length === 0
      ? []
      : await db
          .select({ username: accounts.username, name: accounts.displayName })
          .from(accounts)
          .where(inArray(accounts.username, actors));
  const names = new Map([
    ["sistem", "SELARAS"],
    ...known.map(({ username, name }) => [username, name] as const),
  ]);
  const ledger = await db
    .select({ seq: planDecisions.seq, sentence: planDecisions.sentence })
    .from(planDecisions)
    .where(eq(planDecisions.planId, planId));
  const sentences = new Map(ledger.map(({ seq, sentence }) => [seq, sentence]));
  return rows
    .flatMap(({ at, actor, action, detail }): HistoryEntry[] => {
      const facts = detail as Record<string, unknown>;
      const sentence = sentences.get(Number(facts.seq)) ?? "";
      const what = historyLine({ action, detail: facts, sentence });
      return what ? [{ at: new Date(at).toISOString(), by: names.get(actor) ?? actor, what }] : [];
    })
    .reverse();
}
