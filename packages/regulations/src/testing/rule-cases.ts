import type { MoveFacts } from "../facts.js";
import { AUTHORITY_CASES } from "./authority-cases.js";
import { BRINKS } from "./brinks/index.js";
import type { RuleCase } from "./case-kinds.js";
import { CONDUCT_DATA_CASES } from "./conduct-data-cases.js";
import { CONDUCT_INTEREST_CASES } from "./conduct-interest-cases.js";
import { CONDUCT_ROUND_CASES } from "./conduct-round-cases.js";
import { CONTRACT_CASES } from "./contract-cases.js";
import {
  ANALIS_MUDA,
  AUDITOR_MUDA,
  BIDAN,
  contractTeacher,
  DOKTER,
  d,
  headCandidate,
  KABID,
  KASI,
  move,
  PAPERS,
  PKM_DESA,
  PKM_KOTA,
  STAF,
  served,
} from "./fixtures.js";
import { GOVERNMENT_CASES } from "./government-cases.js";
import { HEALTH_CASES } from "./health-cases.js";
import { KIN_AND_PUSKESMAS_CASES } from "./kin-and-puskesmas-cases.js";
import { LEADER_CASES } from "./leader-cases.js";
import { LEADERSHIP_CASES } from "./leadership-cases.js";
import { PERSON_CASES } from "./person-cases.js";
import { PLAN_CASES } from "./plan-cases.js";
import { POST_CASES } from "./post-cases.js";
import { RECORD_CASES } from "./record-cases.js";
import { SCHOOL_CASES } from "./school-cases.js";
import {
  firstPromotion,
  inter,
  lateral,
  nurse,
  partTime,
  penalty,
  promotion,
  relatives,
  rotation,
  sitting,
  toFunctional,
  toHeadPuskesmas,
  toJpt,
} from "./situations.js";
import { TEACHER_CASES } from "./teacher-cases.js";
import { TENURE_CASES } from "./tenure-cases.js";

const CASES: Readonly<Record<string, RuleCase>> = {
  ...AUTHORITY_CASES,
  ...CONDUCT_DATA_CASES,
  ...CONDUCT_INTEREST_CASES,
  ...CONDUCT_ROUND_CASES,
  ...CONTRACT_CASES,
  ...GOVERNMENT_CASES,
  ...HEALTH_CASES,
  ...KIN_AND_PUSKESMAS_CASES,
  ...LEADER_CASES,
  ...LEADERSHIP_CASES,
  ...PERSON_CASES,
  ...PLAN_CASES,
  ...POST_CASES,
  ...RECORD_CASES,
  ...SCHOOL_CASES,
  ...TEACHER_CASES,
  ...TENURE_CASES,
};

/** Each rule's case, with all that is known on the brink of its numbers. */
export const RULE_CASES: Readonly<Record<string, RuleCase>> = Object.fromEntries(
  Object.entries(CASES).map(([id, one]) => [
    id,
    { ...one, brink: [...(one.brink ?? []), ...(BRINKS[id] ?? [])] },
  ]),
);

/** Moves of many kinds, the ground the properties walk on. */
export const SAMPLE_MOVES: readonly MoveFacts[] = [
  lateral(),
  promotion(),
  firstPromotion(),
  toFunctional(),
  inter(),
  toJpt(),
  rotation(),
  headCandidate(),
  sitting("2020-01-05"),
  headCandidate({ tmt: "2025-04-01", documents: { ...PAPERS, mendagriApproval: {} } }),
  contractTeacher(),
  partTime(),
  toHeadPuskesmas(),
  nurse(),
  lateral({ since: "2025-01-01" }),
  promotion({ person: penalty({}) }),
  toJpt({ person: { birthDate: d("1970-02-09") } }),
  headCandidate({ since: "2023-01-06", before: [served(KASI, "2010-03-01", "2023-01-06")] }),
  move({ from: KABID, to: KASI }),
  move({ from: ANALIS_MUDA, to: AUDITOR_MUDA }),
  move({ from: BIDAN, to: BIDAN, fromUnit: PKM_KOTA, toUnit: PKM_DESA }),
  move({ from: DOKTER, to: STAF }),
  lateral({
    person: { ...relatives, leaves: [{ kind: "CLTN", from: d("2025-01-01"), to: d("2026-06-30") }] },
  }),
];
