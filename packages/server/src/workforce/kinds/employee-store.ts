import { checkEmployee } from "./employee-checks.js";
import { educationLevel, employeeKind, resolve, text } from "./employee-facts.js";
import type { Field, KindStore, RowContext, RowRecord, StoredRow } from "./kind-store.js";

const fields: readonly Field[] = [
  { sql: "nip", label: "NIP BARU" },
  { sql: "name", label: "NAMA" },
  { sql: "title_prefix", label: "GELAR DEPAN" },
  { sql: "title_suffix", label: "GELAR BELAKANG" },
  { sql: "kind", label: "JENIS PEGAWAI" },
  { sql: "birth_date", label: "TANGGAL LAHIR" },
  { sql: "gender", label: "JENIS KELAMIN" },
  { sql: "golongan", label: "GOLONGAN" },
  { sql: "golongan_since", label: "TMT GOLONGAN" },
  { sql: "tmt_cpns", label: "TMT CPNS" },
  { sql: "tmt_pns", label: "TMT PNS" },
  { sql: "standing", label: "KEDUDUKAN HUKUM", whenUnsaid: "01" },
  { sql: "education_level", label: "TINGKAT PENDIDIKAN" },
  { sql: "education_field", label: "BIDANG PENDIDIKAN" },
  { sql: "education_name", label: "NAMA PENDIDIKAN" },
  { sql: "graduation_year", label: "TAHUN LULUS" },
  { sql: "unit_code", label: "UNIT" },
  { sql: "title_code", label: "JABATAN" },
  { sql: "seat_since", label: "TMT JABATAN" },
  { sql: "active", label: "MASIH TERDAFTAR" },
];

/** "Export Data ASN" of SIASN (formulas 11.4). Codes decide where they are known here, else unique names; see `resolve`. */
export const employeeStore: KindStore = {
  kind: "pegawai",
  table: "employees",
  fields,
  key: ["nip"],
  references: [],
  orders: [["TMT CPNS", "TMT PNS"]],
  shape: shapeEmployee,
  check: checkEmployee,
};

function shapeEmployee(record: RowRecord, { known }: RowContext): StoredRow {
  const standing = text(record, "KEDUDUKAN HUKUM ID");
  return {
    nip: record["NIP BARU"],
    name: record.NAMA,
    title_prefix: record["GELAR DEPAN"],
    title_suffix: record["GELAR BELAKANG"],
    kind: employeeKind(record),
    birth_date: record["TANGGAL LAHIR"],
    gender: record["JENIS KELAMIN"],
    golongan: record["GOL AKHIR NAMA"],
    golongan_since: record["TMT GOLONGAN"],
    tmt_cpns: record["TMT CPNS"],
    tmt_pns: record["TMT PNS"],
    standing: standing === null ? undefined : standing.padStart(2, "0"),
    education_level: educationLevel(record),
    education_field: resolve(record, known.fields, "PENDIDIKAN ID", "PENDIDIKAN NAMA")?.code ?? null,
    education_name: record["PENDIDIKAN NAMA"],
    graduation_year: record["TAHUN LULUS"],
    unit_code: resolve(record, known.units, "UNOR ID", "UNOR NAMA")?.code ?? null,
    title_code: resolve(record, known.titles, "JABATAN ID", "JABATAN NAMA")?.code ?? null,
    seat_since: record["TMT JABATAN"],
    active: true,
  };
}
