import { normalizeHeader } from "@selaras/contract";

/**
 * Columns about private life that planning never reads (data minimisation, UU 27/2022). They are dropped at import and blank in the file
 * of rejected rows, wherever they stand and whatever the layout; the office has them in its own file.
 */
const words = new Set([
  "NIK",
  "NPWP",
  "BPJS",
  "HP",
  "TELEPON",
  "TELP",
  "WA",
  "EMAIL",
  "ALAMAT",
  "AGAMA",
  "KAWIN",
  "REKENING",
  "KARTU",
  "SUKU",
  "GAJI",
]);

export const isPrivate = (header: string): boolean =>
  normalizeHeader(header)
    .split("_")
    .some((word) => words.has(word));
