import type { Remoteness } from "./facts.js";

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string;
  readonly eselon: string;
  readonly area: string;
  readonly remoteness: Remoteness;
  /** DAERAH KHUSUS: service there has its own rules for teachers and health staff. */
  readonly special: boolean;
  /** People in the unit itself, children not included, as the facts estimate them for the whole government. */
  readonly people: number;
  /** Code of the office (OPD, kecamatan, school ...) directly below the government. */
  readonly office: string;
  rombel: number | undefined;
  pupils: number | undefined;
}

export type UnitDraft = Omit<Unit, "remoteness" | "special" | "office" | "rombel" | "pupils">;
