/**
 * Every field of a person, and of the registers about people, that the value of a placement reads. What is not declared here is not read
 * (a test watches the reads), and what is declared is judged by the rule `merit-no-discrimination`.
 */
export const SCORING_INPUTS: readonly string[] = [
  "competenceRatings.assessedOn",
  "competenceRatings.competence",
  "competenceRatings.level",
  "competenceRatings.nip",
  "employees.educationField",
  "employees.homePlaceCode",
  "employees.kind",
  "employees.nip",
  "employees.seatSince",
  "law.competence",
  "law.history",
  "law.performance",
  "wishes.kind",
  "wishes.nip",
  "wishes.unitCode",
];
