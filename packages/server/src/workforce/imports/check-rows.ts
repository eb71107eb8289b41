import type { OfficeFileKind } from "@selaras/contract";
import type { Order, RowContext } from "../kinds/kind-store.js";
import { kindStores } from "../kinds/kind-stores.js";
import { type Known, seatKey } from "../kinds/known.js";
import type { Names } from "../kinds/names.js";
import { cellText } from "../rows/cell-text.js";
import { dayFirst } from "../rows/day-first.js";
import { checkReference } from "./check-references.js";
import { doubtOpenPosts, refuseCircles, refuseDuplicates } from "./check-together.js";
import { isAccepted, type ParsedRow } from "./parsed-row.js";

/**
 * Judges all rows of one kind together, in file order, and makes the accepted ones known to the kinds that follow. Order of a row's
 * faults: cells, dates, what the kind knows, references, duplicates.
 */
export function checkRows(kind: OfficeFileKind, rows: readonly ParsedRow[], context: RowContext): void {
  const store = kindStores[kind];
  for (const row of rows) {
    checkOrders(row, store.orders);
    row.faults.push(...store.check(row.record, context));
  }
  const settle = registerOwn(kind, rows, context.known);
  for (const row of rows) {
    for (const reference of store.references) checkReference(row, reference, context.known);
  }
  settle();
  if (kind === "wilayah" || kind === "unit")
    refuseCircles(rows, kind === "unit" ? "KODE UNIT" : "KODE WILAYAH");
  refuseDuplicates(kind, rows);
  if (kind === "riwayat") doubtOpenPosts(rows);
}

function checkOrders(row: ParsedRow, orders: readonly Order[]): void {
  for (const [first, second, severity] of orders) {
    const from = row.record[first];
    const until = row.record[second];
    if (typeof from !== "string" || typeof until !== "string" || from <= until) continue;
    row.faults.push({
      column: second,
      severity: severity ?? "tolak",
      code: "urutan-tanggal",
      found: dayFirst(until),
      expected: `Tidak sebelum ${first} (${dayFirst(from)}).`,
      hint: "Mungkin kedua tanggal tertukar atau tahunnya salah ketik.",
    });
  }
}

/**
 * Registers the codes a kind brings, also those of rows that come later in the file, before its own references (parents) are checked.
 * The returned function takes back the codes of rows that were rejected: what follows must not point to a row that is not stored.
 */
function registerOwn(kind: OfficeFileKind, rows: readonly ParsedRow[], known: Known): () => void {
  const own = ownRegister[kind];
  if (own) {
    const names = own.names(known);
    const before = new Set(
      rows.flatMap((row) => (names.has(codeOf(row, own.code)) ? [codeOf(row, own.code)] : [])),
    );
    for (const row of rows)
      if (isAccepted(row)) names.add(codeOf(row, own.code), String(row.record[own.name]));
    return () => {
      for (const row of rows) {
        const code = codeOf(row, own.code);
        if (code === "" || before.has(code)) continue;
        if (!isAccepted(row)) names.rejected.add(code);
      }
      for (const row of rows) if (isAccepted(row)) names.rejected.delete(codeOf(row, own.code));
      if (kind === "jabatan") registerTitles(rows, known);
    };
  }
  if (kind === "pegawai") for (const row of rows) registerPerson(row, known);
  return () => {
    if (kind === "peta") registerSeats(rows, known);
  };
}

const ownRegister: Readonly<
  Partial<Record<OfficeFileKind, { code: string; name: string; names(known: Known): Names }>>
> = {
  wilayah: { code: "KODE WILAYAH", name: "NAMA WILAYAH", names: (known) => known.places },
  pendidikan: { code: "KODE PENDIDIKAN", name: "NAMA PENDIDIKAN", names: (known) => known.fields },
  unit: { code: "KODE UNIT", name: "NAMA UNIT", names: (known) => known.units },
  jabatan: { code: "KODE JABATAN", name: "NAMA JABATAN", names: (known) => known.titles },
  pelatihan: { code: "KODE PELATIHAN", name: "NAMA PELATIHAN", names: (known) => known.trainings },
};

const codeOf = (row: ParsedRow, column: string): string => String(row.record[column] ?? "");

function registerTitles(rows: readonly ParsedRow[], known: Known): void {
  for (const { record } of rows.filter(isAccepted)) {
    known.titleFacts.set(String(record["KODE JABATAN"]), {
      kind: String(record.JENIS),
      golonganMin: (record["GOLONGAN MIN"] as string | null) ?? null,
      golonganMax: (record["GOLONGAN MAKS"] as string | null) ?? null,
      specialRole: (record["PERAN KHUSUS"] as string | null) ?? null,
      minEducation: String(record["PENDIDIKAN MIN"]),
      bup: Number(record.BUP),
    });
  }
}

function registerSeats(rows: readonly ParsedRow[], known: Known): void {
  for (const { record } of rows.filter(isAccepted)) {
    known.seats.set(
      seatKey(String(record["KODE UNIT"]), String(record["KODE JABATAN"])),
      Number(record.KEBUTUHAN),
    );
  }
}

/** A person exists even when the row is faulty: by the digits as they stand, so that the dossier rows are not rejected along with it. */
function registerPerson(row: ParsedRow, known: Known): void {
  const nip = row.record["NIP BARU"];
  const name = typeof row.record.NAMA === "string" ? row.record.NAMA : "";
  if (typeof nip === "string") known.people.set(nip, name);
  else {
    const position = [...row.sheet.positions].find(([column]) => column.header === "NIP BARU")?.[1];
    const digits = cellText(row.raw.cells[position ?? -1]).replace(/\D/g, "");
    if (digits !== "") known.people.set(digits, name);
  }
}
