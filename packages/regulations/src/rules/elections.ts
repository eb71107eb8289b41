import { calendarOf } from "../calendar/office-calendar.js";
import { addWorkingDays, unsettledYears } from "../calendar/work-calendar.js";
import { isoDate } from "../dates.js";
import type { PositionFacts } from "../facts.js";
import {
  advice,
  needsDocument,
  personRule,
  type TitleCase,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { UU_10_2016 } from "../sources.js";
import { electionFreeze, firstMonths } from "./election-windows.js";
import { isManagerial } from "./shared-checks.js";

const LEADING_DUTIES: readonly string[] = ["KEPALA_SEKOLAH", "KEPALA_PUSKESMAS"];

/** "Pejabat" in the letter of the Home Minister of 29 March 2024: managerial posts, and functional officials who lead a unit. */
const isOfficial = (post: PositionFacts | null): boolean =>
  post !== null &&
  (isManagerial(post.kind) || (post.specialRole !== null && LEADING_DUTIES.includes(post.specialRole)));
const concernsOfficial = (c: TitleCase): boolean => isOfficial(c.from) || isOfficial(c.to);

const PP_49_2008 = { effectiveFrom: isoDate("2008-07-04"), effectiveTo: null, source: "PP 49/2008" };

export const ELECTION_RULES = [
  titleRule({
    ...UU_10_2016,
    id: "pilkada-freeze",
    version: 1,
    severity: "block",
    params: { months: 6 },
    article: "Pasal 71 ayat (2)",
    status: "verified",
    title: "Larangan mengganti pejabat menjelang pilkada",
    text: "Sejak enam bulan sebelum penetapan pasangan calon sampai akhir masa jabatan, pejabat tidak diganti tanpa persetujuan tertulis Menteri Dalam Negeri.",
    english: {
      title: "No replacement of officials before a local election",
      text: "From six months before the candidate pairs are fixed until the end of the term, officials are not replaced without the Home Minister's written consent.",
    },
    messages: {
      frozen:
        "TMT berada dalam masa larangan sejak {from} sampai akhir masa jabatan kepala daerah; belum ada persetujuan tertulis Menteri Dalam Negeri.",
    },
    check: (c, { months }) => (concernsOfficial(c) ? electionFreeze(c, months) : null),
  }),
  titleRule({
    ...UU_10_2016,
    id: "pilkada-freeze-acting-too",
    version: 1,
    severity: "block",
    params: { months: 6 },
    article: "Pasal 71 ayat (4)",
    status: "verified",
    title: "Larangan menjelang pilkada berlaku juga bagi penjabat",
    text: "Larangan mengganti pejabat menjelang pilkada berlaku juga bagi penjabat, penjabat sementara, dan pelaksana tugas kepala daerah.",
    english: {
      title: "The election freeze binds acting heads as well",
      text: "The ban on replacing officials before a local election binds interim and acting heads as well.",
    },
    messages: {
      frozen:
        "Kepala daerah bukan pejabat definitif, dan TMT berada dalam masa larangan sejak {from}; belum ada persetujuan tertulis Menteri Dalam Negeri.",
    },
    check(c, { months }) {
      if (!concernsOfficial(c)) return null;
      const status = c.government?.ppkStatus;
      if (status === undefined) return unknownFact("government");
      return status === "DEFINITIVE" ? null : electionFreeze(c, months);
    },
  }),
  titleRule({
    ...UU_10_2016,
    id: "new-head-6m",
    version: 1,
    severity: "block",
    params: { months: 6 },
    article: "Pasal 162 ayat (3)",
    status: "verified",
    title: "Enam bulan pertama kepala daerah",
    text: "Dalam enam bulan sejak pelantikan, kepala daerah mengganti pejabat hanya dengan persetujuan tertulis Menteri Dalam Negeri.",
    english: {
      title: "The first six months of a head of region",
      text: "Within six months of the swearing-in a head of region replaces officials only with the Home Minister's written consent.",
    },
    messages: {
      early:
        "Kepala daerah dilantik {inauguratedAt}; enam bulan pertama memerlukan persetujuan tertulis Menteri Dalam Negeri.",
    },
    check: (c, { months }) => (concernsOfficial(c) ? firstMonths(c, months) : null),
  }),
  personRule({
    ...PP_49_2008,
    id: "acting-head-no-mutasi",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 132A",
    status: "verified",
    title: "Penjabat kepala daerah tidak memutasi tanpa persetujuan",
    text: "Penjabat atau pelaksana tugas kepala daerah tidak memutasi pegawai kecuali dengan persetujuan tertulis Menteri Dalam Negeri.",
    english: {
      title: "Acting heads do not transfer without consent",
      text: "An interim or acting head does not transfer staff except with the Home Minister's written consent.",
    },
    messages: { acting: "PPK berstatus {status}; belum ada persetujuan tertulis Menteri Dalam Negeri." },
    check(c) {
      const status = c.government?.ppkStatus;
      if (status === undefined) return unknownFact("government");
      if (status === "DEFINITIVE" || c.documents.mendagriApproval) return null;
      // The standing consent of 2022 covers moves between agencies and acts that follow a discipline case.
      if (c.scope !== "INTRA" || c.justification === "DISCIPLINE") return null;
      return violated("acting", { facts: { status } });
    },
  }),
  personRule({
    ...PP_49_2008,
    id: "acting-head-blanket-2022",
    version: 1,
    effectiveFrom: isoDate("2022-09-14"),
    severity: "document",
    params: { workingDays: 7 },
    source: "SE Mendagri 14 September 2022",
    article: "",
    status: "verified",
    title: "Persetujuan umum bagi penjabat kepala daerah",
    text: "Menteri memberi persetujuan umum untuk tindakan disiplin dan perpindahan antardaerah atau antarinstansi yang memenuhi syarat, dengan laporan dalam tujuh hari kerja.",
    english: {
      title: "Standing consent for acting heads",
      text: "The minister gave standing consent for discipline acts and for inter-region or inter-agency transfers that meet the rules, with a report within seven working days.",
    },
    messages: {
      report:
        "Memakai persetujuan umum Menteri Dalam Negeri; laporkan dalam {workingDays} hari kerja setelah pelaksanaan, paling lambat {due}.",
    },
    check(c, { workingDays }) {
      const status = c.government?.ppkStatus;
      if (status === undefined || status === "DEFINITIVE" || c.documents.mendagriApproval) return null;
      if (c.scope === "INTRA" && c.justification !== "DISCIPLINE") return null;
      const calendar = calendarOf(c.profile);
      const due = addWorkingDays(c.tmt, workingDays, calendar);
      return advice("report", {
        severity: "PASS",
        provisionalYears: unsettledYears(c.tmt, due, calendar),
        facts: { due },
      });
    },
  }),
  personRule({
    ...PP_49_2008,
    id: "acting-head-pertek",
    version: 1,
    effectiveFrom: isoDate("2022-09-14"),
    severity: "document",
    params: {},
    source: "Perpres 116/2022; surat BKN 2023",
    article: "",
    status: "verified",
    title: "Penjabat kepala daerah memerlukan pertimbangan teknis BKN",
    text: "Setiap pengangkatan, pemindahan, dan pemberhentian oleh penjabat kepala daerah memerlukan pertimbangan teknis BKN.",
    english: {
      title: "Acting heads need BKN's opinion",
      text: "Every appointment, move and release by an acting head needs BKN's technical opinion.",
    },
    messages: { document: "PPK bukan pejabat definitif; diperlukan {missing}." },
    check(c) {
      const status = c.government?.ppkStatus;
      if (status === undefined || status === "DEFINITIVE") return null;
      return c.documents.pertekImut || c.documents.pertekBkn ? null : needsDocument("pertekImut");
    },
  }),
];
