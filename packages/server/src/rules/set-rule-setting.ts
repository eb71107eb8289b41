import type { NewRuleSetting } from "@selaras/contract";
import { checkReading, parseDate } from "@selaras/regulations";
import { appendAudit } from "../audit/append-audit.js";
import type { Context } from "../platform/context.js";
import { Refusal } from "../platform/refusal.js";
import { settingTexts } from "./setting-messages.js";
import { ruleSettings } from "./tables.js";

/**
 * Records what the office decided about a rule, from a day on. Refused (422) where the law leaves nothing open, for a value outside of what
 * it leaves, and for a day that is none. Nothing is overwritten: plans keep the reading they were made with.
 */
export async function setRuleSetting(
  { db, clock }: Context,
  rule: string,
  decision: NewRuleSetting,
  recordedBy: string,
): Promise<void> {
  const { param, effectiveFrom, reason, decidedBy } = decision;
  if (parseDate(effectiveFrom) === null)
    throw new Refusal(422, "tanggal-tidak-ada", ...settingTexts.badDay(effectiveFrom));
  const value = checkedValue(rule, decision);
  await db.transaction(async (tx) => {
    const [row] = await tx
      .insert(ruleSettings)
      .values({
        rule,
        param,
        value,
        effectiveFrom,
        reason,
        decidedBy,
        recordedBy,
        recordedAt: clock.now().toISOString(),
      })
      .returning({ id: ruleSettings.id });
    await appendAudit(
      tx,
      {
        actor: recordedBy,
        action: "aturan.tetapkan",
        subject: `aturan:${rule}`,
        detail: { setting: row!.id, param, value, effectiveFrom, reason, decidedBy },
      },
      clock,
    );
  });
}

/** Restoring the default needs something that can be decided, too. */
function checkedValue(rule: string, { param, value }: NewRuleSetting) {
  const checked = checkReading(rule, param, value ?? "");
  if (!("why" in checked)) return value === null ? null : checked.value;
  if (value === null && checked.why === "value") return null;
  throw new Refusal(422, "aturan-tertutup", ...settingTexts.refused(rule, param, value ?? "bawaan", checked));
}
