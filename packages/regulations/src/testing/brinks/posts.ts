import type { EmployeeFacts } from "../../facts.js";
import type { Brinks } from "../case-kinds.js";
import { type Brink, moving, type Situation } from "../case-kinds.js";
import {
  ANALIS_MADYA,
  ANALIS_UTAMA,
  DEFINITIVE,
  d,
  KABID,
  KADIS,
  KASI,
  move,
  PAPERS,
  PERAWAT,
  PERENCANA_UTAMA,
  PKM_JAUH,
  SEKRETARIS,
  STAF,
  served,
  without,
} from "../fixtures.js";
import {
  education,
  firstPromotion,
  lateral,
  promotion,
  rotation,
  toFunctional,
  toJpt,
} from "../situations.js";
import { appraisedBackwards } from "./appraisals.js";

const born = (birthDate: string): Partial<EmployeeFacts> => ({ birthDate: d(birthDate) });
const pengawasSince = (since: string, more: Partial<EmployeeFacts> = {}) =>
  moving(promotion({ since, before: [served(STAF, "2010-03-01", since)], person: more }));
const cadre = (grade: string | null): Partial<EmployeeFacts> => ({
  certificates: [{ kind: "SEKOLAH KADER", field: null, validUntil: null, grade }],
});
const staffSince = (since: string) =>
  moving(firstPromotion({ since, before: [], person: { tmtPns: d(since) } }));
const demoted = (code: string): Brink => [
  "PASS",
  moving(
    move({
      from: KABID,
      to: KASI,
      documents: { ...PAPERS, demotionBasis: {} },
      more: { justification: { code } },
    }),
  ),
];
const experienced = (months: number, restructuring: boolean) =>
  moving(
    toFunctional({
      documents: { ...PAPERS, fieldExperience: { months } },
      more: { plan: { ...DEFINITIVE, restructuring } },
    }),
  );
const toSkilled = (level: string) =>
  moving(move({ from: STAF, to: PERAWAT, person: education(level, "KEPERAWATAN") }));
/** On the birthday itself the ceiling is not passed, but near; the day after it is. */
const ceiling = (of: (person: Partial<EmployeeFacts>) => Situation, years: number): readonly Brink[] => [
  ["WARN", of(born(`${2026 - years}-02-10`))],
  ["BLOCK", of(born(`${2026 - years}-02-09`))],
];
const assessed = (date: string) =>
  moving(
    toJpt({
      documents: without("assessment"),
      person: { competence: { jpm: 92, date: d(date) }, birthDate: d("1975-05-05") },
    }),
  );
const rotatedAfterAssessment = (jpm: number, date: string) =>
  moving(rotation({ documents: without("assessment"), person: { competence: { jpm, date: d(date) } } }));

export const POST_BRINKS: Brinks = {
  "adm-experience": [
    ["PASS", pengawasSince("2023-02-10")],
    ["BLOCK", pengawasSince("2023-02-11")],
    ["PASS", pengawasSince("2025-02-10", cadre("SANGAT MEMUASKAN"))],
  ],
  "adm-kader-waiver": [
    ["PASS", pengawasSince("2023-02-10", cadre(null))],
    ["NEED-DOC", pengawasSince("2023-02-11", cadre(null))],
    ["PASS", pengawasSince("2023-02-11", cadre("sangat memuaskan"))],
  ],
  "pengawas-education": [
    ["BLOCK", moving(firstPromotion({ person: education("D2") }))],
    ["PASS", moving(firstPromotion({ person: education("D3") }))],
  ],
  "pengawas-experience": [
    ["PASS", staffSince("2022-02-10")],
    ["BLOCK", staffSince("2022-02-11")],
  ],
  "adm-performance-2y": appraisedBackwards((person) => promotion({ person })),
  "demotion-needs-basis": [
    demoted("DISCIPLINE"),
    demoted("RESIGNED_FROM_POST"),
    demoted("FAILED_PERFORMANCE"),
    demoted("REORGANISATION"),
    demoted("LONG_STUDY"),
    demoted("CLTN"),
  ],
  "ja-remote-waiver": [
    [
      "WARN",
      moving(
        firstPromotion({
          toUnit: { ...PKM_JAUH, remoteness: "SANGAT_TERPENCIL" },
          person: education("SMA"),
        }),
      ),
    ],
    [
      "PASS",
      moving(firstPromotion({ toUnit: { ...PKM_JAUH, remoteness: "PINGGIRAN" }, person: education("SMA") })),
    ],
  ],
  "jf-education": [
    ["PASS", toSkilled("SMA")],
    ["BLOCK", toSkilled("SMP")],
  ],
  "jf-experience": [
    ["PASS", experienced(24, false)],
    ["BLOCK", experienced(23, false)],
    ["PASS", experienced(12, true)],
    ["BLOCK", experienced(11, true)],
  ],
  "jf-performance-2y": appraisedBackwards((person) => toFunctional({ person })),
  "jf-age-53": ceiling((person) => moving(toFunctional({ person })), 53),
  "jf-age-55": ceiling((person) => moving(move({ from: KABID, to: ANALIS_MADYA, person })), 55),
  "jf-age-60": [
    ...ceiling((person) => moving(move({ from: KADIS, to: ANALIS_UTAMA, person })), 60),
    // A title whose retirement age is 60 leaves less than a year after the 59th birthday.
    ["PASS", moving(move({ from: KADIS, to: { ...ANALIS_UTAMA, bup: 60 }, person: born("1967-02-01") }))],
    ["BLOCK", moving(move({ from: KADIS, to: { ...ANALIS_UTAMA, bup: 60 }, person: born("1967-01-31") }))],
  ],
  "jf-age-63": ceiling((person) => moving(move({ from: PERENCANA_UTAMA, to: ANALIS_UTAMA, person })), 63),
  "near-retirement": [
    ["PASS", moving(lateral({ person: born("1969-02-01") }))],
    ["WARN", moving(lateral({ person: born("1969-01-31") }))],
  ],
  "jpt-competence": [
    ["PASS", assessed("2023-02-10")],
    ["NEED-DOC", assessed("2023-02-09")],
  ],
  "jpt-experience-5y": [
    ["PASS", moving(toJpt({ documents: { ...PAPERS, relatedExperience: { months: 60 } } }))],
    ["BLOCK", moving(toJpt({ documents: { ...PAPERS, relatedExperience: { months: 59 } } }))],
  ],
  "jpt-adm-2y": [
    ["PASS", moving(toJpt({ since: "2024-02-10" }))],
    ["BLOCK", moving(toJpt({ since: "2024-02-11" }))],
  ],
  "jpt-rotation-competence": [
    ["NEED-DOC", rotatedAfterAssessment(92, "2023-02-09")],
    ["PASS", rotatedAfterAssessment(80, "2023-02-10")],
  ],
  "jpt-performance-remedy": [
    [
      "PASS",
      moving(
        move({
          from: KADIS,
          to: SEKRETARIS,
          documents: { ...PAPERS, demotionBasis: {}, performanceProcess: {} },
          more: { justification: { code: "FAILED_PERFORMANCE" } },
        }),
      ),
    ],
  ],
  "rsud-director": [
    [
      "PASS",
      moving(
        toJpt({
          to: { ...KADIS, id: "direktur-rsud", specialRole: "DIREKTUR_RSUD" },
          person: { certificates: [{ kind: "MANAJEMEN RS", field: null, validUntil: null }] },
        }),
      ),
    ],
  ],
};
