import type { FreshnessReport } from "@selaras/contract";
import type { OutSheet } from "../../workforce/files/write-workbook.js";

const counts = [
  { header: "DIKETAHUI", type: "number" },
  { header: "USANG", type: "number" },
  { header: "KOSONG", type: "number" },
  { header: "DISANGGAH", type: "number" },
  { header: "INDEKS (%)", type: "number" },
] as const;
const numbers = (of: FreshnessReport["total"]) => [
  of.known,
  of.stale,
  of.missing,
  of.contested,
  of.indexBp === null ? null : of.indexBp / 100,
];

/** Fields with their rules, units, and the people with the most that is not known. */
export function freshnessSheets(report: FreshnessReport, mark: readonly string[]): OutSheet[] {
  const title = [
    ...mark,
    `Kelengkapan dan kemutakhiran data per ${report.date.split("-").reverse().join("-")}`,
    report.formula,
  ];
  return [
    {
      name: "Data",
      title,
      columns: [{ header: "DATA", width: 34 }, ...counts, { header: "ATURAN", width: 90 }],
      rows: report.fields.map((field) => [field.title, ...numbers(field), field.rule]),
    },
    {
      name: "Unit",
      title,
      columns: [
        { header: "KODE UNIT", width: 18 },
        { header: "UNIT", width: 50 },
        { header: "PEGAWAI", type: "number" },
        ...counts,
      ],
      rows: report.units.map((unit) => [unit.code, unit.name, unit.people, ...numbers(unit)]),
    },
    {
      name: "Pegawai",
      title,
      columns: [
        { header: "NIP", width: 22 },
        { header: "NAMA", width: 30 },
        { header: "UNIT", width: 40 },
        ...counts,
        { header: "YANG KURANG", width: 80 },
        { header: "TINDAKAN", width: 80 },
      ],
      rows: report.worst.map((one) => [
        one.nip,
        one.name,
        one.unitName,
        ...numbers(one.count),
        one.lacking.map(({ note }) => note).join(" "),
        [...new Set(one.lacking.map(({ action }) => action))].join(" "),
      ]),
    },
  ];
}
