import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkloadPage, WorkloadTask } from "@selaras/contract";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readOfficeFile } from "../../workforce/files/read-office-file.js";
import { type OutSheet, workbookBytes } from "../../workforce/files/write-workbook.js";
import { readTasks } from "./read-tasks.js";
import { templateSheets } from "./template.js";

const TITLES = ["4.1", "4.2", "5.1"];
const stored: WorkloadTask[] = [
  {
    titleCode: "4.1",
    task: "Melayani surat",
    output: "surat",
    method: "TUGAS",
    volume: 1_200.5,
    per: "BULAN",
    norm: 7.25,
    shifts: null,
  },
  {
    titleCode: "4.1",
    task: "Belum diketahui",
    output: null,
    method: "TUGAS",
    volume: null,
    per: null,
    norm: null,
    shifts: null,
  },
  {
    titleCode: "4.2",
    task: "Merawat kendaraan",
    output: "bus",
    method: "PERALATAN",
    volume: 20,
    per: null,
    norm: 5,
    shifts: 2,
  },
];
const page = {
  unitName: "Kelurahan Contoh",
  year: 2027,
  tasks: stored,
  titles: TITLES.map((code) => ({ code, name: `Jabatan ${code}` })),
} as unknown as WorkloadPage;

async function contentOf(sheets: readonly OutSheet[]) {
  const folder = await mkdtemp(join(tmpdir(), "beban-"));
  try {
    const path = join(folder, "isian.xlsx");
    await writeFile(path, await workbookBytes(sheets));
    return await readOfficeFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
const filled = async (change: (row: (string | number | boolean | null)[]) => void) => {
  const [sheet, ...rest] = templateSheets(page);
  const rows = sheet!.rows.map((row) => [...row] as (string | number | boolean | null)[]);
  change(rows[0]!);
  return readTasks("isian.xlsx", await contentOf([{ ...sheet!, rows }, ...rest]), TITLES);
};

describe("the workload sheet as a workbook", () => {
  it("gives back exactly what is stored; lines with only a title and the examples are no lines", async () => {
    const read = readTasks("isian.xlsx", await contentOf(templateSheets(page)), TITLES);
    expect(read).toEqual({ tasks: stored, faults: [] });
    const reordered = await contentOf([...templateSheets(page)].reverse());
    expect(readTasks("isian.xlsx", reordered, TITLES)).toEqual(read);
  });

  it("refuses wrong values while they are typed: lists for codes, bounds for numbers", async () => {
    const workbook = await readXlsx(await workbookBytes(templateSheets(page)));
    const rules = workbook.sheets[0]!.dataValidations!;
    expect(rules.filter(({ type }) => type === "list").map(({ values }) => values)).toEqual([
      TITLES,
      ["TUGAS", "HASIL", "OBJEK", "PERALATAN"],
      ["TAHUN", "BULAN", "MINGGU", "HARI"],
    ]);
    expect(
      rules
        .filter(({ type }) => type === "decimal")
        .map(({ operator, formula1, formula2, range }) => [operator ?? "between", formula1, formula2, range]),
    ).toEqual([
      ["between", "0", "1000000000", "F3:F5003"],
      ["greaterThan", "0", undefined, "H3:H5003"],
      ["between", "1", "10", "I3:I5003"],
    ]);
    expect(rules.every(({ type, errorMessage }) => type === "list" || errorMessage!.length > 10)).toBe(true);
  });

  it.each([
    ["KODE JABATAN", 0, "4.9", "jabatan-tak-dikenal"],
    ["METODE", 3, "TUGASS", "pilihan-lain"],
    ["VOLUME", 5, -2, "bilangan-rentang"],
    ["NORMA WAKTU ATAU STANDAR", 7, 0, "bilangan-rentang"],
    ["SIF", 8, 11, "bilangan-rentang"],
    ["URAIAN TUGAS", 2, "", "wajib-kosong"],
  ])(
    "names the cell of a wrong %s with a likely fix and takes nothing over",
    async (column, index, value, code) => {
      const { tasks, faults } = await filled((row) => {
        row[index] = value;
      });
      expect(tasks).toEqual([]);
      expect(faults).toMatchObject([
        { file: "isian.xlsx", sheet: "Beban Kerja", row: 3, column, code, severity: "tolak" },
      ]);
      expect(faults[0]!.hint).toMatch(/^Mungkin/);
    },
  );

  it("tells a workbook of something else, a lost column and an empty sheet apart", async () => {
    const codeOf = async (sheets: readonly OutSheet[]) =>
      readTasks("x.xlsx", await contentOf(sheets), TITLES).faults.map(({ code, column }) => [code, column]);
    const [sheet] = templateSheets(page);
    expect(await codeOf([{ name: "Lain", columns: [{ header: "A" }], rows: [["1"]] }])).toEqual([
      ["lembar-tak-dikenal", null],
    ]);
    const lost = {
      ...sheet!,
      columns: sheet!.columns.map((one) => (one.header === "METODE" ? { header: "CARA" } : one)),
    };
    expect(await codeOf([{ ...lost, lists: {}, numbers: {} }])).toEqual([["kolom-hilang", "METODE"]]);
    expect(await codeOf([{ ...sheet!, rows: [] }])).toEqual([["wajib-kosong", null]]);
  });

  it("passes on why a file cannot be read at all", () => {
    const refused = {
      refused: { code: "berkas-pdf" as const, sheet: null, found: "PDF" },
      sheets: [],
      refusedSheets: [],
    };
    expect(readTasks("x.pdf", refused, TITLES).faults).toMatchObject([{ code: "berkas-pdf", row: null }]);
  });
});
