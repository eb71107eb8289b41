import { and, desc, eq, like, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accounts } from "../../accounts/tables.js";
import { verifyAuditChain } from "../../audit/append-audit.js";
import { auditLog } from "../../audit/tables.js";
import { datasets } from "../../workforce/tables.js";
import { setCurrentCycle } from "../cycle/cycle.js";
import { movesOf } from "../run/store-read.js";
import { cycles, plans } from "../tables.js";
import { planRoom, roomOptions } from "../testing/plan-room.js";
import { TMT } from "../testing/workforce.js";
import { planChoices } from "./tables.js";

const people = {
  analis: "analis",
  rekan: "analis",
  tpk: "tpk",
  ppk: "ppk",
  pegawai: "asn",
  kepala: "kepala_perangkat",
  hukum: "hukum",
} as const;
type Person = keyof typeof people;
const { database, app, id, draw, call } = await planRoom(people);
const { db } = database;
afterAll(() => app.close());

/** The plan everybody sees of, and a later experiment of which nobody outside of planning may hear. */
const experiment = await draw({ ...roomOptions("Coba-coba"), budget: 1 });
const NAME = "Rencana A";
let mover = "";
let head = 0;

beforeAll(async () => {
  mover = (await movesOf(db, experiment))[0]!.nip;
  await db.update(accounts).set({ nip: mover }).where(eq(accounts.username, "pegawai"));
  await db.update(accounts).set({ unitCode: "KOTA" }).where(eq(accounts.username, "kepala"));
});

const act = async (who: Person, planId: number, action: string, reason = "Disepakati tim", base = head) => {
  const answer = await call(who, "POST", `/api/plans/${planId}/choice`, { action, reason, base });
  if (answer.status === 200) head = answer.body.head;
  return answer;
};
const seen = async (who: Person, planId = id) => (await call(who, "GET", `/api/plans/${planId}/choice`)).body;
const mine = async () => (await call("pegawai", "GET", "/api/me")).body.placement;
const ofMover = async (who: Person) => (await call(who, "GET", `/api/employees/${mover}/placement`)).body;
const home = async (who: Person) => (await call(who, "GET", "/api/cycle")).body;

describe("before a plan is chosen", () => {
  it("employees, unit heads and the law bureau hear of no plan; who works on plans sees the newest, marked as not chosen", async () => {
    expect(await mine()).toBeNull();
    for (const who of ["pegawai", "kepala"] as const)
      expect(await ofMover(who)).toEqual({ placement: null, choice: "belum" });
    for (const who of ["pegawai", "kepala", "hukum"] as const) {
      const page = await home(who);
      expect(page.plan).toBeNull();
      expect(JSON.stringify(page)).not.toMatch(/Rencana A|Coba-coba/);
    }
    expect(await ofMover("tpk")).toMatchObject({ placement: { planId: experiment }, choice: "belum" });
    expect((await home("ppk")).plan).toMatchObject({ id: experiment, choice: "belum" });
  });

  it("a plan is asked for by its number only by who works on plans", async () => {
    const of = (who: Person, plan: number) =>
      call(who, "GET", `/api/employees/${mover}/placement?plan=${plan}`);
    expect((await of("tpk", id)).body).toMatchObject({ placement: { planId: id }, choice: "belum" });
    expect((await of("tpk", experiment)).body).toMatchObject({ placement: { planId: experiment } });
    expect((await of("tpk", 999)).status).toBe(404);
    for (const who of ["pegawai", "kepala"] as const) expect((await of(who, id)).status).toBe(403);
  });

  it("an analyst is told whom a choice would reach, others only where it stands", async () => {
    const moves = (await movesOf(db, id)).length;
    expect(await seen("analis")).toMatchObject({
      head: 0,
      state: "belum",
      chosen: null,
      actions: ["choose"],
      obstacles: [],
      warnings: [],
      reach: { team: 4, employees: 12, moves, employeeAccounts: 1, heads: 1 },
      acts: [],
    });
    expect((await seen("tpk")).actions).toEqual([]);
    for (const who of ["tpk", "ppk", "pegawai", "kepala"] as const)
      expect((await act(who, id, "choose")).status).toBe(403);
    expect((await call("pegawai", "GET", `/api/plans/${id}/choice`)).status).toBe(403);
  });

  it("nothing is opened, closed or withdrawn", async () => {
    for (const action of ["open", "close", "withdraw"])
      expect((await act("analis", id, action)).body.code, action).toBe("bukan-terpilih");
    expect((await act("analis", id, "choose", " a ")).status).toBe(400);
    expect(await db.select().from(planChoices)).toEqual([]);
  });
});

