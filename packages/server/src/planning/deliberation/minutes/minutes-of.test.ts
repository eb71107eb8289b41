import type { DeliberatedChain, PlanMove, PlanSummary } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { minutesOf } from "./minutes-of.js";

const seat = (unitName: string) => ({ unitCode: unitName, unitName, titleCode: "G", titleName: "Guru" });
const move = (nip: string, from: string | null, to: string): PlanMove =>
  ({ nip, name: `Nama ${nip}`, from: from === null ? null : seat(from), to: seat(to) }) as PlanMove;
const silent = (chain: number): DeliberatedChain => ({
  chain,
  moves: [move(`p${chain}`, "SD 1", "SD 2")],
  gain: 10,
  votes: [],
  notes: [],
  outcome: null,
});
const at = "2026-11-24T16:30:00.000Z";
const plan = { name: "Rencana A", tmt: "2027-01-04", result: { planHash: "abc" } } as PlanSummary;
const minutes = (chains: DeliberatedChain[], days: string[] = []) =>
  minutesOf({
    plan,
    deliberation: { chains, minutes: [] },
    days,
    demo: null,
    owner: "Pemerintah Kota",
    agency: "BKPPD",
  });

describe("draft minutes", () => {
  it("hold every chain that somebody spoke of, and only count the others", () => {
    const voted = { ...silent(2), votes: [{ member: "Sekda", vote: "setuju" as const, at }] };
    const noted = { ...silent(3), notes: [{ by: "Kepala BKPPD", text: "Periksa jarak", at }] };
    const returned = {
      ...silent(4),
      moves: [move("a", null, "SD 3"), move("b", "SD 3", "SD 4")],
      votes: [
        { member: "Sekda", vote: "tolak" as const, at },
        { member: "Kepala BKPPD", vote: "abstain" as const, at },
      ],
      outcome: { kind: "dikembalikan" as const, reason: "Masih dibutuhkan", by: "Analis", at, price: 69 },
    };
    const off = {
      ...silent(5),
      outcome: { kind: "ditunda" as const, reason: "Menunggu surat", by: "Analis", at, price: null },
    };
    const { finding, open, members, talked, none } = minutes([silent(1), voted, noted, returned, off]);
    expect(none).toBeNull();
    expect(finding).toBe("1 dari 5 rantai diputuskan: 0 disetujui, 1 dikembalikan; 1 ditunda.");
    expect(open).toMatch(/^1 rantai belum dibahas/);
    expect(members.rows).toEqual([
      ["Sekda", "1", "1", "0"],
      ["Kepala BKPPD", "0", "0", "1"],
    ]);
    expect(talked.chains.map(({ title, outcome }) => [title, outcome])).toEqual([
      ["Rantai 2", "Belum diputuskan"],
      ["Rantai 3", "Belum diputuskan"],
      ["Rantai 4, 2 orang", "Dikembalikan"],
      ["Rantai 5", "Ditunda"],
    ]);
    expect(talked.chains[2]).toMatchObject({
      movers: [
        { nip: "a", from: "daftar tunggu", to: "Guru, SD 3" },
        { nip: "b", from: "Guru, SD 3", to: "Guru, SD 4" },
      ],
      lines: [
        ["Alasan", "Masih dibutuhkan"],
        ["Dicatat oleh", "Analis"],
        ["Akibat bagi rencana", "rencana kehilangan 69 poin"],
        ["Suara", "Sekda: tolak; Kepala BKPPD: abstain"],
      ],
    });
    expect(talked.chains[1]!.lines).toEqual([
      ["Suara", "tanpa pemungutan suara"],
      ["Catatan", "Kepala BKPPD: Periksa jarak"],
    ]);
    // What was only put off has no price to tell.
    expect(talked.chains[3]!.lines.map(([name]) => name)).not.toContain("Akibat bagi rencana");
  });

  it("name the days of the sidang, and leave a line where nothing is known", () => {
    const days = (...of: string[]) => minutes([silent(1)], of).rows[3];
    expect(days("2026-11-24", "2026-11-24", "2026-11-26")).toEqual([
      "Hari sidang menurut catatan",
      "24 November 2026 sampai 26 November 2026",
    ]);
    expect(days("2026-11-24")![1]).toBe("24 November 2026");
    expect(days()![1]).toMatch(/^\.+$/);
    expect(minutes([silent(1)]).none).toBe("Belum ada suara, catatan, atau putusan.");
  });
});
