/** The orders the law compares by, read straight from the tables of ranks, schooling and levels (PP 13/2002 practice, PermenPANRB 1/2023). */
const schooling = ["SD", "SMP", "SMA", "D1", "D2", "D3", "S1", "S2", "S3"];
const sameSchooling: Record<string, string> = { D4: "S1", PROFESI: "S1" };

/** -1 for a level that cannot be read: unknown, never "lowest". */
export const schoolingRank = (level: string): number => schooling.indexOf(sameSchooling[level] ?? level);

const letters = ["a", "b", "c", "d", "e"];
/** Ordinal of a PNS golongan, -1 for anything else (the PPPK scale is never compared with it). */
export function rankOf(golongan: string | null): number {
  const match = /^(I|II|III|IV)\/([a-e])$/.exec(golongan ?? "");
  if (!match || (match[2] === "e" && match[1] !== "IV")) return -1;
  return ["I", "II", "III", "IV"].indexOf(match[1]!) * 4 + letters.indexOf(match[2]!);
}

const levels = [
  "PEMULA",
  "TERAMPIL",
  "MAHIR",
  "PENYELIA",
  "AHLI_PERTAMA",
  "AHLI_MUDA",
  "AHLI_MADYA",
  "AHLI_UTAMA",
];
/** Ordinal of a functional level, -1 where the title names none or several. */
export const levelOf = (jenjang: string | null): number => (jenjang === null ? -1 : levels.indexOf(jenjang));
export const isSkilled = (jenjang: string | null): boolean => levelOf(jenjang) >= 0 && levelOf(jenjang) <= 3;

/**
 * Rung of a post on the common ladder: pelaksana = JF keterampilan or ahli pertama (1), pengawas = ahli muda (2), administrator = ahli madya
 * (3), JPT pratama = ahli utama (4); PermenPANRB 1/2023 on equal levels. Null where the level of a functional post is not told.
 */
export function rung(title: { kind: string; jenjang: string | null }): number | null {
  const managerial = ["PELAKSANA", "PENGAWAS", "ADMINISTRATOR", "JPT_PRATAMA"].indexOf(title.kind);
  if (managerial >= 0) return managerial + 1;
  const level = levelOf(title.jenjang);
  return level < 0 ? null : Math.max(1, level - 3);
}

export const isManagerial = (kind: string) =>
  kind === "JPT_PRATAMA" || kind === "ADMINISTRATOR" || kind === "PENGAWAS";

/** Codes differ in spaces, dashes and case between registers. */
export const plain = (code: string): string =>
  code
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, "_");

/** Teachers and heads of schools: one functional post, Guru. */
export const isTeaching = (family: string): boolean => /^(GURU|KEPALA_SEKOLAH)/.test(family);
export const craftOf = (family: string): string => (isTeaching(family) ? "GURU" : family);

/** The subject a teacher family teaches; null for class, kindergarten and counselling teachers. */
export function subjectOf(family: string): string | null {
  if (!family.startsWith("GURU")) return null;
  const subject = family.replace(/^GURU_?(MAPEL_)?/, "");
  return ["", "KELAS", "TK", "PAUD", "BK"].includes(subject) ? null : subject;
}

/** Professions of health care (UU 17/2023; table of Permenkes 19/2024). */
const health = new Set(
  (
    "DOKTER DOKTER_GIGI DOKTER_SPESIALIS KEPALA_PUSKESMAS PERAWAT BIDAN APOTEKER ASISTEN_APOTEKER NUTRISIONIS TENAGA_GIZI SANITARIAN " +
    "TENAGA_SANITASI_LINGKUNGAN KESEHATAN_LINGKUNGAN PROMOTOR_KESEHATAN PROMOSI_KESEHATAN PENYULUH_KESEHATAN_MASYARAKAT " +
    "TENAGA_PROMOSI_KESEHATAN KESEHATAN_MASYARAKAT PRANATA_LABORATORIUM PRANATA_LABORATORIUM_KESEHATAN ANALIS_LABORATORIUM TERAPIS_GIGI " +
    "TERAPIS_GIGI_MULUT PEREKAM_MEDIS EPIDEMIOLOG EPIDEMIOLOG_KESEHATAN FISIOTERAPIS PSIKOLOG_KLINIS RADIOGRAFER ADMINISTRATOR_KESEHATAN " +
    "ENTOMOLOG ENTOMOLOG_KESEHATAN"
  ).split(" "),
);
export const isHealing = (family: string): boolean => health.has(family);

/** Heading a school or a Puskesmas is a duty laid on a functional post; the post underneath stays as it is. */
export const isExtraDuty = (title: { kind: string; specialRole: string | null }): boolean =>
  title.kind === "JF" && (title.specialRole === "KEPALA_SEKOLAH" || title.specialRole === "KEPALA_PUSKESMAS");

const leaders = ["KEPALA_SEKOLAH", "KEPALA_PUSKESMAS", "CAMAT", "DIREKTUR_RSUD", "SEKDA"];
/** Posts that lead a unit. */
export const leads = (title: { kind: string; specialRole: string | null }): boolean =>
  isManagerial(title.kind) || leaders.includes(title.specialRole ?? "");
/** Among the posts of a unit the duty of leading it comes first, then the higher echelon. */
export function precedence(title: { specialRole: string | null; eselon: string | null }): number {
  if (leaders.includes(title.specialRole ?? "")) return 100;
  const match = /^(IV|V|I{1,3})[./]?([AB])$/.exec((title.eselon ?? "").trim().toUpperCase());
  return match ? 20 - ["I", "II", "III", "IV", "V"].indexOf(match[1]!) * 2 - (match[2] === "B" ? 1 : 0) : -1;
}

/** Posts that spend, verify or audit. */
export const controls = (
  title: { family: string; specialRole: string | null },
  unit: { kind: string },
): boolean =>
  /BENDAHARA|KEUANGAN|AUDITOR|PENGAWAS_PEMERINTAHAN|INSPEKTORAT|IRBAN/.test(
    `${title.family} ${title.specialRole ?? ""} ${unit.kind}`,
  );
