import type { IsoDate } from "./dates.js";

/** What a rule may know. Null means "not known" unless the field says otherwise; an empty closed list means "none". */
export type EmployeeKind = "PNS" | "CPNS" | "PPPK" | "PPPK_PW";
export type EducationLevel =
  | "SD"
  | "SMP"
  | "SMA"
  | "D1"
  | "D2"
  | "D3"
  | "D4"
  | "S1"
  | "PROFESI"
  | "S2"
  | "S3";
export type DisciplineLevel = "RINGAN" | "SEDANG" | "BERAT";
export type LegalStatus = "NONE" | "SUSPECT" | "DEFENDANT" | "CONVICTED";
export type PositionKind = "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA" | "JF";
export type Remoteness = "BIASA" | "PINGGIRAN" | "TERPENCIL" | "SANGAT_TERPENCIL";
export type MoveScope = "INTRA" | "INTER_SAME_PROVINCE" | "INTER_PROVINCE" | "TO_CENTRAL" | "FROM_CENTRAL";
export type Initiator = "OFFICE" | "OWN_REQUEST";

export interface Education {
  /** One of EducationLevel; free text is accepted and, when unreadable, counts as unknown. */
  readonly level: string;
  readonly field: string | null;
}

export interface Certificate {
  readonly kind: string;
  readonly field: string | null;
  readonly validUntil: IsoDate | null;
  /** Predicate of the result, such as "sangat memuaskan". Null or absent: not recorded. */
  readonly grade?: string | null;
}

export interface Appraisal {
  readonly year: number;
  readonly predicate: string;
}

export interface Discipline {
  readonly level: DisciplineLevel;
  /** Free code list, for example PENURUNAN_JABATAN, PEMBEBASAN_JABATAN. */
  readonly type: string | null;
  readonly status: "PROCESS" | "SERVING" | "DONE" | "APPEAL";
  readonly start: IsoDate;
  /** Last day of the penalty. */
  readonly end: IsoDate | null;
}

export interface Posting {
  readonly positionId: string;
  readonly kind: string;
  readonly family: string;
  readonly jenjang: string | null;
  readonly unitId: string;
  readonly start: IsoDate;
  /** Null for the post still held. The end day and the next start day may coincide. */
  readonly end: IsoDate | null;
  /** Special role held with the post (KEPALA_SEKOLAH, KEPALA_PUSKESMAS, ...). */
  readonly role?: string | null;
  /** Kind of the unit served (SD, SMP, PUSKESMAS, ...). */
  readonly unitKind?: string | null;
}

export interface EmployeeFacts {
  readonly id: string;
  readonly kind: EmployeeKind;
  readonly birthDate: IsoDate | null;
  readonly tmtPns: IsoDate | null;
  readonly golongan: string | null;
  /** Start of the present golongan (TMT golongan). Null or absent: not known. */
  readonly golonganSince?: IsoDate | null;
  /** Empty means not recorded. */
  readonly education: readonly Education[];
  /** Null means not recorded; empty means the person has none. */
  readonly certificates: readonly Certificate[] | null;
  readonly performance: readonly Appraisal[];
  readonly discipline: readonly Discipline[];
  readonly legalStatus: LegalStatus | null;
  /** Null means not on a study assignment. */
  readonly study: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly releasedFromPost: boolean;
    readonly serviceBondEnd: IsoDate | null;
  } | null;
  /** Kinds: CLTN, MELAHIRKAN, SAKIT, BESAR, TAHUNAN, ... */
  readonly leaves: readonly { readonly kind: string; readonly from: IsoDate; readonly to: IsoDate }[];
  readonly contract: {
    readonly start: IsoDate;
    readonly end: IsoDate;
    readonly positionId: string;
    readonly unitId: string;
  } | null;
  readonly relatives: readonly { readonly employeeId: string; readonly relation: string }[];
  /** Empty means not recorded. */
  readonly history: readonly Posting[];
  readonly current: {
    readonly positionId: string;
    readonly unitId: string;
    /** Start of the real post: a re-confirmation (pengukuhan) keeps the older date. */
    readonly tmt: IsoDate | null;
    readonly reconfirmedAt?: IsoDate | null;
  } | null;
  /** SIASN code of kedudukan hukum, "01" active. */
  readonly standing: string;
  readonly competence: { readonly jpm: number; readonly date: IsoDate } | null;
  readonly initiator?: Initiator;
  /** Years during which the person pledged not to ask for another agency; 0 for none, null when not known. */
  readonly noMovePledgeYears?: number | null;
  /** The post a CPNS was recruited for. Null or absent: not known. */
  readonly recruitedFor?: Pick<PositionFacts, "id" | "kind"> | null;
  /** Fit for duty as the doctor's flag says, never the diagnosis. Null or absent: the flag is not kept, and its letter is asked for elsewhere. */
  readonly isFit?: boolean | null;
  /** Days absent without leave, by year. Null or absent: attendance is not kept here. */
  readonly absence?:
    | readonly { readonly year: number; readonly days: number; readonly inARow: number }[]
    | null;
}

