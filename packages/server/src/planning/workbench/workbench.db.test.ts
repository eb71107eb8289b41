import type { Decision, Ledger } from "@selaras/contract";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAuditChain } from "../../audit/append-audit.js";
import { auditLog } from "../../audit/tables.js";
import { unpackText } from "../run/gzip.js";
import { runPlanQueue } from "../run/queue-loop.js";
import { movesOf, placementOf, planFileOf } from "../run/store-read.js";
import { planRoom } from "../testing/plan-room.js";
import { smallGovernment } from "../testing/workforce.js";

const { database, context, app, id, ask } = await planRoom({ analis: "analis", tpk: "tpk", asn: "asn" });
/** A move of the plan, to work on. */
let nip = "";
let to = { unitCode: "", titleCode: "" };

const read = async (): Promise<Ledger> => (await ask("tpk", "GET", "/decisions")).body;
const decide = (decision: Decision, base: number, reason = "Atas permintaan sidang") =>
  ask("analis", "POST", "/decisions", { decision, reason, base });
const stays = (): Decision => ({ kind: "tarik", nips: [nip] });

beforeAll(async () => {
  const [move] = await movesOf(database.db, id);
  nip = move!.nip;
  to = { unitCode: move!.to.unitCode, titleCode: move!.to.titleCode };
});
afterAll(() => app.close());

