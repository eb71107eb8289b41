import { layouts } from "@selaras/contract";
import { expect, it } from "vitest";
import { cellText } from "../rows/cell-text.js";
import { recogniseSheet } from "../rows/recognise-sheet.js";
import { headersOf, office } from "../testing/office-rows.js";
import { parseRow } from "./parsed-row.js";
import { rejectedRow, unreadColumns } from "./rejected-row.js";

const known = layouts.pegawai.columns.map((column) => column.header);
const person = office.pegawai![0]!;

/** The first person of the office, `cells` added or changed, as a rejected row: heading -> cell. */
function rejected(cells: Record<string, string>): Record<string, string> {
  const record: Record<string, string> = { ...person, ...cells };
  const names = [...new Set([...headersOf("pegawai"), ...Object.keys(cells)])];
  const found = recogniseSheet({
    name: null,
    rows: [names, names.map((name) => record[name] ?? "")].map((line, index) => ({
      number: index + 1,
      cells: line,
    })),
  });
  if (found.kind !== "recognised") throw new Error(found.kind);
  const { header, cells: out } = rejectedRow(parseRow("pegawai.csv", found.sheet, found.sheet.rows[0]!));
  return Object.fromEntries(header.map((name, index) => [name, out[index]!]));
}

it("a rejected row keeps nothing under headings the layout does not know, nor under those planning does not read", () => {
  const secrets = {
    "E-Mail": "ana@contoh.id",
    "No KTP": "5371010101800001",
    Telpon: "0812",
    NIK: "5371010101800002",
    "TEMPAT LAHIR NAMA": "Soe",
  };
  const row = rejected(secrets);
  for (const heading of Object.keys(secrets)) expect(row[heading], heading).toBe("");
});

it("a rejected row keeps what is read, so that its correction loses nothing", () => {
  const extras = [
    "PNS ID",
    "GELAR DEPAN",
    "GELAR BELAKANG",
    "KEDUDUKAN HUKUM ID",
    "STATUS CPNS PNS",
    "TMT CPNS",
  ];
  extras.push("TMT PNS", "JABATAN ID", "TINGKAT PENDIDIKAN ID", "PENDIDIKAN ID", "TAHUN LULUS", "UNOR ID");
  const row = rejected(Object.fromEntries(extras.map((header) => [header, `isi ${header}`])));
  for (const header of extras) expect(row[header]).toBe(`isi ${header}`);
  for (const { header, required } of layouts.pegawai.columns)
    if (required) expect(row[header], header).toBe(cellText(person[header]));
});

it("the columns not read are columns of the layout, none of them required", () => {
  for (const header of unreadColumns) {
    expect(known).toContain(header);
    expect(layouts.pegawai.columns.find((column) => column.header === header)!.required).toBe(false);
  }
});
