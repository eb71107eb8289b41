import { layouts, officeFileKinds } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawCell, RawSheet } from "../files/raw-sheet.js";
import { isPrivate } from "./private-columns.js";
import { recogniseSheet } from "./recognise-sheet.js";

const sheetOf = (rows: readonly (readonly RawCell[])[], name: string | null = null): RawSheet => ({
  name,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
});
const headers = (kind: (typeof officeFileKinds)[number]) =>
  layouts[kind].columns.map((column) => column.header);

describe("a sheet", () => {
  it.each(officeFileKinds)(
    "with the headers of %s is recognised in any order, case and spelling, below any titles",
    (kind) => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(headers(kind), { minLength: headers(kind).length }),
          fc.nat(10),
          fc.constantFrom(
            (h: string) => h,
            (h: string) => h.toLowerCase(),
            (h: string) => h.replaceAll(" ", "_"),
          ),
          (order, titles, spell) => {
            const above = Array.from({ length: titles }, (_, index) => [
              index === 0 ? "PEMERINTAH KOTA KUPANG" : "",
            ]);
            const found = recogniseSheet(sheetOf([...above, order.map(spell), ["x"]], "Sheet1"));
            expect(found).toMatchObject({
              kind: "recognised",
              sheet: { headerRow: titles + 1, layout: { kind }, rows: [{ number: titles + 2 }] },
            });
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  it("without a required column names the column", () => {
    const found = recogniseSheet(
      sheetOf(
        [
          ["NIP", "PREDIKAT"],
          ["1", "BAIK"],
        ],
        "Kinerja",
      ),
    );
    expect(found).toMatchObject({ kind: "missing", columns: ["TAHUN KINERJA"], row: 1 });
    const staff = headers("pegawai").filter((header) => header !== "UNOR NAMA" && header !== "NAMA");
    expect(recogniseSheet(sheetOf([staff, ["x"]]))).toMatchObject({
      kind: "missing",
      columns: ["NAMA", "UNOR NAMA"],
    });
  });

  it("with a column twice is refused, of explanations ignored, of something else unknown, empty ignored", () => {
    expect(recogniseSheet(sheetOf([["NIP", "TAHUN KINERJA", "PREDIKAT", "predikat"], ["1"]]))).toMatchObject({
      kind: "twice",
      column: "PREDIKAT",
    });
    expect(recogniseSheet(sheetOf([headers("kinerja"), ["x"]], "Keterangan"))).toEqual({ kind: "ignored" });
    expect(
      recogniseSheet(
        sheetOf([
          ["Belanja", "Jumlah"],
          ["Beras", 3],
        ]),
      ),
    ).toEqual({ kind: "unknown", firstCells: ["Belanja", "Jumlah"] });
    expect(recogniseSheet(sheetOf([["", null], [null]]))).toEqual({ kind: "ignored" });
  });

  it("of rejected rows is recognised by its column of reasons", () => {
    const found = recogniseSheet(sheetOf([[...headers("kinerja"), "KETERANGAN KESALAHAN"], ["x"]]));
    expect(found).toMatchObject({
      kind: "recognised",
      sheet: { corrected: true, layout: { kind: "kinerja" } },
    });
  });
});

it("private columns are told by whole words, so that no column planning reads is among them", () => {
  for (const header of [
    "NIK",
    "NOMOR HP",
    "AGAMA NAMA",
    "JENIS KAWIN ID",
    "Alamat Rumah",
    "No. Rekening",
    "EMAIL GOV",
    "IS VALID NIK",
  ])
    expect(isPrivate(header)).toBe(true);
  for (const kind of officeFileKinds)
    for (const column of layouts[kind].columns)
      if (column.required) expect(isPrivate(column.header), column.header).toBe(false);
});
