import type { OfficeFileKind } from "@selaras/contract";
import { describe, expect, test } from "vitest";
import { generateGovernment, type OfficeSet } from "./index.js";
import { NINE } from "./standards.js";

type Row = Record<string, unknown>;
const records = (set: OfficeSet, kind: OfficeFileKind): Row[] =>
  set.tables[kind].rows.map((row) =>
    Object.fromEntries(set.tables[kind].headers.map((header, i) => [header, row[i]])),
  );
const dayOf = (cell: unknown): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : String(cell).replace(/^(\d{2})-(\d{2})-(\d{4})$/, "$3-$2-$1");

describe.each(["kota", "kab"] as const)("competence and talent of %s", (government) => {
  const set = generateGovernment({ government, seed: 1, defects: false });
  const staff = new Map(records(set, "pegawai").map((row) => [String(row["NIP BARU"]).slice(1), row]));
  const titles = new Map(records(set, "jabatan").map((row) => [String(row["KODE JABATAN"]), row]));
  const ratings = records(set, "kompetensi-rinci");
  const ratedOn = new Map(ratings.map((row) => [String(row.NIP), dayOf(row["TANGGAL PENILAIAN"])]));
  const levelsOf = (nip: string) =>
    Object.fromEntries(
      ratings.filter((row) => row.NIP === nip).map((row) => [row["KODE KOMPETENSI"], row["LEVEL PENILAIAN"]]),
    );
  const story = (id: string) => set.stories.find((one) => one.id === id)!.nips[0]!;
  const kindOf = (nip: string) => titles.get(String(staff.get(nip)!["JABATAN ID"]))!.JENIS;

  test("most leaders were rated, few others, and some results have lapsed", () => {
    const leaders = [...staff].filter(([nip]) =>
      ["JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"].includes(String(kindOf(nip))),
    );
    const rated = leaders.filter(([nip]) => ratedOn.has(nip));
    expect(rated.length / leaders.length).toBeGreaterThan(0.6);
    expect(rated.length / leaders.length).toBeLessThan(0.9);
    expect([...ratedOn].filter(([nip, on]) => staff.has(nip) && on < "2023-01-01").length).toBeGreaterThan(5);
    const others = [...ratedOn.keys()].filter((nip) => kindOf(nip) === "PELAKSANA" || kindOf(nip) === "JF");
    expect(others.length / (staff.size - leaders.length)).toBeLessThan(0.1);
    for (const row of ratings) {
      expect(row["LEVEL PENILAIAN"]).toBeGreaterThanOrEqual(1);
      expect(row["LEVEL PENILAIAN"]).toBeLessThanOrEqual(5);
    }
  });

  test("who was rated once has no report with the JPM alone that contradicts it on the same day", () => {
    for (const row of records(set, "kompetensi"))
      expect(ratedOn.get(String(row.NIP))).not.toBe(dayOf(row["TANGGAL PENILAIAN"]));
  });

  test("the planted stories are there", () => {
    expect(levelsOf(story("S16"))).toMatchObject(Object.fromEntries(NINE.map((code) => [code, 4])));
    expect(kindOf(story("S16"))).toBe("ADMINISTRATOR");
    expect(ratedOn.get(story("S17"))! < "2023-01-01").toBe(true);
    const hidden = levelsOf(story("S18"));
    expect(hidden.M8).toBe(1);
    expect(NINE.reduce((sum, code) => sum + Number(hidden[code]), 0)).toBe(27);
    expect(Object.keys(levelsOf(story("S19")))).not.toContain("M7");
    const pair = records(set, "kinerja-rinci").find(
      (row) => row.NIP === story("S20") && row["TAHUN KINERJA"] === 2025,
    );
    expect(pair).toMatchObject({
      "HASIL KERJA": "SESUAI EKSPEKTASI",
      "PERILAKU KERJA": "DI BAWAH EKSPEKTASI",
    });
    const predicate = records(set, "kinerja").find(
      (row) => row.NIP === story("S20") && row["TAHUN KINERJA"] === 2025,
    );
    expect(predicate).toMatchObject({ PREDIKAT: "BAIK" });
  });

  test("results and behaviour give the predicate on file, but for the story", () => {
    const below = (cell: unknown) => String(cell).includes("BAWAH");
    const above = (cell: unknown) => String(cell).includes("ATAS");
    const file = new Map(
      records(set, "kinerja").map((row) => [`${row.NIP} ${row["TAHUN KINERJA"]}`, row.PREDIKAT]),
    );
    let compared = 0;
    for (const row of records(set, "kinerja-rinci")) {
      const predicate = file.get(`${row.NIP} ${row["TAHUN KINERJA"]}`);
      if (predicate === undefined || row.NIP === story("S20")) continue;
      compared += 1;
      const [results, behaviour] = [row["HASIL KERJA"], row["PERILAKU KERJA"]];
      const expected = below(behaviour)
        ? below(results)
          ? "SANGAT KURANG"
          : "KURANG"
        : below(results)
          ? "BUTUH PERBAIKAN"
          : above(results) && above(behaviour)
            ? "SANGAT BAIK"
            : "BAIK";
      expect(predicate).toBe(expected);
    }
    expect(compared).toBeGreaterThan(300);
  });
});