describe("a chosen plan", () => {
  it("is what the team sees, before anybody outside of it sees anything", async () => {
    expect((await act("analis", id, "choose", "Disepakati Tim Penilai")).status).toBe(200);
    expect(await ofMover("tpk")).toMatchObject({ choice: "dipilih", placement: { planId: id } });
    expect((await home("ppk")).plan).toMatchObject({ id, name: NAME, choice: "dipilih" });
    expect(await mine()).toBeNull();
    expect((await ofMover("kepala")).placement).toBeNull();
    expect((await home("pegawai")).plan).toBeNull();
    const listed = (await call("tpk", "GET", "/api/plans")).body.plans;
    expect(listed.map(({ id: of, choice }: { id: number; choice: string }) => [of, choice])).toEqual([
      [experiment, "belum"],
      [id, "dipilih"],
    ]);
  });

  it("is locked, and stays so until the choice is withdrawn", async () => {
    const { body } = await call("analis", "GET", `/api/plans/${id}`);
    expect(body.locked).toMatchObject({ by: "Akun analis", reason: "Disepakati Tim Penilai" });
    expect(await call("analis", "POST", `/api/plans/${id}/unlock`, { reason: "Coba" })).toMatchObject({
      status: 409,
      body: { code: "rancangan-terpilih" },
    });
  });

  it("once opened is what every employee and head sees, and no experiment made since", async () => {
    expect((await act("rekan", id, "open", "Diumumkan dalam apel")).status).toBe(200);
    const later = await draw({ ...roomOptions("Coba lagi"), budget: 2 });
    expect(await mine()).toMatchObject({ planId: id, planName: NAME });
    expect(await ofMover("kepala")).toMatchObject({ choice: "dibuka", placement: { planId: id } });
    expect((await home("pegawai")).plan).toMatchObject({ id, choice: "dibuka" });
    expect((await act("analis", id, "open")).body.code).toBe("sudah-dibuka");
    expect((await act("analis", id, "choose")).body.code).toBe("sudah-terpilih");
    expect((await act("analis", later, "close")).body.code).toBe("bukan-terpilih");
  });

  it("closed again is seen by the team alone; replaced by another it is seen by nobody until that one is opened", async () => {
    await act("analis", id, "close", "Angka diperiksa lagi");
    expect(await mine()).toBeNull();
    expect((await act("analis", id, "close")).body.code).toBe("belum-dibuka");
    await act("analis", id, "open");
    expect((await act("analis", experiment, "choose", "Lebih sedikit orang")).body).toMatchObject({
      state: "dipilih",
      chosen: { id: experiment, name: "Coba-coba" },
    });
    expect(await mine()).toBeNull();
    expect(await ofMover("tpk")).toMatchObject({ placement: { planId: experiment } });
    expect((await call("analis", "POST", `/api/plans/${id}/unlock`, { reason: "Dilanjutkan" })).status).toBe(
      200,
    );
  });

  it("withdrawn leaves no plan to be seen outside, at once also when it was open", async () => {
    await act("analis", experiment, "open");
    expect(await mine()).toMatchObject({ planId: experiment });
    expect((await act("analis", experiment, "withdraw", "Ada keberatan Inspektorat")).body.state).toBe(
      "belum",
    );
    expect(await mine()).toBeNull();
    expect((await ofMover("kepala")).placement).toBeNull();
    expect((await call("analis", "GET", `/api/plans/${experiment}`)).body).toMatchObject({ choice: "belum" });
    expect((await call("analis", "POST", `/api/plans/${experiment}/unlock`, { reason: "Uji" })).status).toBe(
      200,
    );
  });

  it("keeps every act with who, when and why, and each stands in the audit chain and in the scenario's history", async () => {
    const { acts } = await seen("tpk");
    expect(
      acts.map(
        (one: { action: string; by: string; planName: string }) => `${one.by}: ${one.action} ${one.planName}`,
      ),
    ).toEqual([
      "Akun analis: withdraw Coba-coba",
      "Akun analis: open Coba-coba",
      "Akun analis: choose Coba-coba",
      "Akun analis: open Rencana A",
      "Akun analis: close Rencana A",
      "Akun rekan: open Rencana A",
      "Akun analis: choose Rencana A",
    ]);
    const log = await db.select().from(auditLog).where(like(auditLog.action, "rancangan.%"));
    expect(log.map(({ detail }) => (detail as { seq: number }).seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(log[4]).toMatchObject({
      action: "rancangan.tetapkan",
      detail: { replaces: id, state: "dipilih" },
    });
    expect((await verifyAuditChain(db)).broken).toBeNull();
    const { entries } = (await call("tpk", "GET", `/api/plans/${id}/history`)).body;
    expect(entries.map(({ what }: { what: string }) => what)).toContain(
      "Membuka kepada pegawai: Diumumkan dalam apel",
    );
  });
});

describe("two at once", () => {
  const waitingForLocks = async () => {
    const waiting = sql`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return ((await db.execute(waiting)).rows[0] as { n: number }).n;
  };

  it("the second hears who was quicker and what they did", async () => {
    expect(await act("rekan", id, "choose", "Usul kepala badan", head)).toMatchObject({ status: 200 });
    const answer = await act("analis", experiment, "choose", "Lebih hemat", head - 1);
    expect(answer).toMatchObject({ status: 409, body: { code: "pilihan-berubah" } });
    expect(answer.body.detail).toBe(
      "Sementara itu Akun rekan menetapkan rencana “Rencana A” sebagai rancangan terpilih: Usul kepala badan",
    );
    await act("rekan", id, "withdraw");
  });

  it("only one of many acts sent together is kept", async () => {
    const before = head;
    // Held up at the period's row, all of them are under way before the first can end.
    let sent: ReturnType<typeof act>[] = [];
    await db.transaction(async (tx) => {
      await tx.select().from(cycles).for("update");
      sent = [id, experiment, id, experiment].map((planId, i) =>
        act(i % 2 ? "analis" : "rekan", planId, "choose", `Usul ${i}`, before),
      );
      await expect.poll(waitingForLocks, { timeout: 60_000 }).toBe(4);
    });
    const answers = await Promise.all(sent);
    expect(answers.map(({ status, body }) => (status === 200 ? "" : body.code)).sort()).toEqual([
      "",
      "pilihan-berubah",
      "pilihan-berubah",
      "pilihan-berubah",
    ]);
    expect(
      await db
        .select()
        .from(planChoices)
        .where(eq(planChoices.seq, before + 1)),
    ).toHaveLength(1);
    const chosen = (await seen("tpk")).chosen.id;
    await act("analis", chosen, "withdraw");
    for (const planId of [id, experiment])
      await call("analis", "POST", `/api/plans/${planId}/unlock`, { reason: "Uji berikutnya" });
  });
});

describe("a plan that cannot be chosen", () => {
  const codes = async (planId: number) =>
    (await seen("analis", planId)).obstacles.map(({ code }: { code: string }) => code);
  const refused = async (planId: number) => (await act("analis", planId, "choose")).body.code;

  it("is one that no checker has confirmed, that breaks a rule, or that is not finished", async () => {
    const [{ result }] = (await db.select({ result: plans.result }).from(plans).where(eq(plans.id, id))) as [
      { result: object },
    ];
    const as = (change: object) => db.update(plans).set(change).where(eq(plans.id, id));
    for (const [change, code] of [
      [
        { result: { ...result, verified: false, verifierMessage: "Nilai berbeda." } },
        "rencana-belum-terbukti",
      ],
      [{ result: { ...result, lawful: false, lawMessage: "1 pelanggaran." } }, "rencana-melanggar-aturan"],
      [{ result: { ...result, status: "infeasible" } }, "rencana-tanpa-hasil"],
      [{ result: null, state: "gagal" }, "rencana-tanpa-hasil"],
      [{ result: null, state: "berjalan" }, "rencana-belum-selesai"],
    ] as const) {
      await as(change);
      expect(await codes(id)).toEqual([code]);
      expect(await refused(id)).toBe(code);
      await as({ result, state: "selesai" });
    }
    expect(await codes(id)).toEqual([]);
  });

  it("is one with decisions made since that it does not keep; what it keeps already does not hinder", async () => {
    const [move] = await movesOf(db, id);
    const { nip, to } = move!;
    const decide = async (decision: object) => {
      const { body } = await call("analis", "GET", `/api/plans/${id}/decisions`);
      const wanted = { decision, reason: "Atas permintaan", base: body.head };
      const made = await call("analis", "POST", `/api/plans/${id}/decisions`, wanted);
      expect(made.status).toBe(200);
      return made.body.head as number;
    };
    const undo = (seq: number) => call("analis", "POST", `/api/plans/${id}/decisions/${seq}/undo`);
    const seat = { unitCode: to.unitCode, titleCode: to.titleCode };
    const stays = (await db.query.planStays.findFirst())!.nip;
    for (const [decision, hinders] of [
      [{ kind: "kunci", places: [{ nip, seat }] }, false],
      [{ kind: "tarik", nips: [stays] }, false],
      [{ kind: "tarik", nips: [nip] }, true],
      [{ kind: "larang", places: [{ nip, seat }] }, true],
      [{ kind: "nilai", nip, seat, value: 1 }, true],
    ] as const) {
      const seq = await decide(decision);
      expect(await codes(id), JSON.stringify(decision)).toEqual(hinders ? ["keputusan-belum-disusun"] : []);
      if (hinders) expect(await refused(id)).toBe("keputusan-belum-disusun");
      expect((await undo(seq)).status).toBe(200);
    }
  });

  it("is not one whose data have changed since: that is said, and recorded with the choice", async () => {
    const later = new Date(Date.now() + 400 * 86_400_000).toISOString();
    await db.insert(datasets).values({ kind: "uji", rows: 1, importId: 99, importedAt: later });
    await setCurrentCycle(db, { name: "Periode", dataDate: "2026-07-01", tmt: "2027-02-01" });
    const { warnings, obstacles } = await seen("analis");
    expect(obstacles).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/^Data diimpor lagi pada /),
      expect.stringMatching(/^Rencana ini disusun untuk TMT .*; TMT periode ini sekarang 1 Februari 2027\.$/),
    ]);
    expect((await act("analis", id, "choose")).status).toBe(200);
    const where = and(eq(auditLog.action, "rancangan.tetapkan"), eq(auditLog.subject, `rencana:${id}`));
    const log = await db.select().from(auditLog).where(where);
    expect(log.at(-1)!.detail).toMatchObject({ warnings });
    await act("analis", id, "open");
    const [opening] = await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.action, "rancangan.buka"))
      .orderBy(desc(auditLog.id));
    expect(opening!.detail).toMatchObject({ warnings });
    await setCurrentCycle(db, { name: "Periode", dataDate: "2026-07-01", tmt: TMT });
  });

  it("is one of another period; and a new period begins with nothing chosen", async () => {
    expect(await mine()).toMatchObject({ planId: id });
    await setCurrentCycle(db, { name: "Periode II", dataDate: null, tmt: "2027-12-01" });
    expect(await mine()).toBeNull();
    expect((await home("tpk")).plan).toBeNull();
    expect((await seen("analis")).actions).toEqual([]);
    expect(await codes(experiment)).toEqual(["periode-lain"]);
    expect(await refused(experiment)).toBe("periode-lain");
    expect((await act("analis", id, "withdraw")).body.code).toBe("periode-lain");
  });
});
