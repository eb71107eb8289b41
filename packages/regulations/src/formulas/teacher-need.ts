import { number, over, sum, times } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import {
  type Basis,
  type Explained,
  explain,
  halfUp,
  known,
  type Outcome,
  type Rounding,
  roundedUp,
} from "./outcome.js";

/** Teaching duty of one teacher in hours (JP) a week; the upper bound of 40 is not used for counting. */
export const DUTY_HOURS = 24;
export const PUPILS_PER_COUNSELLOR = 150;
/** Pupils a class group (rombongan belajar) may hold. */
export const MOST_PUPILS = { SD: 28, SMP: 32, SMA: 36 } as const;
export type SchoolLevel = keyof typeof MOST_PUPILS;

const HOURS: Basis = { source: "Permendikbud 15/2018", article: null, status: "in-use" };
const GROUPS: Basis = { source: "Standar pengelolaan rombongan belajar", article: null, status: "known" };

/** Public applications round teachers up, workload analysis half-up: the office decides. */
export type TeacherRounding = "up" | "half-up";
const ROUNDING: Record<TeacherRounding, Rounding> = { up: roundedUp, "half-up": halfUp(0) };

export interface ClassGroups {
  /** Per grade, in the order given. */
  readonly grades: readonly Explained[];
  readonly total: number;
}

/** Class groups of a school: the pupils of each grade divided by the most a group may hold, rounded up per grade. */
export function classGroups(
  level: SchoolLevel,
  pupilsPerGrade: readonly Given<number>[],
): Outcome<ClassGroups> {
  const inputs = new Inputs();
  if (pupilsPerGrade.length === 0) inputs.missing("pupilsPerGrade", "jumlah murid per tingkat");
  const pupils = pupilsPerGrade.map((count, i) =>
    inputs.number(`pupilsPerGrade.${i}`, `Jumlah murid tingkat ke-${i + 1}`, count, {
      least: 0,
      whole: true,
    }),
  );
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const most = number(MOST_PUPILS[level], "murid", "murid paling banyak per rombel");
  const grades = pupils.map((count) =>
    explain(over(number(count, "murid"), most), GROUPS, roundedUp, "rombel"),
  );
  return known({ grades, total: grades.reduce((all, { value }) => all + value, 0) });
}

/** Class teachers of an SD: one per class group. */
export const classTeachers = (groups: Given<number>): Outcome<Explained> =>
  counted(groups, "Jumlah rombel", (count) => explain(number(count), GROUPS, halfUp(0), "orang"));

export interface SubjectGrade {
  readonly groups: Given<number>;
  /** Hours of the subject a week in one group (JP); from the curriculum table of the office. */
  readonly weeklyHours: Given<number>;
}

/** Teachers of one subject: groups × weekly hours, added over the grades, divided by the teaching duty. */
export function subjectTeachers(
  grades: readonly SubjectGrade[],
  rounding: TeacherRounding,
): Outcome<Explained> {
  const inputs = new Inputs();
  if (grades.length === 0) inputs.missing("grades", "rombel per tingkat");
  const hours = grades.map(({ groups, weeklyHours }, i) =>
    times(
      number(
        inputs.number(`grades.${i}.groups`, `Jumlah rombel tingkat ke-${i + 1}`, groups, {
          least: 0,
          whole: true,
        }),
        "rombel",
      ),
      number(
        inputs.number(`grades.${i}.weeklyHours`, `Jam pelajaran tingkat ke-${i + 1}`, weeklyHours, {
          least: 0,
        }),
        "JP",
      ),
    ),
  );
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const duty = number(DUTY_HOURS, "JP", "wajib tatap muka seminggu");
  return known(explain(over(sum(hours), duty), HOURS, ROUNDING[rounding], "orang"));
}

/** Counsellors (guru BK): pupils / 150, half-up; an SMP with pupils has at least one. */
export const counsellors = (level: SchoolLevel, pupils: Given<number>): Outcome<Explained> =>
  counted(pupils, "Jumlah murid", (count) => {
    const need = explain(
      over(number(count, "murid"), number(PUPILS_PER_COUNSELLOR, "murid")),
      HOURS,
      halfUp(0),
      "orang",
    );
    const atLeastOne = level !== "SD" && count > 0 && need.value === 0;
    return atLeastOne ? { ...need, value: 1, rounding: { mode: "fixed", decimals: 0 } } : need;
  });

function counted(value: Given<number>, name: string, of: (count: number) => Explained): Outcome<Explained> {
  const inputs = new Inputs();
  inputs.number("count", name, value, { least: 0, whole: true });
  return inputs.refusal() ?? known(of(value as number));
}
