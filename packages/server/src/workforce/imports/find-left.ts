import { type OfficeFileKind, officeFileKinds } from "@selaras/contract";
import type { Register, StoredRow } from "../kinds/kind-store.js";
import { kindStores } from "../kinds/kind-stores.js";
import { keyOf } from "./stored-rows.js";

export interface KindRows {
  /** Accepted rows of the import; null when the import does not speak of this kind. */
  readonly incoming: readonly StoredRow[] | null;
  readonly stored: ReadonlyMap<string, StoredRow>;
  /** Keys and people of rejected rows: they are to be corrected, they have not left. */
  readonly spared: (row: StoredRow) => boolean;
}

const registerKinds: Readonly<Partial<Record<OfficeFileKind, Register>>> = {
  wilayah: "places",
  pendidikan: "fields",
  unit: "units",
  jabatan: "titles",
  pegawai: "people",
  pelatihan: "trainings",
};

/** Columns that point to a register and keep its row from leaving. Rows of history may point to what is gone. */
const pointers = officeFileKinds.flatMap((kind) => {
  const store = kindStores[kind];
  const own: [Register, string][] = store.references
    .filter((reference) => reference.severity === "tolak")
    .map((reference) => [
      reference.to,
      store.fields.find((field) => field.label === reference.column)?.sql ?? "",
    ]);
  if (kind === "pegawai")
    own.push(["units", "unit_code"], ["titles", "title_code"], ["fields", "education_field"]);
  return own.map(([register, sql]) => ({ kind, register, sql }));
});

/**
 * What a complete import no longer contains, kind by kind. Registers lose a row only when nothing that stays points to it; a person
 * also stays when any row of this import speaks of them. An import without a single sound row of a register makes nothing leave.
 */
export function findLeft(kinds: ReadonlyMap<OfficeFileKind, KindRows>): Map<OfficeFileKind, StoredRow[]> {
  const left = new Map<OfficeFileKind, StoredRow[]>();
  const staying = new Map<OfficeFileKind, StoredRow[]>();
  // Dependents come later in the list of kinds, so their rows are settled first.
  for (const kind of [...officeFileKinds].reverse()) {
    const rows = kinds.get(kind);
    if (!rows) continue;
    const register = registerKinds[kind];
    const store = kindStores[kind];
    const incoming = new Map((rows.incoming ?? []).map((row) => [keyOf(store, row), row]));
    const silent = rows.incoming === null || (register !== undefined && incoming.size === 0);
    const pointed = register ? pointedTo(register, kind, kinds, staying, incoming) : new Set<string>();
    const stay: StoredRow[] = [...incoming.values()];
    let gone: StoredRow[] = [];
    for (const [key, row] of rows.stored) {
      if (incoming.has(key)) continue;
      const inactive = kind === "pegawai" && row.active === false;
      if (!inactive && !silent && !rows.spared(row) && !pointed.has(key)) gone.push(row);
      else if (!inactive) stay.push(row);
    }
    // A parent stays when one of its children does.
    if (kind === "unit" || kind === "wilayah") {
      for (let moved = true; moved; ) {
        const parents = new Set(stay.map((row) => row.parent_code));
        const kept = gone.filter((row) => parents.has(row.code));
        moved = kept.length > 0;
        stay.push(...kept);
        gone = gone.filter((row) => !parents.has(row.code));
      }
    }
    staying.set(kind, stay);
    if (gone.length > 0) left.set(kind, gone);
  }
  return left;
}

function pointedTo(
  register: Register,
  kind: OfficeFileKind,
  kinds: ReadonlyMap<OfficeFileKind, KindRows>,
  staying: ReadonlyMap<OfficeFileKind, StoredRow[]>,
  incoming: ReadonlyMap<string, StoredRow>,
): Set<string> {
  const codes = new Set<string>();
  for (const pointer of pointers) {
    if (pointer.register !== register) continue;
    // Of people only what this import says counts: old dossier rows must not keep somebody on the staff list.
    const rows =
      pointer.kind === kind
        ? [...incoming.values()]
        : register === "people"
          ? (kinds.get(pointer.kind)?.incoming ?? [])
          : (staying.get(pointer.kind) ?? []);
    for (const row of rows) {
      const value = row[pointer.sql];
      for (const code of Array.isArray(value) ? value : [value])
        if (typeof code === "string") codes.add(code);
    }
  }
  return codes;
}
