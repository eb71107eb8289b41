import type { MoveFacts } from "../facts.js";
import { both, moving, type RuleCase, staying, withBrink } from "./case-kinds.js";
import { d, GURU_KELAS, headCandidate, move, PAPERS, SD_B, STAF } from "./fixtures.js";
import { inter, lateral, penalty, promotion } from "./situations.js";

const absent = (days: number, inARow: number) =>
  lateral({ person: { absence: [{ year: 2025, days, inARow }] } });
const studying = (to: string) =>
  lateral({
    person: {
      study: { from: d("2026-02-05"), to: d(to), releasedFromPost: true, serviceBondEnd: null },
    },
  });
/** Without a post since an unpaid leave, reactivated unless other papers are said. */
const away = (
  from: string,
  to: string,
  documents: MoveFacts["documents"] = { ...PAPERS, reactivation: {} },
) =>
  move({ from: null, to: STAF, documents, person: { leaves: [{ kind: "CLTN", from: d(from), to: d(to) }] } });

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
  "disc-never-medium-heavy": withBrink(
    both(
      headCandidate({ person: penalty({ level: "RINGAN", status: "DONE" }) }),
      headCandidate({ person: penalty({ status: "DONE", start: d("2012-01-01"), end: d("2013-01-01") }) }),
    ),
    ["BLOCK", moving(headCandidate({ person: penalty({ level: "BERAT", status: "DONE" }) }))],
    ["PASS", moving(headCandidate({ to: GURU_KELAS, person: penalty({ level: "BERAT", status: "DONE" }) }))],
    [
      "BLOCK",
      moving(
        headCandidate({
          to: GURU_KELAS,
          toUnit: { ...SD_B, isPrivate: true },
          person: penalty({ level: "BERAT", status: "DONE" }),
        }),
      ),
    ],
  ),
  "disc-absence-info": both(absent(20, 9), absent(21, 9)),
  "study-over-6m-vacates": both(studying("2026-08-05"), studying("2026-08-06")),
  "cltn-terms": withBrink(
    both(away("2022-01-01", "2025-12-31"), away("2022-01-01", "2026-01-01")),
    ["PASS", moving(away("2024-02-10", "2025-02-10"))],
    ["WARN", moving(away("2024-02-09", "2025-02-09"))],
    ["WARN", staying(away("2024-02-10", "2025-02-10", PAPERS))],
  ),
};
