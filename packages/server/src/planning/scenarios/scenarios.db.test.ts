import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { auditLog } from "../../audit/tables.js";
import { movesOf } from "../run/store-read.js";
import { planRoom, roomOptions } from "../testing/plan-room.js";

const { database, app, id, ask, call, draw } = await planRoom({ analis: "analis", tpk: "tpk", asn: "asn" });
afterAll(() => app.close());

describe("a scenario", () => {
  it("is drawn up with a note, and keeps every choice for its copy", async () => {
    const options = { ...roomOptions("Skenario B"), mode: "sukarela", mostLoss: 50 };
    const made = await call("analis", "POST", "/api/plans", { ...options, note: "Untuk rapat Senin" });
    expect(made).toMatchObject({ status: 200, body: { note: "Untuk rapat Senin", locked: null, options } });
    expect(made.body.cycle).toMatchObject({ name: "Periode", current: true });
  });

  it("is refused when its choices name what nobody knows, or a budget of rupiah without figures", async () => {
    const none = { people: [], units: [], posts: [] };
    const refused = async (part: object) =>
      (await call("analis", "POST", "/api/plans", { ...roomOptions(), ...part })).body;
    expect(await refused({ unitLimits: [{ unitCode: "TIDAK", out: 1, in: null }] })).toMatchObject({
      code: "pilihan-tidak-dikenal",
      detail: "Unit tidak ada dalam data: TIDAK.",
    });
    expect((await refused({ excluded: { ...none, people: ["1".repeat(18)] } })).detail).toContain(
      "1".repeat(18),
    );
    const seat = { unitCode: "SD-A", titleCode: "TIDAK" };
    expect((await refused({ excluded: { ...none, posts: [seat] } })).detail).toContain("SD-A/TIDAK");
    expect(await refused({ money: { sameDistrict: 1, otherDistrict: null, budget: 9 } })).toMatchObject({
      code: "biaya-belum-lengkap",
    });
  });

  it("is renamed and noted by planners alone", async () => {
    const change = { name: "Rencana A, diperbaiki", note: "Guru lebih dahulu" };
    expect((await ask("tpk", "PUT", "/scenario", change)).status).toBe(403);
    expect((await ask("analis", "PUT", "/scenario", change)).body).toMatchObject(change);
    const log = await database.db.select().from(auditLog).where(eq(auditLog.action, "skenario.ubah"));
    expect(log.map(({ detail }) => detail)).toEqual([
      { ...change, nameBefore: "Rencana A", noteChanged: true },
    ]);
  });

  it("takes no decision and no outcome of a sidang while it is locked", async () => {
    const [move] = await movesOf(database.db, id);
    const decision = { kind: "tarik", nips: [move!.nip] };
    const wanted = { decision, reason: "Atas permintaan", base: 0 };
    expect((await ask("analis", "POST", "/unlock", { reason: "coba" })).status).toBe(409);
    const locked = await ask("analis", "POST", "/lock", { reason: "Disepakati rapat" });
    expect(locked.body.locked).toMatchObject({ by: "Akun analis", reason: "Disepakati rapat" });
    const refusal = { status: 409, body: { code: "skenario-terkunci" } };
    expect(await ask("analis", "POST", "/decisions", wanted)).toMatchObject(refusal);
    const outcome = `/deliberation/${move!.chain}/outcome`;
    for (const kind of ["ditunda", "disetujui"])
      expect(await ask("analis", "POST", outcome, { kind, reason: "Alasan" })).toMatchObject(refusal);
    expect(await ask("analis", "POST", "/lock", { reason: "sekali lagi" })).toMatchObject(refusal);
    expect((await ask("tpk", "GET", "/decisions")).body.head).toBe(0);
    expect((await ask("tpk", "POST", "/unlock", { reason: "coba" })).status).toBe(403);
    expect((await ask("analis", "POST", "/unlock", { reason: "Ada masukan" })).body.locked).toBeNull();
    expect((await ask("analis", "POST", "/decisions", wanted)).status).toBe(200);
  });

  it("tells who did what, newest first, in words", async () => {
    const { entries } = (await ask("tpk", "GET", "/history")).body;
    expect(entries.map(({ by, what }: { by: string; what: string }) => `${by}: ${what}`)).toEqual([
      expect.stringMatching(
        /^Akun analis: Keputusan nomor 1: Tidak ikut dipindahkan: .*Alasan: Atas permintaan$/,
      ),
      "Akun analis: Membuka kunci skenario: Ada masukan",
      "Akun analis: Mengunci skenario: Disepakati rapat",
      "Akun analis: Mengganti nama “Rencana A” menjadi “Rencana A, diperbaiki”. Mengubah catatan.",
      expect.stringMatching(/^SELARAS: Selesai disusun: \d+ pegawai pindah\.$/),
      "Akun analis: Meminta penyusunan.",
    ]);
    expect((await ask("asn", "GET", "/history")).status).toBe(403);
  });

  it("stands beside others: the choices that differ, and everybody placed differently", async () => {
    const smaller = await draw({ ...roomOptions("Dua orang"), budget: 2 });
    const url = `/api/scenarios/comparison?ids=${id},${smaller}`;
    const { body } = await call("tpk", "GET", url);
    expect(body.scenarios.map((one: { id: number }) => one.id)).toEqual([id, smaller]);
    expect(body.choices.filter((one: { differ: boolean }) => one.differ)).toEqual([
      { name: "Paling banyak pegawai pindah", values: ["5 pegawai", "2 pegawai"], differ: true },
    ]);
    const [here, there] = [await movesOf(database.db, id), await movesOf(database.db, smaller)];
    const place = (moves: typeof here, nip: string) => {
      const to = moves.find((move) => move.nip === nip)?.to;
      return to ? `${to.unitCode}/${to.titleCode}` : "tetap";
    };
    const all = [...new Set([...here, ...there].map(({ nip }) => nip))];
    const differing = all.filter((nip) => place(here, nip) !== place(there, nip)).sort();
    expect(differing.length).toBeGreaterThan(0);
    expect(body.people.map(({ nip }: { nip: string }) => nip)).toEqual(differing);
    expect((await call("asn", "GET", url)).status).toBe(403);
    expect((await call("tpk", "GET", "/api/scenarios/comparison?ids=1,2,3,4,5")).status).toBe(400);
  });
});
