import type { MoveFacts } from "../facts.js";
import { both, moving, paperCase, type RuleCase, withBrink } from "./case-kinds.js";
import { ANALIS_PERTAMA, BADAN, BENDAHARA, move, PAPERS, STAF } from "./fixtures.js";
import { lateral, nurse, relatives, toHeadPuskesmas } from "./situations.js";

const kin = (more: Partial<NonNullable<MoveFacts["relativePosts"]>[number]>) => ({
  ...{ employeeId: "p2", unitId: BADAN.id, family: "PELAKSANA", specialRole: null },
  ...more,
});

export const KIN_AND_PUSKESMAS_CASES: Readonly<Record<string, RuleCase>> = {
  "kapus-requirements": withBrink(
    both(toHeadPuskesmas(), toHeadPuskesmas({ from: ANALIS_PERTAMA })),
    ["PASS", moving(toHeadPuskesmas({ since: "2024-02-10" }))],
    ["BLOCK", moving(toHeadPuskesmas({ since: "2024-02-11" }))],
    ["PASS", moving(toHeadPuskesmas({ documents: { ...PAPERS, puskesmasService: { months: 24 } } }))],
    ["BLOCK", moving(toHeadPuskesmas({ documents: { ...PAPERS, puskesmasService: { months: 23 } } }))],
  ),
  "kapus-training": paperCase((documents) => toHeadPuskesmas({ documents }), "kapusTraining"),
  "sip-new-place": paperCase((documents) => nurse({ documents }), "sip"),
  "coi-direct-supervision": withBrink(
    both(
      lateral({ person: relatives, more: { supervisorsOfTarget: ["p3", "p2"] } }),
      lateral({ person: relatives, more: { supervisorsOfTarget: ["p2"] } }),
    ),
    [
      "PASS",
      moving(lateral({ person: relatives, more: { relativePosts: [kin({ isUnderTarget: false })] } })),
    ],
    ["WARN", moving(lateral({ person: relatives, more: { relativePosts: [kin({ isUnderTarget: true })] } }))],
    [
      "BLOCK",
      moving(
        lateral({
          person: relatives,
          more: { relativePosts: [kin({ isUnderTarget: true, family: "BENDAHARA" })] },
        }),
      ),
    ],
  ),
  "coi-audit-chain": both(
    move({ from: STAF, to: BENDAHARA, person: relatives }),
    move({
      from: STAF,
      to: BENDAHARA,
      person: relatives,
      more: {
        relativePosts: [{ employeeId: "p2", unitId: BADAN.id, family: "VERIFIKATOR", specialRole: null }],
      },
    }),
  ),
};
