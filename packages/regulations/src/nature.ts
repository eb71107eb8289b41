import type { PositionFacts } from "./facts.js";
import { functionalPost, isHealth, isTeacher } from "./families.js";
import { jenjangOrdinal, postLevel } from "./grades.js";

export type MoveNature =
  | "PLACEMENT"
  | "LATERAL"
  | "PROMOTION"
  | "DEMOTION"
  | "TO_JF"
  | "FROM_JF"
  | "EXTRA_DUTY";

const EXTRA_DUTIES: ReadonlySet<string> = new Set(["KEPALA_SEKOLAH", "KEPALA_PUSKESMAS"]);

type Post = Pick<PositionFacts, "kind" | "jenjang" | "family" | "specialRole">;

/** Leading a school or a Puskesmas is a duty added to a functional post, not another post. */
export const isExtraDuty = (post: Post): boolean =>
  post.kind === "JF" && post.specialRole !== null && EXTRA_DUTIES.has(post.specialRole);

/** Same functional family and level, or the same title: nothing new has to be proven. */
export const isSameTitle = (from: PositionFacts | null, to: PositionFacts): boolean =>
  from !== null &&
  (from.id === to.id ||
    (from.kind === "JF" &&
      to.kind === "JF" &&
      from.family === to.family &&
      from.specialRole === to.specialRole &&
      jenjangOrdinal(from.jenjang) === jenjangOrdinal(to.jenjang)));

/**
 * What kind of move it is, from the two posts alone. Inside one functional post the level decides; between functional
 * posts, and from administration into one, it is a perpindahan (TO_JF); into administration the shared level decides.
 * Echelons inside one kind of post do not change the nature.
 */
export function natureOfMove(from: Post | null, to: Post): MoveNature {
  if (from === null) return "PLACEMENT";
  if (isExtraDuty(to)) return from.specialRole === to.specialRole ? "LATERAL" : "EXTRA_DUTY";
  if (to.kind === "JF") {
    if (from.kind !== "JF") return "TO_JF";
    if (isExtraDuty(from) && returnsToProfession(from, to)) return "LATERAL";
    if (functionalPost(from.family) !== functionalPost(to.family)) return "TO_JF";
    return compare(jenjangOrdinal(from.jenjang), jenjangOrdinal(to.jenjang), "LATERAL");
  }
  return compare(postLevel(from), postLevel(to), from.kind === "JF" ? "FROM_JF" : "LATERAL");
}

/** The end of an extra duty gives the profession back; it is no new functional post. */
const returnsToProfession = (from: Post, to: Post): boolean =>
  from.specialRole === "KEPALA_SEKOLAH" ? isTeacher(to.family) : isHealth(to.family);

function compare(before: number | null, after: number | null, equal: MoveNature): MoveNature {
  if (before === null || after === null || before === after) return equal;
  return after > before ? "PROMOTION" : "DEMOTION";
}
