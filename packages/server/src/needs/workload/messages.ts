/** Sentences of the workload sheets. */
export const says = {
  unit: "Unit kerja",
  mixedMethods: (title: string) =>
    `${title}: uraian tugasnya memakai lebih dari satu metode; pilih satu metode untuk satu jabatan.`,
  mixedStandards: (title: string) =>
    `${title}: standar kemampuan berbeda antarbaris; satu jabatan memakai satu standar.`,
  leadingPosts: (posts: number) =>
    `${posts} jabatan pimpinan sejenis pada peta jabatan, masing-masing satu kursi: ${posts} orang`,
  unknownTitle: (code: string) => `Kode jabatan ${code} tidak dikenal.`,
  unknownTitleHint: "Mungkin salah ketik; pilih kode dari peta jabatan.",
  meanwhile: "Lembar beban kerja ini sudah disimpan orang lain sejak Anda membukanya.",
  sheetMeanwhile: "Informasi jabatan ini sudah disimpan orang lain sejak Anda membukanya.",
  meanwhileHint: "Muat ulang halaman, lalu ulangi perubahan Anda.",
  notNow: (state: string | null, action: string) =>
    state === null
      ? "Lembar beban kerja tahun ini belum diisi."
      : `Lembar beban kerja ini ${state}, sehingga tidak dapat ${action}.`,
  notNowHint: "Mungkin keadaannya sudah berubah sejak halaman ini dibuka; muat ulang halaman.",
  incomplete: (count: number, first: string) =>
    `${count} hal belum lengkap atau belum benar, antara lain: ${first}.`,
  incompleteHint: "Lengkapi lembar beban kerja, simpan, lalu konfirmasi kembali.",
  oneFile: "Satu lembar beban kerja diimpor dari satu berkas.",
  oneFileHint: "Pilih satu berkas saja.",
  /** After "tidak dapat". */
  actions: { save: "disimpan", confirm: "dikonfirmasi", return: "dikembalikan", accept: "diterima" },
  /** As the audit log names them. */
  verbs: { save: "simpan", confirm: "konfirmasi", return: "kembalikan", accept: "terima" },
  states: {
    draf: "masih draf",
    dikonfirmasi: "sudah dikonfirmasi kepala unit",
    dikembalikan: "sedang dikembalikan ke unit",
    diterima: "sudah diterima",
  },
} as const;
