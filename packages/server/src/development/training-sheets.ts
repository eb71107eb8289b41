import { layouts, type TrainingCatalogue } from "@selaras/contract";
import type { OutCell, OutSheet } from "../workforce/files/write-workbook.js";
import { dayFirst } from "../workforce/rows/day-first.js";
import { says } from "./messages.js";
import type { developmentRows } from "./tables.js";

export interface PlannedPerson {
  readonly name: string;
  readonly unitName: string;
  readonly row: typeof developmentRows.$inferSelect;
}

const day = (date: string | null): OutCell => (date === null ? null : dayFirst(date));

/** Catalogue and calendar as the office's own file has them, with places taken; then the development plans of the people one may see. */
export function trainingSheets(
  { trainings }: TrainingCatalogue,
  people: readonly PlannedPerson[],
  mark: readonly string[],
): OutSheet[] {
  const headers = (kind: "pelatihan" | "jadwal-pelatihan") =>
    layouts[kind].columns.map(({ header, type }) => ({
      header,
      width: header.startsWith("NAMA") ? 48 : 20,
      type: type === "integer" ? ("number" as const) : ("text" as const),
    }));
  return [
    {
      name: layouts.pelatihan.sheet,
      title: mark,
      columns: headers("pelatihan"),
      rows: trainings.map((one) => [
        one.code,
        one.name,
        one.type,
        one.hours,
        one.provider,
        one.certificateKind,
        one.certificateField,
        one.competenceCode,
      ]),
    },
    {
      name: layouts["jadwal-pelatihan"].sheet,
      title: mark,
      columns: [...headers("jadwal-pelatihan"), { header: "TEMPAT TERISI", type: "number" }],
      rows: trainings.flatMap(({ code, sessions }) =>
        sessions.map((one) => [
          one.code,
          code,
          day(one.startsOn),
          day(one.endsOn),
          one.capacity,
          one.cost,
          one.state,
          one.taken,
        ]),
      ),
    },
    {
      name: "Rencana Pengembangan",
      title: mark,
      columns: [
        { header: "NIP", width: 22 },
        { header: "NAMA", width: 30 },
        { header: "UNIT", width: 40 },
        { header: "PENGEMBANGAN", width: 48 },
        { header: "JENIS", width: 24 },
        { header: "JP", type: "number" },
        { header: "KODE ANGKATAN" },
        { header: "MULAI" },
        { header: "SELESAI" },
        { header: "DASAR", width: 40 },
        { header: "KEADAAN" },
        { header: "KEMAJUAN (%)", type: "number" },
        { header: "ALASAN", width: 50 },
      ],
      rows: people.map(({ name, unitName, row }) => [
        row.nip,
        name,
        unitName,
        row.name,
        row.type,
        row.hours,
        row.sessionCode,
        day(row.startsOn),
        day(row.endsOn),
        says.needOf(row.need, row.subject),
        row.state,
        row.progress,
        row.reason,
      ]),
    },
  ];
}
