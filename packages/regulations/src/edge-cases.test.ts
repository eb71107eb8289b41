import { describe, expect, it } from "vitest";
import { evaluateMove, evaluatePlan, evaluateStay } from "./evaluate-move.js";
import type { MoveFacts } from "./facts.js";
import type { Verdict } from "./findings.js";
import type { PlanFacts, PlannedMove } from "./plan-facts.js";
import { retirementDate } from "./retirement.js";
import {
  ANALIS_MADYA,
  ANALIS_MUDA,
  BADAN,
  CAMAT,
  contractTeacher,
  DEFINITIVE,
  DINAS,
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
  PAPERS,
  PERAWAT,
  PKM_DESA,
  PKM_KOTA,
  SD_A,
  SD_B,
  SD_KHUSUS,
  SEKRETARIS,
  SEKWAN,
  SMA_A,
  STAF,
  served,
  TEACHER,
  without,
} from "./testing/fixtures.js";

/** Numbered as in the dossier of legal cases. `rule` must be among the findings of the expected severity. */
interface Case {
  readonly no: string;
  readonly says: string;
  readonly facts: MoveFacts;
  readonly verdict: Verdict;
  readonly rule?: string;
}

const adm = (more: Partial<Parameters<typeof move>[0]> = {}) =>
  move({
    from: KABID,
    to: KADIS,
    since: "2023-08-01",
    tmt: "2026-02-01",
    before: [served(STAF, "2010-03-01", "2018-01-01"), served(KASI, "2018-01-01", "2023-08-01")],
    ...more,
    person: { birthDate: d("1970-02-01"), golongan: "IV/b", ...more.person },
  });
const inter = (more: Partial<Parameters<typeof move>[0]> = {}) =>
  move({ from: KASUBBAG, to: KASI, ...more, more: { scope: "INTER_SAME_PROVINCE", ...more.more } });
const pledged = { tmtPns: d("2021-03-01"), noMovePledgeYears: 10, initiator: "OWN_REQUEST" as const };
const kapus = (tmt: string) =>
  move({
    from: KAPUS,
    to: PERAWAT,
    since: "2020-01-01",
    tmt,
    fromUnit: PKM_KOTA,
    toUnit: PKM_DESA,
    person: { education: [{ level: "D3", field: "KEPERAWATAN" }] },
  });
const official = (tmt: string) =>
  move({
    from: KABID,
    to: KABID,
    since: "2020-01-01",
    tmt,
    more: {
      plan: {
        ...DEFINITIVE,
        headInauguratedAt: d("2019-02-20"),
        candidatePairDate: d("2024-09-22"),
        headTermEnd: d("2025-02-19"),
      },
    },
  });
const discipline = (more: Partial<MoveFacts["employee"]["discipline"][number]>) => [
  {
    level: "SEDANG" as const,
    type: null,
    status: "PROCESS" as const,
    start: d("2026-01-05"),
    end: null,
    ...more,
  },
];
const head = (years: string, more: Partial<Parameters<typeof headCandidate>[0]> = {}) =>
  headCandidate({
    from: KEPALA_SD,
    since: years,
    before: [served(GURU_KELAS, "2010-03-01", years, "sd-b")],
    ...more,
  });
const excellent = { performance: [2024, 2025].map((year) => ({ year, predicate: "SANGAT_BAIK" })) };