describe("the planning desk", () => {
  it("is open to those who read plans and changed by those who write them", async () => {
    expect(await read()).toMatchObject({
      head: 0,
      decisions: [],
      answer: { status: "optimal", price: 0, differs: [] },
    });
    expect((await ask("asn", "GET", "/decisions")).status).toBe(403);
    expect((await ask("tpk", "POST", "/what-if", { decision: stays() })).status).toBe(200);
    const denied = await ask("tpk", "POST", "/decisions", { decision: stays(), reason: "coba", base: 0 });
    expect(denied.status).toBe(403);
  });

  it("prices a wish before it is granted, and names everybody it touches, the named first", async () => {
    const { body } = await ask("tpk", "POST", "/what-if", { decision: stays() });
    expect(body).toMatchObject({ status: "optimal", reasons: [] });
    expect(body.price).toBeGreaterThan(0);
    expect(body.differs[0]).toMatchObject({ nip, named: true, before: to });
    expect((await read()).head).toBe(0);
  });

  it("tells what else could become of a person: today's place at the price of staying, for readers of plans alone", async () => {
    const { body } = await ask("tpk", "GET", `/places/${nip}`);
    expect(body.here).toMatchObject(to);
    const { price } = (await ask("tpk", "POST", "/what-if", { decision: stays() })).body;
    expect(body.places.filter((one: { isToday: boolean }) => one.isToday)).toMatchObject([{ price }]);
    expect((await ask("tpk", "GET", "/places/199001012015031001")).status).toBe(404);
    expect((await ask("asn", "GET", `/places/${nip}`)).status).toBe(403);
  });

  it("keeps a decision with its reason and price, undoes it and restores it, and keeps all of that", async () => {
    const price = (await ask("tpk", "POST", "/what-if", { decision: stays() })).body.price;
    const made = await decide(stays(), 0);
    expect(made).toMatchObject({
      status: 200,
      body: {
        head: 1,
        decisions: [{ seq: 1, by: "Akun analis", reason: "Atas permintaan sidang", price, undone: null }],
        answer: { price },
      },
    });
    expect(made.body.decisions[0].sentence).toContain("Tidak ikut dipindahkan");
    const undone = await ask("analis", "POST", "/decisions/1/undo");
    expect(undone.body).toMatchObject({
      head: 2,
      decisions: [{ seq: 1, undone: { by: "Akun analis" } }],
      answer: { price: 0, differs: [] },
    });
    expect(await ask("analis", "POST", "/decisions/1/undo")).toMatchObject({
      status: 409,
      body: { code: "sudah-dibatalkan" },
    });
    const again = await ask("analis", "POST", "/decisions/1/redo");
    expect(again.body).toMatchObject({ head: 3, decisions: [{ seq: 1, undone: null }], answer: { price } });
    expect((await ask("analis", "POST", "/decisions/9/undo")).status).toBe(404);
    const log = await database.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subject, `rencana:${id}`))
      .orderBy(asc(auditLog.id));
    expect(log.map(({ action }) => action).slice(-3)).toEqual([
      "keputusan.tetapkan",
      "keputusan.batalkan",
      "keputusan.pulihkan",
    ]);
    expect((await verifyAuditChain(database.db)).broken).toBeNull();
  });

  it("refuses a contradiction and names who decided what", async () => {
    const { head } = await read();
    const other = await decide({ kind: "kunci", places: [{ nip, seat: to }] }, head);
    expect(other).toMatchObject({ status: 409, body: { code: "keputusan-bentrok" } });
    expect(other.body.detail).toContain("nomor 1 oleh Akun analis");
    await ask("analis", "POST", "/decisions/1/undo");
    await ask("analis", "POST", "/decisions/1/redo");
    const late = await decide({ kind: "larang", places: [{ nip, seat: to }] }, 0);
    expect(late).toMatchObject({ status: 409, body: { code: "keputusan-bentrok" } });
    expect(late.body.detail).toContain("memutuskan hal yang sama");
  });

  it("says why a place cannot be given: the law with its article, or a post without a seat", async () => {
    const pin = (unitCode: string, titleCode: string): Decision => ({
      kind: "kunci",
      places: [{ nip: smallGovernment().employees[4]!.nip, seat: { unitCode, titleCode } }],
    });
    const unlawful = (await ask("tpk", "POST", "/what-if", { decision: pin("KEC-S1", "KASI") })).body;
    expect(unlawful).toMatchObject({ status: "tidak-mungkin", price: null, differs: [] });
    expect(unlawful.reasons[0]).toMatch(/^Aturan melarang: .*Dasar: /);
    const nowhere = (await ask("tpk", "POST", "/what-if", { decision: pin("TIDAK", "ADA") })).body;
    expect(nowhere.reasons[0]).toContain("tidak ada dalam rencana ini");
    const stored = await decide(pin("KEC-S1", "KASI"), (await read()).head);
    expect(stored).toMatchObject({ status: 422, body: { code: "tidak-mungkin" } });
  });

  it("keeps no seat free twice", async () => {
    const { posts, employees } = smallGovernment();
    const vacant = ({ unitCode, titleCode, seats }: (typeof posts)[number]) =>
      seats - employees.filter((one) => one.unitCode === unitCode && one.titleCode === titleCode).length;
    const post = posts.find((one) => vacant(one) > 0)!;
    const seat = { unitCode: post.unitCode, titleCode: post.titleCode };
    const reserve = (seats: number): Decision => ({ kind: "cadangkan", seat, seats });
    const made = await decide(reserve(vacant(post)), (await read()).head);
    expect(made.status).toBe(200);
    const again = (await ask("tpk", "POST", "/what-if", { decision: reserve(1) })).body;
    expect(again).toMatchObject({ status: "tidak-mungkin", price: null });
    expect(again.reasons[0]).toContain("Tidak ada kursi kosong");
    await ask("analis", "POST", `/decisions/${made.body.decisions.at(-1).seq}/undo`);
  });

  it("loses nothing of many who decide at once", async () => {
    const before = await read();
    const others = smallGovernment()
      .employees.map((person) => person.nip)
      .filter((one) => one !== nip)
      .slice(0, 6);
    const answers = await Promise.all(
      others.map((one) => decide({ kind: "tarik", nips: [one] }, before.head, `Permintaan ${one}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual(others.map(() => 200));
    const after = await read();
    expect(after.head).toBe(before.head + others.length);
    expect(after.decisions.filter(({ undone }) => undone === null).map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(others.map((one) => `Permintaan ${one}`)),
    );
    for (const { seq, reason } of after.decisions)
      if (reason.startsWith("Permintaan ")) await ask("analis", "POST", `/decisions/${seq}/undo`);
  });

  it("draws up a new plan that keeps the decisions and says so to whom they concern", async () => {
    const kept = await read();
    const redrawn = (await ask("analis", "POST", "/redraw", { name: "Rencana A, setelah sidang" })).body;
    expect(redrawn).toMatchObject({ state: "antre", basedOn: id, decisions: 1 });
    await runPlanQueue(context, { once: true });
    const moves = await movesOf(database.db, redrawn.id);
    expect(moves.map((move) => move.nip)).not.toContain(nip);
    const placement = await placementOf(database.db, redrawn.id, nip);
    expect(placement!.sentences.join(" ")).toContain("keputusan nomor 1 (Akun analis)");
    const problem = JSON.parse(unpackText((await planFileOf(database.db, redrawn.id, "problem"))!));
    expect(problem.constraints.map(({ name }: { name: string }) => name)).toContainEqual(
      expect.stringMatching(/^Keputusan 1\.1: tetap /),
    );
    const plan = JSON.parse(unpackText((await planFileOf(database.db, redrawn.id, "plan"))!));
    expect(plan.objective).toBe(kept.answer.objective);
  });
});
