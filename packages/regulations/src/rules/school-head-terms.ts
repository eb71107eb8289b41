import { addMonths, type IsoDate, monthsBetween } from "../dates.js";
import { recentAppraisals } from "../evidence.js";
import { isTeacher } from "../families.js";
import { SANGAT_BAIK } from "../grades.js";
import {
  advice,
  needsDocument,
  type Outcome,
  type PersonCase,
  personRule,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { PERMENDIKBUDRISTEK_40_2021, PERMENDIKDASMEN_7_2025 } from "../sources.js";
import { HEAD, headMonths, isEntering, toHead } from "./school-head-posts.js";
import { holdsCertificate } from "./shared-checks.js";

const TERM_MESSAGES = {
  full: "Sudah {months} bulan menjadi kepala sekolah; paling lama {maxMonths} bulan, dan syarat perpanjangan tidak terpenuhi.",
  extended: "Sudah {months} bulan menjadi kepala sekolah; perpanjangan hanya satu kali.",
  document: "Sudah {months} bulan menjadi kepala sekolah; perpanjangan satu periode memerlukan {missing}.",
};

/** Eight years, and one more period where nobody else qualifies and the last two years were excellent (art. 23-24). */
function termOutcome(
  c: PersonCase,
  { maxMonths, extendedMonths, years }: { maxMonths: number; extendedMonths: number; years: number },
): Outcome | null {
  if (c.employee.history.length === 0) return unknownFact("history");
  const months = headMonths(c);
  const facts = { months };
  if (months < maxMonths) return null;
  if (months >= extendedMonths) return violated("extended", { facts });
  if (!c.documents.noCandidateDeclared) return violated("full", { facts });
  const { lowest, missingYears } = recentAppraisals(c.employee, c.tmt, years);
  if (lowest !== null && lowest.ordinal < SANGAT_BAIK) return violated("full", { facts });
  if (missingYears.length > 0) return unknownFact(...missingYears.map((year) => `performance:${year}`));
  return c.documents.ksExtension ? null : needsDocument("ksExtension", "document", { facts });
}

export const SCHOOL_HEAD_TERM_RULES = [
  titleRule({
    ...PERMENDIKBUDRISTEK_40_2021,
    id: "ks-max-2-periods",
    version: 1,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { maxMonths: 192 },
    article: "",
    status: "verified",
    title: "Kepala sekolah paling lama empat periode",
    text: "Penugasan kepala sekolah paling banyak empat periode atau enam belas tahun.",
    english: {
      title: "A school head serves at most four periods",
      text: "A school head serves at most four periods or sixteen years.",
    },
    messages: { full: "Sudah {months} bulan menjadi kepala sekolah; paling lama {maxMonths} bulan." },
    check(c, { maxMonths }) {
      if (!toHead(c)) return null;
      const months = headMonths(c);
      if (c.from?.specialRole === HEAD && c.employee.history.length === 0) return unknownFact("history");
      return months < maxMonths ? null : violated("full", { facts: { months } });
    },
  }),
  titleRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-training-waiver",
    version: 1,
    appliesTo: { roles: [HEAD] },
    severity: "warn",
    params: { kinds: ["BCKS", "CALON_KEPALA_SEKOLAH"], periodMonths: 48 },
    article: "Tahap seleksi",
    status: "verified",
    title: "Tanpa pelatihan hanya satu periode",
    text: "Bila tidak ada calon terlatih, guru yang memenuhi syarat lain dapat ditugaskan untuk satu periode saja.",
    english: {
      title: "Untrained for one period only",
      text: "Where no trained candidate exists, a teacher who meets the other conditions may be assigned for one period only.",
    },
    messages: {
      once: "Belum lulus pelatihan; dapat ditugaskan satu periode karena dinyatakan tidak ada calon terlatih.",
      again:
        "Belum lulus pelatihan dan sudah {months} bulan menjadi kepala sekolah; periode kedua tidak dibolehkan.",
    },
    check(c, { kinds, periodMonths }) {
      if (!toHead(c) || !c.documents.noCandidateDeclared || c.documents.bcksCertificate) return null;
      const holds = holdsCertificate(c, kinds);
      if (holds === null) return unknownFact("certificates");
      if (holds) return null;
      const months = headMonths(c);
      if (months >= periodMonths) return violated("again", { severity: "BLOCK", facts: { months } });
      return isEntering(c) ? advice("once") : null;
    },
  }),
  titleRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-max-2-periods",
    version: 2,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { maxMonths: 96, extendedMonths: 144, years: 2 },
    article: "Pasal 23 dan Pasal 24",
    status: "verified",
    title: "Kepala sekolah paling banyak dua periode",
    text: "Penugasan kepala sekolah paling banyak dua periode berturut-turut atau delapan tahun. Bila tidak ada calon, dapat diperpanjang satu periode dengan predikat Sangat Baik dua tahun terakhir.",
    english: {
      title: "A school head serves at most two periods",
      text: "A school head serves at most two consecutive periods or eight years. Where no candidate exists, one more period is possible with Sangat Baik in the last two years.",
    },
    messages: TERM_MESSAGES,
    check: (c, params) => (toHead(c) ? termOutcome(c, params) : null),
  }),
  personRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-extension",
    version: 1,
    on: "stay",
    severity: "block",
    params: { maxMonths: 96, extendedMonths: 144, years: 2 },
    article: "Pasal 23 dan Pasal 24",
    status: "verified",
    title: "Kepala sekolah yang sudah delapan tahun",
    text: "Kepala sekolah yang sudah delapan tahun kembali mengajar, kecuali tidak ada calon dan PPK memperpanjang satu periode karena kinerjanya Sangat Baik dua tahun terakhir.",
    english: {
      title: "School heads after eight years",
      text: "A school head of eight years returns to teaching, unless no candidate exists and the appointing authority extends by one period because the last two years were Sangat Baik.",
    },
    messages: TERM_MESSAGES,
    check: (c, params) => (c.from?.specialRole === HEAD ? termOutcome(c, params) : null),
  }),
  titleRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-back-from-office",
    version: 1,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { minMonths: 48 },
    article: "Pasal 23 dan Pasal 24",
    status: "verified",
    title: "Empat tahun kembali mengajar setelah jabatan lain",
    text: "Guru yang pernah menduduki jabatan lain harus aktif kembali sebagai guru empat tahun berturut-turut sebelum menjadi kepala sekolah.",
    english: {
      title: "Four years of teaching after another post",
      text: "A teacher who took another post must be active again as a teacher for four years in a row before becoming a school head.",
    },
    messages: {
      short: "Baru {months} bulan aktif kembali sebagai guru; diminta {minMonths} bulan berturut-turut.",
      elsewhere:
        "Masih menduduki jabatan di luar guru; diminta {minMonths} bulan berturut-turut sebagai guru lebih dahulu.",
    },
    check(c, { minMonths }) {
      if (!isEntering(c)) return null;
      if (c.employee.history.length === 0) return unknownFact("history");
      let left: IsoDate | null = null;
      for (const posting of c.employee.history) {
        if (isTeacher(posting.family) || posting.start > c.tmt) continue;
        if (posting.family === "") return unknownFact("history");
        const end = posting.end ?? c.tmt;
        if (left === null || end > left) left = end;
      }
      if (left === null) return null;
      if (left >= c.tmt) return violated("elsewhere");
      const months = monthsBetween(left, c.tmt);
      return months >= minMonths
        ? null
        : violated("short", { lawfulFrom: addMonths(left, minMonths), facts: { months } });
    },
  }),
];
