import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowOf, workbookOf, workbookParts, zipOf } from "./hostile-files.js";
import { readOfficeFile } from "./read-office-file.js";
import { writeWorkbook } from "./write-workbook.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "selaras-files-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let next = 0;
async function read(bytes: string | Buffer) {
  const path = join(folder, `${next++}`);
  await writeFile(path, bytes);
  return readOfficeFile(path);
}
const codeOf = async (bytes: string | Buffer) => (await read(bytes)).refused?.code ?? null;
const sound = rowOf(1, ["KODE", "NAMA"]) + rowOf(2, ["1", "Satu"]);

describe("what a file truly is", () => {
  it.each([
    ["berkas-kosong", ""],
    ["berkas-pdf", "%PDF-1.7\n1 0 obj"],
    ["berkas-xls-lama", Buffer.from("d0cf11e0a1b11ae1000000", "hex")],
    ["berkas-utf16", Buffer.from("\ufeffNIP;NAMA", "utf16le")],
    ["berkas-halaman-web", "<html><table><tr><td>NIP</td></tr></table></html>"],
    ["berkas-biner", Buffer.from("ffd8ffe000104a46494600", "hex")],
    ["bukan-tabel", "Yth. Bapak Kepala Dinas\nDengan hormat"],
    ["berkas-zip-lain", zipOf({ "word/document.xml": "<document/>" })],
    ["berkas-rusak", Buffer.from("PK\x03\x04 dan seterusnya")],
  ])("is refused as %s", async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("is judged by content: a sound workbook is read whatever its name", async () => {
    const content = await read(workbookOf(sound));
    expect(content.refused).toBeNull();
    expect(content.sheets).toEqual([
      {
        name: "Data",
        rows: [
          { number: 1, cells: ["KODE", "NAMA"] },
          { number: 2, cells: ["1", "Satu"] },
        ],
      },
    ]);
  });
});

describe("a hostile workbook", () => {
  const bomb = `<row r="1"><c r="A1"><v>${"0".repeat(12 * 1024 * 1024)}</v></c></row>`;

  it("that declares more than it may inflate to is refused before anything is inflated", async () => {
    expect(await codeOf(zipOf(workbookParts(sound), { lieAboutSize: 90 * 1024 * 1024 }))).toBe("isi-meledak");
  });

  it("that inflates without measure is refused on the way", async () => {
    expect(await codeOf(workbookOf(sound, { "xl/media/a.bin": "x".repeat(4 * 1024 * 1024) }))).toBe(
      "isi-meledak",
    );
  });

  it("that lies about its size is refused while it is inflated", async () => {
    const code = await codeOf(zipOf(workbookParts(bomb), { lieAboutSize: 100 }));
    expect(["isi-meledak", "berkas-rusak", "sel-terlalu-panjang"]).toContain(code);
  });

  it.each([
    [
      "sel-terlalu-panjang",
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${"ab3 ".repeat(100_000)}</t></is></c></row>`,
    ],
    [
      "lembar-terlalu-luas",
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    ],
    ["lembar-terlalu-luas", `<row r="1"><c r="XFD1"><v>1</v></c></row>`],
    [
      "lembar-terlalu-luas",
      Array.from(
        { length: 9_000 },
        (_, row) => `<row r="${row + 1}"><c r="IV${row + 1}"><v>1</v></c></row>`,
      ).join(""),
    ],
    ["lembar-terlalu-luas", `<row>${"<c><v>1</v></c>".repeat(300)}</row>`],
    ["isi-tak-lazim", `<!-- <c> -->${sound}`],
    ["isi-tak-lazim", `<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[x]]></t></is></c></row>`],
  ])("is refused as %s", async (code, xml) => {
    expect(await codeOf(workbookOf(xml))).toBe(code);
  });

  it.each([
    ["berisi-makro", "xl/vbaProject.bin"],
    ["tautan-luar", "xl/externalLinks/externalLink1.xml"],
    ["tautan-luar", "xl/connections.xml"],
    ["berisi-objek", "xl/embeddings/oleObject1.bin"],
  ])("is refused as %s", async (code, part) => {
    expect(await codeOf(workbookOf(sound, { [part]: "<x/>" }))).toBe(code);
  });

  it("that names a sheet it does not hold is refused", async () => {
    const rels = workbookParts(sound)["xl/_rels/workbook.xml.rels"]!.replace("sheet1.xml", "sheet7.xml");
    expect(await codeOf(workbookOf(sound, { "xl/_rels/workbook.xml.rels": rels }))).toBe("isi-tak-lazim");
  });

  it("with entities is refused, not expanded", async () => {
    const strings = `<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>`;
    expect(await codeOf(workbookOf(sound, { "xl/sharedStrings.xml": strings }))).toBe("isi-tak-lazim");
  });

  it("with too many parts is refused", async () => {
    const parts = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`xl/p${index}.xml`, "<x/>"]));
    expect(await codeOf(workbookOf(sound, parts))).toBe("terlalu-banyak-bagian");
  });

  it("loses only the sheet with a formula, and says which cell", async () => {
    const content = await read(workbookOf(`${sound}<row r="3"><c r="B3"><f>1+1</f><v>2</v></c></row>`));
    expect(content.refused).toBeNull();
    expect(content.sheets).toEqual([]);
    expect(content.refusedSheets).toEqual([{ code: "rumus", sheet: "Data", found: "Sel B3", row: 3 }]);
  });
});

describe("a CSV", () => {
  const rows = [
    ["NIP", "NAMA", "UNIT"],
    ["198807142011012998", 'Yosé; "Ama", S.Pd', "TK\nPembina"],
    ["", "", ""],
    ["x", "ß café", "b"],
  ];
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  it("reads the same in every separator, encoding and line ending", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("utf8", "bom", "1252"),
        async (separator, newline, encoding) => {
          const text = rows.map((row) => row.map(quote).join(separator)).join(newline) + newline;
          const bytes =
            encoding === "1252"
              ? Buffer.from(text, "latin1")
              : Buffer.from(encoding === "bom" ? `\ufeff${text}` : text);
          const content = await read(bytes);
          expect(content.sheets[0]?.rows.map((row) => row.cells)).toEqual(rows);
          expect(content.sheets[0]?.rows.map((row) => row.number)).toEqual([1, 2, 3, 4]);
        },
      ),
      { numRuns: 18 },
    );
  });

  it("keeps ragged rows as they are", async () => {
    const content = await read("A,B\n1\n1,2,3\n");
    expect(content.sheets[0]?.rows.map((row) => row.cells.length)).toEqual([2, 1, 3]);
  });

  it("with an open quote is refused", async () => {
    expect(await codeOf('A,B\n1,"dua\n3,4\n')).toBe("kutip-terbuka");
  });

  it("with a giant cell is refused", async () => {
    expect(await codeOf(`A,B\n1,${"x".repeat(40_000)}\n`)).toBe("sel-terlalu-panjang");
  });
});

describe("a workbook of ours", () => {
  it("reads back as written, except that formulas have become text", async () => {
    const path = join(folder, "kita.xlsx");
    await writeWorkbook(path, [
      {
        name: "Peta/Jabatan",
        title: ["DATA CONTOH (fiktif)"],
        columns: [{ header: "NIP" }, { header: "NAMA" }, { header: "JUMLAH", type: "number" }],
        rows: [
          ["198807142011012998", "=1+1", 3],
          ["", "-", -2],
          [null, "@SUM(A1)\u0000", null],
        ],
        lists: { NAMA: ["a", "b"] },
      },
      { name: "Peta:Jabatan", columns: [{ header: "A" }], rows: [] },
    ]);
    const content = await readOfficeFile(path);
    expect(content.refused).toBeNull();
    expect(content.sheets.map((sheet) => sheet.name)).toEqual(["Peta Jabatan", "Peta Jabatan 2"]);
    const cells = content.sheets[0]?.rows.map((row) => row.cells.map((cell) => cell ?? ""));
    expect(cells).toEqual([
      ["DATA CONTOH (fiktif)"],
      ["NIP", "NAMA", "JUMLAH"],
      ["198807142011012998", "'=1+1", 3],
      ["", "-", -2],
      ["", "'@SUM(A1)", ""].slice(0, cells?.[4]?.length),
    ]);
  });
});
