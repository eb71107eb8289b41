export const messages = {
  title: "Halaman saya",
  hello: (name: string) => `${name}`,
  lead: (cycle: string, tmt: string) => `${cycle}, berlaku mulai ${tmt}.`,
  where: "Sampai di mana periode ini?",
  nowAt: (step: string) => `Sekarang: ${step}.`,
  next: (step: string) => `Berikutnya: ${step}.`,
  allSteps: "Semua langkah",
  data: "Data saya",
  dataHint:
    "Periksa data Anda. Yang keliru atau belum tercatat dapat Anda sanggah dengan dokumen pendukung selama masa sanggah dibuka; di luar masa itu sampaikan kepada pengelola kepegawaian unit Anda.",
  who: "Siapa yang memutuskan?",
  whoText:
    "Sistem mengusulkan berdasarkan kebutuhan unit, aturan, dan data Anda. Tim Penilai Kinerja membahas usulan itu dalam sidang, dan Pejabat Pembina Kepegawaian menetapkan. Tidak ada keputusan yang dibuat oleh sistem.",
  rules: "Baca buku aturan",
  noDossier: "Akun ini tidak terhubung dengan data pegawai",
  noDossierHint:
    "Mungkin NIP pada akun belum diisi. Hubungi administrator SELARAS di badan kepegawaian Anda.",
} as const;
