import type { DevelopmentProposal, Role } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "../accounts/create-account.js";
import { verifyAuditChain } from "../audit/append-audit.js";
import { auditLog } from "../audit/tables.js";
import { setCurrentCycle } from "../planning/cycle/cycle.js";
import { writePlanWorkbook } from "../planning/export/workbook.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import { requestPlan } from "../planning/run/queue.js";
import { runPlanQueue } from "../planning/run/queue-loop.js";
import { movesOf } from "../planning/run/store-read.js";
import { storeWorkforce } from "../planning/testing/store-workforce.js";
import { TMT } from "../planning/testing/workforce.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import { certificates } from "../workforce/tables.js";
import { trainingHistory } from "../workforce/training-tables.js";
import { developmentRows } from "./tables.js";
import { HEAD_OF_SD_B, NEARLY_HEADS, nearlyHeads, session } from "./testing/nearly-heads.js";

const database = await freshDatabase();
const context = testContext(database);
const app = await testApp(context);
const cookies = new Map<Role, string>();
const [first, second] = NEARLY_HEADS as [string, string];
let planId = 0;

async function ask(role: Role, method: "GET" | "POST" | "PUT", url: string, payload?: object) {
  const answer = await app.inject({
    method,
    url: `/api${url}`,
    headers: { cookie: cookies.get(role)! },
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}
const { startsOn, endsOn, capacity, cost, state } = session();
const dates = { startsOn, endsOn, capacity, cost, state };
const write = (change: object) =>
  ask("analis", "PUT", "/trainings/BCKS/sessions/BCKS-1", { ...dates, ...change });
const proposal: DevelopmentProposal = {
  need: "karier",
  subject: "Pelatihan Bakal Calon Kepala Sekolah",
  unit: HEAD_OF_SD_B.unitCode,
  title: HEAD_OF_SD_B.titleCode,
  training: "BCKS",
  session: "BCKS-1",
  own: null,
  reason: "Dipersiapkan memimpin SD Negeri B",
};
const propose = (role: Role, nip: string, change: Partial<DevelopmentProposal> = {}) =>
  ask(role, "POST", `/employees/${nip}/development`, { ...proposal, ...change });
const act = (role: Role, nip: string, id: number, action: string, revision: number, more: object = {}) =>
  ask(role, action === "progress" ? "PUT" : "POST", `/employees/${nip}/development/${id}/${action}`, {
    revision,
    reason: "Sesuai kebutuhan",
    ...more,
  });
const move = async () => (await movesOf(database.db, planId)).find((one) => one.trainings?.length)!;
const notices = async () => (await ask("tpk", "GET", `/plans/${planId}/trainings`)).body.notices;

beforeAll(async () => {
  await setCurrentCycle(database.db, { name: "Periode", dataDate: "2026-07-01", tmt: TMT });
  await storeWorkforce(database.db, nearlyHeads());
  const account = (username: string, role: Role, more: object = {}) =>
    database.db.transaction((tx) =>
      createAccount(
        tx,
        { username, password: "rahasia sekali", displayName: `Akun ${username}`, role, ...more },
        "sistem",
        context.clock,
      ),
    );
  await account("analis", "analis");
  await account("tpk", "tpk");
  await account("asn", "asn", { nip: first });
  await account("kepala_perangkat", "kepala_perangkat", { unitCode: "SD-A" });
  for (const role of ["analis", "tpk", "asn", "kepala_perangkat"] as const)
    cookies.set(role, await signIn(app, role, "rahasia sekali"));
  const options = { ...defaultPlanOptions(12, "Rencana bersyarat"), budget: 5, timeLimitSeconds: 20 };
  planId = (await requestPlan(context, { ...options, onCondition: true }, "analis")).id;
  await runPlanQueue(context, { once: true });
});
afterAll(() => app.close());

describe("a planned move of a person who is siap bersyarat", () => {
  it("carries its training with dates before the TMT", async () => {
    const planned = await move();
    expect(planned.to).toMatchObject(HEAD_OF_SD_B);
    expect(NEARLY_HEADS).toContain(planned.nip);
    expect(planned.trainings).toMatchObject([
      { code: "BCKS", sessionCode: "BCKS-1", startsOn, endsOn, holds: true },
    ]);
    expect(planned.trainings![0]!.without.map(({ rule }) => rule)).toEqual(["ks-training"]);
    const { body } = await ask("tpk", "GET", `/plans/${planId}/moves/${planned.nip}`);
    expect(body.findings.map(({ rule }: { rule: string }) => rule)).not.toContain("ks-training");
    expect(body.sentences.join(" ")).toContain("Bertumpu pada Pelatihan Bakal Calon Kepala Sekolah (144 JP)");
    expect((await ask("tpk", "GET", `/plans/${planId}`)).body.result).toMatchObject({
      verified: true,
      lawful: true,
    });
    expect(await notices()).toMatchObject([{ kind: "bertumpu" }]);
  });

  it("stands with it in the workbook", async () => {
    const bytes = await writePlanWorkbook(context, planId);
    expect(await cellsOf(bytes)).toContain("Angkatan BCKS-1, 2026-09-01 s.d. 2026-10-10.");
  });

  it("needs the paper again once the session is cancelled, and the plan says so; opened again, it holds again", async () => {
    expect((await write({ state: "BATAL" })).status).toBe(200);
    const planned = await move();
    expect(planned).toMatchObject({ verdict: "NEED-DOC", trainings: [{ holds: false }] });
    const { body } = await ask("tpk", "GET", `/plans/${planId}/moves/${planned.nip}`);
    expect(body.findings[0]).toMatchObject({ rule: "ks-training", severity: "NEED-DOC" });
    expect(body.sentences.at(-1)).toContain("dibatalkan atau tidak lagi diikuti");
    const [notice] = await notices();
    expect(notice).toMatchObject({ kind: "batal" });
    expect(notice.sentence).toMatch(/^Rencana ini bertumpu pada .* 1 perpindahan kini perlu dokumen lagi\.$/);
    const ready = await ask("analis", "GET", `/employees/${planned.nip}/readiness?unit=SD-B&title=KEPSEK`);
    expect(ready.body.state).toBe("belum-siap");
    await write({});
    expect((await move()).trainings).toMatchObject([{ holds: true }]);
    expect(await notices()).toMatchObject([{ kind: "bertumpu" }]);
  });

  it("needs it again once the session is put off beyond the TMT", async () => {
    await write({ startsOn: "2027-02-01", endsOn: "2027-03-01" });
    expect(await move()).toMatchObject({ verdict: "NEED-DOC" });
    expect((await notices())[0].sentence).toContain("tidak berakhir sebelum TMT");
    await write({});
  });

  it("needs it again once the person's place is given up", async () => {
    const { nip } = await move();
    const proposed = await propose("kepala_perangkat", nip);
    const [row] = proposed.body.rows;
    expect((await act("analis", nip, row.id, "approve", 1)).status).toBe(200);
    expect((await move()).trainings).toMatchObject([{ holds: true }]);
    expect((await act("analis", nip, row.id, "cancel", 2)).status).toBe(200);
    expect(await move()).toMatchObject({ verdict: "NEED-DOC", trainings: [{ holds: false }] });
    expect(await notices()).toMatchObject([{ kind: "batal" }]);
    await propose("analis", nip, { reason: "Jadi ikut" });
    expect((await move()).trainings).toMatchObject([{ holds: true }]);
  });

  it("was weighed with no more people than places, and says what one more would be worth", async () => {
    const { body } = await ask("tpk", "GET", `/plans/${planId}/trainings`);
    expect(body.moves).toHaveLength(1);
    expect(body.worth).toMatchObject([{ code: "BCKS", used: 1, places: 1 }]);
    const [worth] = body.worth;
    expect(worth.points).toBeGreaterThanOrEqual(0);
    expect(worth.price).toBeGreaterThanOrEqual(worth.points);
    const catalogue = await ask("analis", "GET", "/trainings");
    expect(catalogue.body.trainings[0].worth).toMatchObject({ planId, used: 1 });
  });
});

describe("a development plan", () => {
  it("is proposed by the unit, approved by the analyst, and keeps who, when and why", async () => {
    const proposed = await propose("kepala_perangkat", second, {
      session: null,
      training: null,
      need: "kompetensi",
      subject: "Pengambilan Keputusan",
      own: {
        name: "Pembimbingan oleh kepala sekolah",
        type: "COACHING",
        hours: 12,
        provider: null,
        startsOn: "2026-07-10",
        endsOn: "2026-07-31",
      },
    });
    const row = proposed.body.rows.find(({ type }: { type: string }) => type === "COACHING");
    expect(row).toMatchObject({ state: "diusulkan", actions: ["cancel"], revision: 1, priority: null });
    expect(row.priorityFormula).toContain("Belum dapat dihitung");
    expect((await act("kepala_perangkat", second, row.id, "approve", 1)).status).toBe(403);
    expect((await act("analis", second, row.id, "approve", 7)).body.code).toBe("ditulis-orang-lain");
    await act("analis", second, row.id, "approve", 1);
    await act("analis", second, row.id, "start", 2);
    const under = await act("analis", second, row.id, "progress", 3, { progress: 60 });
    expect(under.body.rows.at(-1)).toMatchObject({
      state: "berjalan",
      progress: 60,
      versions: [
        { revision: 1, state: "diusulkan", by: "Akun kepala_perangkat", reason: proposal.reason },
        { revision: 2, state: "disetujui", by: "Akun analis" },
        { revision: 3, state: "berjalan" },
        { revision: 4, state: "berjalan" },
      ],
    });
    const log = await database.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subject, `pengembangan:${row.id}`));
    expect(log.map(({ action }) => action)).toEqual([
      "pengembangan.diusulkan",
      "pengembangan.disetujui",
      "pengembangan.berjalan",
      "pengembangan.berjalan",
    ]);
    expect(await verifyAuditChain(database.db)).toMatchObject({ broken: null });
  });

  it("gives a place once: the session is full for the next, and shrinks to no fewer places than are taken", async () => {
    const planned = (await move()).nip;
    const other = planned === first ? second : first;
    const mine = (await ask("analis", "GET", `/employees/${planned}/development`)).body.rows;
    const row = mine.find(({ state: of }: { state: string }) => of === "diusulkan");
    expect((await act("analis", planned, row.id, "approve", row.revision)).status).toBe(200);
    expect(await propose("analis", other)).toMatchObject({ status: 409, body: { code: "angkatan-penuh" } });
    expect(await propose("analis", planned)).toMatchObject({ status: 409 });
    expect(await write({ capacity: 0 })).toMatchObject({
      status: 409,
      body: { code: "tempat-sudah-terisi" },
    });
    const [training] = (await ask("tpk", "GET", "/trainings")).body.trainings;
    expect(training.sessions[0]).toMatchObject({ capacity: 1, taken: 1, free: 0 });
  });

  it("is finished only when the training is over, and then stands in the history with its certificate", async () => {
    const planned = (await move()).nip;
    const rows = (await ask("analis", "GET", `/employees/${planned}/development`)).body.rows;
    const row = rows.find(({ state: of }: { state: string }) => of === "disetujui");
    await write({ startsOn: "2026-10-01", endsOn: "2026-11-20" });
    expect((await act("analis", planned, row.id, "finish", row.revision)).body.code).toBe("belum-berakhir");
    await write({ startsOn: "2026-07-02", endsOn: "2026-07-02" });
    const done = await act("analis", planned, row.id, "finish", row.revision);
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({
      balance: { done: 144, remaining: { value: 0 }, used: { value: 100 } },
    });
    const [kept] = await database.db.select().from(trainingHistory).where(eq(trainingHistory.nip, planned));
    expect(kept).toMatchObject({ hours: 144, year: 2026, trainingCode: "BCKS" });
    const held = await database.db.select().from(certificates).where(eq(certificates.nip, planned));
    expect(held.map(({ kind }) => kind)).toContain("CALON KEPALA SEKOLAH");
    const ready = await ask("analis", "GET", `/employees/${planned}/readiness?unit=SD-B&title=KEPSEK`);
    expect(ready.body.state).toBe("siap");
  });
});

