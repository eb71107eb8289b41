import { type Finding, type Role, roles, rulesEndpoints } from "@selaras/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "../accounts/create-account.js";
import { setCurrentCycle } from "../planning/cycle/cycle.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import { planMoves, plans } from "../planning/tables.js";
import { todayOf } from "../platform/clock.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";

const database = await freshDatabase();
const context = testContext(database);
const app = await testApp(context);
afterAll(() => app.close());

const TMT = "2026-12-01";
const cookies = new Map<Role, string>();
const get = async (role: Role | null, url: string) => {
  const headers = role === null ? {} : { cookie: cookies.get(role)! };
  const answer = await app.inject({ method: "GET", url, headers });
  return { status: answer.statusCode, text: answer.body, body: answer.json() };
};

const seat = (n: number) => ({
  unitCode: `U${n}`,
  unitName: `Unit ${n}`,
  titleCode: `T${n}`,
  titleName: `Jabatan ${n}`,
});
const finding = (rule: string, own: Partial<Finding> = {}): Finding => ({
  rule,
  version: "1",
  severity: "NEED-DOC",
  status: "verified",
  title: `Judul ${rule}`,
  citation: "PP 11/2017 Pasal 191",
  message: `Pesan ${rule}.`,
  ...own,
});

/** Three moves as an older version stored them: papers by their names in the program, fulfilled rules among the findings. */
const stored = [
  [finding("authority-intra-ppk", { missing: ["tpkMinutes"] }), finding("org-need", { severity: "PASS" })],
  [
    finding("authority-intra-ppk", { missing: ["tpkMinutes"] }),
    finding("disc-intra-lateral", {
      severity: "WARN",
      message: "Hukuman disiplin sedang dijalani.",
      lawfulFrom: "2027-06-02",
    }),
  ],
  [],
];
let planId = 0;

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

describe("the rule book", () => {
  it("is open to everybody; inside it asks first about the period's day, before sign-in about today", async () => {
    const stranger = await get(null, "/api/rules");
    expect(stranger.status).toBe(200);
    expect(stranger.body.asOf).toBe(todayOf(context.clock));
    expect((await get(null, "/api/rule-settings")).text).not.toContain(TMT);
    expect(stranger.body.rules.length).toBeGreaterThan(50);
    for (const role of roles)
      expect((await get(role, "/api/rules")).body).toEqual({ ...stranger.body, asOf: TMT });
  });

  it("shows the versions newest first with what each changed", async () => {
    const { body } = await get(null, "/api/rules/ks-max-2-periods");
    expect(body.versions.map((one: { version: string }) => one.version)).toEqual(["2", "1"]);
    expect(body.versions[0]).toMatchObject({ effectiveFrom: "2025-05-14", effectiveTo: null });
    expect(body.versions[0].changes).toContain("Paling lama: 192 bulan menjadi 96 bulan.");
    expect(body.versions[0].numbers).toContainEqual({ name: "Paling lama", value: "96", unit: "bulan" });
    expect(body.versions[1]).toMatchObject({ effectiveTo: "2025-05-13", changes: [] });
    const { english } = (await get(null, "/api/rules/spouse-pledge")).body.versions[0];
    expect(english.text.length).toBeGreaterThan(20);
    expect(body.topic).toBe("Guru dan kepala sekolah");
  });

  it("knows no page of a rule that is not", async () => {
    const answer = await get(null, "/api/rules/bukan-aturan");
    expect(answer).toMatchObject({ status: 404, body: { code: "tidak-ditemukan" } });
  });

  it("touches nobody before the first plan", async () => {
    expect((await get("analis", "/api/rules/authority-intra-ppk")).body.touched).toBeNull();
  });
});

describe("what the law says of a plan", () => {
  beforeAll(async () => {
    const [plan] = await database.db
      .insert(plans)
      .values({
        cycleId: 1,
        name: "Rencana A",
        state: "selesai",
        tmt: TMT,
        options: defaultPlanOptions(12),
        progress: {},
        createdBy: "x",
        createdAt: "2026-11-01T00:00:00Z",
        result: { status: "optimal" },
      })
      .returning();
    planId = plan!.id;
    await database.db.insert(planMoves).values(
      stored.map((findings, n) => {
        const nip = `19800101200001100${n}`;
        const move = { nip, name: `Orang ${n}`, from: seat(n), to: seat(n + 3), verdict: "NEED-DOC" };
        return { planId, nip, seq: n, move, reason: { ...move, findings } };
      }),
    );
  });

  it("tells each rule once, the findings beyond fulfilled, and papers by their names", async () => {
    const { body } = await get("analis", `/api/plans/${planId}/findings`);
    expect(rulesEndpoints["GET /api/plans/:id/findings"].response.parse(body)).toEqual(body);
    expect(body.rules.map((one: { rule: string }) => one.rule)).toEqual([
      "authority-intra-ppk",
      "disc-intra-lateral",
    ]);
    expect(body.rules[0].inRuleBook).toBe(true);
    expect(body.moves.map((move: { findings: unknown[] }) => move.findings.length)).toEqual([1, 2, 0]);
    expect(body.moves[0].findings[0].missing).toEqual(["berita acara Tim Penilai Kinerja"]);
  });

  it("withholds discipline from a reader who may not see it: the rule, the words and the day", async () => {
    const full = await get("tpk", `/api/plans/${planId}/findings`);
    expect(full.text).toContain("2027-06-02");
    const seen = await get("ppk", `/api/plans/${planId}/findings`);
    expect(seen.text).not.toMatch(/disiplin|disc-|2027-06-02/i);
    expect(seen.body.moves[1].findings[1].severity).toBe("WARN");
    expect(seen.body.rules[1]).toMatchObject({ rule: "rekam-jejak" });
    expect(seen.body.rules[1].inRuleBook).toBeUndefined();
  });

  it("is for readers of plans alone", async () => {
    for (const role of ["asn", "admin", "kepala_perangkat"] as const)
      expect((await get(role, `/api/plans/${planId}/findings`)).status).toBe(403);
    expect((await get(null, `/api/plans/${planId}/findings`)).status).toBe(401);
    expect((await get("analis", "/api/plans/999/findings")).status).toBe(404);
  });

  it("stands on the page of each rule for those who may see it", async () => {
    const page = async (role: Role | null, rule: string) => (await get(role, `/api/rules/${rule}`)).body;
    const { touched } = await page("ppk", "authority-intra-ppk");
    expect(touched).toMatchObject({ planId, planName: "Rencana A", tmt: TMT });
    expect(touched.moves.map((move: { name: string }) => move.name)).toEqual(["Orang 0", "Orang 1"]);
    expect((await page("analis", "org-need")).touched.moves).toEqual([]);
    expect((await page("auditor", "disc-intra-lateral")).touched.moves).toHaveLength(1);
    expect((await page("ppk", "disc-intra-lateral")).touched).toBe("tertutup");
    for (const role of ["asn", "kepala_perangkat", "admin", null] as const)
      expect((await page(role, "authority-intra-ppk")).touched).toBeNull();
  });
});
