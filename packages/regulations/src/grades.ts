import type { EducationLevel } from "./facts.js";

/** Ordered scales of the civil service. A value outside its scale gives null: not known, never "lowest". */
const GOLONGAN = [
  "I/a",
  "I/b",
  "I/c",
  "I/d",
  "II/a",
  "II/b",
  "II/c",
  "II/d",
  "III/a",
  "III/b",
  "III/c",
  "III/d",
  "IV/a",
  "IV/b",
  "IV/c",
  "IV/d",
  "IV/e",
] as const;
const PANGKAT = [
  "Juru Muda",
  "Juru Muda Tingkat I",
  "Juru",
  "Juru Tingkat I",
  "Pengatur Muda",
  "Pengatur Muda Tingkat I",
  "Pengatur",
  "Pengatur Tingkat I",
  "Penata Muda",
  "Penata Muda Tingkat I",
  "Penata",
  "Penata Tingkat I",
  "Pembina",
  "Pembina Tingkat I",
  "Pembina Utama Muda",
  "Pembina Utama Madya",
  "Pembina Utama",
] as const;
const PPPK_GOLONGAN = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
  "XVI",
  "XVII",
] as const;

/** A rank carries its scale, so that PNS and PPPK ranks are never compared with each other. */
export interface Rank {
  readonly scale: "PNS" | "PPPK";
  readonly ordinal: number;
}

const RANKS: ReadonlyMap<string, Rank> = new Map([
  ...GOLONGAN.map(
    (name, index) => [name.toUpperCase(), { scale: "PNS", ordinal: index + 1 }] as [string, Rank],
  ),
  ...PPPK_GOLONGAN.map((name, index) => [name, { scale: "PPPK", ordinal: index + 1 }] as [string, Rank]),
]);

/** `III/c`, `iii/C` (PNS) or `IX` (PPPK); null when it is neither. */
export const rankOf = (golongan: string | null): Rank | null =>
  golongan === null ? null : (RANKS.get(golongan.trim().toUpperCase()) ?? null);

/** Steps from b up to a (negative when a is lower); null across scales or when one is unknown. */
export function compareGolongan(a: string | null, b: string | null): number | null {
  const left = rankOf(a);
  const right = rankOf(b);
  if (left === null || right === null || left.scale !== right.scale) return null;
  return left.ordinal - right.ordinal;
}

export const pangkatOf = (golongan: string): string | null => {
  const rank = rankOf(golongan);
  return rank?.scale === "PNS" ? (PANGKAT[rank.ordinal - 1] ?? null) : null;
};

/** Customary rank range of an echelon (table of PP 13/2002, still used in practice). */
const ESELON: Readonly<Record<string, { min: string; max: string }>> = {
  "II.a": { min: "IV/c", max: "IV/d" },
  "II.b": { min: "IV/b", max: "IV/c" },
  "III.a": { min: "IV/a", max: "IV/b" },
  "III.b": { min: "III/d", max: "IV/a" },
  "IV.a": { min: "III/c", max: "III/d" },
  "IV.b": { min: "III/b", max: "III/c" },
  "V.a": { min: "III/a", max: "III/b" },
};
const ESELON_ORDER = ["V.b", "V.a", "IV.b", "IV.a", "III.b", "III.a", "II.b", "II.a", "I.b", "I.a"];

/** Accepts `III.a`, `III/a`, `IIIA`. */
export function normalizeEselon(eselon: string | null): string | null {
  const match = /^\s*(IV|V|I{1,3})\s*[./ ]?\s*([abAB])\s*$/i.exec(eselon ?? "");
  return match ? `${match[1]?.toUpperCase()}.${match[2]?.toLowerCase()}` : null;
}
export const eselonRange = (eselon: string | null): { min: string; max: string } | null =>
  ESELON[normalizeEselon(eselon) ?? ""] ?? null;
/** Higher number, higher echelon; null when there is none. */
export const eselonOrdinal = (eselon: string | null): number | null => {
  const index = ESELON_ORDER.indexOf(normalizeEselon(eselon) ?? "");
  return index < 0 ? null : index;
};

export type Jenjang =
  | "PEMULA"
  | "TERAMPIL"
  | "MAHIR"
  | "PENYELIA"
  | "AHLI_PERTAMA"
  | "AHLI_MUDA"
  | "AHLI_MADYA"
  | "AHLI_UTAMA";
