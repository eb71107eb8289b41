import type { TrainingType } from "@selaras/contract";

export interface PastTraining {
  readonly name: string;
  readonly year: number;
  readonly hours: number;
  /** From the catalogue; null where the history names no code of it. */
  readonly type: TrainingType | null;
}

export interface TrainingYear {
  /** JP of everything attended in the year. */
  readonly hours: number;
  /** JP of technical training: neither leadership, functional nor a seminar. */
  readonly technical: number;
  /** A seminar or workshop in the year or the one before. */
  readonly seminar: boolean;
  readonly functional: boolean;
}

const SEMINARS: readonly TrainingType[] = ["SEMINAR", "WORKSHOP"];
const LEADING: readonly TrainingType[] = ["DIKLAT STRUKTURAL", "PELATIHAN MANAJERIAL"];

/** Where the catalogue does not say, the first word of the name tells a seminar or workshop from a training. */
const isSeminar = ({ type, name }: PastTraining): boolean =>
  type === null ? /^(seminar|workshop|lokakarya|webinar)\b/i.test(name.trim()) : SEMINARS.includes(type);

/** What a person attended in a year; `trainings` null: the register was never handed over, so nothing is known. */
export function trainingYear(trainings: readonly PastTraining[] | null, year: number): TrainingYear | null {
  if (trainings === null) return null;
  const hours = (list: readonly PastTraining[]) => list.reduce((sum, one) => sum + one.hours, 0);
  const own = trainings.filter((one) => one.year === year);
  return {
    hours: hours(own),
    technical: hours(
      own.filter(
        (one) =>
          !isSeminar(one) &&
          (one.type === null || (one.type !== "DIKLAT FUNGSIONAL" && !LEADING.includes(one.type))),
      ),
    ),
    seminar: trainings.some((one) => (one.year === year || one.year === year - 1) && isSeminar(one)),
    functional: trainings.some(({ type }) => type === "DIKLAT FUNGSIONAL"),
  };
}
