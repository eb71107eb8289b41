import type { Aspect } from "../conduct-facts.js";
import { isoDate } from "../dates.js";
import { conductRule, type Outcome, unknownFact, violated } from "../rule.js";
import { PER_BKN_5_2019, PP_11_2017 } from "../sources.js";
import { CONDUCT_INTEREST_RULES } from "./conduct-interests.js";
import { eachOf, mentioning } from "./conduct-parts.js";

const ASPECTS = [
  "COMPETENCE",
  "CAREER_PATTERN",
  "MAPPING",
  "SUCCESSION",
  "DEVELOPMENT",
  "APPRAISAL",
  "NEED",
  "NATURE_OF_WORK",
] as const satisfies readonly Aspect[];
const ASPECT_NAMES: Readonly<Record<Aspect, string>> = {
  COMPETENCE: "kompetensi",
  CAREER_PATTERN: "pola karier",
  MAPPING: "pemetaan pegawai",
  SUCCESSION: "kelompok rencana suksesi",
  DEVELOPMENT: "perpindahan dan pengembangan karier",
  APPRAISAL: "penilaian kinerja dan perilaku kerja",
  NEED: "kebutuhan organisasi",
  NATURE_OF_WORK: "sifat pekerjaan",
};

const MATERNITY = [
  "melahirkan",
  "hamil",
  "kehamilan",
  "menyusui",
  "maternity",
  "pregnancy",
  "marital",
  "perkawinan",
  "kawin",
] as const;

