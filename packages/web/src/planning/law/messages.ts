import { number } from "../../platform/format";

export const words = {
  tab: "Temuan hukum",
  views: "Susunan temuan hukum",
  by: { rule: "Menurut aturan", move: "Menurut perpindahan", paper: "Dokumen" },
  severity: "Akibat",
  all: "semua akibat",
  severities: { BLOCK: "melarang", "NEED-DOC": "meminta dokumen", WARN: "mengingatkan" },
  finding: (findings: number, rules: number, moves: number, all: number) =>
    `${number(findings)} temuan dari ${number(rules)} aturan pada ${number(moves)} dari ${number(all)} perpindahan.`,
  lawful: "Tidak ada yang melarang.",
  blocked: (moves: number) => `${number(moves)} perpindahan dilarang oleh sedikitnya satu aturan.`,
  none: "Tidak ada temuan yang cocok",
  noneHint: "Mungkin saringannya terlalu sempit; pilih semua akibat.",
  show: (count: number) => `${number(count)} perpindahan`,
  search: "Cari nama, NIP, jabatan, atau unit",
  oneRule: "Hanya satu aturan yang ditampilkan.",
  allRules: "Tampilkan semua aturan",
  newcomer: "belum berjabatan",
  papers: {
    title: "Yang harus dilampirkan",
    finding: (papers: number, kinds: number, moves: number) =>
      `${number(papers)} dokumen dari ${number(kinds)} jenis, untuk ${number(moves)} perpindahan, sebelum rencana ditetapkan.`,
    none: "Tidak ada dokumen yang harus dilampirkan",
    kind: "Jenis dokumen",
    count: "Perpindahan",
    askedBy: "Diminta oleh",
    list: "Dokumen per perpindahan",
    name: "Pegawai",
    nip: "NIP",
    from: "Dari",
    to: "Ke",
    checklist: "Daftar periksa per perpindahan",
    print: "Cetak daftar periksa",
  },
} as const;
