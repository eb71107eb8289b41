import type { CaseFile } from "./case-file.js";
import { craftOf, isExtraDuty, isHealing, isTeaching, levelOf, rung } from "./ladders.js";

/** What kind of step a move is, from the two posts. */

/** Up the ladder, or up the levels of one functional post. */
export function rises(file: CaseFile): boolean {
  const { from, to } = file;
  if (from === null) return false;
  const [before, after] = [rung(from), rung(to)];
  if (before !== null && after !== null && after > before) return true;
  return withinOneCraft(file) && levelOf(to.jenjang) > levelOf(from.jenjang) && levelOf(from.jenjang) >= 0;
}

/** From one level of a functional post to another of the same; duties apart. */
export const withinOneCraft = ({ from, to }: CaseFile): boolean =>
  from !== null &&
  from.kind === "JF" &&
  to.kind === "JF" &&
  !isExtraDuty(to) &&
  !isExtraDuty(from) &&
  craftOf(from.family) === craftOf(to.family);

/** The end of a duty gives the profession back; no new functional post is entered (Permendikdasmen 7/2025 art. 23). */
export function endsDuty({ from, to }: CaseFile): boolean {
  if (from === null || !isExtraDuty(from) || to.kind !== "JF" || isExtraDuty(to)) return false;
  return from.specialRole === "KEPALA_SEKOLAH" ? isTeaching(to.family) : isHealing(to.family);
}

/** Perpindahan: a civil servant enters a functional post from administration, from another one, or from no post at all. */
export function entersFunction(file: CaseFile): boolean {
  const { person, from, to, served } = file;
  if (person.kind !== "PNS" && person.kind !== "CPNS") return false;
  if (to.kind !== "JF" || isExtraDuty(to)) return false;
  if (from === null)
    return !served.some(({ title }) => title && craftOf(title.family) === craftOf(to.family));
  if (from.kind !== "JF") return true;
  return !endsDuty(file) && craftOf(from.family) !== craftOf(to.family);
}

/** Into a managerial post from below or from no post: years of service must be shown. */
export const entersManagement = (file: CaseFile): boolean =>
  file.from === null || (rung(file.to) ?? 0) > (rung(file.from) ?? Number.POSITIVE_INFINITY);
