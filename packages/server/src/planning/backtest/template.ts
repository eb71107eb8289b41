import type { OutSheet } from "../../workforce/files/write-workbook.js";
import { columnKeys, columns } from "./columns.js";
import type { PastMove } from "./undo-round.js";

/** The sheet a past round is written in; with moves it is filled, as people see what is compared. */
export const roundSheet = (
  tmt: string,
  moves: readonly PastMove[],
  nameOf: (nip: string) => string,
  title: readonly string[],
): OutSheet => ({
  name: "Putaran lalu",
  title,
  columns: columnKeys.map((key) => ({ header: columns[key].header, width: key === "name" ? 32 : 22 })),
  rows: moves.map(({ nip, from, to }) => [
    nip,
    nameOf(nip),
    from?.unitCode ?? "",
    from?.titleCode ?? "",
    to.unitCode,
    to.titleCode,
    tmt.split("-").reverse().join("-"),
  ]),
});
