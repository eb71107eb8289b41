import { evaluateMove, evaluatePlan, evaluateStay } from "../evaluate-move.js";
import type { EmployeeFacts, MoveFacts } from "../facts.js";
import type { Finding } from "../findings.js";
import type { PlanFacts, PlannedMove } from "../plan-facts.js";
import { CONDUCT_DATA_CASES } from "./conduct-data-cases.js";
import { CONDUCT_INTEREST_CASES } from "./conduct-interest-cases.js";
import {
  ANALIS_MADYA,
  ANALIS_MUDA,
  ANALIS_PERTAMA,
  ANALIS_UTAMA,
  AUDITOR_MUDA,
  BADAN,
  BENDAHARA,
  BIDAN,
  CAMAT,
  contractTeacher,
  DEFINITIVE,
  DINAS,
  DOKTER,
  DUKCAPIL,
  d,
  GURU_IPA,
  GURU_IPS,
  GURU_KELAS,
  headCandidate,
  IRBAN,
  KABAN,
  KABID,
  KADIS,
  KAPUS,
  KASI,
  KASUBBAG,
  KEPALA_SD,
  LURAH,
  move,
  NERS,
  PAPERS,
  PERAWAT,
  PERENCANA_UTAMA,
  PKM_DESA,
  PKM_KOTA,
  SD_A,
  SD_B,
  SD_KHUSUS,
  SEKDA,
  SEKRETARIS,
  SEKWAN,
  SMA_A,
  STAF,
  served,
  TEACHER,
  without,
} from "./fixtures.js";
import { HEALTH_CASES } from "./health-cases.js";
import { LEADER_CASES } from "./leader-cases.js";
import { PERSON_CASES } from "./person-cases.js";
import { TEACHER_CASES } from "./teacher-cases.js";

/** One lawful and one unlawful situation per rule. */
export interface RuleCase {
  readonly passes: () => readonly Finding[];
  readonly fails: () => readonly Finding[];
}

type Options = Parameters<typeof move>[0];
const both = (passes: MoveFacts, fails: MoveFacts): RuleCase => ({
  passes: () => evaluateMove(passes).findings,
  fails: () => evaluateMove(fails).findings,
});
const paperRule = (base: (documents: MoveFacts["documents"]) => MoveFacts, ...papers: string[]): RuleCase =>
  both(base(PAPERS), base(without(...papers)));
const planCase = (passes: Partial<PlanFacts>, fails: Partial<PlanFacts>): RuleCase => {
  const whole = (part: Partial<PlanFacts>): PlanFacts => ({
    moves: [],
    seats: [],
    staffing: [],
    displaced: [],
    ...part,
  });
  return {
    passes: () => evaluatePlan(whole(passes), d("2026-02-10")).findings,
    fails: () => evaluatePlan(whole(fails), d("2026-02-10")).findings,
  };
};

const lateral = (more: Partial<Options> = {}) => move({ from: KASI, to: KASUBBAG, ...more });
const promotion = (more: Partial<Options> = {}) =>
  move({
    from: KASI,
    to: KABID,
    before: [served(STAF, "2010-03-01", "2018-01-01")],
    since: "2018-01-01",
    ...more,
  });
const firstPromotion = (more: Partial<Options> = {}) =>
  move({ from: STAF, to: KASI, since: "2015-01-05", ...more });
const toFunctional = (more: Partial<Options> = {}) => move({ from: KASI, to: ANALIS_MUDA, ...more });
const inter = (more: Partial<Options> = {}) =>
  lateral({ ...more, more: { scope: "INTER_SAME_PROVINCE", ...more.more } });
const toJpt = (more: Partial<Options> = {}) =>
  move({
    from: KABID,
    to: KADIS,
    since: "2020-01-06",
    ...more,
    person: { birthDate: d("1975-05-05"), golongan: "IV/b", ...more.person },
  });
const rotation = (more: Partial<Options> = {}) =>
  move({ from: KADIS, to: KABAN, ...more, person: { golongan: "IV/b", ...more.person } });
const sitting = (since: string, more: Partial<Options> = {}) =>
  headCandidate({
    from: KEPALA_SD,
    since,
    before: [served(GURU_KELAS, "2010-03-01", since, "sd-b")],
    ...more,
  });
const partTime = (more: Partial<Options> = {}) =>
  contractTeacher({ ...more, person: { kind: "PPPK_PW", ...more.person } });