export const CONDUCT_ROUND_RULES = [
  conductRule({
    ...PP_11_2017,
    id: "plan-exists",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 190 ayat (1)",
    status: "verified",
    title: "Instansi menyusun perencanaan mutasi",
    text: "Instansi menyusun perencanaan mutasi; rencananya memiliki masa berlaku, penetap, dan versi.",
    english: {
      title: "The agency draws up a transfer plan",
      text: "The agency must draw up a transfer plan with its period, approver and version.",
    },
    messages: { incomplete: "Rencana mutasi belum lengkap: {lacks} belum tercatat." },
    check({ plan }): readonly Outcome[] {
      if (plan === undefined || plan === null) return [unknownFact("planRecord")];
      const lacks = [
        plan.period ? "" : "masa berlaku",
        plan.approvedBy ? "" : "penetap",
        plan.version ? "" : "versi",
      ].filter((one) => one !== "");
      return lacks.length === 0 ? [] : [violated("incomplete", { facts: { lacks: lacks.join(", ") } })];
    },
  }),
  conductRule({
    ...PER_BKN_5_2019,
    id: "eight-aspects-evidence",
    version: 1,
    severity: "warn",
    params: { aspects: ASPECTS },
    article: "",
    status: "verified",
    title: "Delapan aspek pertimbangan mutasi",
    text: "Setiap mutasi memperlihatkan pertimbangan delapan aspek: kompetensi, pola karier, pemetaan pegawai, rencana suksesi, pengembangan karier, penilaian kinerja dan perilaku, kebutuhan organisasi, dan sifat pekerjaan.",
    english: {
      title: "Eight aspects of a move",
      text: "Each move shows how eight aspects were weighed: competence, career pattern, employee mapping, succession, career development, appraisal and conduct, organisational need, and the nature of the work.",
    },
    messages: { lacks: "Mutasi {move} belum memperlihatkan pertimbangan: {lacks}." },
    check: ({ decisions }, { aspects }) =>
      eachOf(decisions, "decisions", ({ moveId, aspects: weighed }) => {
        const lacks = (aspects as readonly Aspect[]).filter((one) => !weighed?.[one]?.trim());
        return lacks.length === 0
          ? []
          : [
              violated("lacks", {
                facts: { move: moveId, lacks: lacks.map((one) => ASPECT_NAMES[one]).join(", ") },
              }),
            ];
      }),
  }),
  conductRule({
    ...PP_11_2017,
    id: "no-conflict-of-interest",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 190 ayat (5)",
    status: "verified",
    title: "Mutasi bebas benturan kepentingan",
    text: "Mutasi memperhatikan larangan benturan kepentingan: tidak ditangani oleh yang dipindahkan sendiri atau kerabat dekatnya.",
    english: {
      title: "No conflict of interest",
      text: "Transfers respect the ban on conflict of interest: nobody handles his own move or that of a near relative.",
    },
    messages: { conflict: "Mutasi {move} ditangani oleh {person} dalam benturan kepentingan." },
    check: (facts) => {
      const found = CONDUCT_INTEREST_RULES.flatMap((rule) =>
        rule.check(facts, rule.params).filter(({ kind }) => kind === "violated" || kind === "unknown-fact"),
      );
      const about = new Map(
        found.map((one) => [`${one.kind} ${one.facts?.move} ${one.facts?.person} ${one.missing}`, one]),
      );
      return [...about.values()].map((one) =>
        one.kind === "violated"
          ? violated("conflict", {
              facts: { move: one.facts?.move ?? null, person: one.facts?.person ?? null },
            })
          : one,
      );
    },
  }),
  conductRule({
    effectiveFrom: isoDate("2014-10-17"),
    effectiveTo: null,
    id: "plt-signature-limit",
    version: 1,
    severity: "block",
    params: { acting: ["PLT", "PLH"] },
    source: "UU 30/2014; SE BKN 1/SE/I/2021",
    article: "Pasal 14 ayat (7)",
    status: "verified",
    title: "Pelaksana tugas tidak menetapkan keputusan kepegawaian yang strategis",
    text: "Pelaksana tugas dan pelaksana harian tidak menandatangani keputusan mutasi; penjabat memerlukan persetujuan tertulis menteri.",
    english: {
      title: "Acting officials do not take strategic personnel decisions",
      text: "Acting officials (Plt, Plh) do not sign decrees of transfer; an interim head needs the minister's written consent.",
    },
    messages: {
      acting:
        "{kind} {id} ditandatangani pejabat berstatus {signer}; keputusan kepegawaian strategis di luar wewenangnya.",
      consent: "{kind} {id} ditandatangani pejabat berstatus {signer} tanpa nomor persetujuan menteri.",
    },
    check: ({ documents }, { acting }) =>
      eachOf(documents, "signedDocuments", ({ id, kind, signer, consentNumber }): Outcome[] => {
        if (!/keputusan/i.test(kind)) return [];
        if (signer === undefined || signer === null) return [unknownFact(`signer:${id}`)];
        const facts = { id, kind, signer };
        if ((acting as readonly string[]).includes(signer)) return [violated("acting", { facts })];
        return signer === "DEFINITIVE" || consentNumber ? [] : [violated("consent", { facts })];
      }),
  }),
  conductRule({
    effectiveFrom: isoDate("2025-07-01"),
    effectiveTo: null,
    id: "jpt-bkn-not-in-pansel",
    version: 1,
    severity: "warn",
    params: { since: "2025-07-01", institutions: ["BKN", "BADAN KEPEGAWAIAN NEGARA"] },
    source: "Kebijakan BKN Juli 2025",
    article: "",
    status: "verified",
    title: "Pejabat BKN tidak menjadi anggota panitia seleksi",
    text: "Sejak Juli 2025 pejabat BKN tidak lagi menjadi anggota panitia seleksi; BKN mengawasi.",
    english: {
      title: "BKN officials do not sit in selection panels",
      text: "Since July 2025 BKN officials no longer sit in selection panels; BKN supervises.",
    },
    messages: { member: "Panitia seleksi {panel} beranggotakan pejabat {institution}; BKN kini mengawasi." },
    check: ({ panels }, { since, institutions }) =>
      eachOf(panels, "panels", ({ id, date, members }): Outcome[] => {
        if (date === null) return [unknownFact(`panelDate:${id}`)];
        const member = members.find(({ institution }) =>
          institutions.includes(institution.trim().toUpperCase()),
        );
        return date >= since && member
          ? [violated("member", { facts: { panel: id, institution: member.institution } })]
          : [];
      }),
  }),
  conductRule({
    effectiveFrom: isoDate("2017-04-07"),
    effectiveTo: null,
    id: "maternity-no-harm",
    version: 1,
    severity: "block",
    params: { words: MATERNITY },
    source: "Asas merit, UU 20/2023",
    article: "",
    status: "known",
    title: "Kehamilan, melahirkan, dan perkawinan tidak merugikan",
    text: "Kehamilan, persalinan, dan status perkawinan tidak menurunkan nilai seseorang dan tidak menjadi sebab mutasi; penilaian tidak membacanya.",
    english: {
      title: "Maternity and marriage do no harm",
      text: "Maternity or marital status never lowers a person's score or causes a move; scoring does not read them.",
    },
    messages: { reads: "Penilaian membaca keterangan kehamilan, persalinan, atau perkawinan: {inputs}." },
    check({ scoringInputs }, { words }): readonly Outcome[] {
      if (scoringInputs === undefined || scoringInputs === null) return [unknownFact("scoringInputs")];
      const read = mentioning(scoringInputs, words);
      return read.length === 0 ? [] : [violated("reads", { facts: { inputs: read.join(", ") } })];
    },
  }),
];
