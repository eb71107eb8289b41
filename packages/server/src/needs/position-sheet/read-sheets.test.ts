import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  isChosenPart,
  type PositionSheet,
  positionChoices,
  positionPartKeys,
  positionParts,
} from "@selaras/contract";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readOfficeFile } from "../../workforce/files/read-office-file.js";
import { type OutSheet, workbookBytes } from "../../workforce/files/write-workbook.js";
import { readSheets } from "./read-sheets.js";
import { sheetsOfPosts } from "./sheet-file.js";
import { contentOf, emptySheet } from "./stored-sheets.js";

const TITLES = ["4.1", "4.2"];
async function contentOfFile(sheets: readonly OutSheet[]) {
  const folder = await mkdtemp(join(tmpdir(), "informasi-"));
  try {
    const path = join(folder, "isian.xlsx");
    await writeFile(path, await workbookBytes(sheets));
    return await readOfficeFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
const rowsAs = (...rows: (readonly (string | null)[])[]): OutSheet[] => {
  const [first, ...rest] = sheetsOfPosts("Kelurahan Contoh", []);
  return [{ ...first!, rows }, ...rest];
};
const read = async (sheets: readonly OutSheet[]) =>
  readSheets("isian.xlsx", await contentOfFile(sheets), TITLES);

const words = fc.constantFrom(
  "Surat masuk",
  "Komputer, untuk menyusun laporan",
  "Suhu: dingin",
  "3 tahun",
  "S1 Akuntansi",
);
const filled: fc.Arbitrary<PositionSheet> = fc
  .record(
    Object.fromEntries(
      positionPartKeys.map((part) => [
        part,
        part === "summary"
          ? fc.constantFrom("", "Mengelola surat dan arsip.")
          : fc.uniqueArray(isChosenPart(part) ? fc.constantFrom(...positionChoices[part]) : words, {
              maxLength: 4,
            }),
      ]),
    ),
  )
  .map((sheet) => sheet as unknown as PositionSheet);
const isEmpty = (sheet: PositionSheet) => Object.values(sheet).every((part) => part.length === 0);

describe("information sheets in a workbook", () => {
  it("come back as they went out, part by part, and an empty post is not among them", async () => {
    await fc.assert(
      fc.asyncProperty(filled, filled, async (one, two) => {
        const posts = [one, two].map((content, i) => ({ code: TITLES[i]!, name: `Jabatan ${i}`, content }));
        const { sheets, faults } = await read(sheetsOfPosts("Kelurahan Contoh", posts));
        const expected = posts.filter(({ content }) => !isEmpty(content));
        if (expected.length === 0) expect(faults).toHaveLength(1);
        else expect([...sheets]).toEqual(expected.map(({ code, content }) => [code, content]));
      }),
      { numRuns: 25 },
    );
  });

  it("offer the parts and the posts as lists, explain every part, and show an example that is not read", async () => {
    const posts = [{ code: "4.1", name: "Penata", content: emptySheet }];
    const [table, explanations, example] = sheetsOfPosts("Kelurahan Contoh", posts);
    expect(table!.lists!.BAGIAN).toEqual(Object.values(positionParts));
    expect(table!.lists!["KODE JABATAN"]).toEqual(["4.1"]);
    expect(table!.rows.map((row) => row[2])).toEqual(Object.values(positionParts));
    const explained = explanations!.rows.filter(([part]) => part !== "");
    expect(explained.map(([part]) => part)).toEqual(Object.values(positionParts));
    expect(explained.every(([, how]) => String(how).length > 10)).toBe(true);
    expect(example!.title).toEqual(["CONTOH (tidak ikut diimpor)"]);
    const book = await readXlsx(await workbookBytes([table!, explanations!, example!]));
    expect(book.sheets).toHaveLength(3);
    expect((await read(sheetsOfPosts("Kelurahan Contoh", posts))).faults).toMatchObject([
      { code: "wajib-kosong" },
    ]);
  });

  it("take a choice by its code alone", async () => {
    const { sheets } = await read(
      rowsAs(["4.1", "", "Bakat kerja", "q"], ["4.1", "", "Fungsi pekerjaan", "d3"]),
    );
    expect(sheets.get("4.1")).toMatchObject({ aptitudes: ["Q Ketelitian"], functions: ["D3"] });
  });

  it("tell each fault by its row, with what is expected and a likely fix; nothing is taken then", async () => {
    const { sheets, faults } = await read(
      rowsAs(
        ["4.1", "", "Tugas pokok", "Melayani"],
        ["4.11", "", "Tugas pokok", "Melayani"],
        ["4.1", "", "Minat kerja", "Realistis"],
        ["4.1", "", "Hobi", "Membaca"],
        ["4.1", "", "Risiko bahaya", "x".repeat(501)],
      ),
    );
    expect(sheets.size).toBe(0);
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, "KODE JABATAN", "jabatan-tak-dikenal"],
      [5, "ISI", "pilihan-lain"],
      [6, "BAGIAN", "pilihan-lain"],
      [7, "ISI", "terlalu-panjang"],
    ]);
    expect(faults[0]!.hint).toBe("Mungkin 4.1.");
    expect(faults[1]!.hint).toBe("Mungkin Realistik.");
  });
});

describe("a sheet of before the parts were told apart", () => {
  it("keeps its requirements among the skills", () => {
    const old = { summary: "Melayani.", requirements: ["SMA"], materials: ["Kertas"] };
    expect(contentOf(old)).toEqual({
      ...emptySheet,
      summary: "Melayani.",
      skills: ["SMA"],
      materials: ["Kertas"],
    });
  });
});
