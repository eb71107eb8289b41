import { type Table, table } from "./tables.js";
import { type Title, title, titles } from "./titles.js";

/** The managerial competences and the socio-cultural one (PermenPANRB 38/2017). */
export const NINE: readonly string[] = ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "SK1"];

interface Technical {
  readonly code: string;
  readonly name: string;
  readonly level: number;
}
interface Standard {
  /** Levels in the order of `NINE`. */
  readonly levels: readonly number[];
  readonly technical?: Technical;
}

const governing = (level: number): Technical => ({
  code: "T-PEMERINTAHAN",
  name: "Penyelenggaraan pemerintahan umum",
  level,
});
const supervising: Technical = { code: "T-SUPERVISI", name: "Supervisi akademik", level: 3 };

/** Titles with a standard of their own, invented for the demo; all others go by the default table. */
const standards: Readonly<Record<string, Standard>> = {
  KADIS: { levels: [4, 4, 4, 4, 4, 4, 4, 4, 4] },
  CAMAT: { levels: [4, 3, 3, 3, 4, 3, 3, 3, 4], technical: governing(3) },
  LURAH: { levels: [3, 2, 2, 2, 3, 2, 2, 2, 3], technical: governing(2) },
  KEPSEKSD: { levels: [3, 3, 3, 3, 3, 3, 2, 2, 3], technical: supervising },
  KEPSEKSMP: { levels: [3, 3, 3, 3, 3, 3, 3, 3, 3], technical: supervising },
  KAPUS: {
    levels: [3, 3, 3, 3, 4, 3, 3, 3, 3],
    technical: { code: "T-PUSKESMAS", name: "Manajemen puskesmas", level: 3 },
  },
};

export const technicalOf = (t: Title): Technical | null => standards[t.id]?.technical ?? null;

const usual: Readonly<Record<string, number>> = {
  JPT_PRATAMA: 4,
  ADMINISTRATOR: 3,
  PENGAWAS: 2,
  PELAKSANA: 1,
};
const byJenjang: Readonly<Record<string, number>> = {
  AHLI_MADYA: 4,
  AHLI_MUDA: 3,
  AHLI_PERTAMA: 2,
  PENYELIA: 2,
};

/** About which level the holders of a title are: what their results are drawn around. */
export const levelAsked = (t: Title): number =>
  usual[t.group] ?? (standards[t.id] !== undefined ? 3 : (byJenjang[t.jenjang] ?? 1));

export const standardTable = (): Table =>
  table(
    "standar-kompetensi",
    Object.entries(standards)
      .filter(([id]) => titles.has(id))
      .flatMap(([id, { levels, technical }]) =>
        [
          ...NINE.map((code, i) => ({ code, name: null, level: levels[i]! })),
          ...(technical === undefined ? [] : [technical]),
        ].map(({ code, name, level }) => ({
          "KODE JABATAN": id,
          "NAMA JABATAN": title(id).name,
          "KODE KOMPETENSI": code,
          "NAMA KOMPETENSI": name,
          "LEVEL STANDAR": level,
        })),
      ),
  );
