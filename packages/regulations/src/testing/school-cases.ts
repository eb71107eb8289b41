import { both, paperCase, type RuleCase, staying } from "./case-kinds.js";
import {
  contractTeacher,
  d,
  GURU_IPS,
  GURU_KELAS,
  headCandidate,
  KASI,
  KEPALA_SD,
  PAPERS,
  SD_KHUSUS,
  SMA_A,
  served,
  without,
} from "./fixtures.js";
import { appraised, certified, education, penalty, sitting } from "./situations.js";

export const SCHOOL_CASES: Readonly<Record<string, RuleCase>> = {
  "guru-min-4y": both(
    headCandidate({ to: GURU_KELAS }),
    headCandidate({ to: GURU_KELAS, since: "2022-02-11" }),
  ),
  "guru-special-area-2y": both(
    headCandidate({ to: GURU_KELAS, fromUnit: SD_KHUSUS }),
    headCandidate({ to: GURU_KELAS, fromUnit: SD_KHUSUS, since: "2024-02-11" }),
  ),
  "guru-linearity": both(
    headCandidate({ to: GURU_IPS, person: certified("GURU_IPS") }),
    headCandidate({ to: GURU_IPS, person: certified("GURU_IPA") }),
  ),
  "sma-not-local": both(
    headCandidate({ to: GURU_KELAS }),
    headCandidate({ to: GURU_KELAS, fromUnit: SMA_A }),
  ),
  "ks-education": both(headCandidate(), headCandidate({ person: education("D3") })),
  "ks-certificate": both(headCandidate(), headCandidate({ person: { certificates: [] } })),
  "ks-performance": both(headCandidate(), headCandidate({ person: appraised("KURANG") })),
  "ks-managerial-2y": both(
    headCandidate(),
    headCandidate({ documents: { ...PAPERS, managerialExperience: { months: 23 } } }),
  ),
  "ks-clean-record": both(
    headCandidate(),
    headCandidate({ person: penalty({ status: "DONE", start: d("2012-01-01"), end: d("2013-01-01") }) }),
  ),
  "ks-age-56": both(headCandidate(), headCandidate({ person: { birthDate: d("1970-01-04") } })),
  "ks-move-2y": both(sitting("2023-01-05"), sitting("2024-01-06")),
  "ks-rank-pns": both(headCandidate(), headCandidate({ person: { golongan: "III/b" } })),
  "ks-training": both(
    headCandidate(),
    headCandidate({ documents: without("bcksCertificate"), person: certified("GURU_KELAS") }),
  ),
  "ks-max-2-periods": both(sitting("2018-01-06"), sitting("2018-01-05")),
  "ks-extension": { passes: staying(sitting("2018-01-06")), fails: staying(sitting("2018-01-05")) },
  "ks-pppk-experience": both(
    contractTeacher({ to: KEPALA_SD, since: "2018-02-10" }),
    contractTeacher({ to: KEPALA_SD, since: "2018-02-11" }),
  ),
  "ks-integrity-pact": paperCase((documents) => headCandidate({ documents }), "paktaIntegritas"),
  "ks-drug-free": both(
    headCandidate(),
    headCandidate({ documents: { ...PAPERS, napza: { date: d("2025-10-04") } } }),
  ),
  "ks-training-waiver": both(
    headCandidate({ documents: { ...PAPERS, noCandidateDeclared: {} } }),
    headCandidate({
      documents: { ...without("bcksCertificate"), noCandidateDeclared: {} },
      person: certified("GURU_KELAS"),
    }),
  ),
  "ks-advice-team": paperCase((documents) => headCandidate({ documents }), "timPertimbangan"),
  "ks-back-from-office": both(
    headCandidate({ since: "2022-01-05", before: [served(KASI, "2010-03-01", "2022-01-05")] }),
    headCandidate({ since: "2022-01-06", before: [served(KASI, "2010-03-01", "2022-01-06")] }),
  ),
};
