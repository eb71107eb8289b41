import type { EmployeeFacts } from "../facts.js";
import { both, moving, paperCase, type RuleCase, withBrink } from "./case-kinds.js";
import { contractTeacher, d, GURU_IPA, KASI, KEPALA_SD, PAPERS } from "./fixtures.js";
import { partTime, penalty } from "./situations.js";

const YEAR: Pick<EmployeeFacts, "contract"> = {
  contract: { start: d("2025-06-01"), end: d("2026-05-31"), positionId: "guru-kelas", unitId: "sd-a" },
};

export const CONTRACT_CASES: Readonly<Record<string, RuleCase>> = {
  "pppk-no-inter": both(contractTeacher(), contractTeacher({ more: { scope: "INTER_PROVINCE" } })),
  "pppk-intra-same-jabatan": both(contractTeacher(), contractTeacher({ to: GURU_IPA })),
  "pppk-relocation-data-first": paperCase((documents) => contractTeacher({ documents }), "abkUpdate"),
  "pppk-contract-valid": both(contractTeacher(), contractTeacher({ tmt: "2030-05-31" })),
  "pppk-extension-basis": both(contractTeacher(), contractTeacher({ tmt: "2030-01-05" })),
  "pppk-posts-allowed": both(contractTeacher(), contractTeacher({ to: KASI })),
  "pw-status": both(partTime(), partTime({ to: KEPALA_SD })),
  "pw-one-year": both(partTime({ person: YEAR }), partTime({ tmt: "2026-06-01", person: YEAR })),
  "pw-fte-weight": both(contractTeacher(), partTime()),
  "pw-no-relocation-default": both(partTime({ documents: { ...PAPERS, contractClause: {} } }), partTime()),
  "pppk-guru-remap": withBrink(
    both(contractTeacher(), contractTeacher({ more: { seat: { need: 2, filledAfter: 3 } } })),
    ["WARN", moving(contractTeacher({ tmt: "2026-01-19", more: { seat: { need: 2, filledAfter: 3 } } }))],
    ["PASS", moving(contractTeacher({ tmt: "2026-01-19" }))],
  ),
  "pppk-downsizing": both(
    contractTeacher({
      documents: { ...PAPERS, justification: {} },
      more: { justification: { code: "REORGANISATION" } },
    }),
    contractTeacher({ more: { justification: { code: "REORGANISATION" } } }),
  ),
  "pppk-no-demotion-track": withBrink(
    both(contractTeacher({ since: "2024-02-10" }), contractTeacher({ since: "2024-02-11" })),
    ["PASS", moving(contractTeacher({ since: "2021-01-11" }))],
    ["PASS", moving(contractTeacher({ since: "2021-01-10" }))],
  ),
  "pppk-discipline": both(
    contractTeacher({ person: penalty({ status: "DONE" }) }),
    contractTeacher({ person: penalty({ status: "PROCESS" }) }),
  ),
};
