import type { Contest, ShownField } from "@selaras/contract";
import type { OutSheet } from "../../workforce/files/write-workbook.js";
import { dayFirst } from "../../workforce/rows/day-first.js";
import { says } from "./messages.js";

const text = (fields: readonly ShownField[]): string =>
  fields.map(({ label, value }) => `${label}: ${value ?? "–"}`).join("; ");

/** Every contest as one row, for an office that keeps its register on paper too. */
export function contestSheets(contests: readonly Contest[], mark: readonly string[]): OutSheet[] {
  return [
    {
      name: "Sanggah data",
      title: ["Sanggah data", ...mark],
      columns: [
        { header: "NOMOR", type: "number", width: 10 },
        { header: "NIP", width: 22 },
        { header: "NAMA", width: 30 },
        { header: "UNIT", width: 30 },
        { header: "BUTIR", width: 24 },
        { header: "TERCATAT", width: 44 },
        { header: "DIUSULKAN", width: 44 },
        { header: "PENJELASAN", width: 50 },
        { header: "DOKUMEN", width: 30 },
        { header: "DIAJUKAN", width: 14 },
        { header: "KEADAAN", width: 14 },
        { header: "DIPUTUS OLEH", width: 26 },
        { header: "DIPUTUS", width: 14 },
        { header: "ALASAN", width: 50 },
      ],
      rows: contests.map((one) => [
        one.id,
        one.person.nip,
        one.person.name,
        one.person.unitName,
        one.title,
        text(one.recorded) || says.nothing,
        text(one.proposed) || says.removal,
        one.explanation,
        one.document.name,
        dayFirst(one.submittedAt.slice(0, 10)),
        one.state,
        one.decided?.by ?? null,
        one.decided === null ? null : dayFirst(one.decided.at.slice(0, 10)),
        one.decided?.reason ?? null,
      ]),
    },
  ];
}