/** A position title; many seats may carry it. */
export interface PositionFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: PositionKind;
  readonly jenjang: string | null;
  readonly eselon: string | null;
  readonly kelas: number | null;
  readonly golonganMin: string | null;
  readonly golonganMax: string | null;
  readonly minEducation: string;
  readonly educationFields: readonly string[] | "ANY";
  /** Certificates the post asks for, all of them. Absent: none. */
  readonly requiredCertificates?: readonly string[];
  readonly family: string;
  readonly specialRole: string | null;
  readonly bup: number;
}

export interface UnitFacts {
  readonly id: string;
  /** OPD, KECAMATAN, KELURAHAN, SD, SMP, TK, PUSKESMAS, PUSTU, RSUD, DUKCAPIL, INSPEKTORAT, ... */
  readonly kind: string;
  readonly remoteness: Remoteness;
  readonly daerahKhusus: boolean;
  /** Code of the kecamatan it lies in. Null or absent: not known. */
  readonly subdistrict?: string | null;
  /** For a Puskesmas: with beds (rawat inap). Null or absent: not known. */
  readonly inpatient?: boolean | null;
  /** A school run by a foundation. Absent: of the government. */
  readonly isPrivate?: boolean;
  /** For a school. Null or absent: not known. */
  readonly school?: SchoolFacts | null;
}

export interface SchoolFacts {
  /** Groups taught together (rombongan belajar). */
  readonly groups: number | null;
  readonly pupils: number | null;
  /** Lesson hours a week (JTM) of all groups together, by teacher family. Null: no timetable is known. */
  readonly hours: Readonly<Record<string, number>> | null;
}

/** An attached paper. Which fields count depends on the rule; `{}` means "attached". */
export interface DocumentFacts {
  readonly number?: string | null;
  readonly date?: IsoDate | null;
  readonly issuer?: string | null;
  /** Position title the paper names. */
  readonly positionId?: string | null;
  /** Months of experience the paper certifies. */
  readonly months?: number | null;
}
export type Documents = Readonly<Record<string, DocumentFacts | undefined>>;

/** Who governs on the date of the move. `undefined` in a field means not known, null means "there is none". */
export interface GovernmentFacts {
  readonly ppkStatus?: "DEFINITIVE" | "PJ" | "PJS" | "PLT";
  readonly headInauguratedAt?: IsoDate | null;
  readonly headTermEnd?: IsoDate | null;
  /** Day the candidate pairs are fixed (penetapan pasangan calon). */
  readonly candidatePairDate?: IsoDate | null;
  /** The organisation is being reorganised (posts merged, renamed or cut). Absent: it is not. */
  readonly reorganisation?: boolean;
  /** Bureaucracy restructuring or a strategic need was declared. */
  readonly restructuring?: boolean;
}

export interface Justification {
  readonly code: string;
}

/** What surrounds one move, apart from person and post. */
export interface Circumstances {
  readonly scope?: MoveScope;
  readonly documents?: Documents;
  readonly justification?: Justification | null;
  /** Overrides the government given to `compileRules`. */
  readonly plan?: GovernmentFacts | null;
}

/** Facts about the one target seat, needed by rules of scope "post". */
export interface PostContext extends Circumstances {
  /** Employee ids above the target post, nearest first. Absent: not known. */
  readonly supervisorsOfTarget?: readonly string[];
  readonly seat?: { readonly need: number; readonly filledAfter: number };
  /** Posts held by the person's relatives. Absent: not known. */
  readonly relativePosts?: readonly {
    readonly employeeId: string;
    readonly unitId: string;
    readonly family: string;
    readonly specialRole: string | null;
    /** The target seat would be the nearest superior of this post. Absent: it would not. */
    readonly isUnderTarget?: boolean;
  }[];
}

export interface MoveFacts {
  readonly employee: EmployeeFacts;
  readonly from: PositionFacts | null;
  readonly fromUnit: UnitFacts | null;
  readonly to: PositionFacts;
  readonly toUnit: UnitFacts;
  readonly tmt: IsoDate;
  readonly scope: MoveScope;
  readonly documents: Documents;
  readonly justification?: Justification | null;
  readonly plan?: GovernmentFacts | null;
  readonly supervisorsOfTarget?: readonly string[];
  readonly seat?: { readonly need: number; readonly filledAfter: number };
  readonly relativePosts?: NonNullable<PostContext["relativePosts"]>;
}
