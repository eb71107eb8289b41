import type { LocalRuleWithdrawal, NewLocalRule } from "@selaras/contract";
import { parseDate, readLocalRule } from "@selaras/regulations";
import { sql } from "drizzle-orm";
import { appendAudit } from "../audit/append-audit.js";
import type { Context } from "../platform/context.js";
import type { Queryable } from "../platform/database.js";
import { Refusal } from "../platform/refusal.js";
import { faultText, localRuleTexts } from "./local-rule-messages.js";
import { allLocalRules, type LocalRuleRow } from "./local-rules.js";
import { settingTexts } from "./setting-messages.js";
import { localRules } from "./tables.js";

/**
 * Puts a rule of the government's own, or a new version of it, on record. Refused (422) with all faults when it cannot be read, and when it
 * begins before the version or the withdrawal it follows. Returns the id of the rule and its version.
 */
export async function addLocalRule(
  { db, clock }: Context,
  { definition, reason, decidedBy }: NewLocalRule,
  recordedBy: string,
): Promise<{ rule: string; version: number }> {
  const read = readLocalRule(definition);
  if (!read.ok)
    throw new Refusal(
      422,
      "aturan-tidak-terbaca",
      read.faults.map(faultText).join(" "),
      localRuleTexts.faultsHint,
    );
  const { rule } = read;
  return db.transaction(async (tx) => {
    const own = await recordsOf(tx, rule.id);
    refuseEarlier(rule.effectiveFrom, own[0]);
    const version = 1 + own.filter((row) => row.version !== null).length;
    const record = {
      rule: rule.id,
      version,
      definition: rule,
      effectiveFrom: rule.effectiveFrom,
      reason,
      decidedBy,
    };
    await append(tx, { ...record, recordedBy, recordedAt: clock.now().toISOString() });
    const entry = { action: "aturan-daerah.tetapkan", subject: `aturan:${rule.id}`, detail: record };
    await appendAudit(tx, { actor: recordedBy, ...entry }, clock);
    return { rule: rule.id, version };
  });
}

/** Ends a rule from a day on. Refused (404, 409, 422) where there is none, it is withdrawn already, or the day lies before its last version. */
export async function withdrawLocalRule(
  { db, clock }: Context,
  rule: string,
  { effectiveFrom, reason, decidedBy }: LocalRuleWithdrawal,
  recordedBy: string,
): Promise<void> {
  if (parseDate(effectiveFrom) === null)
    throw new Refusal(422, "tanggal-tidak-ada", ...settingTexts.badDay(effectiveFrom));
  await db.transaction(async (tx) => {
    const [newest] = await recordsOf(tx, rule);
    if (newest === undefined) throw new Refusal(404, "tidak-ditemukan", ...localRuleTexts.none(rule));
    if (newest.definition === null)
      throw new Refusal(409, "sudah-dicabut", ...localRuleTexts.withdrawn(rule, newest.effectiveFrom));
    refuseEarlier(effectiveFrom, newest);
    const record = { rule, version: null, definition: null, effectiveFrom, reason, decidedBy };
    await append(tx, { ...record, recordedBy, recordedAt: clock.now().toISOString() });
    const entry = { action: "aturan-daerah.cabut", subject: `aturan:${rule}`, detail: record };
    await appendAudit(tx, { actor: recordedBy, ...entry }, clock);
  });
}

/** Newest first; whoever writes next waits, so that versions are counted without gaps. */
async function recordsOf(tx: Queryable, rule: string): Promise<LocalRuleRow[]> {
  await tx.execute(sql`lock table ${localRules} in share row exclusive mode`);
  return (await allLocalRules(tx)).filter((row) => row.rule === rule);
}

const append = async (tx: Queryable, row: typeof localRules.$inferInsert): Promise<void> => {
  await tx.insert(localRules).values(row);
};

function refuseEarlier(effectiveFrom: string, newest: LocalRuleRow | undefined): void {
  if (newest !== undefined && effectiveFrom < newest.effectiveFrom)
    throw new Refusal(
      422,
      "mendahului-versi",
      ...localRuleTexts.earlier(effectiveFrom, newest.effectiveFrom),
    );
}
