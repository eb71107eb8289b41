import { formatIndonesianLong, type IsoDate } from "@selaras/regulations";

/** Sentences of trainings and development plans, formal and plain. */
const day = (date: string): string => formatIndonesianLong(date as IsoDate);
export const span = (from: string, to: string): string =>
  from === to ? day(from) : `${day(from)} sampai ${day(to)}`;

interface Named {
  readonly name: string;
  readonly hours: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

const NEEDS: Readonly<Record<string, string>> = {
  kompetensi: "Kesenjangan kompetensi",
  kinerja: "Kinerja",
  karier: "Persyaratan jabatan tujuan",
  talenta: "Kotak talenta",
  hak: "Hak JP tahunan",
};

export const says = {
  training: "Pelatihan",
  row: "Baris rencana pengembangan",
  person: "Pegawai itu",
  seat: "Unit atau jabatan itu",
  meanwhile: "Baris ini telah diubah orang lain sejak halaman ini dibuka.",
  meanwhileHint: "Muat ulang halaman, lalu ulangi perubahan Anda.",
  notNow: (state: string, action: string) => `Baris yang berstatus ${state} tidak dapat ${action}.`,
  notNowHint: "Muat ulang halaman untuk melihat keadaan terbaru.",
  sessionElsewhere: (session: string, training: string) =>
    `Kode angkatan ${session} sudah dipakai pelatihan ${training}.`,
  sessionElsewhereHint: "Pakai kode angkatan lain; satu kode hanya untuk satu angkatan.",
  fewerPlaces: (capacity: number, taken: number) =>
    `Daya tampung ${capacity} lebih kecil daripada ${taken} tempat yang sudah disetujui.`,
  fewerPlacesHint: "Batalkan lebih dahulu baris rencana pengembangan yang kelebihan.",
  unknownSession: (session: string) => `Angkatan ${session} tidak ada dalam katalog.`,
  unknownSessionHint: "Pilih angkatan dari katalog di halaman Pengembangan.",
  closedSession: (session: string) =>
    `Angkatan ${session} tidak menerima peserta lagi: sudah ditutup, dibatalkan, atau sudah dimulai.`,
  closedSessionHint: "Pilih angkatan lain yang dibuka.",
  fullSession: (session: string, capacity: number) => `Angkatan ${session} sudah penuh (${capacity} tempat).`,
  fullSessionHint: "Pilih angkatan lain, atau tambah daya tampungnya.",
  alreadyThere: (session: string) => `Pegawai ini sudah diusulkan atau terdaftar pada angkatan ${session}.`,
  alreadyThereHint: "Lihat baris yang sudah ada dalam rencana pengembangannya.",
  nothingNamed: "Pilih angkatan dari katalog, atau tulis nama, jenis, dan JP pengembangan sendiri.",
  nothingNamedHint: "Pembimbingan dan belajar mandiri ditulis sendiri.",
  unfinished: "Pengembangan baru dapat dinyatakan selesai setelah berlangsung sampai tanggal selesainya.",
  unfinishedHint: "Tunggu sampai pelatihannya berakhir, atau perbaiki tanggal angkatannya.",

  unknownHistory: "riwayat pelatihan",
  unknownGaps: "kesenjangan kompetensi",
  unknownPredicate: "predikat kinerja",
  balancePns: (least: number) =>
    `Setiap PNS berhak paling sedikit ${least} JP setahun; kelebihan tidak dibawa ke tahun berikutnya.`,
  balancePppk: (most: number) => `PPPK dapat memperoleh paling banyak ${most} JP setahun masa kontrak.`,
  noPriority: (unknown: readonly string[]) => `Belum dapat dihitung: ${unknown.join(", ")} belum diketahui.`,

  needOf: (need: string, subject: string) => `${NEEDS[need] ?? need}: ${subject}`,
  box: (box: number) => `Kotak ${box}`,
  boxAsks: (box: number, advice: string) => `Kotak talenta ${box} menyarankan ${advice}.`,
  offerFor: {
    kompetensi: (subject: string) => `Kesenjangan terhadap jabatan ini: ${subject}.`,
    karier: (subject: string) => `Jabatan ini mensyaratkan ${subject}.`,
    kinerja: (subject: string) => `Predikat kinerja terakhir: ${subject}.`,
  },
  noSession: (subject: string, isInCatalogue: boolean) =>
    isInCatalogue
      ? `${subject}: pelatihannya ada dalam katalog, tetapi belum ada angkatan dengan tempat kosong.`
      : `${subject}: belum ada pelatihan dalam katalog yang menjawabnya.`,
  unrated: (code: string, name: string) => `${name} (${code}) diminta jabatan ini dan belum dinilai.`,
  boxUnanswered: (box: number, isUnrated: boolean) =>
    isUnrated
      ? `Kotak ${box} menyarankan pengembangan kompetensi, tetapi kesenjangannya belum dinilai dan katalog belum menawarkan angkatan untuk yang diminta jabatan ini.`
      : `Kotak ${box} menyarankan pengembangan kompetensi, dan tingkat yang diminta jabatan ini sudah terpenuhi; pilih sendiri dari katalog.`,

  ready: "Siap: sah dan seluruh persyaratan terpenuhi pada TMT.",
  onCondition: (trainings: readonly Named[]) =>
    `Siap bersyarat: memenuhi persyaratan setelah lulus ${trainings
      .map(({ name, hours, startsOn, endsOn }) => `${name} (${hours} JP, ${span(startsOn, endsOn)})`)
      .join(" dan ")}.`,
  notReady: (missing: number, from: string | null) =>
    from === null
      ? `Belum siap: ${missing} hal belum terpenuhi, dan belum dapat dikatakan kapan terpenuhi.`
      : `Belum siap: ${missing} hal belum terpenuhi; paling awal terpenuhi ${day(from)}.`,
  policyBlocks: "Tidak termasuk jabatan yang diusulkan dalam perencanaan ini.",

  restsOn: ({ name, hours, startsOn, endsOn }: Named) =>
    `Bertumpu pada ${name} (${hours} JP), ${span(startsOn, endsOn)}, yang berakhir sebelum TMT.`,
  noLongerHeld: ({ name, startsOn, endsOn }: Named) =>
    `${name} (${span(startsOn, endsOn)}) dibatalkan atau tidak lagi diikuti; persyaratan ini kembali belum terpenuhi.`,
  planRestsOn: (moves: number, name: string, from: string, to: string) =>
    `Rencana ini bertumpu pada ${name}, ${span(from, to)}: ${moves} perpindahan memerlukannya selesai sebelum TMT.`,
  planLost: (moves: number, name: string, from: string, to: string) =>
    `Rencana ini bertumpu pada ${name}, ${span(from, to)}, yang dibatalkan atau tidak lagi diikuti: ${moves} perpindahan kini perlu dokumen lagi.`,
  planLate: (moves: number, name: string, from: string, to: string) =>
    `Rencana ini bertumpu pada ${name}, yang kini dijadwalkan ${span(from, to)} dan tidak berakhir sebelum TMT: ${moves} perpindahan kini perlu dokumen lagi.`,
} as const;

/** What each action makes of a row, as the end of "tidak dapat ...". */
export const actionWords = {
  approve: "disetujui",
  start: "dimulai",
  finish: "dinyatakan selesai",
  cancel: "dibatalkan",
} as const;

/** The limit row of a training's places in the transfer problem. */
export const capacityName = (code: string, name: string): string =>
  `Kapasitas pelatihan ${name} sebelum TMT (${code})`;
