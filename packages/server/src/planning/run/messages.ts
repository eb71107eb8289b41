/** Everything a run tells people while it works and when it fails. */
export const phases = {
  queued: "Menunggu giliran",
  read: "Membaca data kepegawaian",
  build: "Menyusun kemungkinan penempatan",
  flow: "Mencari penempatan awal",
  price: "Menghitung harga batas-batas",
  repair: "Memperbaiki rencana",
  finish: "Membuktikan hasil",
  conflict: "Mencari batas yang bertentangan",
  verify: "Memeriksa rencana secara mandiri",
  law: "Memeriksa kesesuaian dengan aturan",
  frontier: "Menghitung kurva kursi dan perpindahan",
  baselines: "Membandingkan dengan cara lain",
  explain: "Menyusun penjelasan tiap pegawai",
  store: "Menyimpan rencana",
  done: "Selesai",
  failed: "Gagal",
  stopped: "Dihentikan",
} as const;
export type Phase = keyof typeof phases;

export const messages = {
  noData: "Belum ada data pegawai dan peta jabatan.",
  noDataHint: "Mungkin berkas kantor belum diimpor; buka halaman Impor.",
  notVerified: (fault: string) =>
    `Pemeriksa mandiri menolak rencana ini, maka rencana tidak disimpan: ${fault}. Laporkan kepada pengelola aplikasi.`,
  badProblem: (fault: string) =>
    `Data belum dapat disusun menjadi soal penempatan: ${fault}. Mungkin ada angka di luar batas wajar pada pilihan rencana.`,
  notDecidable: (reason: string) =>
    `Satu keputusan tidak dapat dipertahankan: ${reason} Batalkan keputusan itu, lalu susun ulang.`,
  timeout: "Batas waktu habis sebelum ada rencana yang memenuhi semua batas. Mungkin perlu waktu lebih lama.",
  infeasible: "Tidak ada rencana yang memenuhi semua batas sekaligus.",
  nothingToVerify: "Tidak ada rencana untuk diperiksa.",
  verified: "Pemeriksa mandiri membenarkan kelayakan, nilai, dan batas rencana ini.",
  lawKept: (moves: number, rules: number) =>
    `Pemeriksa aturan mandiri membaca ulang ${moves} perpindahan terhadap ${rules} aturan yang mengikat dan tidak menemukan pelanggaran.`,
  lawBroken: (count: number, first: string) =>
    `Pemeriksa aturan mandiri menemukan ${count} pelanggaran; yang pertama: ${first}`,
  stoppedWithPlan: "Dihentikan atas permintaan; rencana terbaik yang ditemukan disimpan.",
  stoppedEmpty: "Dihentikan atas permintaan sebelum ada rencana yang sah.",
  curvePoint: (point: number, of: number) => `Titik ${point} dari ${of}.`,
  finished: "Rencana selesai disusun.",
  finishedAtLimit:
    "Batas waktu habis; rencana terbaik yang ditemukan disimpan. Penyusunan ulang dengan data dan pilihan yang sama dapat memberi rencana yang sedikit berbeda.",
  leftOut: (sentence: string, pairs: number) =>
    `${sentence} Tidak ditimbang: ${String(pairs).replace(/\B(?=(\d{3})+$)/g, ".")} pasangan pegawai dan jabatan.`,
  memory: "Memori yang disediakan tidak cukup untuk menyusun rencana ini.",
  tooLong:
    "Penyusunan melampaui batas waktu aman dan dihentikan. Mungkin komputer sedang sangat sibuk; coba lagi.",
  gaveUp: (attempts: number) =>
    `Proses penyusun berhenti mendadak ${attempts} kali pada rencana ini. Mungkin memori komputer tidak cukup.`,
  unexpected: (reason: string) => `Terjadi galat yang tidak diduga: ${reason}`,
};
