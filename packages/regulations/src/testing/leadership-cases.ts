import type { DocumentFacts } from "../facts.js";
import { both, paperCase, type RuleCase } from "./case-kinds.js";
import {
  CAMAT,
  DINAS,
  DUKCAPIL,
  d,
  IRBAN,
  KADIS,
  LURAH,
  move,
  PAPERS,
  SEKDA,
  SEKRETARIS,
  SEKWAN,
  without,
} from "./fixtures.js";
import { education, lateral, penalty, rotation, toJpt } from "./situations.js";

const DIREKTUR_RSUD = { ...KADIS, id: "direktur-rsud", specialRole: "DIREKTUR_RSUD" };
const KASATPOL = { ...KADIS, id: "kasatpol", specialRole: "KEPALA_SATPOL_PP" };
const assessedRotation = (jpm: number, date: string) =>
  rotation({ documents: without("assessment"), person: { competence: { jpm, date: d(date) } } });
const failedTargets = (performanceProcess: DocumentFacts) =>
  move({
    from: KADIS,
    to: SEKRETARIS,
    documents: { ...PAPERS, demotionBasis: {}, performanceProcess },
    more: { justification: { code: "FAILED_PERFORMANCE" } },
  });

export const LEADERSHIP_CASES: Readonly<Record<string, RuleCase>> = {
  "jpt-track-record": both(toJpt(), toJpt({ person: penalty({ status: "APPEAL" }) })),
  "jpt-no-replacement-2y": both(rotation(), rotation({ since: "2024-05-01" })),

  "jpt-education": both(toJpt(), toJpt({ person: education("D3") })),
  "jpt-competence": both(
    toJpt(),
    toJpt({ documents: without("assessment"), person: { competence: { jpm: 90, date: d("2022-02-09") } } }),
  ),
  "jpt-experience-5y": both(toJpt(), toJpt({ documents: { ...PAPERS, relatedExperience: { months: 59 } } })),
  "jpt-adm-2y": both(toJpt(), toJpt({ since: "2024-06-01" })),
  "jpt-age-56": both(toJpt(), toJpt({ person: { birthDate: d("1970-02-09") } })),
  "jpt-open-selection": paperCase((documents) => toJpt({ documents }), "panselResult"),
  "jpt-rotation-test": paperCase((documents) => rotation({ documents }), "jobFitReport"),
  "jpt-rotation-2-5y": both(rotation({ since: "2024-02-10" }), rotation({ since: "2024-02-11" })),
  "jpt-term-5y": both(rotation({ since: "2021-02-10" }), rotation({ since: "2021-02-09" })),
  "jpt-coordination-bkn": paperCase((documents) => rotation({ documents }), "bknRecommendation"),
  "camat-government-skill": both(
    move({
      from: SEKRETARIS,
      to: CAMAT,
      person: { golongan: "IV/a", ...education("S1", "ILMU PEMERINTAHAN") },
    }),
    move({ from: SEKRETARIS, to: CAMAT, person: { golongan: "IV/a" } }),
  ),
  "lurah-requirements": both(
    lateral({ to: LURAH, person: education("S1", "ILMU PEMERINTAHAN") }),
    lateral({ to: LURAH, person: { golongan: "III/a" } }),
  ),
  "dukcapil-mendagri": both(
    lateral({ fromUnit: DUKCAPIL, documents: { ...PAPERS, mendagriDukcapil: {} } }),
    lateral({ toUnit: { ...DINAS, id: "DUKCAPIL-SEK" } }),
  ),
  "inspektur-governor-consult": both(
    move({ from: IRBAN, to: SEKRETARIS, documents: { ...PAPERS, govConsult: { date: d("2026-01-05") } } }),
    move({ from: IRBAN, to: SEKRETARIS }),
  ),
  "sekwan-dprd-consent": paperCase((documents) => rotation({ to: SEKWAN, documents }), "dprdConsent"),
  "sekda-governor-coord": paperCase((documents) => rotation({ to: SEKDA, documents }), "govCoordination"),
  "jpt-rotation-competence": both(assessedRotation(80, "2023-02-10"), assessedRotation(79, "2023-02-10")),
  "jpt-performance-remedy": both(failedTargets({ months: 18 }), failedTargets({ months: 17 })),
  "jpt-restructuring": both(
    rotation({ more: { justification: { code: "REORGANISATION" } } }),
    rotation({
      documents: without("jobFitReport", "panselResult"),
      more: { justification: { code: "REORGANISATION" } },
    }),
  ),
  "merit-supervisor-role": both(lateral(), rotation()),
  "rsud-director": both(
    toJpt({
      to: DIREKTUR_RSUD,
      person: { certificates: [{ kind: "Manajemen Rumah Sakit", field: null, validUntil: null }] },
    }),
    toJpt({ to: DIREKTUR_RSUD }),
  ),
  "satpolpp-ppns": both(
    toJpt({ to: KASATPOL, person: { certificates: [{ kind: "PPNS", field: null, validUntil: null }] } }),
    toJpt({ to: KASATPOL }),
  ),
};