describe("what is offered", () => {
  const offered = async (role: Role, nip: string) =>
    (await ask(role, "GET", `/employees/${nip}/development?unit=SD-B&title=KEPSEK`)).body.offered;
  const leader = async () => {
    const planned = (await move()).nip;
    return planned === first ? second : first;
  };
  const confirm = (nip: string, proposals: object[]) =>
    ask("analis", "POST", `/employees/${nip}/development-plan`, { proposals });

  it("names the session that answers a need, why, and by which sets; nothing is stored by looking", async () => {
    await write({ capacity: 3, startsOn: "2026-10-01", endsOn: "2026-11-20" });
    const nip = await leader();
    const before = (await ask("analis", "GET", `/employees/${nip}/development`)).body.rows.length;
    const found = await offered("analis", nip);
    expect(found.offers).toMatchObject([
      { need: "karier", training: { code: "BCKS", sessionCode: "BCKS-1", hours: 144, free: 2 }, own: null },
    ]);
    expect(found.offers[0].basis).toContain("Pelatihan Bakal Calon Kepala Sekolah");
    expect(found.model).toBeTruthy();
    expect(await offered("asn", first)).toBeNull();
    expect((await ask("analis", "GET", `/employees/${nip}/development`)).body.rows).toHaveLength(before);
  });

  it("becomes rows only when confirmed: all of them, or none when one is refused; then it is offered no more", async () => {
    const nip = await leader();
    const before = (await ask("analis", "GET", `/employees/${nip}/development`)).body.rows.length;
    const refused = await confirm(nip, [proposal, { ...proposal, session: "TIDAK-ADA" }]);
    expect(refused).toMatchObject({ status: 422, body: { code: "angkatan-tak-dikenal" } });
    expect((await ask("analis", "GET", `/employees/${nip}/development`)).body.rows).toHaveLength(before);
    const own = {
      name: "Bimbingan kinerja",
      type: "COACHING",
      hours: 8,
      provider: null,
      startsOn: null,
      endsOn: null,
    };
    const confirmed = await confirm(nip, [proposal, { ...proposal, need: "talenta", session: null, own }]);
    expect(confirmed.status).toBe(200);
    expect(confirmed.body.rows.slice(before)).toMatchObject([
      { sessionCode: "BCKS-1", state: "diusulkan" },
      { name: "Bimbingan kinerja", hours: 8, need: "talenta", state: "diusulkan" },
    ]);
    expect((await offered("analis", nip)).offers).toEqual([]);
    expect(
      (await ask("asn", "POST", `/employees/${first}/development-plan`, { proposals: [proposal] })).status,
    ).toBe(403);
  });
});

