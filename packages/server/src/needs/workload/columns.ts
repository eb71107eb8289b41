import { type Column, workloadFrequencies, workloadMethods } from "@selaras/contract";

/** Columns of the workload sheet, as the template writes and the import reads them. */
export const columns = {
  titleCode: { header: "KODE JABATAN", type: "code", required: true },
  titleName: { header: "NAMA JABATAN", type: "text", required: false, optionalCell: true },
  task: { header: "URAIAN TUGAS", type: "text", required: true },
  method: { header: "METODE", type: { oneOf: workloadMethods }, required: true },
  output: { header: "SATUAN HASIL", type: "text", required: false, optionalCell: true },
  volume: { header: "VOLUME", type: "decimal", required: true, optionalCell: true },
  per: { header: "PER", type: { oneOf: workloadFrequencies }, required: true, optionalCell: true },
  norm: { header: "NORMA WAKTU ATAU STANDAR", type: "decimal", required: true, optionalCell: true },
  shifts: { header: "SIF", type: "integer", required: false, optionalCell: true },
} as const satisfies Record<string, Column>;
export type ColumnKey = keyof typeof columns;
export const columnKeys = Object.keys(columns) as ColumnKey[];

/** What a number of the sheet must be; the template refuses others while they are typed, the import when they arrive. */
export const ranges = {
  volume: { least: 0, expected: "Bilangan 0 atau lebih.", hint: "Mungkin tanda minusnya salah ketik." },
  norm: {
    above: 0,
    expected: "Bilangan di atas 0: menit per hasil (TUGAS) atau kemampuan satu pegawai (metode lain).",
    hint: "Mungkin selnya belum diisi; kosongkan bila memang belum diketahui.",
  },
  shifts: {
    least: 1,
    most: 10,
    expected: "Bilangan bulat 1 sampai 10.",
    hint: "Mungkin kosongkan saja bila satu sif.",
  },
} as const;
