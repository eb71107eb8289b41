import { stat } from "node:fs/promises";
import { setImmediate as breathe } from "node:timers/promises";
import { type Fault, type ImportReport, type OfficeFileKind, officeFileKinds } from "@selaras/contract";
import { todayOf } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import type { Tx } from "../../platform/database.js";
import { activeCorrections, type Correction } from "../corrections/active-corrections.js";
import { checkAbsent, type Held, holdCorrections } from "../corrections/hold-corrections.js";
import { openOfficeFiles } from "../files/open-office-file.js";
import type { RowContext, StoredRow } from "../kinds/kind-store.js";
import { kindStores } from "../kinds/kind-stores.js";
import { type Known, loadKnown } from "../kinds/known.js";
import { buildReport } from "./build-report.js";
import { checkRows } from "./check-rows.js";
import { doubtDoubleSeats } from "./check-seats.js";
import { dataDateOf } from "./data-date.js";
import { type Difference, difference } from "./difference.js";
import { findLeft, type KindRows } from "./find-left.js";
import { workforceFingerprint } from "./fingerprint.js";
import { isAccepted, type ParsedRow, parseRow } from "./parsed-row.js";
import { saveImport } from "./save-import.js";
import { type SortedFiles, sortSheets } from "./sort-sheets.js";
import { spareRejected } from "./spare-rejected.js";
import { keyOf, loadStored } from "./stored-rows.js";

export interface CheckRequest {
  files: readonly { name: string; path: string }[];
  /** `otomatis`: complete, unless the files are corrected rows or plainly only a part of what is stored. */
  mode: "lengkap" | "tambahan" | "otomatis";
  createdBy: string;
}

/**
 * Reads the files, judges every row, compares with what is stored and keeps the result for people to look at. Changes nothing of the
 * workforce. Refusals of files are part of the report.
 */
export async function checkImport(context: Context, request: CheckRequest): Promise<ImportReport> {
  const contents = await openOfficeFiles(request.files.map((file) => file.path));
  const read = await Promise.all(
    request.files.map(async (file, index) => ({
      name: file.name,
      bytes: (await stat(file.path)).size,
      content: contents[index]!,
    })),
  );
  const sorted = sortSheets(read);
  return context.db.transaction((tx) => checkSorted(tx, context, request, sorted), {
    isolationLevel: "repeatable read",
  });
}

async function checkSorted(
  tx: Tx,
  context: Context,
  request: CheckRequest,
  sorted: SortedFiles,
): Promise<ImportReport> {
  const known = await loadKnown(tx);
  const rows = await parseAll(sorted);
  const today = todayOf(context.clock);
  const rowContext: RowContext = { known, today, dataDate: dataDateOf(rows.get("pegawai") ?? [], today) };
  for (const kind of officeFileKinds) {
    checkRows(kind, rows.get(kind) ?? [], rowContext);
    await breathe();
  }
  const stored = new Map<OfficeFileKind, Map<string, StoredRow>>();
  for (const kind of officeFileKinds) {
    const store = kindStores[kind];
    stored.set(kind, new Map((await loadStored(tx, store)).map((row) => [keyOf(store, row), row])));
  }
  const mode = settleMode(request.mode, sorted.corrected, rows, stored);
  const active = await activeCorrections(tx);
  const held = holdAll(rows, rowContext, active);
  const absent =
    mode === "lengkap"
      ? absentCorrections(held, rows, active)
      : new Map<OfficeFileKind, ReturnType<typeof checkAbsent>>();
  const kinds = kindRows(rows, stored, held, absent);
  const left = mode === "lengkap" ? findLeft(kinds) : new Map<OfficeFileKind, StoredRow[]>();
  doubtDoubleSeats(
    rows.get("pegawai") ?? [],
    holdersWhoStay(kinds.get("pegawai")!, left.get("pegawai") ?? []),
    known,
  );
  const differences = new Map<OfficeFileKind, Difference>();
  for (const [kind, { incoming, stored: before }] of kinds) {
    if (incoming === null) continue;
    differences.set(kind, difference(kindStores[kind], incoming, before, labelOf(kind, known)));
    await breathe();
  }
  for (const [kind, gone] of left) {
    const store = kindStores[kind];
    for (const row of gone) {
      const key = Object.fromEntries(store.key.map((column) => [column, row[column]]));
      differences.get(kind)?.changes.push({
        kind,
        key: keyOf(store, row),
        label: labelOf(kind, known)(row),
        state: "left",
        fields: [],
        row: key,
      });
    }
  }
  const faults = [
    ...sorted.faults,
    ...officeFileKinds.flatMap((kind) => (rows.get(kind) ?? []).flatMap(faultsOf)),
  ];
  const checks = [...held.values(), ...absent.values()].flatMap((one) => one.checks);
  const report = buildReport(
    mode,
    request.createdBy,
    sorted,
    rows,
    differences,
    faults,
    await datasetsStored(tx),
    checks.length > 0,
  );
  return saveImport(tx, {
    report,
    at: context.clock.now().toISOString(),
    basis: await workforceFingerprint(tx),
    faults,
    rejected: officeFileKinds.flatMap((kind) =>
      (rows.get(kind) ?? []).filter((row) => !isAccepted(row)).map((row) => ({ kind, row })),
    ),
    changes: officeFileKinds.flatMap((kind) => differences.get(kind)?.changes ?? []),
    corrections: checks,
  });
}