const CASES: Case[] = [
  {
    no: "1",
    says: "exactly 24 months in the post",
    facts: move({ from: KASI, to: KASUBBAG, since: "2024-02-10" }),
    verdict: "PASS",
  },
  {
    no: "2",
    says: "one day short of 24 months",
    facts: move({ from: KASI, to: KASUBBAG, since: "2024-02-10", tmt: "2026-02-09" }),
    verdict: "BLOCK",
    rule: "min-tenure-2y",
  },
  {
    no: "3",
    says: "one day short, after a reorganisation with its decree",
    facts: move({
      from: KASI,
      to: KASUBBAG,
      since: "2024-02-10",
      tmt: "2026-02-09",
      documents: { ...PAPERS, justification: {} },
      more: { justification: { code: "REORGANISATION" } },
    }),
    verdict: "WARN",
    rule: "min-tenure-exceptions",
  },
  {
    no: "4",
    says: "a pelaksana after 14 months",
    facts: move({ from: STAF, to: STAF, since: "2024-12-10", before: [] }),
    verdict: "WARN",
    rule: "min-tenure-2y",
  },
  {
    no: "6",
    says: "Kota to Kabupaten with a decree of the mayor only",
    facts: inter({ documents: without("governorDecree") }),
    verdict: "BLOCK",
    rule: "authority-inter-governor",
  },
  {
    no: "7",
    says: "the opinion of BKN is missing",
    facts: inter({ documents: without("pertekBkn") }),
    verdict: "NEED-DOC",
    rule: "pertek-inter",
  },
  {
    no: "8",
    says: "consent names another post",
    facts: inter({ documents: { ...PAPERS, senderConsent: { positionId: "other" } } }),
    verdict: "NEED-DOC",
    rule: "doc-sender-consent",
  },
  {
    no: "9",
    says: "a ten-year pledge and an own request",
    facts: inter({ tmt: "2026-04-01", person: pledged }),
    verdict: "BLOCK",
    rule: "own-request-10y-pledge",
  },
  {
    no: "10",
    says: "the pledge does not bind inside the agency",
    facts: move({ from: KASUBBAG, to: KASI, tmt: "2026-04-01", person: { ...pledged, initiator: "OFFICE" } }),
    verdict: "PASS",
  },
  {
    no: "11",
    says: "Butuh Perbaikan in the year before an inter-agency move",
    facts: inter({
      person: {
        performance: [
          { year: 2024, predicate: "BAIK" },
          { year: 2025, predicate: "BUTUH_PERBAIKAN" },
        ],
      },
    }),
    verdict: "BLOCK",
    rule: "doc-performance-2y",
  },
  {
    no: "12",
    says: "a discipline process and another agency",
    facts: inter({ person: { discipline: discipline({}) } }),
    verdict: "BLOCK",
    rule: "disc-pending-no-inter",
  },
  {
    no: "13",
    says: "a discipline process and a sideways move inside",
    facts: move({ from: KASI, to: KASUBBAG, person: { discipline: discipline({}) } }),
    verdict: "WARN",
    rule: "disc-intra-lateral",
  },
  {
    no: "14",
    says: "a JPT after 25 months with all papers",
    facts: move({ from: KADIS, to: KABAN, since: "2024-01-10", person: { golongan: "IV/b" } }),
    verdict: "PASS",
  },
  {
    no: "15",
    says: "a JPT after 20 months",
    facts: move({ from: KADIS, to: KABAN, since: "2024-06-10", person: { golongan: "IV/b" } }),
    verdict: "BLOCK",
    rule: "jpt-rotation-2-5y",
  },
  { no: "17", says: "JPT on the 56th birthday", facts: adm(), verdict: "WARN", rule: "jpt-age-56" },
  {
    no: "18",
    says: "JPT one day after the 56th birthday",
    facts: adm({ tmt: "2026-02-02" }),
    verdict: "BLOCK",
    rule: "jpt-age-56",
  },
  {
    no: "19",
    says: "only 18 months as administrator",
    facts: adm({
      since: "2024-08-01",
      before: [served(STAF, "2010-03-01", "2018-01-01"), served(KASI, "2018-01-01", "2024-08-01")],
    }),
    verdict: "BLOCK",
    rule: "jpt-adm-2y",
  },
  {
    no: "20",
    says: "a sitting JPT aged 57",
    facts: move({ from: KADIS, to: KABAN, person: { birthDate: d("1969-01-10"), golongan: "IV/b" } }),
    verdict: "PASS",
  },
  {
    no: "21",
    says: "a JPT aged 59 to administrator",
    facts: move({
      from: KADIS,
      to: SEKRETARIS,
      documents: { ...PAPERS, demotionBasis: {} },
      person: { birthDate: d("1967-01-10"), golongan: "IV/b" },
      more: { justification: { code: "RESIGNED_FROM_POST" } },
    }),
    verdict: "BLOCK",
    rule: "bup-of-target-post",
  },
  {
    no: "22",
    says: "a teacher aged 58 years 3 months to kasubbag",
    facts: move({
      from: GURU_KELAS,
      to: KASUBBAG,
      fromUnit: SD_A,
      since: "2015-01-01",
      person: { ...TEACHER, birthDate: d("1967-11-10") },
    }),
    verdict: "BLOCK",
    rule: "bup-of-target-post",
  },
  {
    no: "23",
    says: "a teacher aged 55 to kasubbag",
    facts: move({
      from: GURU_KELAS,
      to: KASUBBAG,
      fromUnit: SD_A,
      since: "2015-01-01",
      person: { ...TEACHER, birthDate: d("1971-02-01") },
    }),
    verdict: "WARN",
    rule: "bup-shortened",
  },
  {
    no: "24",
    says: "a pengawas aged 53 years 2 months to ahli muda",
    facts: move({ from: KASI, to: ANALIS_MUDA, person: { birthDate: d("1972-12-10") } }),
    verdict: "BLOCK",
    rule: "jf-age-53",
  },
  {
    no: "25",
    says: "14 months of experience without restructuring",
    facts: move({
      from: KABID,
      to: ANALIS_MADYA,
      documents: { ...PAPERS, fieldExperience: { months: 14 } },
      person: { birthDate: d("1972-01-10") },
    }),
    verdict: "BLOCK",
    rule: "jf-experience",
  },
  {
    no: "26",
    says: "14 months of experience with restructuring",
    facts: move({
      from: KABID,
      to: ANALIS_MADYA,
      documents: { ...PAPERS, fieldExperience: { months: 14 } },
      person: { birthDate: d("1972-01-10") },
      more: { plan: { ...DEFINITIVE, restructuring: true } },
    }),
    verdict: "PASS",
  },
  {
    no: "27",
    says: "an administrator to ahli muda",
    facts: move({ from: KABID, to: ANALIS_MUDA }),
    verdict: "BLOCK",
    rule: "jf-level-map",
  },
  {
    no: "28",
    says: "a head of Puskesmas replaced one day before the six months end",
    facts: kapus("2025-08-19"),
    verdict: "BLOCK",
    rule: "new-head-6m",
  },
  {
    no: "30",
    says: "a nurse without leading duty in the first six months",
    facts: move({
      from: PERAWAT,
      to: PERAWAT,
      tmt: "2025-06-01",
      since: "2020-01-01",
      fromUnit: PKM_KOTA,
      toUnit: PKM_DESA,
      person: { education: [{ level: "D3", field: "KEPERAWATAN" }] },
    }),
    verdict: "PASS",
  },
  {
    no: "31",
    says: "the first day of the election freeze",
    facts: official("2024-03-22"),
    verdict: "BLOCK",
    rule: "pilkada-freeze",
  },
  { no: "32", says: "the day before the election freeze", facts: official("2024-03-21"), verdict: "PASS" },
  {
    no: "33",
    says: "an acting head with consent, without the opinion of BKN",
    facts: move({
      from: KABID,
      to: KABID,
      documents: { ...without("pertekImut", "pertekBkn"), mendagriApproval: {} },
      more: { plan: { ...DEFINITIVE, ppkStatus: "PJ" } },
    }),
    verdict: "NEED-DOC",
    rule: "acting-head-pertek",
  },
  {
    no: "34",
    says: "an acting head releases a nurse to another agency under the standing consent",
    facts: move({
      from: PERAWAT,
      to: PERAWAT,
      fromUnit: PKM_KOTA,
      toUnit: PKM_DESA,
      person: { education: [{ level: "D3", field: "KEPERAWATAN" }] },
      more: { scope: "INTER_SAME_PROVINCE", plan: { ...DEFINITIVE, ppkStatus: "PJ" } },
    }),
    verdict: "PASS",
    rule: "acting-head-blanket-2022",
  },
  {
    no: "35",
    says: "a camat candidate with a law degree",
    facts: move({ from: KABID, to: CAMAT, person: { golongan: "IV/a" } }),
    verdict: "BLOCK",
    rule: "camat-government-skill",
  },
  {
    no: "36",
    says: "a camat candidate with the certificate",
    facts: move({
      from: KABID,
      to: CAMAT,
      person: {
        golongan: "IV/a",
        certificates: [{ kind: "KEPAMONGPRAJAAN", field: null, validUntil: null }],
      },
    }),
    verdict: "PASS",
  },
  {
    no: "37",
    says: "a kabid leaves Dukcapil by the mayor's decree",
    facts: move({ from: KABID, to: KABID, fromUnit: DUKCAPIL }),
    verdict: "BLOCK",
    rule: "dukcapil-mendagri",
  },
  {
    no: "38",
    says: "the governor consulted ten working days before",
    facts: move({
      from: IRBAN,
      to: IRBAN,
      tmt: "2026-02-16",
      documents: { ...PAPERS, govConsult: { date: d("2026-02-02") } },
      person: { golongan: "IV/a" },
    }),
    verdict: "NEED-DOC",
    rule: "inspektur-governor-consult",
  },
  {
    no: "39",
    says: "a secretary of the DPRD without its consent",
    facts: move({ from: SEKWAN, to: KADIS, documents: without("dprdConsent"), person: { golongan: "IV/b" } }),
    verdict: "NEED-DOC",
    rule: "sekwan-dprd-consent",
  },
  {
    no: "40",
    says: "a kabid to kasi without any basis",
    facts: move({ from: KABID, to: KASI }),
    verdict: "BLOCK",
    rule: "demotion-needs-basis",
  },
  { no: "41", says: "a PPPK teacher to another school", facts: contractTeacher(), verdict: "PASS" },
  {
    no: "42",
    says: "a PPPK teacher to another government",
    facts: contractTeacher({ more: { scope: "INTER_SAME_PROVINCE" } }),
    verdict: "BLOCK",
    rule: "pppk-no-inter",
  },
  {
    no: "43",
    says: "a PPPK as kepala bidang",
    facts: contractTeacher({ to: KABID }),
    verdict: "BLOCK",
    rule: "pppk-posts-allowed",
  },
  {
    no: "44",
    says: "a PPPK after eight months",
    facts: contractTeacher({ since: "2025-06-10" }),
    verdict: "PASS",
  },
  {
    no: "45",
    says: "a part-time PPPK is not counted as a full person",
    facts: contractTeacher({ person: { kind: "PPPK_PW" }, documents: { ...PAPERS, contractClause: {} } }),
    verdict: "WARN",
    rule: "pw-fte-weight",
  },
  {
    no: "46",
    says: "a school-head candidate in III/b",
    facts: headCandidate({ person: { golongan: "III/b" } }),
    verdict: "BLOCK",
    rule: "ks-rank-pns",
  },
  {
    no: "47",
    says: "III/b where no III/c candidate exists",
    facts: headCandidate({
      person: { golongan: "III/b" },
      documents: { ...PAPERS, noCandidateDeclared: {} },
    }),
    verdict: "WARN",
    rule: "ks-rank-pns",
  },
  {
    no: "48",
    says: "III/b with Guru Penggerak under the older regulation",
    facts: headCandidate({
      tmt: "2025-04-01",
      documents: { ...without("bcksCertificate"), mendagriApproval: {} },
      person: {
        golongan: "III/b",
        certificates: [
          { kind: "SERTIFIKAT_PENDIDIK", field: "GURU_KELAS", validUntil: null },
          { kind: "GURU_PENGGERAK", field: null, validUntil: null },
        ],
      },
    }),
    verdict: "PASS",
  },
  {
    no: "48b",
    says: "the same in the six months without consent",
    facts: headCandidate({ tmt: "2025-04-01", person: { golongan: "III/b" } }),
    verdict: "BLOCK",
    rule: "new-head-6m",
  },
  {
    no: "49",
    says: "a PPPK teacher of five years where nobody has eight",
    facts: contractTeacher({
      to: KEPALA_SD,
      since: "2021-01-04",
      tmt: "2026-02-10",
      documents: { ...PAPERS, noCandidateDeclared: {} },
    }),
    verdict: "WARN",
    rule: "ks-pppk-experience",
  },
  {
    no: "50",
    says: "eight years as head",
    facts: head("2018-01-05"),
    verdict: "BLOCK",
    rule: "ks-max-2-periods",
  },
  {
    no: "51",
    says: "eight years, excellent, no candidate, decree missing",
    facts: head("2018-01-05", { person: excellent, documents: { ...PAPERS, noCandidateDeclared: {} } }),
    verdict: "NEED-DOC",
    rule: "ks-max-2-periods",
  },
  {
    no: "51b",
    says: "the same with the decree",
    facts: head("2018-01-05", {
      person: excellent,
      documents: { ...PAPERS, noCandidateDeclared: {}, ksExtension: {} },
    }),
    verdict: "PASS",
  },
  {
    no: "52",
    says: "a second extension",
    facts: head("2014-01-05", {
      person: excellent,
      documents: { ...PAPERS, noCandidateDeclared: {}, ksExtension: {} },
    }),
    verdict: "BLOCK",
    rule: "ks-max-2-periods",
  },
  {
    no: "53",
    says: "a head after 20 months at the school",
    facts: head("2024-05-05"),
    verdict: "BLOCK",
    rule: "ks-move-2y",
  },
  {
    no: "54",
    says: "a teacher again for only 24 months",
    facts: headCandidate({
      tmt: "2026-01-15",
      since: "2024-01-15",
      before: [served(KABID, "2010-03-01", "2024-01-15")],
    }),
    verdict: "BLOCK",
    rule: "ks-back-from-office",
  },
  {
    no: "55",
    says: "a medium penalty long ago, to head",
    facts: headCandidate({
      person: { discipline: discipline({ status: "DONE", start: d("2015-01-05"), end: d("2016-01-04") }) },
    }),
    verdict: "BLOCK",
    rule: "ks-clean-record",
  },
  {
    no: "55b",
    says: "the same to another class",
    facts: headCandidate({
      to: GURU_KELAS,
      person: { discipline: discipline({ status: "DONE", start: d("2015-01-05"), end: d("2016-01-04") }) },
    }),
    verdict: "PASS",
  },
  {
    no: "56",
    says: "a second period for an untrained head",
    facts: head("2021-12-05", {
      documents: { ...without("bcksCertificate"), noCandidateDeclared: {} },
      person: { certificates: [{ kind: "SERTIFIKAT_PENDIDIK", field: null, validUntil: null }] },
    }),
    verdict: "BLOCK",
    rule: "ks-training-waiver",
  },
  {
    no: "57",
    says: "three years at an ordinary school, to a special area",
    facts: headCandidate({ to: GURU_KELAS, since: "2023-01-05", toUnit: SD_KHUSUS }),
    verdict: "WARN",
    rule: "guru-min-4y",
  },
  {
    no: "64",
    says: "an IPA teacher to an IPS seat",
    facts: headCandidate({
      from: GURU_IPA,
      to: GURU_IPS,
      person: { certificates: [{ kind: "SERTIFIKAT_PENDIDIK", field: "IPA", validUntil: null }] },
    }),
    verdict: "BLOCK",
    rule: "guru-linearity",
  },
  {
    no: "65",
    says: "a teacher of an SMA",
    facts: headCandidate({ to: GURU_KELAS, fromUnit: SMA_A }),
    verdict: "BLOCK",
    rule: "sma-not-local",
  },
  {
    no: "68",
    says: "a health worker to another place without SIP",
    facts: move({
      from: PERAWAT,
      to: PERAWAT,
      fromUnit: PKM_KOTA,
      toUnit: PKM_DESA,
      documents: without("sip"),
    }),
    verdict: "NEED-DOC",
    rule: "sip-new-place",
  },
  {
    no: "69",
    says: "unpaid leave on the date",
    facts: move({
      from: KASI,
      to: KASUBBAG,
      tmt: "2026-06-01",
      person: { leaves: [{ kind: "CLTN", from: d("2024-07-01"), to: d("2026-06-30") }] },
    }),
    verdict: "BLOCK",
    rule: "cltn-block",
  },
  {
    no: "70",
    says: "back from unpaid leave, reactivated",
    facts: move({
      from: null,
      to: STAF,
      before: [served(STAF, "2010-03-01", "2023-01-01")],
      documents: { ...PAPERS, reactivation: {} },
      person: { leaves: [{ kind: "CLTN", from: d("2023-01-01"), to: d("2025-12-31") }] },
    }),
    verdict: "PASS",
  },
  {
    no: "71",
    says: "on study assignment",
    facts: move({
      from: STAF,
      to: STAF,
      tmt: "2026-07-01",
      person: {
        study: { from: d("2024-09-01"), to: d("2026-08-31"), releasedFromPost: true, serviceBondEnd: null },
      },
    }),
    verdict: "BLOCK",
    rule: "study-active-block",
  },
  {
    no: "72",
    says: "promotion while lowered",
    facts: move({
      from: KASI,
      to: KABID,
      tmt: "2026-06-01",
      person: {
        discipline: discipline({
          level: "BERAT",
          type: "PENURUNAN_JABATAN",
          status: "SERVING",
          start: d("2025-09-01"),
          end: d("2026-08-31"),
        }),
      },
    }),
    verdict: "BLOCK",
    rule: "disc-lowered-post-12m",
  },
  {
    no: "74",
    says: "a wife above her husband",
    facts: move({
      from: STAF,
      to: STAF,
      person: { relatives: [{ employeeId: "p2", relation: "ISTRI" }] },
      more: { supervisorsOfTarget: ["p2", "p3"] },
    }),
    verdict: "WARN",
    rule: "coi-direct-supervision",
  },
  {
    no: "83",
    says: "birth date missing, to a functional post",
    facts: move({ from: KASI, to: ANALIS_MUDA, person: { birthDate: null } }),
    verdict: "NEED-DOC",
    rule: "jf-age-53",
  },
  {
    no: "86",
    says: "a JPT placed 2025-09-12, one day early",
    facts: move({
      from: KADIS,
      to: KABAN,
      since: "2025-09-12",
      tmt: "2027-09-11",
      person: { golongan: "IV/b" },
    }),
    verdict: "BLOCK",
    rule: "jpt-rotation-2-5y",
  },
  {
    no: "86b",
    says: "the same on 2027-09-12",
    facts: move({
      from: KADIS,
      to: KABAN,
      since: "2025-09-12",
      tmt: "2027-09-12",
      person: { golongan: "IV/b" },
    }),
    verdict: "PASS",
  },
  {
    no: "87",
    says: "re-confirmed only, 36 months in the real post",
    facts: move({
      from: KADIS,
      to: KABAN,
      since: "2023-05-02",
      tmt: "2026-05-02",
      person: {
        golongan: "IV/b",
        current: {
          positionId: "kadis",
          unitId: "dinas",
          tmt: d("2023-05-02"),
          reconfirmedAt: d("2025-09-12"),
        },
      },
    }),
    verdict: "WARN",
    rule: "jpt-reconfirm-no-reset",
  },
  {
    no: "90",
    says: "a lurah candidate in III/a",
    facts: move({
      from: STAF,
      to: LURAH,
      person: { golongan: "III/a", education: [{ level: "S1", field: "ILMU_PEMERINTAHAN" }] },
    }),
    verdict: "WARN",
    rule: "lurah-requirements",
  },
];

