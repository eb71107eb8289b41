import type { RowFault } from "../../workforce/rows/row-fault.js";

/** Words of the backtest on the server. */
export const says = {
  name: (tmt: string) => `Putaran ${tmt.split("-").reverse().join("-")}`,
  unknown: "Uji putaran lalu",
  noRound: "Tidak ada putaran yang tercatat pada tanggal itu.",
  noRoundHint: "Mungkin tanggalnya keliru; pilih dari daftar atau unggah berkasnya.",
  oneFile: "Satu berkas satu putaran.",
  oneFileHint: "Unggah berkas berikutnya sesudah ini selesai.",
  interrupted: "Perhitungan terhenti sebelum selesai. Ulangi.",
  failed: (why: string) => `Perhitungan gagal: ${why}`,
  today:
    "Keadaan sebelum putaran disusun dari data sekarang dengan perpindahan putaran ini dikembalikan; yang masuk, keluar, atau pindah pada waktu lain tidak dapat dikembalikan.",
  movedSince: (n: number) => `${n} orang dalam putaran ini sudah pindah lagi sesudahnya.`,
  unknownSince: (n: number) =>
    `TMT jabatan lama ${n} orang tidak tercatat; masa jabatannya dianggap tidak diketahui.`,
  noMap: (n: number) => `${n} jabatan tujuan tidak memerlukan pegawai menurut peta jabatan sekarang.`,
  early: (from: string) =>
    `TMT putaran lebih awal daripada hukum yang dikenal pembacaan kedua (sejak ${from}); temuan dibaca menurut hukum itu.`,
  reading:
    "Hukum dibaca menurut keadaan pada TMT putaran oleh pembacaan kedua. Dokumen dan data pada waktu itu tidak semuanya ada dalam data sekarang; yang karena itu tidak dapat dibuktikan dipisahkan dari yang dilanggar.",
  possible:
    "Yang mungkin: rencana terbaik dengan paling banyak perpindahan yang sama, dengan pilihan bawaan.",
} as const;

const rejects = (fault: Omit<RowFault, "severity">): RowFault => ({ ...fault, severity: "tolak" });

/** What is wrong in the file of a past round. */
export const faultSays = {
  noSheet: (sheets: readonly string[]) =>
    rejects({
      column: null,
      code: "lembar-tak-dikenal",
      found: sheets.join(", ") || "(kosong)",
      expected: "Lembar dengan judul kolom NIP dan KODE UNIT TUJUAN.",
      hint: "Mungkin salah pilih berkas; unduh lembar isian dari halaman ini.",
    }),
  missingColumn: (header: string) =>
    rejects({
      column: header,
      code: "kolom-hilang",
      found: "(tidak ada)",
      expected: `Kolom ${header}.`,
      hint: "Mungkin judulnya terhapus atau diganti; salin judul dari lembar isian.",
    }),
  empty: rejects({
    column: null,
    code: "wajib-kosong",
    found: "(tidak ada baris)",
    expected: "Sedikitnya satu perpindahan.",
    hint: "Mungkin isian ditulis pada lembar lain.",
  }),
  unknownNip: (nip: string) =>
    rejects({
      column: "NIP",
      code: "nip-tak-dikenal",
      found: nip,
      expected: "NIP pegawai yang ada dalam data sekarang.",
      hint: "Mungkin pegawai ini sudah keluar; hapus barisnya, dan putaran diuji tanpa orang itu.",
    }),
  unknownCode: (column: string, found: string, near: string | null) =>
    rejects({
      column,
      code: column.includes("UNIT") ? "unit-tak-dikenal" : "jabatan-tak-dikenal",
      found,
      expected: "Kode yang ada dalam data sekarang.",
      hint: near ? `Mungkin ${near}.` : "Mungkin kodenya sudah berganti; tulis kode yang berlaku sekarang.",
    }),
  twice: (nip: string, row: number) =>
    rejects({
      column: "NIP",
      code: "baris-ganda",
      found: `${nip}, juga pada baris ${row}`,
      expected: "Satu baris untuk setiap orang.",
      hint: "Mungkin baris tersalin dua kali.",
    }),
  otherDay: (found: string, first: string) =>
    rejects({
      column: "TMT",
      code: "urutan-tanggal",
      found,
      expected: `TMT yang sama dengan baris pertama, ${first}.`,
      hint: "Mungkin dua putaran dalam satu berkas; pisahkan.",
    }),
  halfSeat: (column: string) =>
    rejects({
      column,
      code: "wajib-kosong",
      found: "(kosong)",
      expected: "Unit dan jabatan asal keduanya terisi, atau keduanya kosong bila sebelumnya tanpa jabatan.",
      hint: "Mungkin satu sel tertinggal.",
    }),
  noMove: (unit: string) =>
    rejects({
      column: "KODE UNIT TUJUAN",
      code: "baris-ganda",
      found: unit,
      expected: "Tempat tujuan yang berbeda dari tempat asal.",
      hint: "Mungkin kolom asal dan tujuan tertukar salin.",
    }),
} as const;