async function parseAll(sorted: SortedFiles): Promise<Map<OfficeFileKind, ParsedRow[]>> {
  const parsed = new Map<OfficeFileKind, ParsedRow[]>();
  for (const [kind, sheets] of sorted.byKind) {
    const rows: ParsedRow[] = [];
    for (const { file, sheet } of sheets) {
      for (const raw of sheet.rows) {
        rows.push(parseRow(file, sheet, raw));
        // The server answers other people meanwhile.
        if (rows.length % 1000 === 0) await breathe();
      }
    }
    parsed.set(kind, rows);
  }
  return parsed;
}

/** A file of one unit must not make everybody else leave: fewer than half of what is stored of any kind is taken as an addition. */
function settleMode(
  wanted: CheckRequest["mode"],
  corrected: boolean,
  rows: ReadonlyMap<OfficeFileKind, readonly ParsedRow[]>,
  stored: ReadonlyMap<OfficeFileKind, ReadonlyMap<string, StoredRow>>,
): "lengkap" | "tambahan" {
  if (corrected || wanted === "tambahan") return "tambahan";
  if (wanted === "lengkap") return "lengkap";
  const partial = [...rows].some(([kind, list]) => list.length * 2 < (stored.get(kind)?.size ?? 0));
  return partial ? "tambahan" : "lengkap";
}

function holdAll(
  rows: ReadonlyMap<OfficeFileKind, readonly ParsedRow[]>,
  context: RowContext,
  active: readonly Correction[],
): Map<OfficeFileKind, Held> {
  return new Map(
    [...rows].map(([kind, list]) => [
      kind,
      holdCorrections(kind, list, (row) => kindStores[kind].shape(row.record, context), active),
    ]),
  );
}

const absentCorrections = (
  held: ReadonlyMap<OfficeFileKind, Held>,
  rows: ReadonlyMap<OfficeFileKind, readonly ParsedRow[]>,
  active: readonly Correction[],
) => new Map([...held].map(([kind, one]) => [kind, checkAbsent(kind, one, rows.get(kind) ?? [], active)]));

function kindRows(
  rows: ReadonlyMap<OfficeFileKind, readonly ParsedRow[]>,
  stored: ReadonlyMap<OfficeFileKind, ReadonlyMap<string, StoredRow>>,
  held: ReadonlyMap<OfficeFileKind, Held>,
  absent: ReadonlyMap<OfficeFileKind, { spared: ReadonlySet<string> }>,
): Map<OfficeFileKind, KindRows> {
  return new Map(
    officeFileKinds.map((kind) => {
      const rejected = spareRejected(
        kind,
        (rows.get(kind) ?? []).filter((row) => !isAccepted(row)),
      );
      const corrected = absent.get(kind)?.spared;
      const spared = (row: StoredRow) =>
        rejected(row) || (corrected?.has(keyOf(kindStores[kind], row)) ?? false);
      return [kind, { incoming: held.get(kind)?.rows ?? null, stored: stored.get(kind)!, spared }];
    }),
  );
}

function holdersWhoStay(employees: KindRows, left: readonly StoredRow[]) {
  const gone = new Set(left.map((row) => row.nip));
  const said = new Set((employees.incoming ?? []).map((row) => row.nip));
  return [...employees.stored.values()]
    .filter((row) => row.active === true && !gone.has(row.nip) && !said.has(row.nip))
    .map((row) => ({
      nip: String(row.nip),
      unitCode: row.unit_code as string | null,
      titleCode: row.title_code as string | null,
      since: row.seat_since as string | null,
    }));
}

function labelOf(kind: OfficeFileKind, known: Known): (row: StoredRow) => string {
  if (kind === "akses") return (row) => known.places.nameOf(String(row.place_code)) ?? String(row.place_code);
  if (kind === "peta") {
    return (row) =>
      `${known.titles.nameOf(String(row.title_code)) ?? row.title_code}, ${known.units.nameOf(String(row.unit_code)) ?? row.unit_code}`;
  }
  return (row) =>
    typeof row.name === "string"
      ? row.name
      : known.people.get(String(row.nip ?? "")) || String(row.nip ?? row.code ?? "");
}

const faultsOf = (row: ParsedRow): Fault[] =>
  row.faults.map((fault) => ({ file: row.file, sheet: row.sheet.sheet, row: row.raw.number, ...fault }));

async function datasetsStored(tx: Tx): Promise<Set<string>> {
  const rows = await tx.query.datasets.findMany({ columns: { kind: true } });
  return new Set(rows.map((row) => row.kind));
}
