/** What a position family is, told from its code. One functional post may have several families (one per subject). */
const HEALTH: ReadonlySet<string> = new Set([
  "DOKTER",
  "DOKTER_GIGI",
  "DOKTER_SPESIALIS",
  "KEPALA_PUSKESMAS",
  "PROMOTOR_KESEHATAN",
  "PERAWAT",
  "BIDAN",
  "APOTEKER",
  "ASISTEN_APOTEKER",
  "NUTRISIONIS",
  "TENAGA_GIZI",
  "SANITARIAN",
  "TENAGA_SANITASI_LINGKUNGAN",
  "KESEHATAN_LINGKUNGAN",
  "PROMOSI_KESEHATAN",
  "PENYULUH_KESEHATAN_MASYARAKAT",
  "TENAGA_PROMOSI_KESEHATAN",
  "KESEHATAN_MASYARAKAT",
  "PRANATA_LABORATORIUM",
  "PRANATA_LABORATORIUM_KESEHATAN",
  "ANALIS_LABORATORIUM",
  "TERAPIS_GIGI",
  "TERAPIS_GIGI_MULUT",
  "PEREKAM_MEDIS",
  "EPIDEMIOLOG",
  "EPIDEMIOLOG_KESEHATAN",
  "FISIOTERAPIS",
  "PSIKOLOG_KLINIS",
  "RADIOGRAFER",
  "ADMINISTRATOR_KESEHATAN",
  "ENTOMOLOG",
  "ENTOMOLOG_KESEHATAN",
]);

export const isTeacher = (family: string): boolean =>
  family.startsWith("GURU") || family.startsWith("KEPALA_SEKOLAH");
export const isHealth = (family: string): boolean => HEALTH.has(family);

/** Codes are compared in one form, so `SERTIFIKAT PENDIDIK` and `SERTIFIKAT_PENDIDIK` are one kind. */
export const normalizeCode = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, "_");

/** The functional post a family belongs to: every subject teacher is a Guru, a school head is one with an extra duty. */
export const functionalPost = (family: string): string => (isTeacher(family) ? "GURU" : family);

const NOT_A_SUBJECT: ReadonlySet<string> = new Set(["KELAS", "TK", "PAUD", "BK", ""]);

/** Subject code in one form: `GURU_MAPEL_IPA`, `Guru IPA` and `IPA` are all `IPA`. */
export const normalizeSubject = (text: string): string => normalizeCode(text).replace(/^GURU_?(MAPEL_)?/, "");

/** The subject a teacher family teaches; null for class teachers and for other families. */
export function subjectOf(family: string): string | null {
  if (!family.startsWith("GURU")) return null;
  const subject = normalizeSubject(family);
  return NOT_A_SUBJECT.has(subject) ? null : subject;
}

const FINANCE_OR_AUDIT = /BENDAHARA|KEUANGAN|AUDITOR|PENGAWAS_PEMERINTAHAN|P2UPD|VERIFIKATOR|INSPEKTUR|IRBAN/;
/** Posts where a relative as direct superior breaks a control, not only a custom. */
export const isFinanceOrAudit = (family: string, role: string | null): boolean =>
  FINANCE_OR_AUDIT.test(family) || (role !== null && FINANCE_OR_AUDIT.test(role));
