import { both, moving, type RuleCase, staying, withBrink } from "./case-kinds.js";
import { d, KASI, KASUBBAG, move, PAPERS, STAF } from "./fixtures.js";
import { lateral, rotation } from "./situations.js";

export const TENURE_CASES: Readonly<Record<string, RuleCase>> = {
  "min-tenure-2y": both(lateral({ since: "2024-02-10" }), lateral({ since: "2024-02-11" })),
  "min-tenure-exceptions": both(
    lateral(),
    lateral({
      since: "2025-02-11",
      documents: { ...PAPERS, justification: {} },
      more: { justification: { code: "MEDICAL" } },
    }),
  ),
  "max-tenure-5y": {
    passes: staying(lateral({ since: "2022-01-01" })),
    fails: staying(lateral({ since: "2020-01-01" })),
  },
  "jpt-reconfirm-no-reset": both(
    rotation(),
    rotation({
      person: {
        current: {
          positionId: "kadis",
          unitId: "dinas",
          tmt: d("2022-01-03"),
          reconfirmedAt: d("2025-01-01"),
        },
      },
    }),
  ),
  "org-need": both(lateral(), lateral({ more: { seat: { need: 1, filledAfter: 2 } } })),
  "class-lateral": both(
    lateral({ from: { ...KASI, kelas: 9 }, to: { ...KASUBBAG, kelas: 8 } }),
    lateral({ from: { ...KASI, kelas: 9 }, to: { ...KASUBBAG, kelas: 7 } }),
  ),
  "cpns-no-transfer": both(lateral(), move({ from: STAF, to: STAF, person: { kind: "CPNS" } })),
  "competence-fit": both(
    move({ from: STAF, to: { ...STAF, id: "other", educationFields: ["HUKUM"] } }),
    move({ from: STAF, to: { ...STAF, id: "other", educationFields: ["AKUNTANSI"] } }),
  ),
  "competence-gap": both(lateral(), lateral({ person: { competence: { jpm: 70, date: d("2025-01-01") } } })),
  "min-tenure-6m-bkn-2025": withBrink(
    both(lateral({ since: "2025-08-11" }), lateral({ since: "2025-08-10" })),
    ["PASS", moving(lateral({ since: "2024-02-11" }))],
    ["PASS", moving(lateral({ since: "2024-02-10" }))],
  ),
};
