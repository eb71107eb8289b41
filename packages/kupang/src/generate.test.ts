import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layouts, type OfficeFileKind } from "@selaras/contract";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test, vi } from "vitest";
import {
  DEMO_MARK,
  generateGovernment,
  leastScale,
  type OfficeSet,
  officeFile,
  officeFileNames,
  writeOfficeFiles,
} from "./index.js";

const sha = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
const cellOf = (set: OfficeSet, kind: OfficeFileKind, row: number, column: string) =>
  set.tables[kind].rows[row - 2]![set.tables[kind].headers.indexOf(column)]!;
const column = (set: OfficeSet, kind: OfficeFileKind, header: string) =>
  set.tables[kind].rows.map((r) => r[set.tables[kind].headers.indexOf(header)]!);
const kindOf = (file: string, sheet: string): OfficeFileKind =>
  Object.values(layouts).find((l) => l.file === file && l.sheet === sheet)!.kind;

const city = generateGovernment({ government: "kota", seed: 1 });
const regency = generateGovernment({ government: "kab", seed: 1 });

test("the same seed gives the same rows, another seed gives others", () => {
  const digest = (set: OfficeSet): string => sha(JSON.stringify([set.tables, set.planted, set.stories]));
  expect(digest(generateGovernment({ government: "kab", seed: 1 }))).toBe(digest(regency));
  expect(digest(generateGovernment({ government: "kab", seed: 2 }))).not.toBe(digest(regency));
});

test("the same set gives the same bytes, also on another day", async () => {
  const again = generateGovernment({ government: "kab", seed: 1 });
  const first = await Promise.all(officeFileNames.map(async (name) => sha(await officeFile(regency, name))));
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-02-03T04:05:06Z") });
  try {
    for (const [i, name] of officeFileNames.entries())
      expect(`${name} ${sha(await officeFile(again, name))}`).toBe(`${name} ${first[i]}`);
  } finally {
    vi.useRealTimers();
  }
});

