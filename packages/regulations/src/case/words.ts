import type {
  DisciplineLevel,
  EmployeeKind,
  GovernmentFacts,
  Initiator,
  LegalStatus,
  MoveScope,
  PositionKind,
  Remoteness,
} from "../facts.js";
import { educationRank } from "../grades.js";
import type { MoveNature } from "../nature.js";
import type { Words } from "./fields.js";

/** Codes of a case file, with the other words people use for them. */
const same = <T extends string>(...codes: readonly T[]): Record<string, T> =>
  Object.fromEntries(codes.map((code) => [code, code])) as Record<string, T>;

export const EMPLOYEE_KINDS: Words<EmployeeKind> = {
  ...same("PNS", "CPNS", "PPPK", "PPPK_PW"),
  PPPK_PARUH_WAKTU: "PPPK_PW",
};
export const INSTANSI = same("KOTA_KUPANG", "KAB_KUPANG", "OTHER");
export const POSITION_KINDS: Words<PositionKind> = {
  ...same("JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "JF"),
  JPT: "JPT_PRATAMA",
  FUNGSIONAL: "JF",
};
export const REMOTENESS: Words<Remoteness> = same("BIASA", "PINGGIRAN", "TERPENCIL", "SANGAT_TERPENCIL");
export const SCOPES: Words<MoveScope> = same(
  "INTRA",
  "INTER_SAME_PROVINCE",
  "INTER_PROVINCE",
  "TO_CENTRAL",
  "FROM_CENTRAL",
);
export const NATURES: Words<MoveNature> = same(
  "PLACEMENT",
  "LATERAL",
  "PROMOTION",
  "DEMOTION",
  "TO_JF",
  "FROM_JF",
  "EXTRA_DUTY",
);
export const INITIATORS: Words<Initiator> = same("OFFICE", "OWN_REQUEST");
/** Reasons rules listen for: accepted exceptions, bases of a demotion, grounds of an own request. */
export const JUSTIFICATIONS: Words<string> = {
  ...same(
    "REORGANISATION",
    "DISCIPLINE",
    "NOT_QUALIFIED",
    "URGENT_VACANCY",
    "MEDICAL",
    "SPECIAL_AREA_TERM_END",
    "RESIGNED_FROM_POST",
    "FAILED_PERFORMANCE",
    "LONG_STUDY",
    "CLTN",
    "FOLLOW_SPOUSE",
    "OTHER",
  ),
  REORGANIZATION: "REORGANISATION",
  SPOUSE: "FOLLOW_SPOUSE",
};
export const PPK_STATUSES: Words<NonNullable<GovernmentFacts["ppkStatus"]>> = {
  ...same("DEFINITIVE", "PJ", "PJS", "PLT"),
  DEF: "DEFINITIVE",
  DEFINITIF: "DEFINITIVE",
};
export const LEGAL_STATUSES: Words<LegalStatus> = {
  ...same("NONE", "SUSPECT", "DEFENDANT", "CONVICTED"),
  TERSANGKA: "SUSPECT",
  TERDAKWA: "DEFENDANT",
  TERPIDANA: "CONVICTED",
};
export const DISCIPLINE_LEVELS: Words<DisciplineLevel> = {
  ...same("RINGAN", "SEDANG", "BERAT"),
  LIGHT: "RINGAN",
  MEDIUM: "SEDANG",
  HEAVY: "BERAT",
};
export const DISCIPLINE_STATES: Words<"PROCESS" | "SERVING" | "DONE" | "APPEAL"> = {
  ...same("PROCESS", "SERVING", "DONE", "APPEAL"),
  SERVED: "DONE",
  FINISHED: "DONE",
  SELESAI: "DONE",
  PROSES: "PROCESS",
  DIJALANI: "SERVING",
  BANDING: "APPEAL",
};
export const LEAVE_KINDS: Words<string> = {
  ...same("CLTN", "MELAHIRKAN", "SAKIT", "BESAR", "TAHUNAN", "ALASAN_PENTING"),
  MATERNITY: "MELAHIRKAN",
  SICK: "SAKIT",
  LONG: "BESAR",
  ANNUAL: "TAHUNAN",
  UNPAID: "CLTN",
};

/** A level of education as written; `S1_D4` and `S1/D-IV` are one level, of which S1 stands for both. Null when unreadable. */
export function levelOf(text: string): string | null {
  if (/^S-?1[_/ ]+D-?(4|IV)$/i.test(text.trim())) return "S1";
  return educationRank(text) === null ? null : text;
}
