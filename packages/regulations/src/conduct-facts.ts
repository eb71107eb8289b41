import type { IsoDate } from "./dates.js";

/**
 * How a planning round is conducted: who decides, who declares an interest, what is signed, what happens to people's data, which clocks run.
 * One rule of scope "conduct" reads one or two parts. An absent or null part is "not known" and gives NEED-DOC; an empty list is "none".
 */
export interface ConductFacts {
  /** The instant at which these facts were read; what is still unanswered runs until then. */
  readonly readAt?: Instant | null;
  readonly plan?: PlanRecord | null;
  readonly decisions?: readonly MoveDecision[] | null;
  readonly deciders?: readonly Decider[] | null;
  readonly documents?: readonly SignedDocument[] | null;
  readonly procedures?: readonly Procedure[] | null;
  readonly panels?: readonly Panel[] | null;
  readonly exports?: readonly DataTable[] | null;
  /** Names of all fields that scoring reads, such as `employee.performance`. */
  readonly scoringInputs?: readonly string[] | null;
  readonly processing?: ProcessingRegister | null;
  readonly system?: SystemFacts | null;
}

/** Date and time with its offset, such as `2026-03-02T09:15:00+08:00`. */
export type Instant = string;

/** The plan as a paper: a field that is null was not written down. */
export interface PlanRecord {
  readonly period: string | null;
  readonly approvedBy: string | null;
  readonly version: string | null;
}

/** The eight aspects by which a move is weighed (Peraturan BKN 5/2019). */
export type Aspect =
  | "COMPETENCE"
  | "CAREER_PATTERN"
  | "MAPPING"
  | "SUCCESSION"
  | "DEVELOPMENT"
  | "APPRAISAL"
  | "NEED"
  | "NATURE_OF_WORK";

/** One planned move on its way to the decree. */
export interface MoveDecision {
  readonly moveId: string;
  /** The person moved. */
  readonly employeeId: string;
  /** People who drew up, changed, advised on, voted on or signed this move. */
  readonly handledBy: readonly string[];
  /** The person who decided it; null while only the system proposes it. */
  readonly decidedBy: string | null;
  readonly reason: string | null;
  /** How each aspect was weighed, or why it does not apply. Absent: none was. */
  readonly aspects?: Readonly<Partial<Record<Aspect, string>>>;
}

/** Somebody who proposes, scores, advises or signs in this round. */
export interface Decider {
  readonly personId: string;
  readonly part: "PLANNER" | "PROPOSER" | "TPK_MEMBER" | "PYB" | "PPK" | "ADVISER";
  /** Null: not known. */
  readonly relatives: readonly { readonly employeeId: string; readonly relation: string }[] | null;
  /** The declaration of this round, also one that declares nothing; null when none was handed in. */
  readonly declaration: { readonly declares: readonly string[]; readonly date: IsoDate } | null;
}

/** A paper that counts as official: decree, minutes, consent, certificate of the office. */
export interface SignedDocument {
  readonly id: string;
  readonly kind: string;
  /** Null: not known. A picture of a signature is IMAGE, ink on paper INK. */
  readonly signature: {
    readonly type: "CERTIFIED" | "IMAGE" | "INK" | "NONE";
    /** The provider that issued the certificate, such as BSrE. */
    readonly provider: string | null;
    readonly signedOn: IsoDate | null;
    readonly certificateValidUntil: IsoDate | null;
  } | null;
  /** Hash kept when it was signed, and hash of what is stored now. */
  readonly hashAtSigning: string | null;
  readonly hashNow: string | null;
  /** In what standing the signer of a decree governs; PLH stands in for days. Null or absent: not known. */
  readonly signer?: "DEFINITIVE" | "PJ" | "PJS" | "PLT" | "PLH" | null;
  /** Number of the written ministerial consent it rests on, where it rests on one. */
  readonly consentNumber?: string | null;
}