describe("who sees what", () => {
  it("shows an employee the own development and nobody else's, and no catalogue to write", async () => {
    expect((await ask("asn", "GET", `/employees/${first}/development`)).status).toBe(200);
    expect((await ask("asn", "GET", `/employees/${second}/development`)).status).toBe(404);
    expect((await propose("asn", first)).status).toBe(403);
    expect((await ask("asn", "PUT", "/trainings/BCKS/sessions/BCKS-1", dates)).status).toBe(403);
    expect((await ask("kepala_perangkat", "PUT", "/trainings/BCKS/sessions/BCKS-1", dates)).status).toBe(403);
    expect((await ask("kepala_perangkat", "GET", "/trainings")).body.trainings[0].worth).toBeNull();
  });

  it("exports catalogue, calendar and the plans of whom one may see", async () => {
    const sheets = async (role: Role) => {
      const answer = await app.inject({
        url: "/api/trainings.xlsx",
        headers: { cookie: cookies.get(role)! },
      });
      return { status: answer.statusCode, sheets: (await readXlsx(answer.rawPayload)).sheets };
    };
    const { sheets: all } = await sheets("analis");
    expect(all.map(({ name }) => name)).toEqual(["Pelatihan", "Jadwal", "Rencana Pengembangan"]);
    expect(JSON.stringify(all[1]!.rows)).toContain("BCKS-1");
    const count = (await database.db.select().from(developmentRows)).length;
    expect(all[2]!.rows).toHaveLength(count + 1);
    const outside = nearlyHeads().employees.find(({ unitCode }) => unitCode === "KEC")!.nip;
    await propose("analis", outside, {
      session: null,
      training: null,
      own: { name: "Bimbingan", type: "COACHING", hours: 3, provider: null, startsOn: null, endsOn: null },
    });
    expect(JSON.stringify((await sheets("analis")).sheets[2]!.rows)).toContain(outside);
    const { sheets: own } = await sheets("kepala_perangkat");
    expect(JSON.stringify(own)).toContain(second);
    expect(JSON.stringify(own)).not.toContain(outside);
    expect(
      (await app.inject({ url: "/api/trainings.xlsx", headers: { cookie: cookies.get("asn")! } })).statusCode,
    ).toBe(403);
  });

  it("ends a head's sight at the own subtree", async () => {
    const outside = nearlyHeads().employees.find(({ unitCode }) => unitCode === "KEC")!.nip;
    expect((await ask("kepala_perangkat", "GET", `/employees/${outside}/development`)).status).toBe(404);
    expect((await propose("kepala_perangkat", outside)).status).toBe(404);
  });
});

const cellsOf = async (bytes: Buffer): Promise<string> =>
  JSON.stringify((await readXlsx(bytes)).sheets.map(({ rows }) => rows));
