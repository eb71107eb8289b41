import { addMonths, type IsoDate, monthsBetween } from "../dates.js";
import { experience } from "../evidence.js";
import type { Posting } from "../facts.js";
import { isTeacher } from "../families.js";
import { compareGolongan, jenjangOrdinal } from "../grades.js";
import { advice, needsDocument, titleRule, unknownFact, violated } from "../rule.js";
import { PERMENDIKBUDRISTEK_40_2021, PERMENDIKDASMEN_7_2025 } from "../sources.js";
import { asHead, HEAD, isEntering, toHead } from "./school-head-posts.js";
import {
  APPRAISAL_MESSAGES,
  ageAtMost,
  appraisalsAtLeast,
  educationAtLeast,
  holdsCertificate,
  isContract,
} from "./shared-checks.js";

const TEACHING_CERTIFICATE = "SERTIFIKAT_PENDIDIK";

/** Conditions that the old and the new regulation share, each under its own source and dates. */
const shared = (act: typeof PERMENDIKDASMEN_7_2025 | typeof PERMENDIKBUDRISTEK_40_2021, version: number) => [
  titleRule({
    ...act,
    id: "ks-education",
    version,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { minimum: "S1" },
    article: act === PERMENDIKDASMEN_7_2025 ? "Pasal 7" : "",
    status: "verified",
    title: "Kepala sekolah berpendidikan S1 atau D-IV",
    text: "Kepala sekolah berpendidikan paling rendah S1 atau D-IV dari program studi terakreditasi.",
    english: {
      title: "A school head holds S1 or D-IV",
      text: "A school head holds at least S1 or D-IV from an accredited programme.",
    },
    messages: {
      low: "Pendidikan tertinggi {education}; kepala sekolah memerlukan paling rendah S1 atau D-IV.",
    },
    check: (c, { minimum }) => (toHead(c) ? educationAtLeast(c.employee, minimum) : null),
  }),
  titleRule({
    ...act,
    id: "ks-certificate",
    version,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { kind: TEACHING_CERTIFICATE },
    article: act === PERMENDIKDASMEN_7_2025 ? "Pasal 7" : "",
    status: "verified",
    title: "Kepala sekolah memiliki sertifikat pendidik",
    text: "Kepala sekolah memiliki sertifikat pendidik.",
    english: {
      title: "A school head holds a teaching certificate",
      text: "A school head holds a teaching certificate.",
    },
    messages: { none: "Tidak tercatat sertifikat pendidik yang berlaku." },
    check(c, { kind }) {
      if (!toHead(c)) return null;
      const holds = holdsCertificate(c, [kind]);
      return holds === null ? unknownFact("certificates") : holds ? null : violated("none");
    },
  }),
  titleRule({
    ...act,
    id: "ks-performance",
    version,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { years: 2 },
    article: act === PERMENDIKDASMEN_7_2025 ? "Pasal 7" : "",
    status: "verified",
    title: "Kinerja calon kepala sekolah paling rendah Baik",
    text: "Predikat kinerja paling rendah Baik dalam dua tahun terakhir.",
    english: {
      title: "Appraisals of a school head candidate at least Baik",
      text: "Performance predicate at least Baik in the last two years.",
    },
    messages: APPRAISAL_MESSAGES,
    check: (c, { years }) => (toHead(c) ? appraisalsAtLeast(c, years) : null),
  }),
  titleRule({
    ...act,
    id: "ks-managerial-2y",
    version,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { minMonths: 24, certificate: "PENGALAMAN_MANAJERIAL_PENDIDIKAN" },
    article: act === PERMENDIKDASMEN_7_2025 ? "Pasal 7" : "",
    status: "verified",
    title: "Pengalaman manajerial pendidikan dua tahun",
    text: "Calon kepala sekolah berpengalaman manajerial di satuan pendidikan paling singkat dua tahun.",
    english: {
      title: "Two years of managerial experience in education",
      text: "A candidate has at least two years of managerial experience in an educational unit.",
    },
    messages: { short: "Pengalaman manajerial {months} bulan; diminta paling singkat {minMonths} bulan." },
    check(c, { minMonths, certificate }) {
      if (!isEntering(c)) return null;
      const certified = c.documents.managerialExperience?.months ?? null;
      if (certified !== null) {
        return certified >= minMonths
          ? null
          : violated("short", {
              lawfulFrom: addMonths(c.tmt, minMonths - certified),
              facts: { months: certified },
            });
      }
      const led = (p: Posting) => isTeacher(p.family) && (asHead(p) || (p.role ?? null) !== null);
      const { months } = experience(c.employee.history, c.tmt, led);
      return months >= minMonths || holdsCertificate(c, [certificate])
        ? null
        : unknownFact("managerialExperience");
    },
  }),
  titleRule({
    ...act,
    id: "ks-clean-record",
    version,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: {},
    article: act === PERMENDIKDASMEN_7_2025 ? "Pasal 7" : "",
    status: "verified",
    title: "Tidak pernah dihukum disiplin sedang atau berat",
    text: "Kepala sekolah tidak pernah dijatuhi hukuman disiplin sedang atau berat dan bukan tersangka, terdakwa, atau terpidana.",
    english: {
      title: "Never a medium or heavy penalty",
      text: "A school head never had a medium or heavy discipline penalty and is no suspect, defendant or convict.",
    },
    messages: {
      penalty: "Pernah dijatuhi hukuman disiplin {level} ({start}).",
      process: "Sedang diperiksa untuk hukuman disiplin {level}.",
      legal: "Status hukum tidak bersih.",
    },
    check(c) {
      if (!toHead(c)) return null;
      const penalty = c.employee.discipline.find((d) => d.level !== "RINGAN");
      if (penalty?.status === "PROCESS")
        return violated("process", { facts: { level: penalty.level.toLowerCase() } });
      if (penalty)
        return violated("penalty", { facts: { level: penalty.level.toLowerCase(), start: penalty.start } });
      if (c.employee.legalStatus === null) return unknownFact("legalStatus");
      return c.employee.legalStatus === "NONE" ? null : violated("legal");
    },
  }),
  titleRule({
    ...act,
    id: "ks-age-56",
    version,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { maxAge: 56 },
    article: act === PERMENDIKDASMEN_7_2025 ? "Pasal 7" : "",
    status: "verified",
    title: "Usia kepala sekolah paling tinggi 56 tahun saat ditugaskan",
    text: "Pada penugasan pertama maupun berikutnya usia paling tinggi 56 tahun.",
    english: {
      title: "A school head is at most 56 years old when assigned",
      text: "At the first and at every later assignment the age is at most 56 years.",
    },
    messages: {
      old: "Usia pada TMT {age}; penugasan kepala sekolah paling tinggi {maxAge} tahun.",
      near: "Usia pada TMT {age}, mendekati batas {maxAge} tahun; pembacaan batas usia berbeda-beda, mohon dipastikan.",
    },
    check: (c, { maxAge }) => (toHead(c) ? ageAtMost(c, maxAge) : null),
  }),
  titleRule({
    ...act,
    id: "ks-move-2y",
    version,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { minMonths: 24 },
    article: version === 1 ? "" : "Pasal 23",
    status: "verified",
    title: "Kepala sekolah pindah setelah dua tahun",
    text: "Kepala sekolah dapat dipindahkan ke sekolah lain setelah paling singkat dua tahun di sekolahnya.",
    english: {
      title: "A school head moves after two years",
      text: "A school head may be moved to another school after at least two years at the present one.",
    },
    messages: {
      short: "Baru {months} bulan memimpin sekolah sekarang; diminta paling singkat {minMonths} bulan.",
    },
    check(c, { minMonths }) {
      if (!toHead(c) || c.from?.specialRole !== HEAD) return null;
      const tmt: IsoDate | null = c.employee.current?.tmt ?? null;
      if (tmt === null) return unknownFact("currentTmt");
      const months = monthsBetween(tmt, c.tmt);
      return months >= minMonths
        ? null
        : violated("short", { lawfulFrom: addMonths(tmt, minMonths), facts: { months } });
    },
  }),
];

