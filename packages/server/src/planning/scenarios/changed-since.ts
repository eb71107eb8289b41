import type { PlanSummary } from "@selaras/contract";
import { canonicalJson } from "@selaras/optimizer";
import { AGE_CEILING, type IsoDate, type RuleProfile, rulesInForce } from "@selaras/regulations";
import { and, asc, eq, gt, max, sql } from "drizzle-orm";
import { workloads } from "../../needs/workload/tables.js";
import type { Queryable } from "../../platform/database.js";
import { readingOn } from "../../rules/rule-settings.js";
import { titleOf } from "../../rules/settings-presenter.js";
import { corrections } from "../../workforce/corrections/tables.js";
import { datasets, units } from "../../workforce/tables.js";
import { currentCycle } from "../cycle/cycle.js";
import type { PlanExport } from "../law-check/plan-export.js";
import { unpackText } from "../run/gzip.js";
import { plans } from "../tables.js";
import { choiceTexts as says } from "./choice-messages.js";

/**
 * What has changed since the plan was asked for, one plain sentence each: staff data, needs, the reading of the law, the rules themselves, the
 * day of the moves. The plan stays choosable, but rests on the state of an earlier day.
 */
export async function warningsOf(db: Queryable, plan: PlanSummary): Promise<string[]> {
  const { tmt, createdAt } = plan;
  const asked = new Date(createdAt);
  const [imported] = await db.select({ at: max(datasets.importedAt) }).from(datasets);
  const [corrected] = await db
    .select({
      at: sql<string | null>`max(greatest(${corrections.decidedAt}, ${corrections.releasedAt}))::text`,
    })
    .from(corrections);
  const cycle = await currentCycle(db);
  const needs = await acceptedSince(db, plan);
  const rules = [...new Set([...(await readOtherwise(db, plan)), ...(await rewritten(db, plan))])].map(
    titleOf,
  );
  const isLater = (at: string | null | undefined): at is string => at != null && new Date(at) > asked;
  return [
    ...(isLater(imported?.at) ? [says.importedSince(new Date(imported.at), asked)] : []),
    ...(isLater(corrected?.at) ? [says.correctedSince(new Date(corrected.at), asked)] : []),
    ...(needs.length > 0 ? [says.needsSince(needs, asked)] : []),
    ...(rules.length > 0 ? [says.rulesSince(rules, asked)] : []),
    ...(cycle !== null && cycle.tmt !== tmt ? [says.otherTmt(tmt, cycle.tmt)] : []),
  ];
}

/** Units whose workload was accepted since, by name; a sheet of a year after the TMT waits for its own period (decision 0014). */
async function acceptedSince(db: Queryable, { tmt, createdAt }: PlanSummary): Promise<string[]> {
  const rows = await db
    .selectDistinct({ code: workloads.unitCode, name: units.name })
    .from(workloads)
    .leftJoin(units, eq(units.code, workloads.unitCode))
    .where(
      and(
        eq(workloads.state, "diterima"),
        gt(workloads.changedAt, createdAt),
        sql`${workloads.year} <= ${Number(tmt.slice(0, 4))}`,
      ),
    )
    .orderBy(asc(workloads.unitCode));
  return rows.map(({ code, name }) => name ?? code);
}

/** Rules the office reads otherwise today than the plan does: compared, so that a decision taken back is no change. */
async function readOtherwise(db: Queryable, { tmt, options }: PlanSummary): Promise<string[]> {
  const then = readings((options as { readonly reading?: RuleProfile }).reading);
  const now = readings(await readingOn(db, tmt));
  const keys = [...new Set([...then.keys(), ...now.keys()])];
  return keys.filter((key) => then.get(key) !== now.get(key)).map((key) => key.split(" ")[1]!);
}

/** A reading as comparable parts: `<part> <rule>` to its canonical text. */
function readings({ ageCeilingMode, effects, params, local, daysOff }: RuleProfile = {}) {
  return new Map<string, string>([
    ...(ageCeilingMode ? [[`cara ${AGE_CEILING}`, ageCeilingMode] as const] : []),
    ...Object.entries(effects ?? {}).map(([rule, effect]) => [`akibat ${rule}`, effect] as const),
    ...Object.entries(params ?? {}).map(([rule, own]) => [`angka ${rule}`, canonicalJson(own)] as const),
    ...(local ?? []).map((rule) => [`daerah ${rule.id}`, canonicalJson(rule)] as const),
    ...(daysOff ?? []).map((year) => [`libur hari-libur:${year.year}`, canonicalJson(year)] as const),
  ]);
}

/** National rules of the plan's TMT whose version or status (a text confirmed since) is no longer the one the plan was drawn up under. */
async function rewritten(db: Queryable, { id, tmt }: PlanSummary): Promise<string[]> {
  const [row] = await db.select({ packed: plans.auditExport }).from(plans).where(eq(plans.id, id));
  if (!row?.packed) return [];
  const { rules } = JSON.parse(unpackText(row.packed)) as PlanExport;
  const versions = (list: readonly { rule: string; version: number | string; status: string }[]) =>
    new Map(
      list
        .filter(({ rule }) => !rule.startsWith("LOKAL-"))
        .map((one) => [one.rule, `${one.version} ${one.status}`]),
    );
  const then = versions(rules);
  const now = versions(rulesInForce(tmt as IsoDate).map((one) => ({ ...one, rule: one.id })));
  return [...new Set([...then.keys(), ...now.keys()])].filter((rule) => then.get(rule) !== now.get(rule));
}
