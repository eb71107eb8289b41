import type { CaseFile } from "./case-file.js";

/** What one law found about one move: what stands in the file, and how heavy it is. */
export interface Found {
  readonly severity: "BLOCK" | "NEED-DOC" | "WARN";
  readonly found: string;
  /** Papers that would settle it, by their names in the format. */
  readonly papers?: readonly string[];
}

/** One law as this second reading has it. */
export interface Law {
  /** The version of the rule this reading was written for. */
  readonly version: number;
  /** What the law asks, with its source. */
  readonly asks: string;
  /** The text is not confirmed: the office may let it rest, or let it forbid. */
  readonly open?: boolean;
  /** Null: the law is kept. */
  readonly judge: (file: CaseFile) => Found | null;
}
export type Laws = Readonly<Record<string, Law>>;

export const law = (asks: string, judge: Law["judge"], version = 1): Law => ({ version, asks, judge });

export const broken = (found: string): Found => ({ severity: "BLOCK", found });
/** A fact is missing: not kept, since nobody can show that it is. */
export const unproven = (what: string): Found => ({
  severity: "NEED-DOC",
  found: `Tidak dapat dibuktikan: ${what}.`,
});
export const told = (found: string): Found => ({ severity: "WARN", found });
export const lacks = (file: CaseFile, ...papers: string[]): Found | null => {
  const missing = papers.filter((paper) => !file.papers.has(paper));
  return missing.length === 0
    ? null
    : { severity: "NEED-DOC", found: `Belum dilampirkan: ${missing.join(", ")}.`, papers: missing };
};

/** A paper that is missing, or dated after the day the move takes effect although the move rests on it. */
export const lacksInTime = (file: CaseFile, paper: string): Found | null => {
  const date = file.papers.get(paper)?.date ?? null;
  return date !== null && date > file.tmt
    ? { severity: "NEED-DOC", found: `${paper} bertanggal ${date}, sesudah TMT.`, papers: [paper] }
    : lacks(file, paper);
};

/** One line of the check's answer. `nip` and `unit` say whom or what it concerns; both null: the plan as a whole. */
export interface LawFinding extends Found {
  readonly rule: string;
  readonly nip: string | null;
  readonly unit: string | null;
  readonly asks: string;
}
