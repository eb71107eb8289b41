import { atLeast, atMost, minus, number, over, sum, times } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import type { CompetenceGap } from "./job-person-match.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome, unrounded } from "./outcome.js";
import { type Predicate, predicateNames } from "./predicates.js";

const RIGHT: Basis = {
  source: "PP 11/2017; PP 49/2018; Peraturan LAN 10/2018",
  article: null,
  status: "known",
};
const HOUSE: Basis = { source: "Rencana pengembangan kompetensi", article: null, status: "house" };

/** Training hours (JP, 45 minutes each) a year: at least 20 for PNS, at most 24 for PPPK. */
export const TRAINING_HOURS = { PNS: 20, PPPK: 24 } as const;

export interface TrainingBalance {
  /** Hours still due this year; never negative, and nothing is carried over. */
  readonly remaining: Explained;
  /** Share of the right that was used, at most 100 percent; 2 decimals. */
  readonly used: Explained;
}

/** What is left of the yearly 20 JP after the hours of each training in the calendar year. No record at all (null) is unknown, not zero. */
export function trainingBalance(hours: Given<readonly Given<number>[]>): Outcome<TrainingBalance> {
  const inputs = new Inputs();
  inputs.known("hours", "riwayat pelatihan tahun ini", hours);
  const done = (hours ?? []).map((one, i) =>
    number(inputs.number(`hours.${i}`, `Jumlah JP pelatihan ke-${i + 1}`, one, { least: 0 }), "JP"),
  );
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const right = number(TRAINING_HOURS.PNS, "JP");
  return known({
    remaining: explain(atLeast(minus(right, sum(done)), 0), RIGHT, unrounded, "JP"),
    used: explain(
      atMost(times(over(sum(done), right), number(100, "%")), number(100, "%")),
      RIGHT,
      halfUp(2),
      "%",
    ),
  });
}

/** Leadership training by the post it belongs to, with the ids of SIASN `latihanStruktural`. */
export const LEADERSHIP_TRAINING = {
  JPT_MADYA: { code: "PKN I", siasn: 5 },
  JPT_PRATAMA: { code: "PKN II", siasn: 4 },
  ADMINISTRATOR: { code: "PKA", siasn: 3 },
  PENGAWAS: { code: "PKP", siasn: 2 },
} as const;

/** A training or paper the target post asks for. */
export interface Requirement {
  readonly name: string;
  readonly importance: "MUTLAK" | "PENTING" | "PERLU";
  readonly met: Given<boolean>;
}

export interface DevelopmentNeed {
  readonly kind: "kompetensi" | "kinerja" | "karier";
  /** What is short, as a person reads it. */
  readonly subject: string;
  /** Points in the priority: a missing absolute requirement 3, a gap of two levels or more 2, of one level 1, others 0. */
  readonly points: number;
}
export interface DevelopmentPlan {
  readonly needs: readonly DevelopmentNeed[];
  readonly priority: Explained;
}

/** From the gap between a person and a post to what must be developed: competence, performance below Baik, requirements of the target. */
export function developmentNeeds(input: {
  readonly gaps: Given<readonly (CompetenceGap & { readonly name?: string })[]>;
  readonly predicate: Given<Predicate>;
  readonly requirements: readonly Requirement[];
}): Outcome<DevelopmentPlan> {
  const inputs = new Inputs();
  inputs.known("gaps", "kesenjangan kompetensi", input.gaps);
  inputs.known("predicate", "predikat kinerja", input.predicate);
  for (const { name, met } of input.requirements) inputs.known(name, `pemenuhan ${name}`, met);
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const needs: DevelopmentNeed[] = [
    ...input
      .gaps!.filter(({ gap }) => gap < 0)
      .map(({ code, name = code, gap }) => ({
        kind: "kompetensi" as const,
        subject: `${name} (${gap})`,
        points: gap <= -2 ? 2 : 1,
      })),
    ...(input.predicate === "BAIK" || input.predicate === "SANGAT_BAIK"
      ? []
      : [{ kind: "kinerja" as const, subject: predicateNames[input.predicate!], points: 0 }]),
    ...input.requirements
      .filter(({ met }) => met === false)
      .map(({ name, importance }) => ({
        kind: "karier" as const,
        subject: name,
        points: importance === "MUTLAK" ? 3 : 0,
      })),
  ];
  const scored = needs.filter(({ points }) => points > 0);
  const priority = sum(scored.map(({ points, subject }) => number(points, undefined, subject)));
  return known({ needs, priority: explain(priority, HOUSE, unrounded) });
}
