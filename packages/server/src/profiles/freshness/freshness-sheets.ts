import type { FreshnessItem, FreshnessReport, PlanFreshness } from "@selaras/contract";
import type { OutSheet } from "../../workforce/files/write-workbook.js";
import { dayFirst } from "../../workforce/rows/day-first.js";
import { says } from "./messages.js";

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

const state = (item: FreshnessItem) => says.states[item.state];

/** Of a plan: how much of each field of those who move is known, and every fact that is not, one row each with what to do. */
export function planFreshnessSheets(
  report: PlanFreshness,
  plan: string,
  mark: readonly string[],
): OutSheet[] {
  const title = [
    ...mark,
    `Data yang menjadi dasar rencana "${plan}" pada TMT ${dayFirst(report.date)}`,
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
      name: "Pegawai yang pindah",
      title,
      columns: [
        { header: "NIP", width: 22 },
        { header: "NAMA", width: 30 },
        { header: "KE UNIT", width: 40 },
        { header: "KE JABATAN", width: 40 },
        { header: "DATA", width: 34 },
        { header: "KEADAAN", width: 14 },
        { header: "YANG KURANG", width: 60 },
        { header: "TINDAKAN", width: 60 },
      ],
      rows: report.moves.flatMap(({ nip, name, to, lacking }) =>
        lacking.map((item) => [
          nip,
          name,
          to.unitName,
          to.titleName,
          item.title,
          state(item),
          item.note,
          item.action,
        ]),
      ),
    },
  ];
}

/** Fields with their rules, units, and everybody of whom something is not known, the most first. */
export function freshnessSheets(report: FreshnessReport, mark: readonly string[]): OutSheet[] {
  const title = [...mark, `Kelengkapan dan kemutakhiran data per ${dayFirst(report.date)}`, report.formula];
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