test("the written files hold the tables, the demo's mark and nothing the layouts do not name", async () => {
  const directory = await mkdtemp(join(tmpdir(), "kupang-"));
  try {
    const paths = await writeOfficeFiles(regency, directory);
    expect(paths.map((p) => p.split("/").pop())).toEqual([
      ...new Set(Object.values(layouts).map((l) => l.file)),
    ]);
    const employees = await readFile(join(directory, "pegawai.csv"), "utf8");
    expect(employees.startsWith(`\uFEFFPNS ID;NIP BARU;`)).toBe(true);
    expect(employees).toContain(DEMO_MARK);
    expect(employees.split("\r\n").length - 2).toBe(regency.tables.pegawai.rows.length);
    const book = await readXlsx(new Uint8Array(await readFile(join(directory, "kompetensi.xlsx"))));
    expect(book.sheets.map((s) => s.name)).toEqual(["Kompetensi", "Sertifikat", "Keterangan"]);
    expect(book.sheets[2]!.rows[0]![0]).toBe(DEMO_MARK);
    const dates = book.sheets[0]!.rows.slice(1).map((r) => r[2]);
    // True spreadsheet dates and dates as text, both.
    expect(dates.some((d) => d instanceof Date)).toBe(true);
    expect(dates.some((d) => typeof d === "string")).toBe(true);
    const marks = await readXlsx(new Uint8Array(await readFile(join(directory, "kinerja.xlsx"))));
    const typed = regency.planted.filter((p) => p.kind === "numeric-nip").map((p) => p.row);
    for (const row of typed) expect(typeof marks.sheets[0]!.rows[row - 1]![0]).toBe("number");
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("too small a government is refused", () => {
  expect(() => generateGovernment({ government: "kota", seed: 1, scale: leastScale.kota - 1 })).toThrow(
    RangeError,
  );
  expect(() => generateGovernment({ government: "kab", seed: 1, scale: 2600.5 })).toThrow(RangeError);
});

test.each([
  ["kota", 2500],
  ["kota", 7800],
  ["kab", 1800],
  ["kab", 8300],
] as const)("%s can be made with %i people", (government, scale) => {
  const set = generateGovernment({ government, seed: 5, scale, defects: false });
  expect(set.tables.pegawai.rows.length).toBe(scale);
  expect(set.planted).toEqual([]);
  expect(set.balance.short).toBeGreaterThan(set.balance.surplus);
});

describe("planted faults", () => {
  test.each([
    ["kota", city],
    ["kab", regency],
  ] as const)("%s: each stands in the file at its row and column", (_, set) => {
    for (const p of set.planted) {
      const found = cellOf(set, kindOf(p.file, p.sheet), p.row, p.column);
      expect(`${p.kind} ${found ?? ""}`).toBe(`${p.kind} ${p.value}`);
    }
    expect(new Set(set.planted.map((p) => `${p.file}|${p.row}`)).size).toBe(set.planted.length);
  });

  test("about 1.5 % of the employee rows are planted, of every kind", () => {
    const rows = city.planted.filter((p) => p.file === "pegawai.csv").length;
    expect(rows / city.tables.pegawai.rows.length).toBeGreaterThan(0.013);
    expect(rows / city.tables.pegawai.rows.length).toBeLessThan(0.018);
    expect(new Set(city.planted.map((p) => p.kind)).size).toBe(14);
    expect(new Set(regency.planted.map((p) => p.kind)).size).toBe(14);
  });

  test("a second holder comes after the first, a duplicate equals its original above", () => {
    const titles = column(city, "pegawai", "JABATAN ID");
    const posts = column(city, "pegawai", "UNOR ID").map((u, i) => `${u}|${titles[i]}`);
    for (const p of city.planted.filter((d) => d.kind === "double-seat"))
      expect(posts.indexOf(posts[p.row - 2]!)).toBeLessThan(p.row - 2);
    for (const set of [city, regency])
      expect(set.planted.filter((d) => d.kind === "double-seat").map((d) => d.value)).toContain("KEPSEKSD");
    const rows = city.tables.pegawai.rows.map((r) => r.join("|"));
    for (const p of city.planted.filter((d) => d.kind === "duplicate-row"))
      expect(rows.indexOf(rows[p.row - 2]!)).toBeLessThan(p.row - 2);
  });

  test("people whose row is refused have no rows elsewhere, except duplicates", () => {
    const refused = new Set(
      city.planted
        .filter(
          (p) =>
            p.file === "pegawai.csv" &&
            p.rejected &&
            p.kind !== "duplicate-row" &&
            p.kind !== "nip-number-lost-digits",
        )
        .map((p) => String(cellOf(city, "pegawai", p.row, "NIP BARU")).slice(1)),
    );
    for (const kind of [
      "kontrak",
      "domisili",
      "riwayat",
      "kinerja",
      "kinerja-rinci",
      "kompetensi",
      "kompetensi-rinci",
      "talenta",
      "sertifikat",
      "keluarga",
      "disiplin",
      "absen",
      "minat",
    ] as const)
      for (const nip of column(city, kind, "NIP")) expect(refused.has(String(nip))).toBe(false);
    const known = new Set(column(city, "pegawai", "NIP BARU").map((n) => String(n).slice(1)));
    for (const nip of column(city, "domisili", "NIP")) expect(known.has(String(nip))).toBe(true);
  });
});

describe("shortage and surplus", () => {
  test.each([1, 2, 3])(
    "seed %i: the city is short of 850 to 1,200 seats and has 500 to 700 people too many",
    (seed) => {
      const { balance } = generateGovernment({ government: "kota", seed, defects: false });
      expect(balance.headcount).toBe(6500);
      expect(balance.short).toBeGreaterThanOrEqual(850);
      expect(balance.short).toBeLessThanOrEqual(1200);
      expect(balance.surplus).toBeGreaterThanOrEqual(500);
      expect(balance.surplus).toBeLessThanOrEqual(700);
      // So many surplus people have a short seat in their own family: 325 moves can close as many shortages.
      expect(balance.matching).toBeGreaterThanOrEqual(400);
      expect(balance.need - balance.headcount).toBe(balance.short - balance.surplus);
    },
  );

  test.each([1, 2, 3])("seed %i: the regency is short of 550 to 700 and has 180 to 260 too many", (seed) => {
    const { balance } = generateGovernment({ government: "kab", seed, defects: false });
    expect(balance.headcount).toBe(2600);
    expect(balance.short).toBeGreaterThanOrEqual(550);
    expect(balance.short).toBeLessThanOrEqual(700);
    expect(balance.surplus).toBeGreaterThanOrEqual(180);
    expect(balance.surplus).toBeLessThanOrEqual(260);
  });
});
