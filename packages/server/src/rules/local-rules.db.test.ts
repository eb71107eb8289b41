import { type Role, roles } from "@selaras/contract";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createAccount } from "../accounts/create-account.js";
import { verifyAuditChain } from "../audit/append-audit.js";
import { auditLog } from "../audit/tables.js";
import { setCurrentCycle } from "../planning/cycle/cycle.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import { requestPlan } from "../planning/run/queue.js";
import { runPlanQueue } from "../planning/run/queue-loop.js";
import { planMoves, plans } from "../planning/tables.js";
import { fillDatabase } from "../planning/testing/fill-database.js";
import { openPlan } from "../planning/testing/open-plan.js";
import { smallGovernment } from "../planning/testing/workforce.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import { readingOn } from "./rule-settings.js";
import { localRules } from "./tables.js";

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
const TMT = "2026-12-01";
const definition = (own: object = {}) => ({
  id: "LOKAL-TETAP-5-TAHUN",
  title: "Paling singkat lima tahun di unit",
  text: "Pegawai tidak dipindahkan sebelum lima tahun di unitnya.",
  source: "Perwali Contoh 12/2026",
  article: "Pasal 7",
  severity: "BLOCK",
  effectiveFrom: "2026-01-01",
  appliesTo: { change: "unit" },
  requires: { mode: "ALL", conditions: [{ kind: "min-months-in-unit", months: 60 }] },
  ...own,
});
const decided = { reason: "Perwali Contoh 12 tahun 2026", decidedBy: "Kepala Bagian Hukum" };
const add = (own: object = {}) =>
  ask("hukum", "POST", "/api/local-rules", { definition: definition(own), ...decided });
const withdraw = (effectiveFrom: string) =>
  ask("hukum", "POST", "/api/local-rules/LOKAL-TETAP-5-TAHUN/withdrawal", { effectiveFrom, ...decided });

beforeAll(async () => {
  await setCurrentCycle(database.db, { name: "Periode uji", dataDate: "2026-06-30", tmt: TMT });
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
  await database.db.delete(localRules);
});

