import { both, paperCase, type RuleCase } from "./case-kinds.js";
import {
  ANALIS_MADYA,
  ANALIS_MUDA,
  ANALIS_PERTAMA,
  ANALIS_UTAMA,
  AUDITOR_MUDA,
  contractTeacher,
  d,
  GURU_KELAS,
  KABID,
  KADIS,
  KASI,
  KASUBBAG,
  move,
  PAPERS,
  PERENCANA_UTAMA,
  PKM_JAUH,
  SD_A,
  STAF,
  served,
  TEACHER,
} from "./fixtures.js";
import {
  appraised,
  type Changes,
  education,
  firstPromotion,
  lateral,
  penalty,
  promotion,
  toFunctional,
} from "./situations.js";

const recruit = (person: Changes["person"]) =>
  move({ from: STAF, to: ANALIS_PERTAMA, person: { kind: "CPNS", ...person } });
/** A pengawas since the date, once pelaksana, who passed the cadre school. */
const cadre = (since: string, grade: string | null) =>
  promotion({
    since,
    before: [served(STAF, "2010-03-01", since)],
    person: { certificates: [{ kind: "SEKOLAH KADER", field: null, validUntil: null, grade }] },
  });

export const POST_CASES: Readonly<Record<string, RuleCase>> = {
  "adm-education": both(promotion(), promotion({ person: education("D3") })),
  "pengawas-education": both(
    firstPromotion({ person: education("D3") }),
    firstPromotion({ person: education("SMA") }),
  ),
  "pelaksana-education": both(
    move({ from: null, to: STAF, person: education("SMA") }),
    move({ from: null, to: STAF, person: education("SMP") }),
  ),
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
  "jf-competency-test": paperCase((documents) => toFunctional({ documents }), "ukomPass"),
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
  "cpns-jf-as-recruited": both(
    recruit({ recruitedFor: { id: ANALIS_PERTAMA.id, kind: "JF" } }),
    recruit({ recruitedFor: { id: AUDITOR_MUDA.id, kind: "JF" } }),
  ),
  "jf-first-appointment": both(
    recruit({ performance: [{ year: 2025, predicate: "BAIK" }] }),
    recruit({ performance: [{ year: 2025, predicate: "KURANG" }] }),
  ),
  "adm-kader-waiver": both(cadre("2022-02-10", null), cadre("2023-02-11", "Memuaskan")),
  "ja-integrity": both(
    promotion({ person: penalty({ status: "PROCESS" }) }),
    promotion({ person: penalty({ level: "BERAT", status: "PROCESS" }) }),
  ),
  "ja-remote-waiver": both(
    firstPromotion({ toUnit: PKM_JAUH }),
    firstPromotion({ toUnit: PKM_JAUH, person: education("SMA") }),
  ),
  "bup-transition-2017": both(
    lateral({ person: { birthDate: d("1957-04-08") } }),
    lateral({ person: { birthDate: d("1957-04-07") } }),
  ),
};
