import type { OfficeFileKind } from "@selaras/contract";
import { dayFirst } from "../kinds/employee-store.js";
import type { Order, Reference, RowContext, RowRecord } from "../kinds/kind-store.js";
import { kindStores } from "../kinds/kind-stores.js";
import type { Known } from "../kinds/known.js";
import { seatKey } from "../kinds/known.js";
import type { Names } from "../kinds/names.js";
import { cellText } from "../rows/cell-text.js";
import { nearest } from "../rows/nearest.js";
import { type RowFault, shown } from "../rows/row-fault.js";
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

const registers = {
  places: {
    code: "wilayah-tak-dikenal",
    expected: "Kode dari daftar Wilayah.",
    first: "impor wilayah lebih dahulu",
  },
  fields: {
    code: "bidang-tak-dikenal",
    expected: "Kode dari daftar Bidang pendidikan.",
    first: "impor peta-jabatan lebih dahulu",
  },
  units: {
    code: "unit-tak-dikenal",
    expected: "Kode dari daftar Unit organisasi.",
    first: "impor peta-jabatan lebih dahulu",
  },
  titles: {
    code: "jabatan-tak-dikenal",
    expected: "Kode dari daftar Jabatan.",
    first: "impor peta-jabatan lebih dahulu",
  },
} as const;

function checkReference(row: ParsedRow, reference: Reference, known: Known): void {
  const value = row.record[reference.column];
  const codes = Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
  for (const code of codes) {
    const fault =
      reference.to === "people"
        ? personFault(row.record, reference, code, known)
        : codeFault(reference, code, known);
    if (fault) row.faults.push(fault);
  }
}

function codeFault(reference: Reference, code: string, known: Known): RowFault | null {
  if (reference.to === "people") return null;
  const names = known[reference.to];
  const rejected = names.rejected.has(code);
  if ((names.has(code) && !rejected) || (reference.to === "fields" && /^(\*|semua)$/i.test(code)))
    return null;
  const register = registers[reference.to];
  const near = names.suggest(code);
  const byName = names.byName(code);
  return {
    column: reference.column,
    severity: reference.severity,
    code: register.code,
    found: shown(code),
    expected: register.expected,
    hint: rejected
      ? `Baris ${code} sendiri ditolak dalam impor ini; perbaiki baris itu lebih dahulu.`
      : names.size === 0
        ? `Daftarnya belum pernah diimpor; ${register.first}.`
        : byName
          ? `Mungkin nama terisi di kolom kode; kodenya ${byName}.`
          : near
            ? `Mungkin ${near}.`
            : "Mungkin kode lama yang sudah dihapus dalam penataan.",
  };
}

function personFault(record: RowRecord, reference: Reference, nip: string, known: Known): RowFault | null {
  if (known.people.has(nip)) return null;
  const name = record[reference.column === "NIP" ? "NAMA" : "NAMA KELUARGA"];
  const near = known.people.size > 0 ? nearestPerson(nip, known) : null;
  return {
    column: reference.column,
    severity: reference.severity,
    code: "nip-tak-dikenal",
    found: nip,
    expected: "NIP pegawai yang ada dalam Export Data ASN.",
    hint: near
      ? `Mungkin ${near} (${known.people.get(near)}).`
      : known.people.size === 0
        ? "Data pegawai belum pernah diimpor; impor Export Data ASN lebih dahulu."
        : `Mungkin ${typeof name === "string" ? name : "pegawai ini"} sudah pindah atau pensiun, atau NIP-nya salah ketik.`,
  };
}

/** Among those born the same day or appointed alike: comparing with everybody would take long and suggest strangers. */
function nearestPerson(nip: string, known: Known): string | null {
  const alike: string[] = [];
  for (const other of known.people.keys()) {
    if (other.slice(0, 8) === nip.slice(0, 8) || other.slice(8) === nip.slice(8)) alike.push(other);
  }
  return nearest(nip, alike);
}

/** A chain of parents that returns to itself. */
function refuseCircles(rows: readonly ParsedRow[], codeColumn: string): void {
  const parents = new Map(rows.map((row) => [codeOf(row, codeColumn), codeOf(row, "KODE INDUK")]));
  for (const row of rows) {
    const start = codeOf(row, codeColumn);
    let at = parents.get(start) ?? "";
    for (let steps = 0; at !== "" && at !== start && steps < 50; steps++) at = parents.get(at) ?? "";
    if (start === "" || at !== start) continue;
    row.faults.push({
      column: "KODE INDUK",
      severity: "tolak",
      code: "induk-melingkar",
      found: codeOf(row, "KODE INDUK"),
      expected: "Induk yang bukan bawahan dari baris ini.",
      hint: "Mungkin kode unit dan kode induk tertukar.",
    });
  }
}

/** The first sound row with a key is kept; a later one is rejected and names the first. */
function refuseDuplicates(kind: OfficeFileKind, rows: readonly ParsedRow[]): void {
  const first = new Map<string, ParsedRow>();
  for (const row of rows) {
    if (!isAccepted(row)) continue;
    const headers = row.sheet.layout.key;
    const key = headers.map((header) => String(row.record[header] ?? "")).join("\u0000");
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      continue;
    }
    const same = kindStores[kind].fields.every(
      ({ label }) => String(row.record[label] ?? "") === String(earlier.record[label] ?? ""),
    );
    row.faults.push({
      column: headers[0] as string,
      severity: "tolak",
      code: "baris-ganda",
      found: headers.map((header) => String(row.record[header] ?? "")).join(" / "),
      expected: `Satu baris untuk setiap ${headers.join(" + ")}.`,
      hint: `${same ? "Sama dengan" : "Berbeda isinya dari"} baris ${earlier.raw.number}${earlier.file === row.file ? "" : ` berkas ${earlier.file}`}. Mungkin tersalin dua kali; hapus yang keliru.`,
    });
  }
}

/** Two posts of one person that both lack an end: a doubt on the later row. */
function doubtOpenPosts(rows: readonly ParsedRow[]): void {
  const open = new Map<string, ParsedRow>();
  for (const row of rows) {
    if (!isAccepted(row) || row.record["TMT SELESAI"] !== null) continue;
    const nip = String(row.record.NIP);
    const earlier = open.get(nip);
    open.set(nip, row);
    if (earlier === undefined) continue;
    row.faults.push({
      column: "TMT SELESAI",
      severity: "ragu",
      code: "jabatan-terbuka-ganda",
      found: "(kosong)",
      expected: "Hanya satu jabatan yang belum berakhir untuk setiap pegawai.",
      hint: `Baris ${earlier.raw.number} juga belum berakhir. Mungkin tanggal selesai jabatan lama belum dicatat.`,
    });
  }
}
