import { both, paperCase, type RuleCase } from "./case-kinds.js";
import {
  CAMAT,
  DINAS,
  DUKCAPIL,
  d,
  IRBAN,
  LURAH,
  move,
  PAPERS,
  SEKDA,
  SEKRETARIS,
  SEKWAN,
  without,
} from "./fixtures.js";
import { education, lateral, penalty, rotation, toJpt } from "./situations.js";

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
};
