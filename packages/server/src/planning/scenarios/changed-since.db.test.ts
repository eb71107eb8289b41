import { eq } from "drizzle-orm";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { workloads } from "../../needs/workload/tables.js";
import { ruleSettings } from "../../rules/tables.js";
import type { PlanExport } from "../law-check/plan-export.js";
import { packText, unpackText } from "../run/gzip.js";
import { plans } from "../tables.js";
import { planRoom } from "../testing/plan-room.js";
import { TMT } from "../testing/workforce.js";

const { database, app, id, call } = await planRoom({ analis: "analis" });
const { db } = database;
afterAll(() => app.close());

const later = new Date(Date.now() + 400 * 86_400_000).toISOString();
const earlier = "2020-01-01T00:00:00.000Z";
const warnings = async (): Promise<string[]> =>
  (await call("analis", "GET", `/api/plans/${id}/choice`)).body.warnings;

describe("a plan names what it does not know yet:", () => {
  afterEach(async () => {
    await db.delete(workloads);
    await db.delete(ruleSettings);
    expect(await warnings()).toEqual([]);
  });

  const accept = (unitCode: string, year: number, changedAt: string, state = "diterima") =>
    db
      .insert(workloads)
      .values({ unitCode, year, version: 1, state, revision: 1, changedBy: "Akun analis", changedAt });
  const year = Number(TMT.slice(0, 4));

  it("units whose workload was accepted since, not drafts, not earlier ones, not those of a later period", async () => {
    await accept("A", year, earlier);
    await accept("B", year, later, "draf");
    await accept("C", year + 1, later);
    expect(await warnings()).toEqual([]);
    for (const unit of ["D", "E", "F", "G"]) await accept(unit, year, later);
    expect(await warnings()).toEqual([
      expect.stringMatching(
        /^Beban kerja 4 unit diterima sesudah rencana ini diminta \(.*\): D; E; F; dan 1 lagi\. /,
      ),
    ]);
  });

  it("a reading of the law decided since and in force on its TMT, until it is taken back", async () => {
    const decide = (value: string | null, effectiveFrom: string) =>
      db.insert(ruleSettings).values({
        rule: "age-ceiling",
        param: "ageCeilingMode",
        value,
        effectiveFrom,
        reason: "Uji",
        decidedBy: "Kabag Hukum",
        recordedBy: "hukum",
        recordedAt: later,
      });
    await decide("THROUGH_YEAR", "2099-01-01");
    expect(await warnings()).toEqual([]);
    await decide("THROUGH_YEAR", "2026-01-01");
    expect(await warnings()).toEqual([
      expect.stringMatching(
        /^Aturan ditetapkan atau dikonfirmasi lain .*: Cara membaca batas usia\. Rencana ini dinilai dengan aturan sebelumnya\.$/,
      ),
    ]);
    await decide(null, "2026-01-01");
    expect(await warnings()).toEqual([]);
  });

  it("a rule whose text was confirmed since", async () => {
    const [row] = await db.select({ packed: plans.auditExport }).from(plans).where(eq(plans.id, id));
    const exported = JSON.parse(unpackText(row!.packed!)) as PlanExport;
    const keep = (rules: unknown) =>
      db
        .update(plans)
        .set({ auditExport: packText(JSON.stringify({ ...exported, rules })) })
        .where(eq(plans.id, id));
    const [first, ...others] = exported.rules;
    await keep([{ ...first!, status: "uncertain", version: 0 }, ...others]);
    expect(await warnings()).toEqual([expect.stringMatching(/^Aturan ditetapkan atau dikonfirmasi lain /)]);
    await keep(exported.rules);
  });
});
