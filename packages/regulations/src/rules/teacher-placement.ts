import { isoDate, monthsBetween, toCalendar } from "../dates.js";
import { isTeacher, subjectOf } from "../families.js";
import { BAIK, compareGolongan, educationRank, jenjangOrdinal } from "../grades.js";
import {
  advice,
  needsDocument,
  type PostCase,
  personRule,
  postRule,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { PRACTICE } from "../sources.js";
import { isHeadPost } from "./school-head-posts.js";
import { appraisalsAtLeast, isContract } from "./shared-checks.js";

/** The dossier gives the year only. */
const PERMENDIKDASMEN_1_2025 = {
  effectiveFrom: isoDate("2025-01-01"),
  effectiveTo: null,
  source: "Permendikdasmen 1/2025",
};

const toPrivate = (c: PostCase): boolean => c.toUnit.isPrivate === true && isTeacher(c.to.family);
const AHLI_PERTAMA = 5;

export const TEACHER_PLACEMENT_RULES = [
  titleRule({
    ...PRACTICE,
    id: "guru-mid-term",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "warn",
    params: { semesterStarts: ["1", "7"], around: 1 },
    article: "",
    status: "uncertain",
    title: "TMT guru pada awal semester",
    text: "Mutasi guru sebaiknya mulai pada awal semester, yaitu sekitar Januari atau Juli.",
    english: {
      title: "Teachers move at the start of a semester",
      text: "A teacher's move should take effect around January or July, when a semester starts.",
    },
    messages: { amid: "TMT jatuh di tengah semester; sebaiknya sekitar Januari atau Juli." },
    check(c, { semesterStarts, around }) {
      if (!isTeacher(c.to.family) || isHeadPost(c.to)) return null;
      const { month } = toCalendar(c.tmt);
      const isNear = semesterStarts.some((start) => {
        const apart = Math.abs(Number(start) - month);
        return Math.min(apart, 12 - apart) <= around;
      });
      return isNear ? null : violated("amid");
    },
  }),
  titleRule({
    ...PRACTICE,
    id: "religion-teacher-exception",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "warn",
    params: {},
    source: "Pedoman kebutuhan guru",
    article: "",
    status: "known",
    title: "Agama yang diampu adalah fakta jabatan",
    text: "Agama yang diajarkan guru agama dibaca dari sertifikat pendidiknya sebagai mata pelajaran, bukan dari agama pribadinya.",
    english: {
      title: "The religion taught is a fact of the post",
      text: "The religion a religion teacher teaches is read from the teaching certificate as a subject, never from the person's own religion.",
    },
    messages: {
      subject: "Mata pelajaran {subject} dinilai dari sertifikat pendidik, bukan dari agama pribadi.",
    },
    check(c) {
      const subject = subjectOf(c.to.family);
      return subject?.includes("AGAMA") ? advice("subject", { severity: "PASS", facts: { subject } }) : null;
    },
  }),
  postRule({
    ...PERMENDIKDASMEN_1_2025,
    id: "guru-private-school",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "document",
    params: {},
    article: "Pasal 7; Kepmendikdasmen 82/2025",
    status: "verified",
    title: "Redistribusi guru ASN ke sekolah swasta",
    text: "Guru ASN dapat ditempatkan di sekolah swasta oleh PPK setelah pertimbangan tim redistribusi dari dinas pendidikan dan badan kepegawaian.",
    english: {
      title: "Government teachers in private schools",
      text: "Government teachers may be placed in private schools by the appointing authority after advice of the redistribution team.",
    },
    messages: { document: "Penempatan guru di sekolah swasta memerlukan {missing}." },
    check: (c) => (toPrivate(c) && !c.documents.redistribusiTeam ? needsDocument("redistribusiTeam") : null),
  }),
  postRule({
    ...PERMENDIKDASMEN_1_2025,
    id: "guru-private-school-req",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: { minimum: "III/b", education: "S1", years: 2 },
    article: "Pasal 4",
    status: "verified",
    title: "Syarat guru ASN di sekolah swasta",
    text: "PNS: S1 atau D-IV, golongan paling rendah III/b, kinerja paling rendah Baik dua tahun, surat sehat dan bebas napza dari rumah sakit pemerintah, tidak pernah dihukum disiplin sedang atau berat, bukan tersangka, terdakwa, atau terpidana. PPPK: sama, paling rendah Guru Ahli Pertama.",
    english: {
      title: "Conditions for government teachers in private schools",
      text: "Civil servants: accredited S1/D-IV, rank III/b or higher, appraisals at least Baik for two years, healthy and drug-free letter of a government hospital, never a medium or heavy penalty, no suspect, defendant or convict. Contract staff: the same, at least Guru Ahli Pertama.",
    },
    messages: {
      education: "Pendidikan belum mencapai S1 atau D-IV.",
      rank: "Golongan {golongan}; diminta paling rendah {minimum}.",
      level: "Jenjang di bawah Guru Ahli Pertama.",
      low: "Predikat kinerja {year} adalah {predicate}; diminta paling rendah Baik dalam {years} tahun terakhir.",
      late: "Penilaian kinerja {year} belum ada; yang dibaca adalah {years} tahun sebelumnya.",
      penalty: "Pernah dijatuhi hukuman disiplin tingkat {level}.",
      legal: "Status hukum tidak bersih.",
      document: "Penempatan guru di sekolah swasta memerlukan {missing} dari rumah sakit pemerintah.",
    },
    check(c, { minimum, education, years }) {
      if (!toPrivate(c)) return null;
      const { employee } = c;
      const penalty = employee.discipline.find(({ level }) => level !== "RINGAN");
      if (penalty) return violated("penalty", { facts: { level: penalty.level.toLowerCase() } });
      if (employee.legalStatus === null) return unknownFact("legalStatus");
      if (employee.legalStatus !== "NONE") return violated("legal");
      const ranks = employee.education.flatMap(({ level }) => educationRank(level) ?? []);
      if (ranks.length === 0) return unknownFact("education");
      if (Math.max(...ranks) < (educationRank(education) ?? 7)) return violated("education");
      if (isContract(employee)) {
        const level = jenjangOrdinal(c.from?.jenjang ?? null);
        if (level === null) return unknownFact("jenjang");
        if (level < AHLI_PERTAMA) return violated("level");
      } else {
        const steps = compareGolongan(employee.golongan, minimum);
        if (steps === null) return unknownFact("golongan");
        if (steps < 0) return violated("rank", { facts: { golongan: employee.golongan } });
      }
      const appraised = appraisalsAtLeast(c, years, BAIK);
      if (appraised !== null && appraised.kind !== "advice") return appraised;
      return c.documents.napza ? appraised : needsDocument("napza");
    },
  }),
  personRule({
    ...PERMENDIKDASMEN_1_2025,
    id: "guru-private-term",
    version: 1,
    on: "stay",
    severity: "warn",
    params: { maxMonths: 48 },
    article: "",
    status: "uncertain",
    title: "Masa penempatan di sekolah swasta",
    text: "Penempatan guru ASN di sekolah swasta mempunyai jangka waktu. Angka yang dipakai adalah patokan kerja sampai petunjuk teknis dimuat.",
    english: {
      title: "Term of a placement in a private school",
      text: "The placement of a government teacher in a private school has a term. The number is a working value until the technical guide is loaded.",
    },
    messages: {
      over: "Sudah {months} bulan di sekolah swasta; patokan kerja paling lama {maxMonths} bulan.",
    },
    check(c, { maxMonths }) {
      if (c.from === null || !isTeacher(c.from.family) || c.fromUnit?.isPrivate !== true) return null;
      const since = c.employee.current?.tmt ?? null;
      if (since === null) return unknownFact("currentTmt");
      const months = monthsBetween(since, c.tmt);
      return months <= maxMonths ? null : violated("over", { facts: { months } });
    },
  }),
];
