import { both, paperCase, type RuleCase } from "./case-kinds.js";
import { DEFINITIVE, d } from "./fixtures.js";
import { acting, inter, lateral } from "./situations.js";

export const GOVERNMENT_CASES: Readonly<Record<string, RuleCase>> = {
  "pilkada-freeze": both(
    lateral(),
    lateral({ more: { plan: { ...DEFINITIVE, candidatePairDate: d("2026-08-10") } } }),
  ),
  "new-head-6m": both(
    lateral(),
    lateral({ more: { plan: { ...DEFINITIVE, headInauguratedAt: d("2025-08-11") } } }),
  ),
  "acting-head-no-mutasi": both(lateral(), lateral({ more: acting })),
  "acting-head-blanket-2022": both(lateral(), inter({ more: acting })),
  "acting-head-pertek": paperCase(
    (documents) => lateral({ documents, more: acting }),
    "pertekImut",
    "pertekBkn",
  ),
  "pilkada-freeze-acting-too": both(
    lateral({ more: { plan: { ...acting.plan, candidatePairDate: d("2026-08-11") } } }),
    lateral({ more: { plan: { ...acting.plan, candidatePairDate: d("2026-08-10") } } }),
  ),
};