const doctor = (more: Partial<Options> = {}) =>
  move({
    from: NERS,
    to: KAPUS,
    since: "2015-01-05",
    before: [],
    fromUnit: PKM_KOTA,
    toUnit: PKM_DESA,
    ...more,
    person: { education: [{ level: "S1", field: "NERS" }], ...more.person },
  });
const nurse = (more: Partial<Options> = {}) =>
  move({ from: PERAWAT, to: PERAWAT, fromUnit: PKM_KOTA, toUnit: PKM_DESA, ...more });
const oldHeads = { tmt: "2025-04-01", documents: { ...PAPERS, mendagriApproval: {} } };
const penalty = (more: Partial<EmployeeFacts["discipline"][number]>) => ({
  discipline: [
    {
      level: "SEDANG" as const,
      type: null,
      status: "SERVING" as const,
      start: d("2026-01-01"),
      end: d("2026-12-31"),
      ...more,
    },
  ],
});
const acting = { plan: { ...DEFINITIVE, ppkStatus: "PJ" as const } };
const education = (level: string, field: string | null = "HUKUM") => ({ education: [{ level, field }] });
const appraised = (predicate: string) => ({ performance: [2024, 2025].map((year) => ({ year, predicate })) });
const relatives = { relatives: [{ employeeId: "p2", relation: "SUAMI" }] };
const stays = (facts: MoveFacts) =>
  evaluateStay(facts.employee, facts.from, facts.fromUnit, facts.tmt, { documents: facts.documents })
    .findings;

const planned = (id: string, facts: MoveFacts, more: Partial<PlannedMove> = {}): PlannedMove => ({
  id,
  employee: { ...facts.employee, id: `e-${id}` },
  from: facts.from,
  fromUnit: facts.fromUnit,
  to: facts.to,
  toUnit: facts.toUnit,
  tmt: facts.tmt,
  toSeatId: "s2",
  fromSeatId: "s1",
  ...more,
});
const toSeat = planned("a", lateral());
const seat = (id: string, holderId: string | null) => ({
  id,
  positionId: KASUBBAG.id,
  unitId: BADAN.id,
  holderId,
  validFrom: d("2020-01-01"),
  validTo: null,
});
const row = (family: string, before: number, after: number, need: number | null, unit = PKM_KOTA) => ({
  unit,
  position: { ...PERAWAT, id: family, family },
  need,
  before,
  after,
});
const exits = planned("a", move({ from: GURU_KELAS, to: GURU_KELAS, fromUnit: SD_KHUSUS, toUnit: SD_A }));
const enters = planned("b", move({ from: GURU_KELAS, to: GURU_KELAS, fromUnit: SD_B, toUnit: SD_KHUSUS }));
const certified = (field: string) => ({
  certificates: [{ kind: "SERTIFIKAT PENDIDIK", field, validUntil: null }],
});