const JENJANG: readonly Jenjang[] = [
  "PEMULA",
  "TERAMPIL",
  "MAHIR",
  "PENYELIA",
  "AHLI_PERTAMA",
  "AHLI_MUDA",
  "AHLI_MADYA",
  "AHLI_UTAMA",
];
const JENJANG_NAMES: ReadonlyMap<string, Jenjang> = new Map([
  ...JENJANG.map((name) => [name, name] as [string, Jenjang]),
  ["PM", "PEMULA"],
  ["TR", "TERAMPIL"],
  ["MH", "MAHIR"],
  ["PY", "PENYELIA"],
  ["PT", "AHLI_PERTAMA"],
  ["MU", "AHLI_MUDA"],
  ["MA", "AHLI_MADYA"],
  ["UT", "AHLI_UTAMA"],
  ["PERTAMA", "AHLI_PERTAMA"],
  ["MUDA", "AHLI_MUDA"],
  ["MADYA", "AHLI_MADYA"],
  ["UTAMA", "AHLI_UTAMA"],
]);

/** Accepts the written name in any spacing and the two-letter codes of the national reference data. */
export const jenjangOf = (jenjang: string | null): Jenjang | null =>
  jenjang === null
    ? null
    : (JENJANG_NAMES.get(jenjang) ??
      JENJANG_NAMES.get(
        jenjang
          .trim()
          .toUpperCase()
          .replace(/[\s-]+/g, "_"),
      ) ??
      null);
/** 1 (pemula) to 8 (ahli utama). */
export const jenjangOrdinal = (jenjang: string | null): number | null => {
  const name = jenjangOf(jenjang);
  return name === null ? null : JENJANG.indexOf(name) + 1;
};
export const isKeterampilan = (jenjang: string | null): boolean => (jenjangOrdinal(jenjang) ?? 9) <= 4;

/**
 * Level shared by administration and functional posts (PermenPANRB 1/2023): 1 pelaksana, keterampilan and ahli pertama;
 * 2 pengawas and ahli muda; 3 administrator and ahli madya; 4 JPT pratama and ahli utama. Null when it cannot be told.
 */
export function postLevel(position: {
  readonly kind: string;
  readonly jenjang: string | null;
}): 1 | 2 | 3 | 4 | null {
  switch (position.kind) {
    case "JPT_PRATAMA":
      return 4;
    case "ADMINISTRATOR":
      return 3;
    case "PENGAWAS":
      return 2;
    case "PELAKSANA":
      return 1;
    case "JF":
      return functionalLevel(position.jenjang);
    default:
      return null;
  }
}

function functionalLevel(jenjang: string | null): 1 | 2 | 3 | 4 | null {
  const ordinal = jenjangOrdinal(jenjang);
  if (ordinal === null) return null;
  return ordinal <= 5 ? 1 : ordinal === 6 ? 2 : ordinal === 7 ? 3 : 4;
}

const EDUCATION: Readonly<Record<EducationLevel, number>> = {
  SD: 1,
  SMP: 2,
  SMA: 3,
  D1: 4,
  D2: 5,
  D3: 6,
  D4: 7,
  S1: 7,
  PROFESI: 7,
  S2: 8,
  S3: 9,
};
const EDUCATION_NAMES: ReadonlyMap<string, number> = new Map([
  ...Object.entries(EDUCATION),
  ["SLTP", 2],
  ["DI", 4],
  ["DII", 5],
  ["DIII", 6],
  ["DIV", 7],

  ["SLTA", 3],
  ["SMK", 3],
  ["SPESIALIS", 8],
  ["SUBSPESIALIS", 9],
]);

/** Rank for comparison: SD 1 ... D-III 6, D-IV = S-1 = profession 7, S-2 8, S-3 9. Null when unreadable. */
export const educationRank = (level: string): number | null =>
  EDUCATION_NAMES.get(level) ??
  EDUCATION_NAMES.get(
    level
      .trim()
      .toUpperCase()
      .replace(/[-\s.]/g, ""),
  ) ??
  null;

const PREDICATES: ReadonlyMap<string, number> = new Map([
  ["SANGAT_KURANG", 1],
  ["KURANG", 2],
  ["BUTUH_PERBAIKAN", 3],
  ["BAIK", 4],
  ["SANGAT_BAIK", 5],
]);
/** Performance predicate (PermenPANRB 6/2022), 1 sangat kurang to 5 sangat baik; null when unreadable. */
export const predicateOrdinal = (predicate: string): number | null =>
  PREDICATES.get(predicate) ??
  PREDICATES.get(
    predicate
      .trim()
      .toUpperCase()
      .replace(/[\s-]+/g, "_"),
  ) ??
  null;
export const BAIK = 4;
export const SANGAT_BAIK = 5;