const rankRule = (
  act: typeof PERMENDIKDASMEN_7_2025 | typeof PERMENDIKBUDRISTEK_40_2021,
  version: number,
  minimum: string,
  exception: string | null,
) =>
  titleRule({
    ...act,
    id: "ks-rank-pns",
    version,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { minimum, exception: exception ?? minimum },
    article: act === PERMENDIKDASMEN_7_2025 ? "Pasal 7 ayat (1) dan (2)" : "",
    status: "verified",
    title: `Kepala sekolah PNS paling rendah golongan ${minimum}`,
    text:
      exception === null
        ? `Guru PNS yang ditugaskan sebagai kepala sekolah paling rendah golongan ${minimum}.`
        : `Guru PNS yang ditugaskan sebagai kepala sekolah paling rendah golongan ${minimum}; ${exception} dibolehkan bila tidak ada calon.`,
    english: {
      title: `A civil-servant school head has at least rank ${minimum}`,
      text:
        exception === null
          ? `A civil-servant teacher assigned as school head has at least rank ${minimum}.`
          : `A civil-servant teacher assigned as school head has at least rank ${minimum}; ${exception} is allowed where no such candidate exists.`,
    },
    messages: {
      low: "Golongan {golongan}; kepala sekolah memerlukan paling rendah {minimum}.",
      exception:
        "Golongan {golongan} di bawah {minimum}; dibolehkan karena dinyatakan tidak ada calon yang memenuhi syarat.",
    },
    check(c, params) {
      if (!toHead(c) || c.employee.kind !== "PNS") return null;
      const steps = compareGolongan(c.employee.golongan, params.minimum);
      if (steps === null) return unknownFact("golongan");
      if (steps >= 0) return null;
      const facts = { golongan: c.employee.golongan };
      const tolerated = (compareGolongan(c.employee.golongan, params.exception) ?? -1) >= 0;
      return tolerated && c.documents.noCandidateDeclared
        ? advice("exception", { facts })
        : violated("low", { facts });
    },
  });

