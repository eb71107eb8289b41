import { number } from "../format";

export const messages = {
  filter: "Saring",
  arrange: "Saring dan urutkan",
  clear: "Hapus saringan",
  groupBy: "Kelompokkan",
  noGroup: "tidak dikelompokkan",
  sortBy: "Urutkan",
  export: "Unduh CSV",
  all: "semua",
  none: "(kosong)",
  textFilter: "mengandung …",
  numberFilter: "> 5",
  numberHelp: "Tulis angka, misalnya 5, > 5, < 5, atau rentang 2-4.",
  filterOf: (title: string) => `Saring ${title}`,
  count: (shown: number, all: number) =>
    shown === all ? `${number(all)} baris` : `${number(shown)} dari ${number(all)} baris`,
  nothing: "Tidak ada baris yang cocok",
  nothingHint: "Mungkin saringan terlalu sempit. Hapus saringan atau ubah kata pencarian.",
  empty: "Belum ada baris",
  keys: "Panah atas dan bawah memilih baris, Enter membuka, Home dan End ke awal dan akhir.",
  ascending: "naik",
  descending: "turun",
} as const;
