import {
  type BasisStatus,
  disciplineScore,
  educationScore,
  experienceScore,
  potentialScore,
  predicateNames,
  scaleScore,
  serviceScore,
  talentScore,
  trainingScore,
} from "@selaras/regulations/formulas";
import type { EducationMatch } from "../../planning/value/education-match.js";
import type { Workforce } from "../../workforce/snapshot.js";
import { says } from "./messages.js";
import type { Penalty } from "./penalties.js";
import type { PerformanceYear } from "./performance-record.js";
import type { TrainingYear } from "./training-year.js";

/** All that a talent score reads of a person. Null: not known. */
export interface TalentFacts {
  readonly lastYear: PerformanceYear;
  /** Newest row up to the year. */
  readonly inputs: Workforce["talentInputs"][number] | null;
  /** JPM against the present post that still counts, percent, and where it comes from. */
  readonly match: { readonly jpm: number; readonly from: "rinci" | "laporan" } | null;
  readonly training: TrainingYear | null;
  readonly serviceMonths: number | null;
  /** Units served in, the present one included; null when the history was never handed over. */
  readonly unitsServed: number | null;
  readonly education: string;
  readonly field: EducationMatch | null;
  readonly penalties: readonly Penalty[] | null;
}

/** One component of an axis: its score, what it was read from, and how sure its scale is. */
export interface ComponentScore {
  readonly score: number | null;
  readonly fact: string;
  readonly status: BasisStatus | null;
}

type Scored = {
  readonly status: string;
  readonly score?: number;
  readonly basis?: { readonly status: BasisStatus };
};
const scored = (outcome: Scored, fact: string): ComponentScore =>
  outcome.status === "known" && outcome.score !== undefined
    ? { score: outcome.score, fact, status: outcome.basis?.status ?? null }
    : { score: null, fact, status: null };
const unknown = (fact: string): ComponentScore => ({ score: null, fact, status: null });

const code = (text: string): string => text.replaceAll(" ", "_");

/** Scores of 0 to 100 by component code of the talent models. A fact that is not there gives null, never a low or middle score. */
export function componentScores(facts: TalentFacts): Readonly<Record<string, ComponentScore>> {
  const { inputs, lastYear, training } = facts;
  const listed = (scale: "penghargaan" | "tim", value: string | null | undefined) =>
    value == null ? unknown(says.noInput) : scored(scaleScore(scale, code(value)), says.listed(value));
  return {
    kinerja:
      lastYear.predicate === null
        ? unknown(lastYear.contradicts ? says.contradiction(lastYear.year) : says.noPredicate(lastYear.year))
        : {
            score: talentScore[lastYear.predicate],
            fact: says.predicate(lastYear.year, predicateNames[lastYear.predicate]),
            status: "in-use",
          },
    penghargaan: listed("penghargaan", inputs?.award),
    tim: listed("tim", inputs?.team),
    "umpan-balik":
      inputs?.feedback == null
        ? unknown(says.noInput)
        : { score: inputs.feedback, fact: says.feedback(inputs.year), status: "in-use" },
    kompetensi:
      facts.match === null
        ? unknown(says.noMatch)
        : {
            score: Math.min(100, facts.match.jpm),
            fact: says.match(facts.match.jpm, facts.match.from),
            status: "in-use",
          },
    pengembangan:
      training === null
        ? unknown(says.noTrainings)
        : scored(trainingScore(training.hours), says.hours(training.hours, lastYear.year)),
    pengalaman: experience(facts),
    potensi: potential(inputs),
    pendidikan: scored(educationScore(facts.education), facts.education),
    ilmu:
      facts.field === null
        ? unknown(says.noField)
        : scored(scaleScore("ilmu", FIELD[facts.field]), says.field[FIELD[facts.field]]),
    disiplin:
      facts.penalties === null
        ? unknown(says.noRegister)
        : scored(
            disciplineScore(facts.penalties.map((one) => ({ ...one, active: true }))),
            says.penalties(facts.penalties.length),
          ),
  };
}

/** Of the nearness of fields that planning knows, the same group or related counts as "serumpun". */
const FIELD = {
  semua: "SESUAI",
  sama: "SESUAI",
  subrumpun: "SESUAI",
  terkait: "SERUMPUN",
  rumpun: "SERUMPUN",
  lain: "TIDAK",
} as const satisfies Record<EducationMatch, string>;

function experience({ serviceMonths, unitsServed, inputs }: TalentFacts): ComponentScore {
  const parts = [
    serviceScore(serviceMonths),
    scaleScore("ragam", unitsServed === null ? null : unitsServed > 1 ? "LINTAS_UNIT" : "SATU_UNIT"),
    scaleScore("sementara", inputs?.acting == null ? null : code(inputs.acting)),
  ].map((outcome) => (outcome.status === "known" ? outcome.score : null)) as [
    number | null,
    number | null,
    number | null,
  ];
  const mean = experienceScore(parts);
  return mean.status === "known"
    ? {
        score: mean.value,
        fact: says.experience(parts as [number, number, number]),
        status: mean.basis.status,
      }
    : unknown(mean.status === "unknown" ? says.lacking(mean.missing.map(({ name }) => name)) : says.noInput);
}

function potential(inputs: TalentFacts["inputs"]): ComponentScore {
  const aspects =
    inputs === null
      ? []
      : [
          inputs.intellect,
          inputs.interpersonal,
          inputs.selfAwareness,
          inputs.criticalThinking,
          inputs.problemSolving,
          inputs.emotionalIntelligence,
          inputs.learning,
          inputs.commitment,
        ];
  const sum = potentialScore(aspects);
  if (sum.status === "known")
    return {
      score: sum.value,
      fact: says.potential(aspects.reduce<number>((all, one) => all + (one ?? 0), 0)),
      status: sum.basis.status,
    };
  return unknown(
    aspects.every((one) => one === null)
      ? says.noPotential
      : sum.status === "unknown"
        ? says.lacking(sum.missing.map(({ name }) => name))
        : says.noPotential,
  );
}
