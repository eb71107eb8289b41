import { addMonths, addYears, type IsoDate, isoDate } from "../dates.js";
import type { MoveScope } from "../facts.js";
import {
  needsDocument,
  type Outcome,
  type PersonCase,
  personRule,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { PER_BKN_5_2019, PERMENPANRB_6_2024, PP_11_2017 } from "../sources.js";
import { APPRAISAL_MESSAGES, appraisalsAtLeast, isManagerial } from "./shared-checks.js";

/** The paper is there, and not dated after the act that rests on it. */
function obtainedBefore(c: PersonCase, document: string, act: IsoDate): Outcome | null {
  const paper = c.documents[document];
  if (!paper) return needsDocument(document);
  return paper.date && paper.date > act
    ? needsDocument(document, "late", { facts: { date: paper.date } })
    : null;
}

const isInter = (c: PersonCase): boolean => c.scope !== "INTRA";

const decree = (
  id: string,
  scope: MoveScope,
  document: string,
  article: string,
  who: string,
  english: string,
) =>
  personRule({
    ...PP_11_2017,
    id,
    version: 1,
    severity: "block",
    params: {},
    article,
    status: "verified",
    title: `Mutasi antarinstansi ditetapkan ${who}`,
    text: `Perpindahan ini ditetapkan dengan keputusan ${who}; keputusan wali kota atau bupati saja tidak sah.`,
    english: {
      title: `A move between agencies is decided by ${english}`,
      text: `This move is decided by a decree of ${english}; a decree of the mayor or regent alone is invalid.`,
    },
    messages: { decree: `Belum ada keputusan ${who}.` },
    check: (c) =>
      c.scope === scope && c.employee.kind === "PNS" && !c.documents[document] ? violated("decree") : null,
  });

/** A paper that every move to another agency carries (Peraturan BKN 5/2019 art. 3). */
const paper = (id: string, document: string, title: string, english: string, maxMonths: number | null) =>
  personRule({
    ...PER_BKN_5_2019,
    id,
    version: 1,
    severity: "document",
    params: maxMonths === null ? {} : { maxMonths },
    article: "Pasal 3",
    status: "verified",
    title,
    text: maxMonths === null ? `${title}.` : `${title}, berumur paling lama ${maxMonths} bulan.`,
    english: {
      title: english,
      text: maxMonths === null ? `${english}.` : `${english}, at most ${maxMonths} months old.`,
    },
    messages: {
      document: "Pindah instansi memerlukan {missing}.",
      stale: "{missing} sudah lebih dari {maxMonths} bulan.",
    },
    check(c, { maxMonths: age = null }): Outcome | null {
      if (!isInter(c) || c.employee.kind !== "PNS") return null;
      const attached = c.documents[document];
      if (!attached) return needsDocument(document);
      const isStale = age !== null && attached.date && addMonths(attached.date, age) < c.tmt;
      return isStale ? needsDocument(document, "stale") : null;
    },
  });

export const AUTHORITY_RULES = [
  personRule({
    ...PP_11_2017,
    id: "authority-intra-ppk",
    version: 1,
    severity: "document",
    params: {},
    article: "Pasal 191",
    status: "verified",
    title: "Mutasi di dalam instansi setelah pertimbangan tim penilai kinerja",
    text: "Mutasi di dalam instansi ditetapkan PPK setelah memperoleh pertimbangan tim penilai kinerja PNS.",
    english: {
      title: "A move inside the agency follows the advice of the performance team",
      text: "Moves inside the agency are decided by the PPK after hearing the performance team (tim penilai kinerja PNS).",
    },
    messages: {
      document: "Mutasi di dalam instansi memerlukan {missing}.",
      late: "{missing} bertanggal {date}, sesudah mutasi berlaku; pertimbangan diperoleh lebih dahulu.",
    },
    check: (c) =>
      c.employee.kind === "PNS" && c.scope === "INTRA" ? obtainedBefore(c, "tpkMinutes", c.tmt) : null,
  }),
  decree(
    "authority-inter-governor",
    "INTER_SAME_PROVINCE",
    "governorDecree",
    "Pasal 192",
    "gubernur",
    "the governor",
  ),
  decree(
    "authority-inter-mendagri",
    "INTER_PROVINCE",
    "mendagriDecree",
    "Pasal 193",
    "Menteri Dalam Negeri",
    "the Home Minister",
  ),
  personRule({
    ...PER_BKN_5_2019,
    id: "pertek-inter",
    version: 1,
    severity: "document",
    params: {},
    source: "PP 11/2017 jo. PP 17/2020; Peraturan BKN 5/2019",
    article: "Pasal 192-194",
    status: "verified",
    title: "Pertimbangan teknis BKN untuk pindah instansi",
    text: "Pindah instansi memerlukan pertimbangan teknis BKN lebih dahulu, sebelum keputusan gubernur atau Menteri Dalam Negeri.",
    english: {
      title: "Technical opinion of BKN on a move to another agency",
      text: "Any move to another agency needs BKN's technical opinion first, before the decree of the governor or the Home Minister.",
    },
    messages: {
      document: "Pindah instansi memerlukan {missing}.",
      late: "{missing} bertanggal {date}, sesudah keputusannya; diperoleh lebih dahulu.",
    },
    check(c) {
      if (!isInter(c) || c.employee.kind !== "PNS") return null;
      const decree = (c.documents.governorDecree ?? c.documents.mendagriDecree)?.date;
      return obtainedBefore(c, "pertekBkn", decree ?? c.tmt);
    },
  }),
  paper(
    "doc-anjab-abk",
    "anjabAbk",
    "Analisis jabatan dan beban kerja jabatan yang bersangkutan",
    "Job and workload analysis of the post concerned",
    24,
  ),
  paper(
    "doc-receiver-proposal",
    "receiverProposal",
    "Usul PPK penerima yang menyebut jabatan",
    "Proposal of the receiving PPK that names the post",
    null,
  ),
  paper(
    "doc-no-discipline",
    "noDiscipline",
    "Pernyataan tidak sedang dalam proses atau menjalani hukuman disiplin",
    "Statement that no discipline case or penalty is running",
    6,
  ),
  paper(
    "doc-last-rank-decree",
    "lastRankDecree",
    "Salinan keputusan pangkat atau jabatan terakhir",
    "Copy of the last decree on rank or post",
    null,
  ),
  paper(
    "doc-no-study-bond",
    "noStudyBond",
    "Pernyataan tidak sedang tugas belajar atau ikatan dinas",
    "Statement of no study assignment and no service bond",
    null,
  ),
  paper(
    "doc-inspectorate-clear",
    "inspectorateClear",
    "Surat bebas temuan dari Inspektorat",
    "Clearance letter of the Inspektorat",
    6,
  ),
  titleRule({
    ...PER_BKN_5_2019,
    id: "doc-sender-consent",
    version: 1,
    severity: "document",
    params: {},
    article: "Pasal 3",
    status: "verified",
    title: "Persetujuan PPK asal menyebut jabatan yang sama",
    text: "PPK asal menyetujui pelepasan dengan menyebut jabatan yang sama seperti usul PPK penerima.",
    english: {
      title: "The sending PPK consents, naming the same post",
      text: "The sending PPK consents to the release and names the same post as the proposal of the receiving PPK.",
    },
    messages: {
      document: "Pindah instansi memerlukan {missing}.",
      mismatch:
        "Persetujuan PPK asal menyebut jabatan lain daripada jabatan tujuan; perlu {missing} yang sesuai.",
    },
    check(c) {
      if (c.scope === "INTRA" || c.employee.kind !== "PNS") return null;
      const consent = c.documents.senderConsent;
      if (!consent) return needsDocument("senderConsent");
      const named = [consent.positionId, c.documents.receiverProposal?.positionId];
      return named.some((position) => position && position !== c.to.id)
        ? needsDocument("senderConsent", "mismatch")
        : null;
    },
  }),
  personRule({
    ...PER_BKN_5_2019,
    id: "doc-performance-2y",
    version: 1,
    severity: "block",
    params: { years: 2 },
    article: "Pasal 3",
    status: "verified",
    title: "Penilaian kinerja dua tahun untuk pindah instansi",
    text: "Pindah instansi memerlukan penilaian dua tahun terakhir paling rendah Baik.",
    english: {
      title: "Two years of appraisals for another agency",
      text: "A move to another agency needs the appraisals of the last two years, at least Baik.",
    },
    messages: APPRAISAL_MESSAGES,
    check: (c, { years }) => (isInter(c) && c.employee.kind === "PNS" ? appraisalsAtLeast(c, years) : null),
  }),
  personRule({
    ...PP_11_2017,
    id: "own-request-allowed",
    version: 1,
    severity: "document",
    params: {},
    article: "Pasal 190 ayat (6)",
    status: "verified",
    title: "Mutasi atas permintaan sendiri",
    text: "PNS dapat mengajukan mutasi atas permintaan sendiri dengan surat permohonan; kebutuhan dan kesesuaian tetap diperiksa.",
    english: {
      title: "Transfer at one's own request",
      text: "A PNS may ask for a transfer with a letter; need and fit are still examined.",
    },
    messages: { document: "Mutasi atas permintaan sendiri memerlukan {missing}." },
    check: (c) =>
      c.employee.initiator === "OWN_REQUEST" && !c.documents.requestLetter
        ? needsDocument("requestLetter")
        : null,
  }),
  personRule({
    ...PERMENPANRB_6_2024,
    id: "own-request-10y-pledge",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 59 ayat (2)",
    status: "verified",
    title: "Pernyataan tidak pindah sepuluh tahun",
    text: "PNS yang menyatakan tidak pindah tidak mengajukan pindah instansi atas alasan pribadi sebelum masa pernyataannya berakhir, termasuk untuk mengikuti pasangan.",
    english: {
      title: "The pledge not to move for ten years",
      text: "A PNS who pledged not to leave does not ask for another agency for personal reasons before the pledge ends, nor to follow a spouse.",
    },
    messages: { pledge: "Masih terikat pernyataan tidak pindah selama {years} tahun sejak {tmtPns}." },
    check(c) {
      const { employee } = c;
      if (employee.kind !== "PNS" || !isInter(c) || employee.initiator !== "OWN_REQUEST") return null;
      const years = employee.noMovePledgeYears;
      if (years === undefined || years === null) return unknownFact("noMovePledgeYears");
      if (years === 0) return null;
      if (employee.tmtPns === null) return unknownFact("tmtPns");
      const free = addYears(employee.tmtPns, years);
      return c.tmt >= free
        ? null
        : violated("pledge", { lawfulFrom: free, facts: { years, tmtPns: employee.tmtPns } });
    },
  }),
  titleRule({
    id: "imut-pertek",
    version: 1,
    effectiveFrom: isoDate("2024-01-01"),
    effectiveTo: null,
    severity: "document",
    params: {},
    source: "Perpres 116/2022; kebijakan BKN 2024-2026",
    article: "",
    status: "verified",
    title: "Pertimbangan teknis BKN melalui I-Mut",
    text: "Pengangkatan, pemindahan, dan pemberhentian pejabat manajerial diajukan melalui I-Mut dan memperoleh pertimbangan teknis BKN sebelum pelantikan.",
    english: {
      title: "BKN's technical opinion through I-Mut",
      text: "Appointing, moving and releasing managerial officials is submitted through I-Mut and gets BKN's opinion before the swearing-in.",
    },
    messages: {
      document: "Mutasi pejabat manajerial memerlukan {missing} sebelum pelantikan.",
      late: "{missing} bertanggal {date}, sesudah mutasi berlaku; diperoleh sebelum pelantikan.",
    },
    check: (c) =>
      isManagerial(c.to.kind) || (c.from !== null && isManagerial(c.from.kind))
        ? obtainedBefore(c, "pertekImut", c.tmt)
        : null,
  }),
];
