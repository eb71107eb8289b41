import type { Contest } from "@selaras/contract";

type State = Contest["state"];

/** Words of the data contest (sanggah data). */
export const words = {
  title: "Sanggah data",
  states: {
    diajukan: "Menunggu putusan",
    diterima: "Diterima",
    ditolak: "Ditolak",
    dicabut: "Dicabut",
  } satisfies Record<State, string>,
  recorded: "Tercatat",
  proposed: "Diusulkan",
  nothing: "Tidak tercatat",
  removal: "Dihapus dari data",
  empty: "kosong",
  explanation: "Penjelasan",
  document: (name: string, size: string) => `Unduh ${name} (${size})`,
  submitted: (at: string) => `Diajukan ${at}`,
  decided: (state: string, by: string, at: string) => `${state} oleh ${by}, ${at}.`,
  withdrawn: (at: string) => `Dicabut ${at}.`,
  reason: "Alasan",
  working: "Mengirim…",
  window: {
    open: (closes: string, days: number) =>
      days === 1
        ? `Masa sanggah dibuka; hari ini (${closes}) hari terakhir.`
        : `Masa sanggah dibuka sampai ${closes} (${days} hari lagi).`,
    later: (opens: string, closes: string) => `Masa sanggah dibuka ${opens} sampai ${closes}.`,
    over: (closes: string) => `Masa sanggah sudah ditutup pada ${closes}.`,
    never: "Masa sanggah periode ini belum dibuka.",
  },
  own: {
    title: "Sanggah data saya",
    lead: "Bila ada data yang keliru atau belum tercatat, usulkan perbaikannya dengan dokumen pendukung. Analis kepegawaian memutus dengan alasan yang dapat Anda baca di sini.",
    panelLead: "Ada data yang keliru? Usulkan perbaikannya dengan dokumen pendukung.",
    go: "Sanggah data saya",
    see: "Lihat sanggah saya",
    waiting: (n: number) => `${n} sanggah menunggu putusan.`,
    back: "Halaman saya",
    noRecord: "Akun ini tidak terhubung dengan data pegawai",
    noRecordHint: "Mungkin NIP pada akun belum diisi. Hubungi administrator SELARAS.",
    list: "Sanggah yang sudah diajukan",
    none: "Belum ada sanggah",
    noneHint: "Sanggah yang Anda ajukan tampil di sini beserta jawabannya.",
    withdraw: "Cabut sanggah",
    withdrawSure: "Ya, cabut",
    keep: "Tidak jadi",
    touched: "Data Anda yang ikut berubah",
    touchedNote: (because: string, by: string, at: string) =>
      `Karena sanggah ${because} diterima oleh ${by}, ${at}. Bila keliru, ajukan sanggah atas data Anda sendiri.`,
    touchedPanel: "Data keluarga Anda berubah karena sanggah anggota keluarga diterima.",
    before: "Semula",
    after: "Sekarang",
    privacy:
      "Dokumen hanya dapat dibuka oleh Anda, analis kepegawaian, dan Inspektorat. Selama belum diputus, rencana tetap memakai data yang tercatat dan menandainya sebagai disanggah.",
  },
  form: {
    title: "Ajukan sanggah",
    topic: "Apa yang disanggah?",
    chooseTopic: "Pilih butir data",
    row: "Yang mana?",
    add: "Yang belum tercatat",
    what: "Apa usul Anda?",
    change: "Perbaiki isinya",
    remove: "Hapus dari data saya",
    choose: "Pilih",
    keyFixed: "Menunjuk butir yang disanggah; tidak diubah.",
    optional: "boleh kosong",
    explanation: "Penjelasan",
    explanationHelp: "Apa yang keliru dan menurut dokumen apa. Sedikitnya 10 huruf.",
    document: "Dokumen pendukung",
    documentHelp: (proof: string) => `${proof}. Satu berkas PDF, JPG, atau PNG, paling besar 5 MB.`,
    tooBig: "Berkas ini melebihi 5 MB. Mungkin hasil pindai beresolusi tinggi; pindai ulang dengan 150 dpi.",
    submit: "Kirim sanggah",
    sent: "Sanggah terkirim.",
  },
  desk: {
    lead: (waiting: number, oldest: string | null) =>
      waiting === 0
        ? "Tidak ada sanggah yang menunggu putusan."
        : `${waiting} sanggah menunggu putusan${oldest ? `; yang tertua diajukan ${oldest}` : ""}.`,
    next: "Putus sanggah tertua",
    workbook: "Unduh semua",
    tabs: "Keadaan sanggah",
    windowTitle: "Masa sanggah periode ini",
    opens: "Dibuka",
    closes: "Ditutup",
    closesHelp: "Hari terakhir pegawai dapat mengajukan sanggah.",
    change: "Ubah masa sanggah",
    save: "Simpan masa sanggah",
    saved: "Tersimpan.",
    none: "Tidak ada sanggah dengan keadaan ini",
    noneHint: "Pegawai mengajukan sanggah dari Halaman saya selama masa sanggah dibuka.",
    columns: {
      id: "No.",
      person: "Pegawai",
      unit: "Unit",
      topic: "Butir",
      recorded: "Tercatat",
      proposed: "Diusulkan",
      submitted: "Diajukan",
      decidedBy: "Diputus oleh",
      source: "Sumber",
    },
    source: {
      berlaku: "Koreksi berlaku",
      berbeda: "Sumber masih berbeda",
      "sama-dengan-sumber": "Sudah sama dengan sumber",
      dilepas: "Koreksi dilepas",
    },
  },
  decision: {
    back: "Sanggah data",
    title: (topic: string, name: string) => `${topic}: ${name}`,
    compare: "Tercatat dan diusulkan",
    person: "Buka data pegawai",
    decide: "Putusan",
    reason: "Alasan putusan",
    reasonHelp: "Dibaca oleh pegawai. Sedikitnya 5 huruf.",
    accept: "Terima dan tulis ke data",
    reject: "Tolak",
    acceptFamily:
      "Baris yang sama pada data anggota keluarga itu ikut diperbaiki, dan ia membacanya pada Halaman saya.",
    acceptHelp:
      "Menerima menulis nilai yang diusulkan ke data. Impor berikutnya yang berbeda tidak mengubahnya, tetapi menjadi temuan.",
    correction: "Koreksi data",
    standing: {
      berlaku: "Nilai hasil sanggah dipakai di atas berkas impor.",
      "sama-dengan-sumber": "Sumber sudah memuat nilai yang sama; impor berikutnya berlaku seperti biasa.",
      dilepas: "Koreksi sudah dilepas; impor berikutnya berlaku seperti biasa.",
    },
    sourceSays: "Impor terakhir masih menyebut:",
    sourceLacks: "Impor terakhir tidak memuat baris itu.",
    release: "Lepaskan koreksi",
    releaseHelp: "Sesudah dilepas, nilai dari impor berikutnya yang dipakai. Tulis alasannya.",
    readOnly: "Hanya analis kepegawaian yang memutus sanggah.",
  },
} as const;

export const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
