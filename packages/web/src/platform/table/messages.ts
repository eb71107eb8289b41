import { number } from "../format";
import { emptyChoice } from "./model";

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
  filtered: "Disaring:",
  filteredBy: (title: string, kind: "choice" | "text" | "number", asked: string) =>
    kind === "text"
      ? `${title} mengandung “${asked.trim()}”`
      : `${title} ${asked === emptyChoice ? "(kosong)" : asked.trim()}`,
  groupedBy: (title: string) => `Dikelompokkan menurut ${title}`,
  sortedBy: (title: string, descending: boolean) => `Urut ${title}, ${descending ? "turun" : "naik"}`,
  printedFolded: "Bagian yang diciutkan di layar tidak ikut dicetak",
  printedPart: (printed: number, all: number) =>
    `Dicetak ${number(printed)} dari ${number(all)} baris; unduh CSV untuk seluruhnya, atau saring dahulu`,
} as const;
