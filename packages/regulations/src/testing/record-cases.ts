import { both, type RuleCase } from "./case-kinds.js";
import { d, move, PAPERS, STAF } from "./fixtures.js";
import { inter, lateral, penalty, promotion } from "./situations.js";

export const RECORD_CASES: Readonly<Record<string, RuleCase>> = {
  "disc-pending-no-inter": both(
    inter({ person: penalty({ status: "DONE" }) }),
    inter({ person: penalty({}) }),
  ),
  "disc-serving-no-promotion": both(
    promotion({ person: penalty({ end: d("2026-02-09") }) }),
    promotion({ person: penalty({ end: d("2026-02-10") }) }),
  ),
  "disc-light-promotion": both(promotion(), promotion({ person: penalty({ level: "RINGAN" }) })),
  "disc-lowered-post-12m": both(
    promotion({ person: penalty({ type: "Teguran tertulis" }) }),
    promotion({
      person: penalty({ level: "BERAT", type: "Penurunan jabatan setingkat lebih rendah selama 12 bulan" }),
    }),
  ),
  "disc-intra-lateral": both(lateral(), lateral({ person: penalty({ status: "PROCESS" }) })),
  "legal-status-clear": both(promotion(), promotion({ person: { legalStatus: "SUSPECT" } })),
  "standing-active": both(lateral(), lateral({ person: { standing: "98" } })),
  "study-active-block": both(
    lateral({
      person: {
        study: { from: d("2022-01-01"), to: d("2026-02-09"), releasedFromPost: false, serviceBondEnd: null },
      },
    }),
    lateral({
      person: {
        study: { from: d("2022-01-01"), to: d("2026-02-10"), releasedFromPost: false, serviceBondEnd: null },
      },
    }),
  ),
  "study-service-bond": both(
    inter({
      person: {
        study: {
          from: d("2018-01-01"),
          to: d("2020-01-01"),
          releasedFromPost: true,
          serviceBondEnd: d("2026-02-09"),
        },
      },
    }),
    inter({
      person: {
        study: {
          from: d("2018-01-01"),
          to: d("2020-01-01"),
          releasedFromPost: true,
          serviceBondEnd: d("2026-02-10"),
        },
      },
    }),
  ),
  "cltn-block": both(
    lateral(),
    lateral({ person: { leaves: [{ kind: "CLTN", from: d("2025-01-01"), to: d("2026-02-10") }] } }),
  ),
  "cltn-return-pertek": both(
    move({
      from: null,
      to: STAF,
      documents: { ...PAPERS, reactivation: {} },
      person: { leaves: [{ kind: "CLTN", from: d("2024-01-01"), to: d("2026-01-01") }] },
    }),
    move({
      from: null,
      to: STAF,
      person: { leaves: [{ kind: "CLTN", from: d("2024-01-01"), to: d("2026-01-01") }] },
    }),
  ),
  "leave-overlap": both(
    lateral({ person: { leaves: [{ kind: "SAKIT", from: d("2026-02-05"), to: d("2026-02-15") }] } }),
    lateral({ person: { leaves: [{ kind: "MELAHIRKAN", from: d("2026-01-05"), to: d("2026-04-04") }] } }),
  ),
};
