/** Why a whole file, or one sheet of it, is not read. Messages are what the analyst sees; the hint says what to do. */
export interface FileRefusal {
  readonly code: FileRefusalCode;
  /** Null: the whole file. */
  readonly sheet: string | null;
  readonly found: string;
  /** Row of the offending cell when there is one. */
  readonly row?: number;
}

export const fileRefusals = {
  "berkas-kosong": {
    title: "Berkas kosong",
    expected: "Berkas Excel (.xlsx) atau CSV yang berisi tabel.",
    hint: "Mungkin unduhan terputus; unduh ulang lalu coba lagi.",
  },
  "berkas-terlalu-besar": {
    title: "Berkas terlalu besar",
    expected: "Paling besar 50 MB per berkas.",
    hint: "Mungkin ada gambar di dalamnya; simpan tabelnya saja, atau bagi menjadi beberapa berkas.",
  },
  "berkas-pdf": {
    title: "Berkas PDF",
    expected: "Berkas Excel (.xlsx) atau CSV.",
    hint: "Mungkin salah pilih berkas; mintalah berkas Excel aslinya.",
  },
  "berkas-xls-lama": {
    title: "Berkas .xls lama atau terkunci kata sandi",
    expected: "Berkas .xlsx tanpa kata sandi.",
    hint: "Buka di Excel, hapus kata sandinya, lalu Simpan Sebagai > Excel Workbook (.xlsx).",
  },
  "berkas-halaman-web": {
    title: "Halaman web yang diberi nama Excel",
    expected: "Berkas .xlsx atau CSV yang sebenarnya.",
    hint: "Buka di Excel lalu Simpan Sebagai > Excel Workbook (.xlsx).",
  },
  "berkas-zip-lain": {
    title: "Arsip yang bukan Excel",
    expected: "Berkas Excel (.xlsx).",
    hint: "Mungkin ini Word, ODS atau ZIP; ekstrak atau simpan sebagai .xlsx lebih dahulu.",
  },
  "berkas-biner": {
    title: "Bukan berkas tabel",
    expected: "Berkas Excel (.xlsx) atau CSV.",
    hint: "Mungkin salah pilih berkas, misalnya foto atau dokumen.",
  },
  "berkas-utf16": {
    title: "Teks Unicode UTF-16",
    expected: "CSV UTF-8.",
    hint: "Buka di Excel lalu Simpan Sebagai > CSV UTF-8.",
  },
  "berkas-rusak": {
    title: "Berkas rusak",
    expected: "Berkas Excel yang dapat dibuka.",
    hint: "Mungkin unduhan terputus; buka di Excel, simpan ulang, lalu coba lagi.",
  },
  "berkas-terkunci": {
    title: "Isi berkas terkunci",
    expected: "Berkas .xlsx tanpa kata sandi.",
    hint: "Buka di Excel, hapus kata sandinya, lalu simpan ulang.",
  },
  "isi-meledak": {
    title: "Isi berkas mengembang tidak wajar",
    expected: "Isi setelah dibuka paling besar 160 MB dan tidak lebih dari 200 kali ukuran berkasnya.",
    hint: "Berkas ini tampak dibuat untuk melumpuhkan komputer; tanyakan dari mana asalnya.",
  },
  "terlalu-banyak-bagian": {
    title: "Terlalu banyak bagian di dalam berkas",
    expected: "Paling banyak 500 bagian (lembar, gambar, gaya).",
    hint: "Salin tabelnya ke buku kerja baru lalu simpan.",
  },
  "berisi-makro": {
    title: "Berkas memuat makro",
    expected: "Berkas tanpa makro (.xlsx, bukan .xlsm).",
    hint: "Simpan Sebagai > Excel Workbook (.xlsx) tanpa makro.",
  },
  "tautan-luar": {
    title: "Berkas mengambil data dari berkas atau jaringan lain",
    expected: "Semua nilai berada di dalam berkas itu sendiri.",
    hint: "Pilih Data > Edit Links > Break Link, lalu simpan ulang.",
  },
  "berisi-objek": {
    title: "Berkas memuat objek tertanam",
    expected: "Tabel saja.",
    hint: "Salin tabelnya ke buku kerja baru lalu simpan.",
  },
  "isi-tak-lazim": {
    title: "Isi berkas tidak lazim",
    expected: "Berkas yang ditulis Excel, LibreOffice atau aplikasi kantor.",
    hint: "Buka di Excel lalu simpan ulang sebagai .xlsx.",
  },
  "sel-terlalu-panjang": {
    title: "Sel terlalu panjang",
    expected: "Paling banyak 32.767 karakter dalam satu sel.",
    hint: "Mungkin ada dokumen yang tertempel ke dalam satu sel.",
  },
  "lembar-terlalu-luas": {
    title: "Lembar terlalu luas",
    expected: "Paling banyak 200.000 baris, 256 kolom dan 2 juta sel.",
    hint: "Mungkin ada sel terisi atau berformat jauh di luar tabel; salin tabelnya ke lembar baru.",
  },
  rumus: {
    title: "Sel berisi rumus",
    expected: "Nilai, bukan rumus.",
    hint: "Salin lembar itu, lalu Tempel Khusus > Nilai (Paste Special > Values).",
  },
  "kutip-terbuka": {
    title: "Tanda kutip tidak ditutup",
    expected: 'Setiap tanda kutip (") dalam CSV berpasangan.',
    hint: "Mungkin nama atau alamat memuat satu tanda kutip; hapus tanda itu pada baris tersebut.",
  },
  "bukan-tabel": {
    title: "Bukan tabel",
    expected: "Baris judul kolom dan isi yang dipisah koma, titik koma atau tab.",
    hint: "Mungkin ini berkas teks biasa; pilih berkas tabelnya.",
  },
  "terlalu-lama": {
    title: "Berkas terlalu lama dibaca",
    expected: "Selesai dibaca dalam 60 detik.",
    hint: "Bagi menjadi beberapa berkas, atau simpan ulang dari Excel.",
  },
  "terlalu-berat": {
    title: "Berkas membutuhkan terlalu banyak memori",
    expected: "Tabel kepegawaian biasa.",
    hint: "Bagi menjadi beberapa berkas, atau simpan ulang dari Excel.",
  },
} as const;
export type FileRefusalCode = keyof typeof fileRefusals;

/** Raised inside the reading thread and caught at its edge; never leaves `files/`. */
export class FileRefused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.code);
  }
}

export function refuseFile(
  code: FileRefusalCode,
  found: string,
  at: { sheet?: string; row?: number } = {},
): FileRefused {
  return new FileRefused({
    code,
    found,
    sheet: at.sheet ?? null,
    ...(at.row !== undefined && { row: at.row }),
  });
}
