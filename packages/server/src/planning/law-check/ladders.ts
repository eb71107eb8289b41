/** The orders the law compares by, read straight from the tables of ranks, schooling and levels (PP 13/2002 practice, PermenPANRB 1/2023). */
const schooling = ["SD", "SMP", "SMA", "D1", "D2", "D3", "S1", "S2", "S3"];
const sameSchooling: Record<string, string> = { D4: "S1", PROFESI: "S1" };

export function schoolingRank(level: string): number {
  return schooling.indexOf(sameSchooling[level] ?? level);
}

const letters = [
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
];

/** Ordinal of a PNS golongan, -1 for anything else (the PPPK scale is never compared with it). */
export function rankOf(golongan: string | null): number {
  return golongan === null ? -1 : letters.indexOf(golongan);
}

/**
 * Rung of a post on the common ladder: pelaksana = JF keterampilan or ahli pertama (1), pengawas = ahli muda (2), administrator = ahli madya
 * (3), JPT pratama = ahli utama (4); PermenPANRB 1/2023 on equal levels.
 */
export function rung(title: { kind: string; jenjang: string | null }): number {
  if (title.kind === "JPT_PRATAMA") return 4;
  if (title.kind === "ADMINISTRATOR") return 3;
  if (title.kind === "PENGAWAS") return 2;
  if (title.kind === "PELAKSANA") return 1;
  if (title.jenjang === "AHLI_UTAMA") return 4;
  if (title.jenjang === "AHLI_MADYA") return 3;
  if (title.jenjang === "AHLI_MUDA") return 2;
  return 1;
}

export const isManagerial = (kind: string) =>
  kind === "JPT_PRATAMA" || kind === "ADMINISTRATOR" || kind === "PENGAWAS";