describe("legal cases of the dossier", () => {
  it.each(CASES)("case $no: $says gives $verdict", ({ facts, verdict, rule }) => {
    const result = evaluateMove(facts);
    expect
      .soft(
        result.verdict,
        JSON.stringify(
          result.findings.map((f) => [f.severity, f.rule, f.message]),
          null,
          1,
        ),
      )
      .toBe(verdict);
    if (rule)
      expect(result.findings.filter((f) => f.severity === verdict).map((f) => f.rule)).toContain(rule);
  });

  it("case 5: an administrator who stays for 61 months is flagged", () => {
    const { employee } = move({ from: KABID, to: KABID, since: "2021-01-01" });
    const result = evaluateStay(employee, KABID, DINAS, d("2026-02-01"));
    expect(result.verdict).toBe("WARN");
    expect(result.findings[0]?.rule).toBe("max-tenure-5y");
  });

  it("case 16: a JPT who stays for 61 months needs an extension decree", () => {
    const { employee } = move({ from: KADIS, to: KADIS, since: "2021-01-01" });
    const result = evaluateStay(employee, KADIS, DINAS, d("2026-02-01"));
    expect(result.verdict).toBe("NEED-DOC");
    expect(result.findings[0]?.rule).toBe("jpt-term-5y");
  });

  it("case 29: on the day the six months end the rule is silent", () => {
    expect(evaluateMove(kapus("2025-08-20")).findings.map((f) => f.rule)).not.toContain("new-head-6m");
  });

  it("case 84: born on 29 February 1968 retires on 1 March 2026 at 58", () => {
    expect(retirementDate(d("1968-02-29"), 58)).toBe("2026-03-01");
  });

  it("case 85: moves on two sides of a change are judged by two versions", () => {
    const before = evaluateMove(headCandidate({ tmt: "2025-05-13", person: { golongan: "III/a" } }));
    const after = evaluateMove(headCandidate({ tmt: "2025-05-14", person: { golongan: "III/a" } }));
    const version = (result: typeof before) => result.findings.find((f) => f.rule === "ks-rank-pns")?.version;
    expect([version(before), version(after)]).toEqual([1, 2]);
  });
});

