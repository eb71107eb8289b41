import {
  type Column,
  isChosenPart,
  type PositionPart,
  type PositionSheet,
  positionChoices,
  positionPartKeys,
  positionParts,
} from "@selaras/contract";
import type { OutSheet } from "../../workforce/files/write-workbook.js";
import { says } from "./messages.js";

/** One row is one entry of one part: the form grows by rows and never by columns. */
export const columns = {
  titleCode: { header: "KODE JABATAN", type: "code", required: true },
  titleName: { header: "NAMA JABATAN", type: "text", required: false, optionalCell: true },
  part: { header: "BAGIAN", type: { oneOf: Object.values(positionParts) }, required: true },
  entry: { header: "ISI", type: "text", required: true, optionalCell: true },
} as const satisfies Record<string, Column>;

export interface FiledPost {
  readonly code: string;
  readonly name: string;
  readonly content: PositionSheet;
}

/** What a part holds, entry by entry. */
export const entriesOf = (content: PositionSheet, part: PositionPart): readonly string[] =>
  part === "summary" ? (content.summary === "" ? [] : [content.summary]) : content[part];

/** The workbook of a unit's posts: what is stored and, for each part still empty, a row to fill in; explanations; an example. */
export function sheetsOfPosts(unitName: string, posts: readonly FiledPost[]): OutSheet[] {
  const rowsOf = ({ code, name, content }: FiledPost) =>
    positionPartKeys.flatMap((part) => {
      const entries = entriesOf(content, part);
      return (entries.length === 0 ? [null] : entries).map((entry) => [
        code,
        name,
        positionParts[part],
        entry,
      ]);
    });
  const table = (name: string) => ({
    name,
    columns: [
      { header: columns.titleCode.header, width: 18 },
      { header: columns.titleName.header, width: 36 },
      { header: columns.part.header, width: 32 },
      { header: columns.entry.header, width: 100 },
    ],
  });
  return [
    {
      ...table("Informasi Jabatan"),
      title: [says.title(unitName)],
      rows: posts.flatMap(rowsOf),
      lists: {
        [columns.titleCode.header]: posts.map(({ code }) => code),
        [columns.part.header]: Object.values(positionParts),
      },
    },
    {
      name: "Keterangan",
      columns: [
        { header: columns.part.header, width: 32 },
        { header: "CARA MENGISI", width: 110 },
      ],
      rows: [
        ...says.howTo.map((line) => ["", line]),
        ...positionPartKeys.map((part) => [
          positionParts[part],
          isChosenPart(part) ? says.chooseFrom(positionChoices[part]) : says.help[part],
        ]),
      ],
    },
    {
      ...table("Contoh"),
      title: ["CONTOH (tidak ikut diimpor)"],
      rows: says.example.map(([part, entry]) => [
        "CONTOH",
        "Pengadministrasi Perkantoran",
        positionParts[part],
        entry,
      ]),
    },
  ];
}
