import type { DeskAnswer } from "@selaras/contract";
import { number } from "../../platform/format";

export const words = {
  tab: "Keputusan",
  title: "Putuskan perpindahan ini",
  help: "Harga setiap keputusan dihitung lebih dahulu; belum ada yang berubah sebelum Anda menetapkannya.",
  pin: "Kunci",
  pinHelp: "harus terjadi pada setiap susunan berikutnya",
  giveBack: "Kembalikan",
  giveBackHelp: "pegawai ini tetap di tempatnya sekarang",
  bar: "Tolak tempat ini",
  barHelp: "pegawai ini boleh pindah, tetapi tidak ke sini",
  chainTitle: "Putuskan rantai ini",
  pinChain: "Kunci rantai",
  giveBackChain: "Kembalikan rantai",
  asking: "Menghitung akibatnya …",
  reason: "Alasan",
  reasonHelp: "Dicatat dalam buku keputusan dan jejak audit, atas nama Anda.",
  reasonShort: "Tulis alasannya, paling sedikit tiga huruf.",
  decide: "Tetapkan",
  deciding: "Menetapkan …",
  cancel: "Urungkan pilihan",
  impossible: "Tidak dapat dilakukan",
  unproven:
    "Batas waktu habis sebelum terbukti: harga ini paling rendah sekian dan dapat berubah sedikit bila disusun ulang.",
  free: "Tanpa kehilangan manfaat",
  price: (points: number) =>
    points > 0 ? `Rencana kehilangan ${number(points)} poin` : `Rencana bertambah ${number(-points)} poin`,
  seats: (before: number, after: number) =>
    before === after
      ? `Kursi kosong tetap ${number(after)}`
      : `Kursi kosong ${number(before)} menjadi ${number(after)}`,
  moves: (before: number, after: number) =>
    before === after
      ? `pegawai pindah tetap ${number(after)}`
      : `pegawai pindah ${number(before)} menjadi ${number(after)}`,
  touched: (others: number) =>
    others === 0 ? "Tidak ada orang lain yang berubah." : `${number(others)} orang lain ikut berubah.`,
  waiting: "Belum menduduki jabatan",
  more: (count: number) => `Tampilkan ${number(count)} lagi`,

  places: {
    title: "Tempat lain, dan harganya bagi semua",
    lead: (value: number, weighed: number, shown: number) =>
      shown === 0
        ? "Tidak ada tempat lain yang sah yang ditimbang dalam rencana ini."
        : `Nilai pegawai ini di tempat menurut rencana ${number(value)} poin. ${number(weighed)} tempat lain yang sah ditimbang; di bawah ini yang paling bernilai, mulai dari yang paling sedikit merugikan rencana.`,
    value: (value: number, difference: string) =>
      difference === "0"
        ? `Nilai ${number(value)} poin, sama.`
        : `Nilai ${number(value)} poin (${difference}).`,
    today: "tempat sekarang",
    decide: "Putuskan tempat ini",
    place: "Tempatkan di sini",
    revalueHere: "Ubah nilai di tempat menurut rencana",
    points: "Nilai menurut yang memutuskan (poin)",
    pointsHelp: (value: number) =>
      `Terhitung ${number(value)} poin. Diubah hanya untuk hal yang tidak terbaca dalam data, dan selalu dengan alasan.`,
    sameValue: "Ini sudah nilai yang terhitung.",
    badValue: (most: string) => `Isi bilangan bulat antara -${most} dan ${most}.`,
    use: (value: number) => `Pakai ${number(value)} poin`,
    useHelp: "nilai ini menggantikan nilai terhitung pada setiap susunan berikutnya",
  },

  whatIf: {
    title: "Bagaimana bila ditempatkan di …",
    folded: "Periksa jabatan mana pun",
    ask: "Periksa",
    asking: "Memeriksa …",
    asOf: (tmt: string) => `Diperiksa terhadap aturan yang berlaku pada ${tmt}.`,
    lawfulFrom: (date: string) => `Menjadi sah mulai ${date}.`,
    neverByTime: "Waktu saja tidak mengubah putusan ini.",
    seatsShort: (count: number) =>
      count > 0 ? `Jabatan itu masih kurang ${number(count)} kursi.` : "Jabatan itu tidak sedang kekurangan.",
    total: "Jumlah nilai",
    points: "poin",
    findings: "Aturan yang berbicara",
    passed: (count: number) => `${number(count)} aturan terpenuhi`,
    value: "Nilai menurut unsur",
    price: "Harganya dalam rencana",
  },

  ledgerTitle: "Buku keputusan",
  ledgerEmpty: "Belum ada keputusan",
  ledgerEmptyHint:
    "Buka sebuah perpindahan, lalu kunci, kembalikan, atau tolak tempatnya. Setiap keputusan tercatat di sini dengan harga dan alasannya, dan dapat dibatalkan.",
  inForce: (count: number) => `${number(count)} keputusan berlaku`,
  together: "Semua keputusan bersama-sama",
  redraw: "Susun rencana baru dengan keputusan ini",
  redrawing: "Mengirim …",
  redrawName: (name: string, count: number) => `${name}, ${count} keputusan`.slice(0, 120),
  redrawHelp:
    "Rencana ini tetap ada; yang baru dihitung ulang seluruhnya, dengan bukti dan penjelasannya sendiri.",
  reserveTitle: "Cadangkan kursi",
  reserveHelp:
    "Kursi kosong yang dicadangkan tidak diisi oleh rencana, misalnya untuk pegawai yang kembali dari tugas belajar.",
  reservePick: "Pilih jabatan ini",
  reserveSeats: (seats: number) => `${seats} kursi`,
  reserveSeatsHelp: "kursi itu tetap kosong",
  undo: "Batalkan",
  redo: "Pulihkan",
  undone: (by: string) => `dibatalkan oleh ${by}`,
  active: "berlaku",
  basedOn: (count: number) => `memuat ${number(count)} keputusan`,
} as const;

export const priceLine = ({ price }: DeskAnswer): string =>
  price === null ? words.impossible : price === 0 ? words.free : words.price(price);
