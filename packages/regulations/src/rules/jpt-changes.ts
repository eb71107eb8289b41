import { addMonths, isoDate } from "../dates.js";
import { postLevel } from "../grades.js";
import { advice, needsDocument, personRule, type TitleCase, titleRule, violated } from "../rule.js";
import { PP_11_2017 } from "../sources.js";

const isRotation = (c: TitleCase): boolean =>
  c.to.kind === "JPT_PRATAMA" && c.from?.kind === "JPT_PRATAMA" && c.to.id !== c.from.id;

const supervisor = (version: number, from: string, to: string | null, who: string, english: string) =>
  titleRule({
    id: "merit-supervisor-role",
    version,
    effectiveFrom: isoDate(from),
    effectiveTo: to === null ? null : isoDate(to),
    severity: "warn",
    params: {},
    source: "Perpres 91/2024; Putusan MK 121/PUU-XXII/2024",
    article: "",
    status: "verified",
    title: "Pengawas sistem merit",
    text: `Pengawas sistem merit pada tanggal ini: ${who}. Lembaga yang mandiri harus dibentuk paling lambat 16 Oktober 2027.`,
    english: {
      title: "Supervisor of the merit system",
      text: `The merit supervisor on this date: ${english}. An independent body must exist by 16 October 2027.`,
    },
    messages: { who: `Mutasi JPT ini dikoordinasikan dengan pengawas sistem merit: ${who}.` },
    check: (c) =>
      c.to.kind === "JPT_PRATAMA" || c.from?.kind === "JPT_PRATAMA"
        ? advice("who", { severity: "PASS" })
        : null,
  });

export const JPT_CHANGE_RULES = [
  titleRule({
    ...PP_11_2017,
    id: "jpt-rotation-competence",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "block",
    params: { minJpm: 80, maxAgeMonths: 36 },
    article: "Pasal 132 ayat (2)",
    status: "verified",
    title: "Standar kompetensi jabatan tujuan terpenuhi pada rotasi JPT",
    text: "JPT yang dirotasi memenuhi standar kompetensi jabatan tujuan menurut penilaian yang masih berlaku.",
    english: {
      title: "A rotated JPT meets the competence standard",
      text: "A JPT who is rotated meets the competence standard of the target post by an assessment that is still valid.",
    },
    messages: {
      gap: "Kecocokan kompetensi (JPM) {jpm} persen, di bawah {minJpm} persen: standar jabatan tujuan belum terpenuhi.",
      document:
        "Belum ada penilaian berumur paling lama {maxAgeMonths} bulan terhadap standar jabatan tujuan; lampirkan {missing}.",
    },
    check(c, { minJpm, maxAgeMonths }) {
      if (!isRotation(c) || c.documents.assessment) return null;
      const { competence } = c.employee;
      if (competence === null || c.tmt > addMonths(competence.date, maxAgeMonths))
        return needsDocument("assessment");
      return competence.jpm < minJpm ? violated("gap", { facts: { jpm: competence.jpm } }) : null;
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-performance-remedy",
    version: 1,
    severity: "block",
    params: { missedMonths: 12, remedyMonths: 6 },
    source: "UU 5/2014 Pasal 118; PP 11/2017",
    article: "",
    status: "known",
    title: "JPT yang gagal target diberi enam bulan",
    text: "JPT yang tidak memenuhi target selama satu tahun diberi enam bulan untuk memperbaiki, lalu diuji kompetensi ulang sebelum diturunkan.",
    english: {
      title: "A JPT who misses targets gets six months",
      text: "A JPT who misses targets for one year gets six months to improve and then a new competency test before being moved down.",
    },
    messages: {
      process:
        "Penurunan JPT karena kinerja memerlukan proses satu tahun, enam bulan perbaikan, dan uji kompetensi ulang; belum ada berita acaranya.",
      short:
        "Proses kinerja baru {months} bulan; diminta {missedMonths} bulan ditambah {remedyMonths} bulan perbaikan.",
    },
    check(c, { missedMonths, remedyMonths }) {
      if (c.from?.kind !== "JPT_PRATAMA" || c.justification !== "FAILED_PERFORMANCE") return null;
      if ((postLevel(c.to) ?? 0) >= (postLevel(c.from) ?? 0)) return null;
      const process = c.documents.performanceProcess;
      if (!process) return violated("process");
      const months = process.months ?? null;
      return months !== null && months < missedMonths + remedyMonths
        ? violated("short", { facts: { months } })
        : null;
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "jpt-restructuring",
    version: 1,
    severity: "warn",
    params: {},
    article: "Pasal 130",
    status: "verified",
    title: "Penataan organisasi yang mengurangi JPT",
    text: "Bila penataan organisasi mengurangi kursi JPT, pemegangnya ditempatkan kembali melalui uji kompetensi lebih dahulu, lalu seleksi terbuka; masa dua tahun tidak menghalangi.",
    english: {
      title: "Reorganisation that cuts JPT seats",
      text: "When a reorganisation cuts JPT seats, holders are placed again by competency test first and open selection second; the two years do not stand in the way.",
    },
    messages: {
      test: "Penataan organisasi: pemegang JPT ditempatkan kembali melalui uji kompetensi lebih dahulu; hasilnya belum dilampirkan.",
    },
    check: (c) =>
      c.from?.kind === "JPT_PRATAMA" &&
      (c.justification === "REORGANISATION" || c.government?.reorganisation === true) &&
      !c.documents.jobFitReport &&
      !c.documents.panselResult
        ? violated("test")
        : null,
  }),
  supervisor(
    1,
    "2014-01-15",
    "2024-08-28",
    "Komisi Aparatur Sipil Negara (KASN)",
    "the civil service commission (KASN)",
  ),
  supervisor(2, "2024-08-29", null, "BKN dan KemenPANRB", "BKN and the ministry (KemenPANRB)"),
];
