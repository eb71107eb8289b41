import type { Column } from "@selaras/contract";

/** Columns of a past round, as the template writes and the import reads them. Names are for people; codes decide. */
export const columns = {
  nip: { header: "NIP", type: "nip", required: true },
  name: { header: "NAMA", type: "text", required: false, optionalCell: true },
  fromUnit: { header: "KODE UNIT ASAL", type: "code", required: true, optionalCell: true },
  fromTitle: { header: "KODE JABATAN ASAL", type: "code", required: true, optionalCell: true },
  toUnit: { header: "KODE UNIT TUJUAN", type: "code", required: true },
  toTitle: { header: "KODE JABATAN TUJUAN", type: "code", required: true },
  tmt: { header: "TMT", type: "date", required: true },
} as const satisfies Record<string, Column>;
export type ColumnKey = keyof typeof columns;
export const columnKeys = Object.keys(columns) as ColumnKey[];
