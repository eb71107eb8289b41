import type { IsoDate } from "../dates.js";
import type { EducationLevel, EmployeeKind, PositionKind } from "../facts.js";

/** What a move that does not meet the rule meets: a ban, a paper to attach, or a reminder. */
export type LocalSeverity = "BLOCK" | "NEED-DOC" | "WARN";

/** One side of a move. Within a list any entry will do; lists that are absent or empty ask nothing. */
export interface LocalSide {
  readonly kinds?: readonly PositionKind[];
  readonly families?: readonly string[];
  readonly unitKinds?: readonly string[];
  /** Unit codes. */
  readonly units?: readonly string[];
}

/** Which moves a rule concerns; everything stated must hold. */
export interface LocalScope {
  readonly employeeKinds?: readonly EmployeeKind[];
  readonly from?: LocalSide;
  readonly to?: LocalSide;
  /** Only moves to another unit, to another kind of unit, or to another position title. */
  readonly change?: "unit" | "unit-kind" | "title";
}

/** All that a local rule can ask. A number is whole; months and years are counted on the effective date (TMT) as everywhere else. */
export type LocalCondition =
  /** In the present unit without interruption, whatever the post. */
  | { readonly kind: "min-months-in-unit"; readonly months: number }
  | { readonly kind: "min-months-in-post"; readonly months: number }
  | { readonly kind: "min-months-in-golongan"; readonly months: number }
  | { readonly kind: "min-golongan"; readonly golongan: string }
  | { readonly kind: "min-education"; readonly level: EducationLevel }
  | { readonly kind: "min-age"; readonly years: number }
  /** "Paling tinggi N tahun", as this government reads age ceilings. */
  | { readonly kind: "max-age"; readonly years: number }
  /** The old and the new unit lie in one kecamatan. */
  | { readonly kind: "same-subdistrict" }
  /** Holds a certificate of this kind that is valid on the TMT. */
  | { readonly kind: "certificate"; readonly certificate: string }
  /** Each of the last `years` appraisals is at least this good. */
  | { readonly kind: "min-predicate"; readonly predicate: string; readonly years: number };

/**
 * A rule a government made itself, as data: whom it concerns and what it asks of them. It can only add findings, so it never lifts what
 * national law forbids. `mode` ANY with no condition is met by nobody: whatever it concerns is forbidden, or reminded of.
 */
export interface LocalRule {
  /** `LOKAL-...`: never the id of a national rule. */
  readonly id: string;
  readonly version: number;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
  readonly severity: LocalSeverity;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly article: string;
  readonly appliesTo: LocalScope;
  readonly mode: "ALL" | "ANY";
  readonly conditions: readonly LocalCondition[];
  /** The paper that settles it; stated exactly where the severity is NEED-DOC. */
  readonly document: string | null;
}

/** As an office writes it down; the version is counted where it is recorded. */
export type LocalRuleDraft = Omit<LocalRule, "version">;

const LOCAL_ID = /^LOKAL-[A-Z0-9]+(-[A-Z0-9]+)*$/;
export const isLocalId = (id: string): boolean => LOCAL_ID.test(id);

/** The name under which a paper of a local rule is attached, and found missing. */
export const localPaper = (document: string): string => `lokal:${document}`;
export const isLocalPaper = (paper: string): boolean => paper.startsWith("lokal:");
