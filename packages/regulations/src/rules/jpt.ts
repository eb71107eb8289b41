import { addMonths, isoDate, monthsBetween } from "../dates.js";
import { dayAfter } from "../evidence.js";
import { jenjangOrdinal } from "../grades.js";
import {
  needsDocument,
  type PersonCase,
  personRule,
  type TitleCase,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { PP_11_2017 } from "../sources.js";
import { ageAtMost, experienceAtLeast, relatedExperienceAtLeast } from "./shared-checks.js";

const toJpt = (c: TitleCase): boolean => c.to.kind === "JPT_PRATAMA";
const isRotation = (c: TitleCase): boolean => toJpt(c) && c.from?.kind === "JPT_PRATAMA";
const isEntry = (c: TitleCase): boolean => toJpt(c) && c.from?.kind !== "JPT_PRATAMA";
const isFirstEntry = (c: TitleCase): boolean =>
  isEntry(c) && !c.employee.history.some(({ kind }) => kind === "JPT_PRATAMA");

/** A reorganisation with its decree switches the two years off for the posts it touches (PP 11/2017 art. 130). */
const reorganised = (c: PersonCase): boolean =>
  c.justification === "REORGANISATION" && c.documents.justification !== undefined;

const overTerm = (c: PersonCase, maxMonths: number) => {
  if (c.from?.kind !== "JPT_PRATAMA") return null;
  const tmt = c.employee.current?.tmt ?? null;
  if (tmt === null) return unknownFact("currentTmt");
  const months = monthsBetween(tmt, c.tmt);
  // The anniversary itself is still inside the term: sixty months and not a day more.
  if (c.tmt <= addMonths(tmt, maxMonths) || c.documents.extension) return null;
  return needsDocument("extension", "document", { facts: { months } });
};

export const JPT_RULES = [
  titleRule({
    ...PP_11_2017,
    id: "jpt-track-record",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "block",
    params: {},
    article: "Pasal 107 huruf c",
    status: "verified",
    title: "Rekam jejak calon JPT baik",
    text: "Calon JPT pratama memiliki rekam jejak jabatan, integritas, dan moralitas yang baik: tidak sedang menjalani hukuman disiplin sedang atau berat dan tidak sedang diperiksa.",
    english: {
      title: "A good record for JPT",
      text: "A candidate for JPT pratama has a good record of posts, integrity and morals: serves no medium or heavy penalty and is not under examination.",
    },
    messages: { open: "Ada pemeriksaan atau hukuman disiplin {level} yang belum selesai." },
    check(c) {
      if (!toJpt(c)) return null;
      const open = c.employee.discipline.find(
        (d) => d.level !== "RINGAN" && d.status !== "DONE" && (d.end === null || c.tmt <= d.end),
      );
      return open
        ? violated("open", {
            lawfulFrom: open.status === "SERVING" ? dayAfter(open.end) : null,
            facts: { level: open.level.toLowerCase() },
          })
        : null;
    },
  }),
  personRule({
    id: "jpt-no-replacement-2y",
    version: 1,
    effectiveFrom: isoDate("2014-01-15"),
    effectiveTo: null,
    severity: "block",
    params: { minMonths: 24 },
    source: "UU 5/2014",
    article: "Pasal 116",
    status: "uncertain",
    title: "JPT tidak diganti dalam dua tahun",
    text: "Pejabat pimpinan tinggi tidak diganti selama dua tahun sejak pelantikan, kecuali melanggar hukum atau tidak lagi memenuhi syarat. Undang-undangnya sudah diganti; daya ikatnya kini perlu dipastikan.",
    english: {
      title: "A JPT is not replaced within two years",
      text: "A JPT is not replaced within two years of swearing-in unless the law was broken or qualification lost. The law has been replaced; whether this still binds is to be confirmed.",
    },
    messages: {
      early:
        "Baru {months} bulan sejak menduduki JPT sekarang; larangan penggantian berlaku {minMonths} bulan.",
    },
    check(c, { minMonths }) {
      if (
        c.from?.kind !== "JPT_PRATAMA" ||
        c.justification === "NOT_QUALIFIED" ||
        c.justification === "DISCIPLINE" ||
        reorganised(c)
      )
        return null;
      const tmt = c.employee.current?.tmt ?? null;
      if (tmt === null) return unknownFact("currentTmt");
      const months = monthsBetween(tmt, c.tmt);
      return months >= minMonths
        ? null
        : violated("early", { lawfulFrom: addMonths(tmt, minMonths), facts: { months } });
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-competence",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "document",
    params: { maxAgeMonths: 36 },
    article: "Pasal 107 huruf c",
    status: "verified",
    title: "Kompetensi JPT dinilai",
    text: "Calon JPT pratama memiliki hasil penilaian kompetensi teknis, manajerial, dan sosial kultural yang berumur paling lama tiga tahun.",
    english: {
      title: "The competence of a JPT is assessed",
      text: "A candidate for JPT pratama has an assessment of technical, managerial and socio-cultural competence not older than three years.",
    },
    messages: {
      document:
        "Belum ada hasil penilaian kompetensi berumur paling lama {maxAgeMonths} bulan; lampirkan {missing}.",
    },
    check(c, { maxAgeMonths }) {
      if (!toJpt(c) || c.documents.assessment) return null;
      const { competence } = c.employee;
      return competence !== null && c.tmt <= addMonths(competence.date, maxAgeMonths)
        ? null
        : needsDocument("assessment");
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-experience-5y",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "block",
    params: { minMonths: 60 },
    article: "Pasal 107 huruf c",
    status: "verified",
    title: "Pengalaman jabatan terkait lima tahun",
    text: "Calon JPT pratama memiliki pengalaman jabatan yang terkait secara kumulatif paling singkat lima tahun.",
    english: {
      title: "Five years of related experience",
      text: "A candidate for JPT pratama has at least five years of related job experience in total.",
    },
    messages: {
      short: "Pengalaman jabatan terkait {months} bulan; diminta paling singkat {minMonths} bulan.",
    },
    check: (c, { minMonths }) =>
      isEntry(c) ? relatedExperienceAtLeast(c, minMonths, "relatedExperience") : null,
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-adm-2y",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "block",
    params: { minMonths: 24 },
    article: "Pasal 107 huruf c",
    status: "verified",
    title: "Pernah menjadi administrator atau ahli madya dua tahun",
    text: "Calon JPT pratama sedang atau pernah menduduki jabatan administrator atau fungsional ahli madya paling singkat dua tahun.",
    english: {
      title: "Two years as administrator or ahli madya",
      text: "A candidate for JPT pratama holds or has held an administrator post or ahli madya for at least two years.",
    },
    messages: {
      short:
        "Masa sebagai administrator atau ahli madya {months} bulan; diminta paling singkat {minMonths} bulan.",
    },
    check: (c, { minMonths }) =>
      isEntry(c)
        ? experienceAtLeast(
            c,
            minMonths,
            (p) => p.kind === "ADMINISTRATOR" || (p.kind === "JF" && (jenjangOrdinal(p.jenjang) ?? 0) >= 7),
          )
        : null,
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-age-56",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "block",
    params: { maxAge: 56 },
    article: "Pasal 107 huruf c dan ayat (2)",
    status: "verified",
    title: "Usia paling tinggi 56 tahun saat pertama menjadi JPT pratama",
    text: "Pada pengangkatan pertama sebagai JPT pratama usia paling tinggi 56 tahun; hanya Presiden dapat mengecualikan.",
    english: {
      title: "At most 56 at the first JPT pratama post",
      text: "At the first appointment to JPT pratama the age is at most 56; only the President can waive it.",
    },
    messages: {
      old: "Usia pada TMT {age}; pengangkatan pertama sebagai JPT pratama paling tinggi {maxAge} tahun.",
      near: "Usia pada TMT {age}, mendekati batas {maxAge} tahun; pembacaan batas usia berbeda-beda, mohon dipastikan.",
    },
    check: (c, { maxAge }) => (isFirstEntry(c) && !c.documents.presidentWaiver ? ageAtMost(c, maxAge) : null),
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-open-selection",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "document",
    params: {},
    article: "Pasal 134; PermenPANRB 15/2019",
    status: "verified",
    title: "Pengisian JPT melalui seleksi terbuka",
    text: "JPT yang lowong diisi melalui seleksi terbuka, kecuali melalui rotasi atau manajemen talenta yang disetujui.",
    english: {
      title: "JPT are filled by open selection",
      text: "A vacant JPT is filled by open selection, unless by rotation or an approved talent-management system.",
    },
    messages: { document: "Pengisian JPT memerlukan {missing}." },
    check: (c) =>
      isEntry(c) && !c.documents.panselResult && !c.documents.talentApproval
        ? needsDocument("panselResult")
        : null,
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-rotation-test",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "document",
    params: {},
    article: "Pasal 132 ayat (1)",
    status: "verified",
    title: "Rotasi JPT melalui uji kompetensi",
    text: "Perpindahan dari JPT ke JPT dilakukan melalui uji kompetensi di antara pejabat pimpinan tinggi.",
    english: {
      title: "JPT rotate by competency test",
      text: "A move from JPT to JPT goes through a competency test among JPT holders.",
    },
    messages: { document: "Rotasi JPT memerlukan {missing}." },
    check: (c) => (isRotation(c) && !c.documents.jobFitReport ? needsDocument("jobFitReport") : null),
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-rotation-2-5y",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "block",
    params: { minMonths: 24 },
    article: "Pasal 132 ayat (2)",
    status: "verified",
    title: "Rotasi JPT setelah dua tahun",
    text: "Pejabat pimpinan tinggi yang dirotasi telah menduduki jabatannya paling singkat dua tahun dan paling lama lima tahun.",
    english: {
      title: "JPT rotate after two years",
      text: "A rotated JPT has held the post at least two and at most five years.",
    },
    messages: {
      short: "Baru {months} bulan dalam JPT sekarang; rotasi memerlukan paling singkat {minMonths} bulan.",
    },
    check(c, { minMonths }) {
      if (!isRotation(c) || reorganised(c)) return null;
      const tmt = c.employee.current?.tmt ?? null;
      if (tmt === null) return unknownFact("currentTmt");
      const months = monthsBetween(tmt, c.tmt);
      return months >= minMonths
        ? null
        : violated("short", { lawfulFrom: addMonths(tmt, minMonths), facts: { months } });
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "jpt-term-5y",
    version: 1,
    on: "both",
    severity: "document",
    params: { maxMonths: 60 },
    article: "Pasal 133",
    status: "verified",
    title: "JPT paling lama lima tahun",
    text: "JPT diduduki paling lama lima tahun dan dapat diperpanjang berdasarkan kinerja, kesesuaian kompetensi, dan kebutuhan, dengan persetujuan PPK dan koordinasi dengan pengawas sistem merit.",
    english: {
      title: "A JPT is held at most five years",
      text: "A JPT is held at most five years; extension rests on performance, fit and need, with the PPK's consent and coordination with the merit supervisor.",
    },
    messages: {
      document: "Sudah {months} bulan dalam JPT ini, melewati {maxMonths} bulan; diperlukan {missing}.",
    },
    check: (c, { maxMonths }) => overTerm(c, maxMonths),
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-coordination-bkn",
    version: 1,
    severity: "document",
    params: {},
    article: "Pasal 131 ayat (4), Pasal 132; Perpres 91/2024; SE MenPANRB 4/2024",
    status: "verified",
    title: "Pengisian dan rotasi JPT dikoordinasikan dengan BKN",
    text: "Pengisian dan rotasi JPT dikoordinasikan dengan pengawas sistem merit, kini BKN: rekomendasi rencana dan persetujuan hasil.",
    english: {
      title: "JPT filling and rotation is coordinated with BKN",
      text: "Filling and rotation of JPT is coordinated with the merit supervisor, now BKN: recommendation of the plan and approval of the result.",
    },
    messages: { document: "Pengisian atau rotasi JPT memerlukan {missing}." },
    check(c) {
      if (!toJpt(c) && c.from?.kind !== "JPT_PRATAMA") return null;
      const missing = ["bknRecommendation", "bknResultApproval"].filter((name) => !c.documents[name]);
      return missing.length > 0 ? needsDocument(missing) : null;
    },
  }),
];