export const SCHOOL_HEAD_RULES = [
  ...shared(PERMENDIKBUDRISTEK_40_2021, 1),
  rankRule(PERMENDIKBUDRISTEK_40_2021, 1, "III/b", null),
  titleRule({
    ...PERMENDIKBUDRISTEK_40_2021,
    id: "ks-training",
    version: 1,
    appliesTo: { roles: [HEAD] },
    severity: "document",
    params: { kinds: ["GURU_PENGGERAK", "CALON_KEPALA_SEKOLAH", "BCKS"] },
    article: "",
    status: "verified",
    title: "Sertifikat Guru Penggerak atau calon kepala sekolah",
    text: "Calon kepala sekolah memiliki sertifikat Guru Penggerak atau sertifikat calon kepala sekolah.",
    english: {
      title: "Guru Penggerak or head-candidate certificate",
      text: "A candidate holds the Guru Penggerak certificate or the certificate of a head candidate.",
    },
    messages: { document: "Penugasan kepala sekolah memerlukan {missing} atau sertifikat Guru Penggerak." },
    check(c, { kinds }) {
      if (!isEntering(c) || c.documents.bcksCertificate) return null;
      const holds = holdsCertificate(c, kinds);
      return holds === null ? unknownFact("certificates") : holds ? null : needsDocument("bcksCertificate");
    },
  }),

  ...shared(PERMENDIKDASMEN_7_2025, 2),
  rankRule(PERMENDIKDASMEN_7_2025, 2, "III/c", "III/b"),
  titleRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-pppk-experience",
    version: 1,
    appliesTo: { roles: [HEAD] },
    severity: "block",
    params: { minMonths: 96, exceptionMonths: 48 },
    article: "Pasal 7 ayat (1) dan (2)",
    status: "verified",
    title: "Kepala sekolah PPPK berpengalaman delapan tahun",
    text: "Guru PPPK paling rendah Guru Ahli Pertama dengan pengalaman delapan tahun; empat tahun bila tidak ada calon.",
    english: {
      title: "A contract school head has eight years of experience",
      text: "A contract teacher is at least Guru Ahli Pertama with eight years of experience; four years where no candidate exists.",
    },
    messages: {
      short: "Pengalaman mengajar {months} bulan; diminta paling singkat {minMonths} bulan.",
      exception:
        "Pengalaman mengajar {months} bulan, kurang dari {minMonths}; dibolehkan karena dinyatakan tidak ada calon.",
      jenjang: "Jenjang guru di bawah Ahli Pertama.",
    },
    check(c, { minMonths, exceptionMonths }) {
      if (!toHead(c) || !isContract(c.employee)) return null;
      const level = c.from === null ? null : jenjangOrdinal(c.from.jenjang);
      if (level === null) return unknownFact("jenjang");
      if (level < 5) return violated("jenjang");
      if (c.employee.history.length === 0) return unknownFact("history");
      const served = experience(c.employee.history, c.tmt, (p) => isTeacher(p.family));
      if (served.months >= minMonths) return null;
      const facts = { months: served.months };
      return served.months >= exceptionMonths && c.documents.noCandidateDeclared
        ? advice("exception", { facts })
        : violated("short", { lawfulFrom: served.reachedOn(minMonths), facts });
    },
  }),
  titleRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-integrity-pact",
    version: 1,
    appliesTo: { roles: [HEAD] },
    severity: "document",
    params: {},
    article: "Pasal 7",
    status: "verified",
    title: "Pakta integritas calon kepala sekolah",
    text: "Calon menandatangani pakta integritas, termasuk kesediaan dirotasi.",
    english: {
      title: "Integrity pact of a school head candidate",
      text: "The candidate signs an integrity pact, readiness to be rotated included.",
    },
    messages: { document: "Penugasan kepala sekolah memerlukan {missing}." },
    check: (c) => (isEntering(c) && !c.documents.paktaIntegritas ? needsDocument("paktaIntegritas") : null),
  }),
  titleRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-drug-free",
    version: 1,
    appliesTo: { roles: [HEAD] },
    severity: "document",
    params: { maxMonths: 3 },
    article: "Tahap pengusulan",
    status: "verified",
    title: "Surat sehat dan bebas napza",
    text: "Surat keterangan sehat dan bebas napza berumur paling lama tiga bulan.",
    english: {
      title: "Health and drug-free letter",
      text: "The health and drug-free letter is at most three months old.",
    },
    messages: {
      document: "Penugasan kepala sekolah memerlukan {missing} berumur paling lama {maxMonths} bulan.",
    },
    check(c, { maxMonths }) {
      if (!isEntering(c)) return null;
      const paper = c.documents.napza;
      const isFresh = paper !== undefined && (!paper.date || c.tmt <= addMonths(paper.date, maxMonths));
      return isFresh ? null : needsDocument("napza");
    },
  }),
  titleRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-training",
    version: 2,
    appliesTo: { roles: [HEAD] },
    severity: "document",
    params: { kinds: ["BCKS", "CALON_KEPALA_SEKOLAH"] },
    article: "Tahap seleksi",
    status: "verified",
    title: "Lulus pelatihan bakal calon kepala sekolah",
    text: "Calon telah lulus pelatihan bakal calon kepala sekolah dan memegang sertifikatnya.",
    english: {
      title: "Passed the candidate training",
      text: "The candidate has passed the training of school-head candidates and holds its certificate.",
    },
    messages: { document: "Penugasan kepala sekolah memerlukan {missing}." },
    check(c, { kinds }) {
      if (!isEntering(c) || c.documents.bcksCertificate || c.documents.noCandidateDeclared) return null;
      const holds = holdsCertificate(c, kinds);
      return holds === null ? unknownFact("certificates") : holds ? null : needsDocument("bcksCertificate");
    },
  }),
  titleRule({
    ...PERMENDIKDASMEN_7_2025,
    id: "ks-advice-team",
    version: 1,
    appliesTo: { roles: [HEAD] },
    severity: "document",
    params: {},
    article: "Tahap penugasan",
    status: "verified",
    title: "Pertimbangan tim pengangkatan kepala sekolah",
    text: "PPK menugaskan kepala sekolah setelah mendapat pertimbangan tim beranggota lima sampai sembilan orang.",
    english: {
      title: "Advice of the team on school heads",
      text: "The appointing authority assigns a school head after advice of a team of five to nine people.",
    },
    messages: { document: "Penugasan kepala sekolah memerlukan {missing}." },
    check: (c) => (toHead(c) && !c.documents.timPertimbangan ? needsDocument("timPertimbangan") : null),
  }),
];
