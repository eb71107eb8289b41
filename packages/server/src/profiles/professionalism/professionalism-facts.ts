import {
  type Dimension,
  type Outcome,
  PROFESSIONALISM_MOST,
  type ProfessionalismFacts,
  type ProfessionalismIndex,
  predicateNames,
  professionalismIndex,
  professionalismPoints,
  type TrainingGroup,
} from "@selaras/regulations/formulas";
import type { TalentFacts } from "../talent/component-scores.js";
import { heaviest } from "../talent/penalties.js";
import { says } from "./messages.js";

interface Certificate {
  readonly kind: string;
}
/** What the index reads of a person besides the facts of talent mapping; `certificates` null: never handed over. */
export interface IndexedPerson {
  readonly titleKind: string | null;
  readonly certificates: readonly Certificate[] | null;
  readonly talent: TalentFacts;
}

const GROUPS: Readonly<Record<string, TrainingGroup>> = {
  JPT_MADYA: "STRUKTURAL",
  JPT_PRATAMA: "STRUKTURAL",
  ADMINISTRATOR: "STRUKTURAL",
  PENGAWAS: "STRUKTURAL",
  JF: "FUNGSIONAL",
  PELAKSANA: "PELAKSANA",
};
/** Leadership schools from the highest; that of the level held or of a higher one counts. */
const SCHOOLS = ["PIM II", "PIM III", "PIM IV"];
const SCHOOL_OF: Readonly<Record<string, number>> = { JPT_PRATAMA: 0, ADMINISTRATOR: 1, PENGAWAS: 2 };
/** For teachers and health staff some regions take the certificate of the profession for functional training; here it does so for all. */
const PROFESSION = ["SERTIFIKAT PENDIDIK", "STR", "UJI KOMPETENSI"];

export function indexFacts({ titleKind, certificates, talent }: IndexedPerson): ProfessionalismFacts {
  const group = titleKind === null ? null : (GROUPS[titleKind] ?? null);
  const held = certificates && new Set(certificates.map(({ kind }) => kind));
  const { training, penalties, lastYear, education } = talent;
  return {
    education,
    group,
    leadership:
      held && SCHOOLS.slice(0, (SCHOOL_OF[titleKind ?? ""] ?? 2) + 1).some((school) => held.has(school)),
    functional:
      training?.functional === true
        ? true
        : held &&
          (training === null && !PROFESSION.some((one) => held.has(one))
            ? null
            : PROFESSION.some((one) => held.has(one))),
    technicalHours: training?.technical,
    seminar: training?.seminar,
    predicate: lastYear.predicate,
    discipline: penalties && heaviest(penalties),
  };
}

export interface DimensionPoints {
  readonly code: Dimension;
  readonly most: number;
  readonly points: number | null;
  readonly fact: string;
}

export interface PersonIndex {
  readonly dimensions: readonly DimensionPoints[];
  readonly outcome: Outcome<ProfessionalismIndex>;
  /** By name, of the facts that are not there. */
  readonly missing: readonly string[];
}

const CODES = Object.keys(PROFESSIONALISM_MOST) as Dimension[];

/** The index with its four parts. Each part is worked out on its own, so that one unknown fact leaves the others to be seen. */
export function personIndex(person: IndexedPerson): PersonIndex {
  const facts = indexFacts(person);
  const dimensions = CODES.map((code): DimensionPoints => {
    const outcome = professionalismPoints(only(code, facts));
    return {
      code,
      most: PROFESSIONALISM_MOST[code],
      points: outcome.status === "known" ? outcome.points[code] : null,
      fact:
        outcome.status === "unknown"
          ? says.lacking(outcome.missing.map(({ name }) => name))
          : outcome.status === "fault"
            ? outcome.faults.map(({ message }) => message).join(" ")
            : factOf(code, facts, person.talent),
    };
  });
  const whole = professionalismPoints(facts);
  return {
    dimensions,
    outcome: professionalismIndex(
      Object.fromEntries(dimensions.map(({ code, points }) => [code, points])) as Record<
        Dimension,
        number | null
      >,
    ),
    missing: whole.status === "unknown" ? whole.missing.map(({ name }) => name) : [],
  };
}

/** The facts of one part as they are, of the others as if known: whatever they were, they do not enter that part. */
function only(code: Dimension, facts: ProfessionalismFacts): ProfessionalismFacts {
  const harmless: ProfessionalismFacts = {
    education: "S1",
    group: "PELAKSANA",
    technicalHours: 0,
    seminar: false,
    predicate: "BAIK",
    discipline: "TIDAK_PERNAH",
  };
  const { education, predicate, discipline, ...training } = facts;
  switch (code) {
    case "kualifikasi":
      return { ...harmless, education };
    case "kompetensi":
      return { ...harmless, ...training };
    case "kinerja":
      return { ...harmless, predicate };
    case "disiplin":
      return { ...harmless, discipline };
  }
}

function factOf(code: Dimension, facts: ProfessionalismFacts, { lastYear }: TalentFacts): string {
  switch (code) {
    case "kualifikasi":
      return says.education(String(facts.education));
    case "kompetensi":
      return says.training(facts);
    case "kinerja":
      return says.predicate(lastYear.year, predicateNames[facts.predicate!]);
    case "disiplin":
      return says.discipline[facts.discipline!];
  }
}
