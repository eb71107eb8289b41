import { type Role, roles } from "@selaras/contract";
import { desc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createAccount } from "../accounts/create-account.js";
import { verifyAuditChain } from "../audit/append-audit.js";
import { auditLog } from "../audit/tables.js";
import { setCurrentCycle } from "../planning/cycle/cycle.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import type { PlanTerms } from "../planning/problem/plan-terms.js";
import { requestPlan } from "../planning/run/queue.js";
import { runPlanQueue } from "../planning/run/queue-loop.js";
import { planStays, plans } from "../planning/tables.js";
import { fillDatabase } from "../planning/testing/fill-database.js";
import { smallGovernment } from "../planning/testing/workforce.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import { readingOn } from "./rule-settings.js";
import { ruleSettings } from "./tables.js";

const database = await freshDatabase();
const context = testContext(database);
const app = await testApp(context);
afterAll(() => app.close());

const cookies = new Map<Role, string>();
const ask = async (role: Role | null, method: "GET" | "POST", url: string, payload?: object) => {
  const headers = role === null ? {} : { cookie: cookies.get(role)! };
  const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, body: answer.json() };
};
const decision = (own: object = {}) => ({
  param: "effect",
  value: "block",
  effectiveFrom: "2026-12-01",
  reason: "Pendapat hukum nomor 12 tahun 2026",
  decidedBy: "Kepala Bagian Hukum",
  ...own,
});
const url = (rule: string) => `/api/rules/${rule}/settings`;
const decide = (rule: string, own: object = {}) => ask("hukum", "POST", url(rule), decision(own));

beforeAll(async () => {
  await setCurrentCycle(database.db, { name: "Periode uji", dataDate: "2026-06-30", tmt: "2026-12-01" });
  for (const role of roles) {
    await database.db.transaction((tx) =>
      createAccount(
        tx,
        { username: role, password: "rahasia-uji", displayName: role, role },
        "sistem",
        context.clock,
      ),
    );
    cookies.set(role, await signIn(app, role, "rahasia-uji"));
  }
});
beforeEach(async () => {
  await database.db.delete(ruleSettings);
});

describe("what the office decided about a rule", () => {
  it("is the law bureau's to decide and everybody's to read", async () => {
    for (const role of roles.filter((one) => one !== "hukum"))
      expect((await ask(role, "POST", url("guru-min-4y"), decision())).status, role).toBe(403);
    expect((await ask(null, "POST", url("guru-min-4y"), decision())).status).toBe(401);
    expect((await decide("guru-min-4y")).status).toBe(200);
    const { body } = await ask(null, "GET", `${url("guru-min-4y")}?on=2026-12-01`);
    expect(body.open.find(({ param }: { param: string }) => param === "effect")).toMatchObject({
      default: "warn",
      current: "block",
      currentText: "melarang",
    });
    expect(body.history).toMatchObject([
      { valueText: "melarang", decidedBy: "Kepala Bagian Hukum", effectiveFrom: "2026-12-01" },
    ]);
    expect(JSON.stringify(body)).not.toContain('"hukum"');
  });

  it("stands in the audit log with name, reason and day", async () => {
    await decide("guru-min-4y");
    const [entry] = await database.db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
    expect(entry).toMatchObject({
      actor: "hukum",
      action: "aturan.tetapkan",
      subject: "aturan:guru-min-4y",
      detail: {
        value: "block",
        decidedBy: "Kepala Bagian Hukum",
        effectiveFrom: "2026-12-01",
        reason: "Pendapat hukum nomor 12 tahun 2026",
      },
    });
    expect((await verifyAuditChain(database.db)).broken).toBeNull();
  });

  it("holds from its day on; a later one takes over; null restores the default; nothing is lost", async () => {
    await decide("guru-min-4y", { effectiveFrom: "2027-01-01", value: "off" });
    await decide("guru-min-4y");
    await decide("guru-min-4y", { effectiveFrom: "2028-01-01", value: null });
    const on = async (day: string) => (await readingOn(database.db, day))?.effects?.["guru-min-4y"];
    expect(await on("2026-11-30")).toBeUndefined();
    expect(await on("2026-12-01")).toBe("block");
    expect(await on("2027-01-01")).toBe("off");
    expect(await on("2028-01-01")).toBeUndefined();
    const { body } = await ask(null, "GET", "/api/rule-settings?on=2027-06-01");
    expect(body.inForce.map(({ value }: { value: string }) => value)).toEqual(["off"]);
    expect(body.history).toHaveLength(3);
  });

  it("is refused where the law leaves nothing open, and says what is open", async () => {
    const off = await decide("bup-of-target-post", { value: "off" });
    expect(off.status).toBe(422);
    expect(off.body.detail).toContain("hukum yang sudah pasti");
    const low = await decide("min-tenure-2y", { param: "minMonths", value: 6 });
    expect(low.status).toBe(422);
    expect(low.body.detail).toContain("ditemukan 6, seharusnya bilangan 24 sampai 60");
    expect((await decide("min-tenure-2y", { param: "minBulan", value: 24 })).body.hint).toContain(
      "minMonths",
    );
    expect((await decide("tidak-ada")).body.detail).toContain('"tidak-ada" tidak ada');
    expect((await decide("guru-min-4y", { effectiveFrom: "2027-02-30" })).status).toBe(422);
    expect((await decide("guru-min-4y", { reason: "  " })).status).toBe(400);
    expect(await database.db.select().from(ruleSettings)).toEqual([]);
    expect((await ask(null, "GET", url("bup-of-target-post"))).body).toMatchObject({
      open: [],
      closed: expect.stringContaining("UU 20/2023"),
    });
  });

  it("is heard by the plan asked for after it, and kept with it when the office decides otherwise", async () => {
    await fillDatabase(database, smallGovernment());
    const strict = { effectiveFrom: "2026-11-30" };
    await decide("min-tenure-2y", { ...strict, param: "minMonths", value: 60 });
    await decide("min-tenure-2y", { ...strict, param: "nonManagerial", value: "block" });
    await decide("age-ceiling", { ...strict, param: "ageCeilingMode", value: "THROUGH_YEAR" });
    const { id } = await requestPlan(context, defaultPlanOptions(12), "analis");
    await runPlanQueue(context, { once: true });
    await decide("min-tenure-2y", { ...strict, param: "minMonths", value: null });
    const [plan] = await database.db.select().from(plans).where(eq(plans.id, id));
    expect(plan).toMatchObject({
      state: "selesai",
      options: {
        reading: {
          ageCeilingMode: "THROUGH_YEAR",
          params: { "min-tenure-2y": { minMonths: 60, nonManagerial: "block" } },
        },
      },
    });
    const [stays] = await database.db
      .select({ told: sql<string>`string_agg(placement::text, ' ')` })
      .from(planStays)
      .where(eq(planStays.planId, id));
    expect(stays!.told).toContain("paling singkat 60 bulan");
    const shown = await ask("tpk", "GET", `/api/plans/${id}`);
    expect(shown.body.options).not.toHaveProperty("reading");
    const next = await requestPlan(context, plan!.options as PlanTerms, "analis");
    const [again] = await database.db.select().from(plans).where(eq(plans.id, next.id));
    expect(again!.options).toMatchObject({
      reading: { params: { "min-tenure-2y": { nonManagerial: "block" } } },
    });
    expect(JSON.stringify(again!.options)).not.toContain("minMonths");
  });
});
