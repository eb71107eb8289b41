import type { EnvyCause, Fairness } from "@selaras/contract";
import { number, percent } from "../../platform/format";

type GroupKind = Fairness["groups"][number]["kind"];

export const words = {
  tab: "Keadilan",
  views: "Sisi keadilan",
  envy: "Yang lebih berhak",
  worse: "Yang dirugikan",
  groups: "Kelompok",
  causes: {
    dibutuhkan: "dibutuhkan di tempatnya",
    kelebihan: "yang diusulkan berlebih di asalnya",
    keseluruhan: "seluruh rencana rugi",
    batas: "batas rencana",
    keputusan: "keputusan tangan",
    "tidak-terjelaskan": "belum terjelaskan",
  } satisfies Record<EnvyCause, string>,
  envyFinding: (all: number, unexplained: number) =>
    all === 0
      ? "Tidak seorang pun bernilai lebih tinggi untuk sebuah kursi daripada yang diusulkan menempatinya."
      : unexplained === 0
        ? `Dari ${number(all)} kasus pegawai yang nilainya lebih tinggi untuk sebuah kursi, semuanya terjelaskan.`
        : `${number(unexplained)} dari ${number(all)} kasus belum terjelaskan: rencana ini dapat diperbaiki.`,
  envyHelp:
    "Kasus: seorang pegawai bernilai lebih tinggi untuk sebuah kursi daripada orang yang diusulkan ke sana, dan kursi itu lebih baik baginya daripada tempatnya. Setiap kasus dicoba: keduanya ditukar, lalu seluruh rencana dinilai ulang.",
  shown: (shown: number, all: number) =>
    shown < all ? `Ditampilkan ${number(shown)} kasus dengan selisih nilai terbesar.` : "",
  claimant: "Pegawai",
  claimantValue: "Nilainya",
  holder: "Diusulkan ke sana",
  holderValue: "Nilainya",
  seat: "Kursi",
  cause: "Yang menentukan",
  sentence: "Penjelasan",
  envyEmpty: "Tidak ada kasus",
  envyEmptyHint: "Setiap kursi diisi orang yang nilainya paling tinggi di antara yang menginginkannya.",

  worseFinding: (count: number) =>
    count === 0
      ? "Tidak ada pegawai yang dirugikan."
      : `${number(count)} pegawai pindah ke tempat yang bagi mereka sendiri lebih buruk; inilah kebutuhan yang membenarkannya.`,
  worseHelp:
    "Dihitung dari jarak rumah, pengembangan karier, dan minat; kecocokan dengan jabatan tidak dihitung.",
  twice: "Pindah lagi",
  twiceEmpty: "Tidak ada yang dipindahkan sebelum dua tahun",
  twiceHelp:
    "Aturan boleh mengizinkannya; setiap orang patut ditanyakan sebabnya. Yang tanggal mulainya belum tercatat tidak terhitung.",
  since: "Di jabatan sekarang sejak",
  toUnit: "Unit tujuan",
  toTitle: "Jabatan tujuan",
  twiceFinding: (count: number) =>
    `${number(count)} pegawai pindah lagi sebelum dua tahun di jabatan sekarang.`,
  name: "Pegawai",
  from: "Dari",
  to: "Ke",
  change: "Poin sendiri",
  need: "Kebutuhan tujuan",
  needText: (seats: number, before: number, after: number) =>
    `perlu ${number(seats)}, kini ${number(before)}, nanti ${number(after)}`,
  closes: "Menutup kursi",
  yes: "ya",
  no: "tidak",
  waiting: "belum menduduki jabatan",
  worseEmpty: "Tidak ada pegawai yang dirugikan",

  groupsFinding: (share: string) =>
    `Bagian yang pindah dari setiap kelompok; seluruh pegawai ${share}. Selisih yang besar patut ditanyakan sebabnya.`,
  kinds: {
    "jenis-kelamin": "Jenis kelamin",
    umur: "Umur pada TMT",
    golongan: "Golongan",
    kecamatan: "Kecamatan tempat kerja",
  } satisfies Record<GroupKind, string>,
  kind: "Pengelompokan",
  group: "Kelompok",
  people: "Pegawai",
  movers: "Pindah",
  share: "Bagian pindah",
  worseOff: "Dirugikan",
  shareText: (part: number, whole: number) => percent(part, whole, 1),
} as const;
