import { type Jenjang, jenjangOf } from "../grades.js";
import type { DatedSet } from "./dated.js";
import type { Basis } from "./outcome.js";

const BASIS: Basis = { source: "PermenPANRB 38/2017", article: null, status: "in-use" };

/** The nine competencies every post is measured on, levels 1 to 5; technical ones per field come on top. */
export const COMPETENCIES = [
  { code: "M1", group: "manajerial", name: "Integritas" },
  { code: "M2", group: "manajerial", name: "Kerja Sama" },
  { code: "M3", group: "manajerial", name: "Komunikasi" },
  { code: "M4", group: "manajerial", name: "Orientasi pada Hasil" },
  { code: "M5", group: "manajerial", name: "Pelayanan Publik" },
  { code: "M6", group: "manajerial", name: "Pengembangan Diri dan Orang Lain" },
  { code: "M7", group: "manajerial", name: "Mengelola Perubahan" },
  { code: "M8", group: "manajerial", name: "Pengambilan Keputusan" },
  { code: "SK1", group: "sosial kultural", name: "Perekat Bangsa" },
] as const;

export type LeaderKind = "JPT_MADYA" | "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA";

/** Level asked of all nine where the post has no approved standard of its own. */
const LEADER_LEVELS: Readonly<Record<LeaderKind, number>> = {
  JPT_MADYA: 5,
  JPT_PRATAMA: 4,
  ADMINISTRATOR: 3,
  PENGAWAS: 2,
  PELAKSANA: 1,
};

/** Levels of functional posts differ between sources; the office says which set it follows. */
export interface FunctionalLevels extends DatedSet {
  readonly levels: Readonly<Record<Jenjang, number>>;
}
const SKILLED = { PEMULA: 1, TERAMPIL: 1, MAHIR: 2, PENYELIA: 2 } as const;
export const FUNCTIONAL_LEVELS: readonly FunctionalLevels[] = [
  {
    id: "JF-5432",
    name: "Ahli Utama 5 sampai Ahli Pertama 2",
    effectiveFrom: null,
    effectiveTo: null,
    basis: { ...BASIS, status: "uncertain" },
    levels: { ...SKILLED, AHLI_PERTAMA: 2, AHLI_MUDA: 3, AHLI_MADYA: 4, AHLI_UTAMA: 5 },
  },
  {
    id: "JF-4321",
    name: "Ahli Utama 4 sampai Ahli Pertama 1",
    effectiveFrom: null,
    effectiveTo: null,
    basis: { ...BASIS, status: "uncertain" },
    levels: { ...SKILLED, AHLI_PERTAMA: 1, AHLI_MUDA: 2, AHLI_MADYA: 3, AHLI_UTAMA: 4 },
  },
];

export interface DefaultLevel {
  readonly level: number;
  readonly basis: Basis;
  /** Which set of functional levels gave it; null for leading and general posts. */
  readonly set: string | null;
}

/** The default level of a post, or null when its kind or jenjang cannot be told. The approved standard of the post goes before it. */
export function defaultLevel(
  post: { readonly kind: string; readonly jenjang: string | null },
  set: FunctionalLevels = FUNCTIONAL_LEVELS[0]!,
): DefaultLevel | null {
  if (post.kind !== "JF") {
    const level = LEADER_LEVELS[post.kind as LeaderKind] as number | undefined;
    return level === undefined ? null : { level, basis: { ...BASIS, status: "known" }, set: null };
  }
  const jenjang = jenjangOf(post.jenjang);
  return jenjang === null ? null : { level: set.levels[jenjang], basis: set.basis, set: set.id };
}
