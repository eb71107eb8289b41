import { addMonths, addYears, type IsoDate } from "./dates.js";
import type { PositionFacts } from "./facts.js";
import { isTeacher } from "./families.js";
import { jenjangOf } from "./grades.js";

/** Retirement age (batas usia pensiun) a kind of post carries: UU 20/2023 art. 55, PP 11/2017 art. 239-240. */
export function standardBup(
  post: Pick<PositionFacts, "kind" | "jenjang" | "family" | "specialRole">,
): number {
  if (post.kind === "JPT_PRATAMA") return 60;
  if (post.kind !== "JF") return 58;
  if (isTeacher(post.family) || post.specialRole === "KEPALA_SEKOLAH") return 60;
  const jenjang = jenjangOf(post.jenjang);
  return jenjang === "AHLI_UTAMA" ? 65 : jenjang === "AHLI_MADYA" ? 60 : 58;
}

/** The age stated for the title (reference data know exceptions), else the standard one. */
export const bupOf = (
  post: Pick<PositionFacts, "kind" | "jenjang" | "family" | "specialRole"> & { readonly bup?: number | null },
): number => (post.bup ? post.bup : standardBup(post));

/** First day of the month after the month in which the retirement age is reached. */
export function retirementDate(birthDate: IsoDate, bup: number): IsoDate {
  const birthday = addYears(birthDate, bup);
  return addMonths(`${birthday.slice(0, 8)}01` as IsoDate, 1);
}
