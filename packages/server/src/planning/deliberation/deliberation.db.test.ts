import type { Deliberation, Ledger } from "@selaras/contract";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { verifyAuditChain } from "../../audit/append-audit.js";
import { planRoom } from "../testing/plan-room.js";

const room = await planRoom({ analis: "analis", tpk: "tpk", asn: "asn", auditor: "auditor" });
const { database, app } = room;
const ask = async <T = Deliberation>(
  who: "analis" | "tpk" | "asn" | "auditor",
  method: "GET" | "POST",
  path: string,
  payload?: object,
) => {
  const { status, body } = await room.ask(who, method, path, payload);
  return { status, body: body as T };
};
const read = async () => (await ask("tpk", "GET", "/deliberation")).body;
const ledger = async () => (await ask<Ledger>("tpk", "GET", "/decisions")).body;

afterAll(() => app.close());

describe("a sidang", () => {
  it("opens with every chain of the plan and empty minutes", async () => {
    const { chains, minutes } = await read();
    expect(chains.length).toBeGreaterThan(0);
    for (const { moves, gain, votes, notes, outcome } of chains) {
      expect(moves.length).toBeGreaterThan(0);
      expect(gain).toBe(moves.reduce((sum, move) => sum + move.gain, 0));
      expect([votes, notes, outcome]).toEqual([[], [], null]);
    }
    expect(minutes).toEqual([]);
    expect((await ask("asn", "GET", "/deliberation")).status).toBe(403);
  });

  it("counts the last vote of each member; only who keeps the minutes votes for others", async () => {
    const [{ chain }] = (await read()).chains as [Deliberation["chains"][number]];
    const at = `/deliberation/${chain}/vote`;
    await ask("tpk", "POST", at, { vote: "tolak", member: "Orang lain" });
    await ask("tpk", "POST", at, { vote: "setuju" });
    await ask("analis", "POST", at, { vote: "abstain", member: "Sekretaris Daerah" });
    const { votes } = (await read()).chains.find((one) => one.chain === chain)!;
    expect(votes.map(({ member, vote }) => [member, vote])).toEqual([
      ["Akun tpk", "setuju"],
      ["Sekretaris Daerah", "abstain"],
    ]);
    expect((await ask("auditor", "POST", at, { vote: "setuju" })).status).toBe(403);
    expect((await ask("tpk", "POST", "/deliberation/999/vote", { vote: "setuju" })).status).toBe(404);
  });

  it("decides a chain on the planning desk and in the minutes at once, and takes an earlier outcome back", async () => {
    const [{ chain, moves }] = (await read()).chains as [Deliberation["chains"][number]];
    const decide = (kind: string) =>
      ask("analis", "POST", `/deliberation/${chain}/outcome`, { kind, reason: "Kebutuhan sekolah" });
    expect(
      (await ask("tpk", "POST", `/deliberation/${chain}/outcome`, { kind: "disetujui", reason: "ya saja" }))
        .status,
    ).toBe(403);
    await ask("tpk", "POST", `/deliberation/${chain}/note`, { text: "Jarak rumah diperiksa lagi" });
    expect((await decide("disetujui")).body.chains.find((one) => one.chain === chain)!.outcome).toMatchObject(
      {
        kind: "disetujui",
        by: "Akun analis",
        price: 0,
      },
    );
    expect((await ledger()).decisions).toMatchObject([
      { decision: { kind: "kunci" }, reason: "Sidang: Kebutuhan sekolah", price: 0, undone: null },
    ]);
    const returned = await decide("dikembalikan");
    expect(returned.status).toBe(200);
    const { decisions, answer } = await ledger();
    expect(decisions).toMatchObject([
      { seq: 1, undone: { by: "Akun analis" } },
      { decision: { kind: "tarik", nips: moves.map(({ nip }) => nip) }, undone: null },
    ]);
    expect(answer.price).toBeGreaterThan(0);
    expect((await read()).chains.find((one) => one.chain === chain)!.outcome!.price).toBe(
      decisions[1]!.price,
    );
    await decide("ditunda");
    expect((await ledger()).decisions.every(({ undone }) => undone !== null)).toBe(true);
    const { minutes } = await read();
    expect(minutes).toHaveLength(1);
    expect(minutes[0]).toContain(moves[0]!.name);
    expect(minutes[0]).toContain("Putusan: ditunda (Kebutuhan sekolah); 1 setuju, 0 tolak, 1 abstain.");
    expect(minutes[0]).toContain("Akun tpk: Jarak rumah diperiksa lagi");
    expect((await verifyAuditChain(database.db)).broken).toBeNull();
  });

  it("opens a chain again when its decision is undone on the desk, and keeps the earlier outcome when a new one is refused", async () => {
    const [{ chain, moves }] = (await read()).chains as [Deliberation["chains"][number]];
    const decide = (kind: string) =>
      ask("analis", "POST", `/deliberation/${chain}/outcome`, { kind, reason: "Kebutuhan sekolah" });
    const outcome = async () => (await read()).chains.find((one) => one.chain === chain)!.outcome?.kind;
    const last = async () => (await ledger()).decisions.at(-1)!;
    await decide("disetujui");
    await ask("analis", "POST", `/decisions/${(await last()).seq}/undo`);
    expect(await outcome()).toBeUndefined();
    expect((await read()).minutes[0]).toContain("Putusan: belum diputuskan");

    await decide("dikembalikan");
    const { seq } = await last();
    const [{ nip, to }] = moves as [(typeof moves)[number]];
    const place = { nip, seat: { unitCode: to.unitCode, titleCode: to.titleCode } };
    const barred = await ask("analis", "POST", "/decisions", {
      decision: { kind: "larang", places: [place] },
      reason: "Tempat ini tidak dikehendaki",
      base: (await ledger()).head,
    });
    expect(barred.status).toBe(200);
    expect((await decide("disetujui")).status).toBe(409);
    expect(await outcome()).toBe("dikembalikan");
    expect((await ledger()).decisions.find((one) => one.seq === seq)!.undone).toBeNull();
  });

  it("leaves as draft minutes to print, for who may hand a plan on", async () => {
    const at = `/api/plans/${room.id}/berita-acara.pdf`;
    const asked = (who: "tpk" | "asn") =>
      app.inject({ method: "GET", url: at, headers: room.headersOf(who) });
    const answer = await asked("tpk");
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "application/pdf"]);
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await asked("asn")).statusCode).toBe(403);
  });

  it("stands in the workbook of the plan with its price, also what was undone", async () => {
    const headers = room.headersOf("tpk");
    const { rawPayload } = await app.inject({
      method: "GET",
      url: `/api/plans/${room.id}/export.xlsx`,
      headers,
    });
    const { sheets } = await readXlsx(rawPayload);
    const { decisions } = await ledger();
    const rows = sheets.find(({ name }) => name === "Keputusan")!.rows.slice(1);
    expect(rows.map(([seq, sentence]) => [seq, sentence])).toEqual(
      decisions.map(({ seq, sentence }) => [seq, sentence]),
    );
    expect(rows.map((row) => row[5])).toEqual(decisions.map(({ price }) => price));
    expect(rows.map((row) => String(row[6]).split(" ")[0])).toEqual(
      decisions.map(({ undone }) => (undone === null ? "berlaku" : "dibatalkan")),
    );
    const summary = new Map(sheets[0]!.rows.map((row) => [row[0], String(row[1])]));
    const active = decisions.filter(({ undone }) => undone === null).length;
    expect(active).toBeGreaterThan(0);
    expect(summary.get("Keputusan tangan atas rencana ini")).toMatch(new RegExp(`^${active} berlaku`));
  });

  it("loses no vote of members who vote at the same moment", async () => {
    const { chains } = await read();
    const { chain } = chains.at(-1)!;
    const members = Array.from({ length: 12 }, (_, i) => `Anggota ${i + 1}`);
    await Promise.all(
      members.map((member) =>
        ask("analis", "POST", `/deliberation/${chain}/vote`, { vote: "setuju", member }),
      ),
    );
    const { votes } = (await read()).chains.find((one) => one.chain === chain)!;
    expect(votes.map(({ member }) => member)).toEqual(expect.arrayContaining(members));
  });
});
