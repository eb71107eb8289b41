import { date, number } from "../../platform/format";

export const words = {
  title: "Putaran lalu",
  lead: "Putaran mutasi yang sudah dijalankan, diuji balik: apa yang ditutupnya, aturan apa yang dilanggarnya, dan apa yang mungkin dengan perpindahan sebanyak itu.",
  start: "Uji sebuah putaran",
  file: "Dari berkas",
  fileHelp:
    "Satu baris satu perpindahan: NIP, unit dan jabatan asal, unit dan jabatan tujuan, TMT. Satu berkas satu putaran.",
  template: "Unduh lembar isian",
  upload: "Unggah putaran",
  uploading: "Mengunggah …",
  register: "Dari riwayat jabatan",
  registerHelp: "Tanggal-tanggal ketika sedikitnya lima orang mulai menduduki jabatannya yang sekarang.",
  noRegister: "Riwayat jabatan tidak mencatat putaran.",
  run: (tmt: string, moves: number) => `${date(tmt)}, ${number(moves)} perpindahan`,
  test: "Uji",
  list: "Putaran yang diuji",
  none: "Belum ada putaran yang diuji",
  noneHint: "Unggah berkas putaran, atau pilih tanggal dari riwayat jabatan.",
  noneReader: "Mungkin analis kepegawaian belum mengujinya.",
  states: { berjalan: "sedang dihitung", selesai: "selesai", gagal: "gagal" },
  made: (by: string, at: string) => `diuji ${by}, ${at}`,
  faults: (n: number) => `${number(n)} kesalahan; tidak ada yang diambil`,
  place: (row: number | null, column: string | null) =>
    [row === null ? "Berkas" : `Baris ${row}`, column].filter(Boolean).join(", "),
  found: (found: string) => `ditemukan "${found}".`,

  working:
    "Menyusun keadaan sebelum putaran dan rencana terbaik dengan perpindahan sebanyak itu. Halaman ini memperbarui diri.",
  finding: (closed: number, possible: number, moves: number) =>
    possible > closed
      ? `${number(moves)} perpindahan menutup ${number(closed)} kursi kosong; dengan sebanyak itu dapat tertutup ${number(possible)}.`
      : `${number(moves)} perpindahan menutup ${number(closed)} kursi kosong; lebih dari itu tidak mungkin dengan sebanyak itu.`,
  before: "Sebelum putaran",
  done: "Yang dijalankan",
  possible: "Yang mungkin",
  possibleMeaning: "rencana terbaik dengan perpindahan sebanyak itu",
  broken: "Aturan yang dilanggar",
  brokenNone: "Pembacaan kedua tidak menemukan pelanggaran dalam putaran itu.",
  brokenHelp: "Menurut hukum pada TMT putaran.",
  unproven: "Tidak dapat dibuktikan dari data sekarang",
  unprovenHelp: "Bukan pelanggaran: dokumen atau fakta pada waktu itu tidak ada dalam data sekarang.",
  who: "Siapa atau unit",
  rule: "Aturan",
  what: "Temuan",
  wholePlan: "seluruh putaran",
  units: "Unit yang berbeda",
  unit: "Unit",
  short: "Kursi kosong",
  others: (n: number, same: number) =>
    `Perpindahan yang mungkin dan tidak dijalankan: ${number(n)}; yang sama: ${number(same)}`,
  person: "Pegawai",
  from: "Dari",
  to: "Ke",
  waiting: "belum menduduki jabatan",
  gap: (percent: string) => `Selisih terbukti yang mungkin terhadap yang terbaik: ${percent}.`,
  notes: "Yang perlu diketahui",
  moves: "Unduh perpindahannya",
} as const;
