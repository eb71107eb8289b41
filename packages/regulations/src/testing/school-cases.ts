import { both, moving, paperCase, type RuleCase, staying, withBrink } from "./case-kinds.js";
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

/** The same under the regulation in force until 13 May 2025, inside the six months of a new head, with the minister's consent. */
const earlier = { tmt: "2025-04-01", documents: { ...PAPERS, mendagriApproval: {} } };
/** SANGAT BAIK or BAIK every year, except one. */
const marked = (year: number, predicate: string, others: string) => ({
  performance: [2021, 2022, 2023, 2024, 2025].map((one) => ({
    year: one,
    predicate: one === year ? predicate : others,
  })),
});
const certifiedMonths = (months: number) => ({
  ...PAPERS,
  mendagriApproval: {},
  managerialExperience: { months },
});
const extended = (since: string, year: number) =>
  sitting(since, {
    person: marked(year, "BAIK", "SANGAT_BAIK"),
    documents: { ...PAPERS, noCandidateDeclared: {}, ksExtension: {} },
  });
const untrained = {
  documents: { ...without("bcksCertificate"), noCandidateDeclared: {} },
  person: certified("GURU_KELAS"),
};

export const SCHOOL_CASES: Readonly<Record<string, RuleCase>> = {
  "guru-min-4y": both(
    headCandidate({ to: GURU_KELAS, since: "2022-01-05" }),
    headCandidate({ to: GURU_KELAS, since: "2022-01-06" }),
  ),
  "guru-special-area-2y": both(
    headCandidate({ to: GURU_KELAS, fromUnit: SD_KHUSUS, since: "2024-01-05" }),
    headCandidate({ to: GURU_KELAS, fromUnit: SD_KHUSUS, since: "2024-01-06" }),
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
  "ks-performance": withBrink(
    both(headCandidate(), headCandidate({ person: appraised("KURANG") })),
    ["PASS", moving(headCandidate({ person: marked(2023, "KURANG", "BAIK") }))],
    ["BLOCK", moving(headCandidate({ person: marked(2024, "KURANG", "BAIK") }))],
    ["PASS", moving(headCandidate({ ...earlier, person: marked(2022, "KURANG", "BAIK") }))],
    ["BLOCK", moving(headCandidate({ ...earlier, person: marked(2023, "KURANG", "BAIK") }))],
  ),
  "ks-managerial-2y": withBrink(
    both(
      headCandidate({ documents: certifiedMonths(24) }),
      headCandidate({ documents: certifiedMonths(23) }),
    ),
    ["PASS", moving(headCandidate({ ...earlier, documents: certifiedMonths(24) }))],
    ["BLOCK", moving(headCandidate({ ...earlier, documents: certifiedMonths(23) }))],
  ),
  "ks-clean-record": both(
    headCandidate(),
    headCandidate({ person: penalty({ status: "DONE", start: d("2012-01-01"), end: d("2013-01-01") }) }),
  ),
  "ks-age-56": withBrink(
    both(headCandidate(), headCandidate({ person: { birthDate: d("1970-01-04") } })),
    ["WARN", moving(headCandidate({ person: { birthDate: d("1970-01-05") } }))],
    ["WARN", moving(headCandidate({ ...earlier, person: { birthDate: d("1969-04-01") } }))],
    ["BLOCK", moving(headCandidate({ ...earlier, person: { birthDate: d("1969-03-31") } }))],
  ),
  "ks-move-2y": withBrink(
    both(sitting("2024-01-05"), sitting("2024-01-06")),
    ["PASS", moving(sitting("2023-04-01", earlier))],
    ["BLOCK", moving(sitting("2023-04-02", earlier))],
  ),
  "ks-rank-pns": both(headCandidate(), headCandidate({ person: { golongan: "III/b" } })),
  "ks-training": both(
    headCandidate(),
    headCandidate({ documents: without("bcksCertificate"), person: certified("GURU_KELAS") }),
  ),
  "ks-max-2-periods": withBrink(
    both(sitting("2018-01-06"), sitting("2018-01-05")),
    ["PASS", moving(sitting("2009-04-02", earlier))],
    ["BLOCK", moving(sitting("2009-04-01", earlier))],
    ["PASS", moving(extended("2014-01-06", 2023))],
    ["BLOCK", moving(extended("2014-01-05", 2023))],
    ["BLOCK", moving(extended("2014-01-06", 2024))],
  ),
  "ks-extension": withBrink(
    { passes: staying(sitting("2018-01-06")), fails: staying(sitting("2018-01-05")) },
    ["PASS", staying(extended("2014-01-06", 2023))],
    ["BLOCK", staying(extended("2014-01-05", 2023))],
    ["BLOCK", staying(extended("2014-01-06", 2024))],
  ),
  "ks-pppk-experience": withBrink(
    both(
      contractTeacher({ to: KEPALA_SD, since: "2018-02-10" }),
      contractTeacher({ to: KEPALA_SD, since: "2018-02-11" }),
    ),
    ["WARN", moving(contractTeacher({ to: KEPALA_SD, since: "2022-02-10", documents: untrained.documents }))],
    [
      "BLOCK",
      moving(contractTeacher({ to: KEPALA_SD, since: "2022-02-11", documents: untrained.documents })),
    ],
  ),
  "ks-integrity-pact": paperCase((documents) => headCandidate({ documents }), "paktaIntegritas"),
  "ks-drug-free": both(
    headCandidate({ documents: { ...PAPERS, napza: { date: d("2025-10-05") } } }),
    headCandidate({ documents: { ...PAPERS, napza: { date: d("2025-10-04") } } }),
  ),
  "ks-training-waiver": withBrink(
    both(headCandidate({ documents: { ...PAPERS, noCandidateDeclared: {} } }), headCandidate(untrained)),
    ["PASS", moving(sitting("2022-01-06", untrained))],
    ["BLOCK", moving(sitting("2022-01-05", untrained))],
  ),
  "ks-advice-team": paperCase((documents) => headCandidate({ documents }), "timPertimbangan"),
  "ks-back-from-office": both(
    headCandidate({ since: "2022-01-05", before: [served(KASI, "2010-03-01", "2022-01-05")] }),
    headCandidate({ since: "2022-01-06", before: [served(KASI, "2010-03-01", "2022-01-06")] }),
  ),
};
