import type { Rule } from "../rule.js";
import { ADMINISTRATION_ENTRY_RULES } from "./administration-entry.js";
import { APPRAISAL_SCALE_RULES } from "./appraisal-scale.js";
import { AUTHORITY_RULES } from "./authority.js";
import { CONDUCT_CLOCK_RULES } from "./conduct-clocks.js";
import { CONDUCT_DATA_RULES } from "./conduct-data.js";
import { CONDUCT_DEADLINE_RULES } from "./conduct-deadlines.js";
import { CONDUCT_DECISION_RULES } from "./conduct-decisions.js";
import { CONDUCT_FOLLOW_UP_RULES } from "./conduct-follow-ups.js";
import { CONDUCT_INTEREST_RULES } from "./conduct-interests.js";
import { CONDUCT_PAPER_RULES } from "./conduct-papers.js";
import { CONDUCT_ROUND_RULES } from "./conduct-round.js";
import { CONDUCT_SYSTEM_RULES } from "./conduct-system.js";
import { CONTRACT_RELOCATION_RULES } from "./contract-relocation.js";
import { DISCIPLINE_RULES } from "./discipline.js";
import { DISCIPLINE_EFFECT_RULES } from "./discipline-effects.js";
import { EDUCATION_RULES } from "./education.js";
import { ELECTION_RULES } from "./elections.js";
import { FAMILY_RULES } from "./family.js";
import { FUNCTIONAL_RULES } from "./functional-posts.js";
import { GATED_POST_RULES } from "./gated-posts.js";
import { HEALTH_RULES } from "./health.js";
import { INTER_AGENCY_RULES } from "./inter-agency.js";
import { JOB_CLASS_RULES } from "./job-class.js";
import { JPT_RULES } from "./jpt.js";
import { JPT_CHANGE_RULES } from "./jpt-changes.js";
import { LONG_ABSENCE_RULES } from "./long-absences.js";
import { MANAGERIAL_RULES } from "./managerial-posts.js";
import { PLAN_ACTING_RULES } from "./plan-acting.js";
import { PLAN_COVER_RULES } from "./plan-cover.js";
import { PLAN_LEADER_RULES } from "./plan-leaders.js";
import { PLAN_SEAT_RULES } from "./plan-seats.js";
import { PPPK_RULES } from "./pppk.js";
import { PUSKESMAS_STAFF_RULES } from "./puskesmas-staff.js";
import { PUSKESMAS_STRUCTURE_RULES } from "./puskesmas-structure.js";
import { RECRUIT_RULES } from "./recruits.js";
import { RETIREMENT_RULES } from "./retirement-limits.js";
import { SCHOOL_HEAD_TERM_RULES } from "./school-head-terms.js";
import { SCHOOL_HEAD_RULES } from "./school-heads.js";
import { SCHOOL_NEED_RULES } from "./school-need.js";
import { SPECIALIST_HEAD_RULES } from "./specialist-heads.js";
import { SPOUSE_RULES } from "./spouses.js";
import { STUDY_AND_LEAVE_RULES } from "./study-and-leave.js";
import { TEACHER_PLACEMENT_RULES } from "./teacher-placement.js";
import { TEACHER_RULES } from "./teachers.js";
import { TEACHING_LOAD_RULES } from "./teaching-load.js";
import { TENURE_RULES } from "./tenure.js";
import { TENURE_STATEMENT_RULES } from "./tenure-statement.js";
import { UNIT_LEADER_RULES } from "./unit-leaders.js";

/** Every version of every rule, by topic. Closing a rule sets its last day; nothing is ever removed. */
export const RULES: readonly Rule[] = [
  ...AUTHORITY_RULES,
  ...INTER_AGENCY_RULES,
  ...TENURE_RULES,
  ...TENURE_STATEMENT_RULES,
  ...EDUCATION_RULES,
  ...MANAGERIAL_RULES,
  ...ADMINISTRATION_ENTRY_RULES,
  ...FUNCTIONAL_RULES,
  ...RECRUIT_RULES,
  ...RETIREMENT_RULES,
  ...JPT_RULES,
  ...JPT_CHANGE_RULES,
  ...GATED_POST_RULES,
  ...SPECIALIST_HEAD_RULES,
  ...ELECTION_RULES,
  ...PPPK_RULES,
  ...CONTRACT_RELOCATION_RULES,
  ...DISCIPLINE_RULES,
  ...DISCIPLINE_EFFECT_RULES,
  ...STUDY_AND_LEAVE_RULES,
  ...LONG_ABSENCE_RULES,
  ...TEACHER_RULES,
  ...TEACHER_PLACEMENT_RULES,
  ...TEACHING_LOAD_RULES,
  ...SCHOOL_NEED_RULES,
  ...SCHOOL_HEAD_RULES,
  ...SCHOOL_HEAD_TERM_RULES,
  ...UNIT_LEADER_RULES,
  ...HEALTH_RULES,
  ...PUSKESMAS_STAFF_RULES,
  ...PUSKESMAS_STRUCTURE_RULES,
  ...FAMILY_RULES,
  ...SPOUSE_RULES,
  ...JOB_CLASS_RULES,
  ...APPRAISAL_SCALE_RULES,
  ...PLAN_SEAT_RULES,
  ...PLAN_COVER_RULES,
  ...PLAN_LEADER_RULES,
  ...PLAN_ACTING_RULES,
  ...CONDUCT_INTEREST_RULES,
  ...CONDUCT_DECISION_RULES,
  ...CONDUCT_PAPER_RULES,
  ...CONDUCT_DATA_RULES,
  ...CONDUCT_CLOCK_RULES,
  ...CONDUCT_SYSTEM_RULES,
  ...CONDUCT_ROUND_RULES,
  ...CONDUCT_DEADLINE_RULES,
  ...CONDUCT_FOLLOW_UP_RULES,
];
