import type { Reference, RowRecord } from "../kinds/kind-store.js";
import type { Known } from "../kinds/known.js";
import { nearest } from "../rows/nearest.js";
import { type RowFault, shown } from "../rows/row-fault.js";
import type { ParsedRow } from "./parsed-row.js";

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
  trainings: {
    code: "pelatihan-tak-dikenal",
    expected: "Kode dari katalog pelatihan.",
    first: "impor pelatihan lebih dahulu atau tulis katalognya di halaman Pengembangan",
  },
} as const;

/** Every code of the column must be known; the hint tells what was probably meant. */
export function checkReference(row: ParsedRow, reference: Reference, known: Known): void {
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