export const RULE_CASES: Readonly<Record<string, RuleCase>> = {
  "authority-intra-ppk": paperRule((documents) => lateral({ documents }), "tpkMinutes"),
  "authority-inter-governor": paperRule((documents) => inter({ documents }), "governorDecree"),
  "authority-inter-mendagri": paperRule(
    (documents) => inter({ documents, more: { scope: "INTER_PROVINCE" } }),
    "mendagriDecree",
  ),
  "pertek-inter": paperRule((documents) => inter({ documents }), "pertekBkn"),
  "doc-anjab-abk": both(inter(), inter({ documents: { ...PAPERS, anjabAbk: { date: d("2023-01-01") } } })),
  "doc-receiver-proposal": paperRule((documents) => inter({ documents }), "receiverProposal"),
  "doc-no-discipline": both(
    inter(),
    inter({ documents: { ...PAPERS, noDiscipline: { date: d("2025-06-01") } } }),
  ),
  "doc-last-rank-decree": paperRule((documents) => inter({ documents }), "lastRankDecree"),
  "doc-no-study-bond": paperRule((documents) => inter({ documents }), "noStudyBond"),
  "doc-inspectorate-clear": paperRule((documents) => inter({ documents }), "inspectorateClear"),
  "doc-sender-consent": paperRule((documents) => inter({ documents }), "senderConsent"),
  "doc-performance-2y": both(inter(), inter({ person: appraised("KURANG") })),
  "own-request-allowed": paperRule(
    (documents) => lateral({ documents, person: { initiator: "OWN_REQUEST" } }),
    "requestLetter",
  ),
  "own-request-10y-pledge": both(
    inter({ person: { initiator: "OWN_REQUEST", noMovePledgeYears: 10, tmtPns: d("2016-02-10") } }),
    inter({ person: { initiator: "OWN_REQUEST", noMovePledgeYears: 10, tmtPns: d("2016-02-11") } }),
  ),
  "imut-pertek": paperRule((documents) => lateral({ documents }), "pertekImut"),
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
    passes: () => stays(lateral({ since: "2022-01-01" })),
    fails: () => stays(lateral({ since: "2020-01-01" })),
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
  "class-lateral": both(lateral(), lateral({ from: { ...KASI, kelas: 9 }, to: { ...KASUBBAG, kelas: 7 } })),
  "jpt-track-record": both(toJpt(), toJpt({ person: penalty({ status: "APPEAL" }) })),
  "jpt-no-replacement-2y": both(rotation(), rotation({ since: "2024-05-01" })),

  "cpns-no-transfer": both(lateral(), move({ from: STAF, to: STAF, person: { kind: "CPNS" } })),
  "competence-fit": both(
    move({ from: STAF, to: { ...STAF, id: "other", educationFields: ["HUKUM"] } }),
    move({ from: STAF, to: { ...STAF, id: "other", educationFields: ["AKUNTANSI"] } }),
  ),
  "competence-gap": both(lateral(), lateral({ person: { competence: { jpm: 70, date: d("2025-01-01") } } })),
  "adm-education": both(promotion(), promotion({ person: education("D3") })),
  "pengawas-education": both(
    firstPromotion({ person: education("D3") }),
    firstPromotion({ person: education("SMA") }),
  ),
  "pelaksana-education": both(
    move({ from: null, to: STAF, person: education("SMA") }),
    move({ from: null, to: STAF, person: education("SMP") }),
  ),
  "jpt-education": both(toJpt(), toJpt({ person: education("D3") })),
  "adm-experience": both(
    promotion(),
    promotion({ since: "2023-12-01", before: [served(STAF, "2010-03-01", "2023-12-01")] }),
  ),
  "pengawas-experience": both(
    firstPromotion(),
    firstPromotion({ since: "2023-01-05", before: [], person: { tmtPns: d("2023-01-05") } }),
  ),
  "adm-performance-2y": both(promotion(), promotion({ person: appraised("BUTUH_PERBAIKAN") })),
  "no-dual-ja-jf": both(lateral(), lateral({ before: [served(ANALIS_MUDA, "2015-01-01", null)] })),
  "rank-for-eselon": both(
    promotion({ person: { golongan: "III/c" } }),
    promotion({ person: { golongan: "III/b" } }),
  ),
  "demotion-needs-basis": both(
    move({
      from: KABID,
      to: KASI,
      documents: { ...PAPERS, demotionBasis: {} },
      more: { justification: { code: "RESIGNED_FROM_POST" } },
    }),
    move({ from: KABID, to: KASI }),
  ),
  "jf-level-map": both(toFunctional(), toFunctional({ to: ANALIS_PERTAMA })),
  "jf-education": both(toFunctional(), toFunctional({ person: education("D3") })),
  "jf-competency-test": paperRule((documents) => toFunctional({ documents }), "ukomPass"),
  "jf-experience": both(
    toFunctional(),
    toFunctional({ documents: { ...PAPERS, fieldExperience: { months: 23 } } }),
  ),
  "jf-performance-2y": both(toFunctional(), toFunctional({ person: appraised("KURANG") })),
  "jf-age-53": both(
    toFunctional({ person: { birthDate: d("1975-01-01") } }),
    toFunctional({ person: { birthDate: d("1973-02-09") } }),
  ),
  "jf-age-55": both(
    move({ from: KABID, to: ANALIS_MADYA, person: { birthDate: d("1972-01-01") } }),
    move({ from: KABID, to: ANALIS_MADYA, person: { birthDate: d("1971-02-09") } }),
  ),
  "jf-age-60": both(
    move({ from: KADIS, to: ANALIS_UTAMA, person: { birthDate: d("1970-01-01") } }),
    move({ from: KADIS, to: ANALIS_UTAMA, person: { birthDate: d("1966-02-09") } }),
  ),
  "jf-age-63": both(
    move({ from: PERENCANA_UTAMA, to: ANALIS_UTAMA, person: { birthDate: d("1966-01-01") } }),
    move({ from: PERENCANA_UTAMA, to: ANALIS_UTAMA, person: { birthDate: d("1963-02-09") } }),
  ),
  "jf-formation": both(toFunctional(), toFunctional({ more: { seat: { need: 2, filledAfter: 3 } } })),
  "jf-utama-president": both(
    move({ from: KADIS, to: ANALIS_UTAMA, documents: { ...PAPERS, presidentDecree: {} } }),
    move({ from: KADIS, to: ANALIS_UTAMA }),
  ),
  "bup-of-target-post": both(
    lateral({ person: { birthDate: d("1968-02-01") } }),
    lateral({ person: { birthDate: d("1968-01-31") } }),
  ),
  "pppk-bup": both(contractTeacher(), contractTeacher({ person: { birthDate: d("1966-01-31") } })),
  "bup-shortened": both(lateral(), move({ from: GURU_KELAS, to: KASUBBAG, fromUnit: SD_A, person: TEACHER })),
  "near-retirement": both(
    lateral({ person: { birthDate: d("1970-01-01") } }),
    lateral({ person: { birthDate: d("1968-12-10") } }),
  ),
  "jpt-competence": both(
    toJpt(),
    toJpt({ documents: without("assessment"), person: { competence: { jpm: 90, date: d("2022-02-09") } } }),
  ),
  "jpt-experience-5y": both(toJpt(), toJpt({ documents: { ...PAPERS, relatedExperience: { months: 59 } } })),
  "jpt-adm-2y": both(toJpt(), toJpt({ since: "2024-06-01" })),
  "jpt-age-56": both(toJpt(), toJpt({ person: { birthDate: d("1970-02-09") } })),
  "jpt-open-selection": paperRule((documents) => toJpt({ documents }), "panselResult"),
  "jpt-rotation-test": paperRule((documents) => rotation({ documents }), "jobFitReport"),
  "jpt-rotation-2-5y": both(rotation({ since: "2024-02-10" }), rotation({ since: "2024-02-11" })),
  "jpt-term-5y": both(rotation({ since: "2021-02-10" }), rotation({ since: "2021-02-09" })),
  "jpt-coordination-bkn": paperRule((documents) => rotation({ documents }), "bknRecommendation"),
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
  "sekwan-dprd-consent": paperRule((documents) => rotation({ to: SEKWAN, documents }), "dprdConsent"),
  "sekda-governor-coord": paperRule((documents) => rotation({ to: SEKDA, documents }), "govCoordination"),
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
  "acting-head-pertek": paperRule(
    (documents) => lateral({ documents, more: acting }),
    "pertekImut",
    "pertekBkn",
  ),
  "pppk-no-inter": both(contractTeacher(), contractTeacher({ more: { scope: "INTER_PROVINCE" } })),
  "pppk-intra-same-jabatan": both(contractTeacher(), contractTeacher({ to: GURU_IPA })),
  "pppk-relocation-data-first": paperRule((documents) => contractTeacher({ documents }), "abkUpdate"),
  "pppk-contract-valid": both(contractTeacher(), contractTeacher({ tmt: "2030-05-31" })),
  "pppk-extension-basis": both(contractTeacher(), contractTeacher({ tmt: "2030-01-05" })),
  "pppk-posts-allowed": both(contractTeacher(), contractTeacher({ to: KASI })),
  "pw-status": both(partTime(), partTime({ to: KEPALA_SD })),
  "pw-one-year": both(partTime(), partTime({ tmt: "2030-06-01" })),
  "pw-fte-weight": both(contractTeacher(), partTime()),
  "pw-no-relocation-default": both(partTime({ documents: { ...PAPERS, contractClause: {} } }), partTime()),
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
  "ks-extension": { passes: () => stays(sitting("2018-01-06")), fails: () => stays(sitting("2018-01-05")) },
  "ks-pppk-experience": both(
    contractTeacher({ to: KEPALA_SD, since: "2018-02-10" }),
    contractTeacher({ to: KEPALA_SD, since: "2018-02-11" }),
  ),
  "ks-integrity-pact": paperRule((documents) => headCandidate({ documents }), "paktaIntegritas"),
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
  "ks-advice-team": paperRule((documents) => headCandidate({ documents }), "timPertimbangan"),
  "ks-back-from-office": both(
    headCandidate({ since: "2022-01-05", before: [served(KASI, "2010-03-01", "2022-01-05")] }),
    headCandidate({ since: "2022-01-06", before: [served(KASI, "2010-03-01", "2022-01-06")] }),
  ),
  "kapus-requirements": both(doctor(), doctor({ from: ANALIS_PERTAMA })),
  "kapus-training": paperRule((documents) => doctor({ documents }), "kapusTraining"),
  "sip-new-place": paperRule((documents) => nurse({ documents }), "sip"),
  "coi-direct-supervision": both(
    lateral({ person: relatives, more: { supervisorsOfTarget: ["p3", "p2"] } }),
    lateral({ person: relatives, more: { supervisorsOfTarget: ["p2"] } }),
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
  "pkm-min-staff": planCase({ staffing: [row("PERAWAT", 6, 5, 5)] }, { staffing: [row("PERAWAT", 5, 4, 5)] }),
  "seat-exists": planCase({ moves: [toSeat], seats: [seat("s2", null)] }, { moves: [toSeat] }),
  "seat-free": planCase(
    {
      moves: [
        toSeat,
        planned("b", lateral(), { employee: { ...toSeat.employee, id: "e-b" }, toSeatId: "s3" }),
      ],
      seats: [seat("s2", "e-b")],
    },
    { moves: [toSeat], seats: [seat("s2", "e-b")] },
  ),
  "one-seat-one-person": planCase({ moves: [toSeat] }, { moves: [toSeat, planned("b", lateral())] }),
  "no-orphan": planCase({ moves: [toSeat], displaced: ["e-a"] }, { displaced: ["e-z"] }),
  "swap-consistent": planCase(
    { moves: [toSeat, planned("b", lateral(), { fromSeatId: "s2", toSeatId: "s1" })] },
    { moves: [toSeat, planned("b", lateral(), { fromSeatId: "s2", toSeatId: "s1", tmt: d("2026-02-12") })] },
  ),
  "need-balance": planCase({ staffing: [row("PERAWAT", 4, 3, 3)] }, { staffing: [row("PERAWAT", 4, 3, 4)] }),
  "remote-protected": planCase(
    { staffing: [row("BIDAN", 5, 4, 4, { ...PKM_DESA, remoteness: "TERPENCIL" })] },
    { staffing: [row("BIDAN", 4, 3, 4, { ...PKM_DESA, remoteness: "TERPENCIL" })] },
  ),
  "guru-source-not-stripped": planCase(
    { staffing: [row("GURU_KELAS", 7, 6, 6, SD_A)] },
    { staffing: [row("GURU_KELAS", 6, 5, 6, SD_A)] },
  ),
  "guru-special-area-exit": planCase({ moves: [exits, enters] }, { moves: [exits] }),
  "only-doctor": planCase({ staffing: [row("DOKTER", 2, 1, 1)] }, { staffing: [row("DOKTER", 1, 0, 1)] }),
  "only-holder": planCase(
    { staffing: [row("BENDAHARA", 2, 1, 1)] },
    { staffing: [row("BENDAHARA", 1, 0, 1)] },
  ),
  ...CONDUCT_INTEREST_CASES,
  ...CONDUCT_DATA_CASES,
  ...TEACHER_CASES,
  ...HEALTH_CASES,
  ...LEADER_CASES,
  ...PERSON_CASES,
};

/** Moves of many kinds, the ground the properties walk on. */
export const SAMPLE_MOVES: readonly MoveFacts[] = [
  lateral(),
  promotion(),
  firstPromotion(),
  toFunctional(),
  inter(),
  toJpt(),
  rotation(),
  headCandidate(),
  sitting("2020-01-05"),
  headCandidate(oldHeads),
  contractTeacher(),
  partTime(),
  doctor(),
  nurse(),
  lateral({ since: "2025-01-01" }),
  promotion({ person: penalty({}) }),
  toJpt({ person: { birthDate: d("1970-02-09") } }),
  headCandidate({ since: "2023-01-06", before: [served(KASI, "2010-03-01", "2023-01-06")] }),
  move({ from: KABID, to: KASI }),
  move({ from: ANALIS_MUDA, to: AUDITOR_MUDA }),
  move({ from: BIDAN, to: BIDAN, fromUnit: PKM_KOTA, toUnit: PKM_DESA }),
  move({ from: DOKTER, to: STAF }),
  lateral({
    person: { ...relatives, leaves: [{ kind: "CLTN", from: d("2025-01-01"), to: d("2026-06-30") }] },
  }),
];
