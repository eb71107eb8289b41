import type { Finding } from "@selaras/contract";

/** Said in the place of a record its reader may not see; the verdict stays, for it is what the reader decides on. */
const SAYS = {
  record: {
    rule: "rekam-jejak",
    title: "Syarat rekam jejak",
    message:
      "Ada syarat rekam jejak yang belum terpenuhi; rinciannya hanya untuk analis, Tim Penilai Kinerja, dan auditor.",
  },
  family: {
    rule: "hubungan-keluarga",
    title: "Syarat hubungan keluarga",
    message:
      "Ada syarat hubungan keluarga yang belum terpenuhi; rinciannya tidak ditampilkan bagi atasan unit kerja.",
  },
  citation: "Dasar hukum tersedia bagi peran yang berwenang",
} as const;

/** The sentence of the rule that decided begins so (`says.blockedByRule`, `says.blockedByRuleMostly`). */
const DECIDED = /^(Yang menentukan:|Tidak ada jabatan lain yang dapat diusulkan; penghalang)/;
const RECORD_WORDS = /disiplin|pidana|hukuman|perkara/i;

/** Rules whose finding tells of discipline or of a criminal process. */
export const tellsRecord = (rule: string): boolean =>
  rule.startsWith("disc-") || rule.startsWith("legal-") || RECORD_RULES.has(rule);
const RECORD_RULES: ReadonlySet<string> = new Set([
  "ks-clean-record",
  "jpt-track-record",
  "ja-integrity",
  "pppk-discipline",
]);

/** Rules whose finding tells who is related to whom. */
export const tellsFamily = (rule: string): boolean => /^(coi-|spouse-|plan-kinship)/.test(rule);

/** Severity and status of a finding; which rule it is and what it says of the person do not leave, nor the day a penalty ends. */
function neutral(
  { severity, status }: Finding,
  said: { rule: string; title: string; message: string },
): Finding {
  return { version: "", severity, status, citation: SAYS.citation, ...said };
}

export const withoutRecord = (finding: Finding): Finding =>
  tellsRecord(finding.rule) ? neutral(finding, SAYS.record) : finding;

export const withoutFamily = (finding: Finding): Finding =>
  tellsFamily(finding.rule) ? neutral(finding, SAYS.family) : finding;

/** The stored sentence that names a record as what decided. */
export const sentenceWithoutRecord = (sentence: string): string =>
  DECIDED.test(sentence) && RECORD_WORDS.test(sentence) ? SAYS.record.message : sentence;
