import type { MoveReason, SeatRef } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import type { employees, positionTitles } from "../../workforce/tables.js";
import { imutSheet } from "./imut.js";
import { unitSheets } from "./units.js";

const units = new Map(
  [
    { code: "kota", name: "Kota", parentCode: null },
    { code: "pdk", name: "Dinas Pendidikan", parentCode: "kota" },
    { code: "sd1", name: "SD 1", parentCode: "pdk" },
    { code: "sd2", name: "SD 2", parentCode: "pdk" },
    { code: "kes", name: "Dinas Kesehatan", parentCode: "kota" },
  ].map((unit) => [unit.code, unit]),
);
const seat = (unitCode: string, titleCode: string): SeatRef => ({
  unitCode,
  unitName: units.get(unitCode)!.name,
  titleCode,
  titleName: titleCode.toUpperCase(),
});
const move = (nip: string, from: SeatRef | null, to: SeatRef, findings: object[] = []): MoveReason =>
  ({
    nip,
    name: `Pegawai ${nip}`,
    from,
    to,
    findings,
    closesShortage: true,
    sentences: ["Alasan."],
  }) as unknown as MoveReason;

const reasons = [
  move("1", seat("sd1", "guru"), seat("sd2", "guru")),
  move("2", seat("sd1", "guru"), seat("kes", "kabid"), [
    { rule: "imut-pertek", severity: "NEED-DOC", missing: ["pertimbangan teknis BKN"] },
    { rule: "lain", severity: "NEED-DOC", missing: ["SKP dua tahun", "pertimbangan teknis BKN"] },
    { rule: "ingat", severity: "WARN", missing: ["bukan dokumen"] },
  ]),
  move("3", null, seat("sd1", "kepsek")),
];
const title = (code: string, kind: string, specialRole: string | null, eselon: string | null) =>
  ({ code, kind, specialRole, eselon, jenjang: null }) as typeof positionTitles.$inferSelect;

describe("imutSheet", () => {
  const sheet = imutSheet({
    tmt: "2027-01-04",
    reasons,
    employees: new Map([
      [
        "2",
        {
          nip: "2",
          name: "Maria",
          titlePrefix: "Dra.",
          titleSuffix: "M.Pd",
          kind: "PNS",
          golongan: "III/d",
          golonganSince: "2023-04-01",
          educationLevel: "S2",
          educationName: "S-2 Pendidikan",
          seatSince: null,
        } as typeof employees.$inferSelect,
      ],
    ]),
    titles: new Map(
      [
        title("guru", "JF", null, null),
        title("kepsek", "JF", "KEPALA_SEKOLAH", null),
        title("kabid", "ADMINISTRATOR", null, "III.b"),
      ].map((one) => [one.code, one]),
    ),
    units,
  });
  const cell = (row: number, header: string) =>
    sheet.rows[row]![sheet.columns.findIndex((column) => column.header === header)];

  it("has one row for each move, with every column filled or left to a person", () => {
    expect(sheet.rows).toHaveLength(3);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    for (const header of ["NOMOR USUL", "TANGGAL PERTEK", "NOMOR SK"]) expect(cell(1, header)).toBe("");
  });

  it("speaks SIASN: kinds of post and of move, duties beside a post, dates day first", () => {
    expect([0, 1, 2].map((row) => cell(row, "JENIS MUTASI"))).toEqual(["MU", "MJ", "MJ"]);
    expect([0, 1, 2].map((row) => cell(row, "JENIS PENUGASAN"))).toEqual(["D", "D", "TT"]);
    expect([cell(1, "JENIS JABATAN ID ASAL"), cell(1, "JENIS JABATAN ID TUJUAN")]).toEqual(["2", "1"]);
    expect([cell(1, "UNOR INDUK ASAL"), cell(1, "UNOR INDUK TUJUAN")]).toEqual([
      "Dinas Pendidikan",
      "Dinas Kesehatan",
    ]);
    expect([cell(1, "NAMA"), cell(1, "TMT GOLONGAN"), cell(1, "TMT JABATAN TUJUAN")]).toEqual([
      "Dra. Maria, M.Pd",
      "01-04-2023",
      "04-01-2027",
    ]);
    expect([cell(1, "TMT JABATAN ASAL"), cell(0, "GOL AKHIR NAMA"), cell(2, "KODE UNOR ASAL")]).toEqual([
      "",
      "",
      "",
    ]);
  });

  it("says where BKN's opinion is needed and which papers are missing, each once", () => {
    expect([0, 1, 2].map((row) => cell(row, "PERTEK BKN"))).toEqual([
      "Tidak disyaratkan",
      "Diperlukan",
      "Tidak disyaratkan",
    ]);
    expect(cell(1, "DOKUMEN YANG MASIH DIPERLUKAN")).toBe("pertimbangan teknis BKN; SKP dua tahun");
  });
});

describe("unitSheets", () => {
  it("gives each perangkat daerah its own part, and who goes from one to another to both", () => {
    const change = (code: string, shortBefore: number, shortAfter: number) => ({
      code,
      name: code,
      needed: 5,
      before: 0,
      after: 0,
      shortBefore,
      shortAfter,
      out: 0,
      in: 0,
    });
    const sheets = unitSheets(
      reasons,
      [change("sd1", 2, 1), change("sd2", 3, 1), change("kes", 1, 0)],
      units,
    );
    expect(sheets.map(({ name, rows }) => [name, rows.map((row) => [row[0], row[1]])])).toEqual([
      ["Dinas Kesehatan", [["Masuk", "2"]]],
      [
        "Dinas Pendidikan",
        [
          ["Masuk", "3"],
          ["Keluar", "2"],
          ["Di dalam", "1"],
        ],
      ],
    ]);
    expect(sheets[1]!.title).toEqual([
      "Dinas Pendidikan",
      "Kursi yang diperlukan 10; kosong 5, setelah rencana 2.",
      "1 masuk, 1 keluar, 1 berganti jabatan di dalam.",
    ]);
  });
});