describe("a rule of the government's own", () => {
  it("is the law bureau's to write and everybody's to read", async () => {
    const body = { definition: definition(), ...decided };
    for (const role of roles.filter((one) => one !== "hukum")) {
      expect((await ask(role, "POST", "/api/local-rules", body)).status, role).toBe(403);
      expect((await ask(role, "POST", "/api/local-rules/preview", body)).status, role).toBe(403);
    }
    expect((await ask(null, "POST", "/api/local-rules", body)).status).toBe(401);
    expect((await add()).status).toBe(200);
    const { body: list } = await ask(null, "GET", `/api/local-rules?on=${TMT}`);
    expect(list.rules).toMatchObject([
      {
        id: "LOKAL-TETAP-5-TAHUN",
        state: "berlaku",
        version: 1,
        concerns: "Setiap pegawai yang pindah unit.",
        requires: "Sudah paling sedikit 60 bulan di unit sekarang.",
        records: [{ version: 1, ...decided }],
      },
    ]);
    expect(JSON.stringify(list)).not.toContain('"hukum"');
    const book = await ask(null, "GET", "/api/rules");
    expect(book.body.rules[0]).toMatchObject({
      id: "LOKAL-TETAP-5-TAHUN",
      topic: "Aturan daerah",
      local: true,
    });
    expect(book.body.rules[1]).toMatchObject({ local: false });
    const page = await ask(null, "GET", "/api/rules/LOKAL-TETAP-5-TAHUN");
    expect(page.body).toMatchObject({
      local: true,
      checkedOn: "Diperiksa pada setiap pegawai yang pindah unit.",
    });
    expect(page.body.versions[0].numbers).toContainEqual({
      name: "Yang diminta",
      value: "Sudah paling sedikit 60 bulan di unit sekarang.",
      unit: "",
    });
  });

  it("stands in the audit log with its whole text, name, reason and day", async () => {
    await add();
    await withdraw("2027-01-01");
    const entries = await database.db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(2);
    expect(entries.reverse()).toMatchObject([
      {
        actor: "hukum",
        action: "aturan-daerah.tetapkan",
        subject: "aturan:LOKAL-TETAP-5-TAHUN",
        detail: {
          version: 1,
          effectiveFrom: "2026-01-01",
          ...decided,
          definition: { text: definition().text, conditions: [{ kind: "min-months-in-unit", months: 60 }] },
        },
      },
      { action: "aturan-daerah.cabut", detail: { effectiveFrom: "2027-01-01", ...decided } },
    ]);
    expect((await verifyAuditChain(database.db)).broken).toBeNull();
  });

  it("keeps its old versions, ends where the next begins or it is withdrawn, and may come back", async () => {
    await add();
    await add({ severity: "WARN", effectiveFrom: "2027-01-01" });
    await withdraw("2028-01-01");
    await add({ effectiveFrom: "2029-01-01", effectiveTo: "2029-12-31" });
    const on = async (day: string) =>
      (await readingOn(database.db, day))?.local?.find(
        ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo ?? day) >= day,
      );
    expect(await on("2025-12-31")).toBeUndefined();
    expect(await on("2026-12-31")).toMatchObject({
      version: 1,
      severity: "BLOCK",
      effectiveTo: "2026-12-31",
    });
    expect(await on("2027-12-31")).toMatchObject({ version: 2, severity: "WARN", effectiveTo: "2027-12-31" });
    expect(await on("2028-06-01")).toBeUndefined();
    expect(await on("2029-12-31")).toMatchObject({ version: 3 });
    expect(await readingOn(database.db, "2030-01-01")).toBeUndefined();
    const state = async (day: string) => {
      const { body } = await ask(null, "GET", `/api/local-rules?on=${day}`);
      return [body.rules[0].state, body.rules[0].version];
    };
    expect(await state("2025-06-01")).toEqual(["akan-berlaku", 1]);
    expect(await state("2027-06-01")).toEqual(["berlaku", 2]);
    expect(await state("2028-06-01")).toEqual(["akan-berlaku", 2]);
    expect(await state("2030-06-01")).toEqual(["berakhir", 3]);
    const { body } = await ask(null, "GET", "/api/local-rules");
    expect(body.rules[0].records).toHaveLength(4);
    const page = await ask(null, "GET", "/api/rules/LOKAL-TETAP-5-TAHUN");
    expect(page.body.versions.map(({ version }: { version: string }) => version)).toEqual(["3", "2", "1"]);
    expect(page.body.versions[1].changes).toEqual(["Yang dilakukan sistem: melarang menjadi mengingatkan."]);
  });

  it("is refused with everything that is wrong with it, and nothing is kept", async () => {
    const wrong = await add({ id: "min-tenure-2y", severity: "TIDAK" });
    expect(wrong.status).toBe(422);
    expect(wrong.body.detail).toContain('id: Ditemukan "min-tenure-2y", seharusnya LOKAL-');
    expect(wrong.body.detail).toContain("severity:");
    expect(await database.db.select().from(localRules)).toEqual([]);
    await add({ effectiveFrom: "2027-01-01" });
    const early = await add({ effectiveFrom: "2026-12-31" });
    expect([early.status, early.body.code]).toEqual([422, "mendahului-versi"]);
    expect((await withdraw("2026-12-31")).status).toBe(422);
    expect((await withdraw("2027-01-01")).status).toBe(200);
    expect((await withdraw("2027-02-01")).body.code).toBe("sudah-dicabut");
    const none = await ask("hukum", "POST", "/api/local-rules/LOKAL-LAIN/withdrawal", {
      effectiveFrom: "2027-01-01",
      ...decided,
    });
    expect(none.status).toBe(404);
  });

  it("is heard by the plan asked for after it, tells what it would touch before, and stays with an old plan", async () => {
    await fillDatabase(database, smallGovernment());
    const first = await requestPlan(context, defaultPlanOptions(12), "analis");
    await runPlanQueue(context, { once: true });
    const free = await database.db.select().from(planMoves).where(eq(planMoves.planId, first.id));
    expect(free.length).toBeGreaterThan(0);

    const preview = async (own: object) =>
      (await ask("hukum", "POST", "/api/local-rules/preview", { definition: definition(own) })).body;
    const ban = { appliesTo: {}, requires: undefined };
    // The law bureau works on no plan: it hears of one when everybody does.
    expect((await preview(ban)).touch.plan).toBeNull();
    await openPlan(context, first.id);
    const { touch } = await preview(ban);
    expect(touch).toMatchObject({ tmt: TMT, plan: { moves: free.length, touched: free.length } });
    expect(touch.peopleTouchedEverywhere).toBe(touch.people);
    expect(touch.postsTouched).toBe(touch.posts);
    const none = await preview({
      ...ban,
      appliesTo: { employeeKinds: ["PPPK_PW"], from: { units: ["LAIN"] } },
    });
    expect(none.touch).toMatchObject({ peopleTouched: 0, postsTouched: 0, plan: { touched: 0 } });
    expect((await preview({ severity: "TIDAK" })).faults).toMatchObject([{ where: "severity" }]);

    await add(ban);
    const { id } = await requestPlan(context, defaultPlanOptions(12), "analis");
    await runPlanQueue(context, { once: true });
    await withdraw("2026-12-01");
    const [plan] = await database.db.select().from(plans).where(eq(plans.id, id));
    expect(plan).toMatchObject({
      state: "selesai",
      options: { reading: { local: [{ id: "LOKAL-TETAP-5-TAHUN", version: 1 }] } },
    });
    expect(await database.db.select().from(planMoves).where(eq(planMoves.planId, id))).toEqual([]);
    expect(await readingOn(database.db, TMT)).toBeUndefined();
  });
});