const planned = (id: string, facts: MoveFacts, more: Partial<PlannedMove> = {}): PlannedMove => ({
  id,
  employee: { ...facts.employee, id: `e-${id}` },
  from: facts.from,
  fromUnit: facts.fromUnit,
  to: facts.to,
  toUnit: facts.toUnit,
  tmt: facts.tmt,
  toSeatId: `to-${id}`,
  fromSeatId: `from-${id}`,
  ...more,
});
const plan = (more: Partial<PlanFacts>): PlanFacts => ({
  moves: [],
  seats: [],
  staffing: [],
  displaced: [],
  ...more,
});
const verdictsOf = (facts: PlanFacts) =>
  evaluatePlan(facts, d("2026-02-10")).findings.map((f) => `${f.severity} ${f.rule}`);
const leavesSpecialArea = planned(
  "a",
  move({ from: GURU_KELAS, to: GURU_KELAS, since: "2023-12-10", fromUnit: SD_KHUSUS, toUnit: SD_A }),
);

describe("legal cases about whole plans", () => {
  it("case 58: a teacher leaves a special area and nobody comes", () => {
    expect(verdictsOf(plan({ moves: [leavesSpecialArea] }))).toContain("BLOCK guru-special-area-exit");
  });
  it("case 59: with a replacement on the same date the teacher may go", () => {
    const replacement = planned(
      "b",
      move({ from: GURU_KELAS, to: GURU_KELAS, fromUnit: SD_B, toUnit: SD_KHUSUS }),
    );
    expect(verdictsOf(plan({ moves: [leavesSpecialArea, replacement] }))).not.toContain(
      "BLOCK guru-special-area-exit",
    );
  });
  it("case 59b: two leave a special area and one comes: one of them has to wait", () => {
    const second = { ...leavesSpecialArea, id: "c" };
    const replacement = planned(
      "b",
      move({ from: GURU_KELAS, to: GURU_KELAS, fromUnit: SD_B, toUnit: SD_KHUSUS }),
    );
    const found = verdictsOf(plan({ moves: [leavesSpecialArea, second, replacement] }));
    expect(found.filter((one) => one === "BLOCK guru-special-area-exit")).toHaveLength(1);
  });
  it("case 60: the only PJOK teacher of a school is taken", () => {
    const position = { ...GURU_KELAS, family: "GURU_PJOK" };
    expect(
      verdictsOf(plan({ staffing: [{ unit: SD_A, position, need: 1, before: 1, after: 0 }] })),
    ).toContain("BLOCK guru-source-not-stripped");
  });
  it("case 66: a Puskesmas falls to four nurses; the numbers are a working default, so it warns", () => {
    expect(
      verdictsOf(
        plan({ staffing: [{ unit: PKM_KOTA, position: PERAWAT, need: null, before: 5, after: 4 }] }),
      ),
    ).toContain("WARN pkm-min-staff");
  });
  it("case 67: an old gap of a Puskesmas warns", () => {
    expect(
      verdictsOf(
        plan({ staffing: [{ unit: PKM_KOTA, position: PERAWAT, need: null, before: 4, after: 4 }] }),
      ),
    ).toContain("WARN pkm-min-staff");
  });
  it("case 76: two moves to one seat", () => {
    const moves = [
      planned("a", move({ from: KASI, to: KASUBBAG }), { toSeatId: "s" }),
      planned("b", move({ from: KASI, to: KASUBBAG }), { toSeatId: "s" }),
    ];
    expect(verdictsOf(plan({ moves }))).toContain("BLOCK one-seat-one-person");
  });
  it("case 77: a cycle whose dates differ by two days", () => {
    const base = move({ from: KASI, to: KASUBBAG, toUnit: BADAN });
    const moves = ["a", "b", "c"].map((id, i) =>
      planned(id, base, {
        fromSeatId: `s${i}`,
        toSeatId: `s${(i + 1) % 3}`,
        ...(i === 2 ? { tmt: d("2026-02-12") } : {}),
      }),
    );
    expect(verdictsOf(plan({ moves }))).toContain("WARN swap-consistent");
  });
  it("case 78: a remote Puskesmas loses a midwife while an urban one keeps three above need", () => {
    const position = { ...PERAWAT, family: "BIDAN" };
    const staffing = [
      { unit: { ...PKM_DESA, remoteness: "TERPENCIL" as const }, position, need: 4, before: 4, after: 3 },
      { unit: PKM_KOTA, position, need: 4, before: 6, after: 7 },
    ];
    expect(verdictsOf(plan({ staffing }))).toContain("BLOCK remote-protected");
  });
  it("case 78b: the edge of a city (PINGGIRAN) is no remote place in law", () => {
    const unit = { ...SD_KHUSUS, remoteness: "PINGGIRAN" as const };
    const staffing = [{ unit, position: GURU_KELAS, need: 6, before: 6, after: 5 }];
    expect(verdictsOf(plan({ staffing }))).not.toContain("BLOCK remote-protected");
  });
});
