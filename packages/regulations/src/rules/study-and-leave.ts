import { daysBetween } from "../dates.js";
import { dayAfter, untilText } from "../evidence.js";
import { needsDocument, personRule, unknownFact, violated } from "../rule.js";
import { PER_BKN_5_2019, PP_11_2017 } from "../sources.js";

/** Codes of kedudukan hukum under which a person can enter a plan; 15 is serving a penalty, 71 an active PPPK. */
const ACTIVE = ["01", "15", "71"] as const;
const ABSENT = ["02", "03", "04", "20", "52", "66", "77", "88", "98", "99"] as const;

export const STUDY_AND_LEAVE_RULES = [
  personRule({
    ...PP_11_2017,
    id: "standing-active",
    version: 1,
    severity: "block",
    params: { active: ACTIVE, absent: ABSENT },
    source: "Kode kedudukan hukum SIASN",
    article: "",
    status: "known",
    title: "Kedudukan hukum aktif",
    text: "Hanya pegawai dengan kedudukan hukum aktif yang masuk rencana mutasi.",
    english: {
      title: "Active legal standing",
      text: "Only employees whose standing is active enter a transfer plan.",
    },
    messages: {
      absent: "Kedudukan hukum berkode {standing}: pegawai tidak aktif, jadi tidak dapat dimutasi.",
    },
    check(c, { active, absent }) {
      const { standing } = c.employee;
      if ((active as readonly string[]).includes(standing)) return null;
      return (absent as readonly string[]).includes(standing)
        ? violated("absent", { facts: { standing } })
        : unknownFact("standing");
    },
  }),
  personRule({
    ...PER_BKN_5_2019,
    id: "study-active-block",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 3; PP 11/2017 Pasal 64, Pasal 94, Pasal 144",
    status: "verified",
    title: "Tidak dimutasi selama tugas belajar",
    text: "Pegawai yang sedang tugas belajar tidak dimutasi; rencanakan untuk tanggal kembalinya.",
    english: {
      title: "No move during a study assignment",
      text: "Whoever is on a study assignment is not moved; plan for the date of return.",
    },
    messages: { studying: "Sedang tugas belajar sampai {to}." },
    check(c) {
      const { study } = c.employee;
      return study !== null && study.from <= c.tmt && c.tmt <= study.to
        ? violated("studying", { lawfulFrom: dayAfter(study.to), facts: { to: untilText(study.to) } })
        : null;
    },
  }),
  personRule({
    ...PER_BKN_5_2019,
    id: "study-service-bond",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 3; SE MenPANRB 28/2021",
    status: "verified",
    title: "Ikatan dinas setelah tugas belajar",
    text: "Selama ikatan dinas setelah tugas belajar belum berakhir, pegawai tidak pindah instansi.",
    english: {
      title: "The service bond after study",
      text: "While the service bond after a study assignment runs, nobody moves to another agency.",
    },
    messages: { bond: "Ikatan dinas berlaku sampai {end}." },
    check(c) {
      if (c.scope === "INTRA" || c.employee.study === null || c.employee.kind !== "PNS") return null;
      const { serviceBondEnd, to } = c.employee.study;
      if (serviceBondEnd === null) return c.tmt > to ? unknownFact("noStudyBond") : null;
      return c.tmt > serviceBondEnd
        ? null
        : violated("bond", {
            lawfulFrom: dayAfter(serviceBondEnd),
            facts: { end: untilText(serviceBondEnd) },
          });
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "cltn-block",
    version: 1,
    severity: "block",
    params: {},
    source: `${PP_11_2017.source}; Peraturan BKN 24/2017 jo. 7/2021`,
    article: "",
    status: "verified",
    title: "Tidak dimutasi selama cuti di luar tanggungan negara",
    text: "Selama cuti di luar tanggungan negara (CLTN) pegawai tidak memegang jabatan dan tidak dapat dimutasi.",
    english: {
      title: "No move during unpaid leave",
      text: "On unpaid leave (CLTN) a person holds no post and cannot be moved.",
    },
    messages: { away: "Cuti di luar tanggungan negara sampai {to}." },
    check(c) {
      const leave = c.employee.leaves.find(
        ({ kind, from, to }) => kind === "CLTN" && from <= c.tmt && c.tmt <= to,
      );
      return leave
        ? violated("away", { lawfulFrom: dayAfter(leave.to), facts: { to: untilText(leave.to) } })
        : null;
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "cltn-return-pertek",
    version: 1,
    severity: "document",
    params: {},
    source: `${PP_11_2017.source}; Peraturan BKN 24/2017 jo. 7/2021`,
    article: "",
    status: "verified",
    title: "Kembali dari CLTN memerlukan persetujuan BKN",
    text: "Penempatan kembali setelah CLTN memerlukan persetujuan pengaktifan dari BKN dan formasi.",
    english: {
      title: "Return from unpaid leave needs BKN's approval",
      text: "Placement after unpaid leave needs BKN's approval of the reactivation and a vacant post.",
    },
    messages: { document: "Kembali dari CLTN yang berakhir {to}; lampirkan {missing}." },
    check(c) {
      if (c.employee.current !== null || c.documents.reactivation) return null;
      const leave = c.employee.leaves.find(({ kind, to }) => kind === "CLTN" && to < c.tmt);
      return leave ? needsDocument("reactivation", "document", { facts: { to: untilText(leave.to) } }) : null;
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "leave-overlap",
    version: 1,
    severity: "warn",
    params: { sickDays: 14 },
    article: "Bab Cuti",
    status: "known",
    title: "TMT di luar masa cuti panjang",
    text: "Hindari TMT dalam masa cuti melahirkan, cuti sakit lebih dari empat belas hari, atau cuti besar.",
    english: {
      title: "A date outside long leave",
      text: "Avoid a date within maternity leave, sick leave of more than fourteen days, or long leave.",
    },
    messages: { overlap: "Pada TMT pegawai sedang cuti sampai {to}; pertimbangkan tanggal sesudahnya." },
    check(c, { sickDays }) {
      const leave = c.employee.leaves.find(
        ({ kind, from, to }) =>
          from <= c.tmt &&
          c.tmt <= to &&
          (kind === "MELAHIRKAN" ||
            kind === "BESAR" ||
            (kind === "SAKIT" && daysBetween(from, to) + 1 > sickDays)),
      );
      return leave
        ? violated("overlap", { lawfulFrom: dayAfter(leave.to), facts: { to: untilText(leave.to) } })
        : null;
    },
  }),
];
