import type { Day } from "./calendar.js";
import type { Education } from "./education.js";
import type { PersonName } from "./names.js";
import type { Title } from "./titles.js";
import type { Unit } from "./unit.js";

export interface Person {
  readonly index: number;
  nip: string;
  name: PersonName;
  front: string;
  back: string;
  birth: Day;
  readonly female: boolean;
  readonly kind: "PNS" | "CPNS" | "PPPK";
  /** TMT CPNS, or the first day of the first contract. */
  entry: Day;
  readonly entryGolongan: string;
  golongan: string;
  golonganSince: Day;
  title: Title;
  unit: Unit;
  tmt: Day;
  education: Education;
  readonly graduated: number;
  married: boolean;
  home: string | undefined;
  /** KEDUDUKAN HUKUM ID. */
  legal: string;
  /** TMT JABATAN is not in the export. */
  tmtUnknown: boolean;
  /** No rows in other files: the row in `pegawai` is made faulty on purpose. */
  silent: boolean;
  /** Someone a story points to: left out of the defects and of random events. */
  story: string | undefined;
  /** Earlier posts a story fixes; otherwise they are drawn. */
  past: PastPost[] | undefined;
}

/** A post held earlier; `end` is its last day. */
export interface PastPost {
  readonly titleId: string;
  readonly unit: Unit;
  readonly start: Day;
  readonly end: Day;
}

/** Name as printed in the short name columns of the other files. */
export const nameOf = (p: Person): string => `${p.name.given} ${p.name.surname}`;
