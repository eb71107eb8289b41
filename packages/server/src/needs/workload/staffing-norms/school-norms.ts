import type { StaffingNorms, WorkloadTask } from "@selaras/contract";
import {
  classTeachers,
  counsellors,
  type Explained,
  type Outcome,
  subjectTeachers,
  writeExplained,
} from "@selaras/regulations/formulas";
import { familyName } from "../../family-name.js";
import { CLASS_TEACHER, COUNSELLOR, type SchoolKind } from "./teacher-families.js";

export interface SchoolFacts {
  readonly kind: SchoolKind;
  /** Rombongan belajar; null: not known. */
  readonly groups: number | null;
  readonly students: number | null;
  /** Teachers' posts of the school, with who is there. */
  readonly posts: readonly {
    readonly titleCode: string;
    readonly family: string;
    readonly seats: number;
    readonly holders: number;
  }[];
  /** Weekly hours per family, as the office states them. */
  readonly hours: ReadonlyMap<string, number>;
}

/**
 * Teachers needed by class groups, hours and pupils (formulas 12.2) per family, beside the posts of the school. What a number rests on is
 * shown; what is not known stays missing: hours the office has not stated, and groups per religion, which no office file has.
 */
export function schoolNorms(facts: SchoolFacts): StaffingNorms["teachers"] {
  const families = [...new Set(facts.posts.map(({ family }) => family))].filter(isTeacher).sort();
  return families.map((family) => {
    const own = facts.posts.filter((post) => post.family === family);
    const outcome = needOf(family, facts);
    return {
      family,
      familyName: familyName(family),
      seats: own.reduce((sum, { seats }) => sum + seats, 0),
      holders: own.reduce((sum, { holders }) => sum + holders, 0),
      need: outcome.status === "known" ? { value: outcome.value, formula: writeExplained(outcome) } : null,
      missing: outcome.status === "unknown" ? outcome.missing.map(({ name }) => name) : [],
    };
  });
}

const isTeacher = (family: string): boolean => family.startsWith("GURU_");
const isReligion = (family: string): boolean => family.startsWith("GURU_AGAMA");

function needOf(family: string, { kind, groups, students, hours }: SchoolFacts): Outcome<Explained> {
  if (family === CLASS_TEACHER) return classTeachers(groups);
  if (family === COUNSELLOR) return counsellors(kind, students);
  if (isReligion(family))
    return {
      status: "unknown",
      missing: [{ key: "groups", name: "jumlah rombel yang mengikuti pelajaran agama itu" }],
    };
  const outcome = subjectTeachers([{ groups, weeklyHours: hours.get(family) ?? null }], "half-up");
  return outcome.status !== "unknown"
    ? outcome
    : {
        ...outcome,
        missing: outcome.missing.map((one) =>
          one.key.endsWith("weeklyHours")
            ? { ...one, name: `jam pelajaran ${familyName(family)} seminggu pada ${kind}` }
            : { ...one, name: "jumlah rombel" },
        ),
      };
}

/**
 * Lines of a workload sheet that say the same, for families with one title in the school: class groups as objects, hours as output. Where
 * teachers of one family stand in several levels the school divides them itself.
 */
export function schoolLines(facts: SchoolFacts): WorkloadTask[] {
  const { groups, hours } = facts;
  if (groups === null) return [];
  return [...new Set(facts.posts.map(({ family }) => family))].sort().flatMap((family) => {
    const titles = [
      ...new Set(facts.posts.filter((post) => post.family === family).map((one) => one.titleCode)),
    ];
    const weekly = hours.get(family);
    if (titles.length !== 1 || !isTeacher(family) || isReligion(family)) return [];
    const titleCode = titles[0]!;
    if (family === CLASS_TEACHER)
      return [lineOf(titleCode, "Mengajar satu rombongan belajar", "OBJEK", "rombel", groups, 1)];
    if (weekly === undefined) return [];
    return [lineOf(titleCode, "Mengajar menurut jam pelajaran", "HASIL", "JP seminggu", groups * weekly, 24)];
  });
}

const lineOf = (
  titleCode: string,
  task: string,
  method: WorkloadTask["method"],
  output: string,
  volume: number,
  norm: number,
): WorkloadTask => ({ titleCode, task, method, output, volume, norm, per: null, shifts: null });
