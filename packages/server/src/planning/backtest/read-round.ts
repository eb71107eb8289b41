import { type Fault, normalizeHeader } from "@selaras/contract";
import { fileRefusals } from "../../workforce/files/file-refusal.js";
import type { FileContent, RawRow, RawSheet } from "../../workforce/files/raw-sheet.js";
import { cellText } from "../../workforce/rows/cell-text.js";
import { nearest } from "../../workforce/rows/nearest.js";
import { parseCell } from "../../workforce/rows/parse-cell.js";
import type { RowFault } from "../../workforce/rows/row-fault.js";
import { type ColumnKey, columnKeys, columns } from "./columns.js";
import { faultSays } from "./messages.js";
import type { PastMove, PastSeat } from "./undo-round.js";

export interface KnownCodes {
  readonly nips: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

export interface ReadRound {
  readonly tmt: string;
  readonly moves: readonly PastMove[];
  /** With any fault nothing is taken over. */
  readonly faults: readonly Fault[];
}

const HEADER_ROWS = 11;

/** Reads the file of a past round: every move, or every fault with its place and a likely fix. A round has one TMT and names nobody twice. */
export function readRound(file: string, content: FileContent, known: KnownCodes): ReadRound {
  const at = (sheet: string | null, row: number | null, fault: RowFault): Fault => ({
    file,
    sheet,
    row,
    ...fault,
  });
  const refused = (fault: Fault): ReadRound => ({ tmt: "", moves: [], faults: [fault] });
  if (content.refused !== null) {
    const { expected, hint } = fileRefusals[content.refused.code];
    const { sheet, code, found } = content.refused;
    return refused(
      at(sheet, null, {
        column: null,
        severity: "tolak",
        code: code as RowFault["code"],
        found,
        expected,
        hint,
      }),
    );
  }
  const header = content.sheets.map(findHeader).find((one) => one !== null);
  if (!header)
    return refused(at(null, null, faultSays.noSheet(content.sheets.map(({ name }) => name ?? "CSV"))));
  const { sheet, row: headerRow, positions } = header;
  const absent = columnKeys.filter((key) => columns[key].required && !positions.has(key));
  if (absent.length > 0)
    return {
      tmt: "",
      moves: [],
      faults: absent.map((key) =>
        at(sheet.name, headerRow.number, faultSays.missingColumn(columns[key].header)),
      ),
    };
  const moves: PastMove[] = [];
  const faults: Fault[] = [];
  const rowOfNip = new Map<string, number>();
  let tmt = "";
  for (const row of sheet.rows) {
    const cell = (key: ColumnKey) => row.cells[positions.get(key) ?? -1] ?? null;
    if (row.number <= headerRow.number || columnKeys.every((key) => cellText(cell(key)) === "")) continue;
    const read = readRow(cell, known);
    const wrong = [...read.faults];
    if (read.nip !== null) {
      const before = rowOfNip.get(read.nip);
      if (before !== undefined) wrong.push(faultSays.twice(read.nip, before));
      rowOfNip.set(read.nip, before ?? row.number);
    }
    if (read.tmt !== null) {
      if (tmt !== "" && read.tmt !== tmt) wrong.push(faultSays.otherDay(read.tmt, tmt));
      tmt = tmt || read.tmt;
    }
    faults.push(...wrong.map((fault) => at(sheet.name, row.number, fault)));
    if (wrong.length === 0) moves.push({ nip: read.nip!, from: read.from, to: read.to! });
  }
  if (moves.length === 0 && faults.length === 0) return refused(at(sheet.name, null, faultSays.empty));
  return faults.length > 0 ? { tmt, moves: [], faults } : { tmt, moves, faults };
}

interface ReadRow {
  readonly nip: string | null;
  readonly tmt: string | null;
  readonly from: PastSeat | null;
  readonly to: PastSeat | null;
  readonly faults: readonly RowFault[];
}

function readRow(cell: (key: ColumnKey) => RawRow["cells"][number], known: KnownCodes): ReadRow {
  const faults: RowFault[] = [];
  const text = (key: ColumnKey): string | null => {
    const parsed = parseCell(columns[key], cell(key));
    if (!("fault" in parsed)) return parsed.value as string | null;
    faults.push(parsed.fault);
    return null;
  };
  const codeOf = (key: ColumnKey, codes: ReadonlySet<string>): string | null => {
    const code = text(key);
    if (code !== null && !codes.has(code))
      faults.push(faultSays.unknownCode(columns[key].header, code, nearest(code, [...codes])));
    return code;
  };
  const nip = text("nip");
  if (nip !== null && !known.nips.has(nip)) faults.push(faultSays.unknownNip(nip));
  const [fromUnit, fromTitle] = [codeOf("fromUnit", known.units), codeOf("fromTitle", known.titles)];
  const [toUnit, toTitle] = [codeOf("toUnit", known.units), codeOf("toTitle", known.titles)];
  const tmt = text("tmt");
  if ((fromUnit === null) !== (fromTitle === null) && faults.length === 0)
    faults.push(faultSays.halfSeat(fromUnit === null ? columns.fromUnit.header : columns.fromTitle.header));
  if (fromUnit !== null && fromUnit === toUnit && fromTitle === toTitle)
    faults.push(faultSays.noMove(fromUnit));
  return {
    nip,
    tmt,
    from: fromUnit !== null && fromTitle !== null ? { unitCode: fromUnit, titleCode: fromTitle } : null,
    to: toUnit !== null && toTitle !== null ? { unitCode: toUnit, titleCode: toTitle } : null,
    faults,
  };
}

/** The header is the first row that names the NIP and the target unit. */
function findHeader(sheet: RawSheet) {
  for (const row of sheet.rows.slice(0, HEADER_ROWS)) {
    const present = row.cells.map((cell) => normalizeHeader(cellText(cell)));
    const positions = new Map(
      columnKeys.flatMap((key) => {
        const index = present.indexOf(normalizeHeader(columns[key].header));
        return index < 0 ? [] : [[key, index] as const];
      }),
    );
    if (positions.has("nip") && positions.has("toUnit")) return { sheet, row, positions };
  }
  return null;
}
