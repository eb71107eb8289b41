import { describe, expect, test } from "vitest";
import { demoGovernments, generateGovernment, type OfficeSet } from "./index.js";

const sets = (["kota", "kab"] as const).map((government) => generateGovernment({ government, seed: 1 }));
const records = (set: OfficeSet, kind: keyof OfficeSet["tables"]) =>
  set.tables[kind].rows.map((row) =>
    Object.fromEntries(set.tables[kind].headers.map((header, i) => [header, row[i] ?? null])),
  );
const isoOf = (cell: unknown): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).split("-").reverse().join("-");

describe.each(sets.map((set) => [set.government.id, set] as const))("trainings of %s", (id, set) => {
  test("every session belongs to a training, begins before it ends and has places", () => {
    const codes = new Set(records(set, "pelatihan").map((row) => row["KODE PELATIHAN"]));
    for (const row of records(set, "jadwal-pelatihan")) {
      expect(codes).toContain(row["KODE PELATIHAN"]);
      expect(isoOf(row["MULAI PELATIHAN"]) <= isoOf(row["SELESAI PELATIHAN"])).toBe(true);
      expect(Number(row["DAYA TAMPUNG"])).toBeGreaterThan(0);
    }
  });

  test("one session of school heads is open and ends before the TMT, one only after it", () => {
    const { plannedTmt, dataDate } = demoGovernments[id];
    const open = records(set, "jadwal-pelatihan").filter(
      (row) => row["KODE PELATIHAN"] === "BCKS" && row["STATUS ANGKATAN"] === "DIBUKA",
    );
    expect(open.every((row) => isoOf(row["MULAI PELATIHAN"]) > dataDate)).toBe(true);
    expect(open.map((row) => isoOf(row["SELESAI PELATIHAN"]) < plannedTmt)).toEqual([true, false]);
  });

  test("the people of S21 hold every certificate of a head but the training's", () => {
    const held = new Map<string, string[]>();
    for (const row of records(set, "sertifikat"))
      held.set(String(row.NIP), [...(held.get(String(row.NIP)) ?? []), String(row["JENIS SERTIFIKAT"])]);
    const { nips } = set.stories.find((story) => story.id === "S21")!;
    expect(nips.length).toBeGreaterThan(4);
    for (const nip of nips) {
      expect(held.get(nip)).toEqual(
        expect.arrayContaining(["SERTIFIKAT PENDIDIK", "PENGALAMAN MANAJERIAL PENDIDIKAN"]),
      );
      expect(held.get(nip)).not.toContain("CALON KEPALA SEKOLAH");
    }
  });

  test("nobody was trained after the data date, and some people in a year were not at all", () => {
    const rows = records(set, "riwayat-pelatihan");
    expect(rows.every((row) => isoOf(row["SELESAI PELATIHAN"]) <= demoGovernments[id].dataDate)).toBe(true);
    const trained = new Set(rows.filter((row) => row["TAHUN PELATIHAN"] === 2026).map((row) => row.NIP));
    const share = trained.size / set.tables.pegawai.rows.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.45);
  });
});