/** A step with a clock: a request to another body, a report, a consultation, a swearing-in. */
export interface Procedure {
  readonly kind: ProcedureKind;
  /** The move, post or person it is about, as messages name it. */
  readonly subject: string;
  /** First day of the clock: complete proposal received, decree signed, act done. For a consultation or a contract that ends: day it was sent or proposed. */
  readonly startedOn: IsoDate | null;
  /** Day of the answer, report or swearing-in; null while it is open. */
  readonly doneOn: IsoDate | null;
  /** How it ended; null while it is open or where there is nothing to grant. */
  readonly outcome: "APPROVED" | "AUTO_APPROVED" | "REJECTED" | null;
  /** Day on which the act that waited for it took or takes effect: swearing-in after an opinion, decree after a consultation, last day of a contract. */
  readonly actedOn?: IsoDate | null;
  readonly number?: string | null;
}
export type ProcedureKind =
  | "IMUT"
  | "PERTEK_INTER"
  | "DECREE_INTER"
  | "INAUGURATION"
  | "REPORT_MENDAGRI"
  | "INSPEKTUR_CONSULT"
  | "PPPK_EXTENSION"
  | "SIASN_SYNC"
  | "PLACEMENT_REFUSED"
  | "BLOCK_OVERRIDDEN"
  | "FREEZE_OVERRIDDEN";

/** A selection panel (panitia seleksi). */
export interface Panel {
  readonly id: string;
  readonly date: IsoDate | null;
  readonly members: readonly { readonly personId: string; readonly institution: string }[];
}

/** Something with columns that leaves a store: a file, a list on a screen, a service. */
export interface DataTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** What the data-protection law (UU 27/2022) asks to keep on record. Each part: null or absent is not known. */
export interface ProcessingRegister {
  readonly datasets?: readonly Dataset[] | null;
  readonly withdrawals?: readonly Clock[] | null;
  /** Requests for access or correction. */
  readonly requests?: readonly Clock[] | null;
  readonly breaches?: readonly Breach[] | null;
  readonly impactAssessment?: { readonly release: string; readonly date: IsoDate } | null;
  /** Contact of the data-protection officer as the privacy notice shows it. */
  readonly officer?: string | null;
  readonly retention?: readonly RetainedRecord[] | null;
}

/** A row of the register. A purpose, basis or retention that is null was not written down. */
export interface Dataset extends DataTable {
  readonly purpose: string | null;
  readonly basis: "LEGAL_OBLIGATION" | "PUBLIC_TASK" | "CONTRACT" | "VITAL_INTEREST" | "CONSENT" | null;
  /** Given freely, not needed by law: wishes, family facts. */
  readonly isOptional: boolean;
  readonly retention: string | null;
  /** Who may read it; ["SENSITIVE"] keeps it to those with that role. */
  readonly roles: readonly string[];
  readonly readsLogged: boolean | null;
  readonly logAppendOnly: boolean | null;
}

/** Something that must be done within hours of a moment. */
export interface Clock {
  readonly subject: string;
  readonly startedAt: Instant;
  readonly doneAt: Instant | null;
}

export interface Breach {
  readonly subject: string;
  readonly noticedAt: Instant;
  readonly personsToldAt: Instant | null;
  readonly authorityToldAt: Instant | null;
}

export interface RetainedRecord {
  readonly recordClass: string;
  /** Last day it may be kept; null when the retention schedule names none. */
  readonly keepUntil: IsoDate | null;
  readonly erasedOn: IsoDate | null;
}

export interface SystemFacts {
  readonly release?: string | null;
  /** ISO country code of the place where the data rest. */
  readonly hostingCountry?: string | null;
  readonly securityAuditOn?: IsoDate | null;
  /** National shared systems it reads or writes instead of keying data again, such as SIASN. */
  readonly integratesWith?: readonly string[] | null;
  readonly apiDocumented?: boolean | null;
}
