import { both, paperCase, type RuleCase } from "./case-kinds.js";
import { contractTeacher, GURU_IPA, KASI, KEPALA_SD, PAPERS } from "./fixtures.js";
import { partTime } from "./situations.js";

export const CONTRACT_CASES: Readonly<Record<string, RuleCase>> = {
  "pppk-no-inter": both(contractTeacher(), contractTeacher({ more: { scope: "INTER_PROVINCE" } })),
  "pppk-intra-same-jabatan": both(contractTeacher(), contractTeacher({ to: GURU_IPA })),
  "pppk-relocation-data-first": paperCase((documents) => contractTeacher({ documents }), "abkUpdate"),
  "pppk-contract-valid": both(contractTeacher(), contractTeacher({ tmt: "2030-05-31" })),
  "pppk-extension-basis": both(contractTeacher(), contractTeacher({ tmt: "2030-01-05" })),
  "pppk-posts-allowed": both(contractTeacher(), contractTeacher({ to: KASI })),
  "pw-status": both(partTime(), partTime({ to: KEPALA_SD })),
  "pw-one-year": both(partTime(), partTime({ tmt: "2030-06-01" })),
  "pw-fte-weight": both(contractTeacher(), partTime()),
  "pw-no-relocation-default": both(partTime({ documents: { ...PAPERS, contractClause: {} } }), partTime()),
};
