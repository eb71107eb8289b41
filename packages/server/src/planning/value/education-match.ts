import type { Workforce } from "../../workforce/snapshot.js";
import type { TitleRow } from "../facts/workforce-index.js";

export type EducationMatch = "semua" | "sama" | "subrumpun" | "terkait" | "rumpun" | "lain";

/** Share of the full points per closeness of the field of study to what the title asks. */
export const MATCH_PERCENT: Readonly<Record<EducationMatch, number>> = {
  semua: 100,
  sama: 100,
  subrumpun: 75,
  terkait: 60,
  rumpun: 40,
  lain: 10,
};

export interface EducationMatcher {
  /** Null when the person's field is not recorded and the title asks for one. */
  match(field: string | null, title: TitleRow): EducationMatch | null;
  name(field: string): string;
}

/** How near a field of study lies to the fields a title asks, by the field register (rumpun, subrumpun, related). */
export function createEducationMatcher(workforce: Pick<Workforce, "educationFields">): EducationMatcher {
  const fields = new Map(workforce.educationFields.map((field) => [field.code, field]));
  const remembered = new Map<string, Map<string, EducationMatch>>();
  const compute = (code: string, wanted: readonly string[]): EducationMatch => {
    if (wanted.includes(code)) return "sama";
    const own = fields.get(code);
    if (!own) return "lain";
    let related = false;
    let rumpun = false;
    for (const one of wanted) {
      const other = fields.get(one);
      if (!other) continue;
      if (other.subrumpun === own.subrumpun) return "subrumpun";
      related ||= own.related.includes(one) || other.related.includes(code);
      rumpun ||= other.rumpun === own.rumpun;
    }
    return related ? "terkait" : rumpun ? "rumpun" : "lain";
  };
  return {
    match(field, title) {
      if (title.educationFields === null) return "semua";
      if (field === null) return null;
      let row = remembered.get(title.code);
      if (!row) {
        row = new Map();
        remembered.set(title.code, row);
      }
      let found = row.get(field);
      if (found === undefined) {
        found = compute(field, title.educationFields);
        row.set(field, found);
      }
      return found;
    },
    name: (field) => fields.get(field)?.name ?? field,
  };
}
