import { calendarOf } from "../calendar/office-calendar.js";
import { unsettledYears, workingDaysBetween } from "../calendar/work-calendar.js";
import { isoDate } from "../dates.js";
import type { PositionFacts, UnitFacts } from "../facts.js";
import { normalizeCode } from "../families.js";
import { compareGolongan } from "../grades.js";
import {
  needsDocument,
  type PostCase,
  postRule,
  type TitleCase,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { isManagerial, matchesField } from "./shared-checks.js";

const UU_23_2014 = { effectiveFrom: isoDate("2014-10-02"), effectiveTo: null, source: "UU 23/2014" };
const UU_24_2013 = { effectiveFrom: isoDate("2013-12-24"), effectiveTo: null, source: "UU 24/2013" };
const PP_72_2019 = { effectiveFrom: isoDate("2019-10-25"), effectiveTo: null, source: "PP 72/2019" };

const GOVERNMENT_FIELDS = ["ILMU_PEMERINTAHAN", "PEMERINTAHAN", "IPEM", "STP"] as const;
const GOVERNMENT_CERTIFICATE = "KEPAMONGPRAJAAN";

/** True, false, or null when the records cannot tell. */
function masters(c: TitleCase): boolean | null {
  const { education, certificates } = c.employee;
  if (education.some(({ field }) => field !== null && matchesField(GOVERNMENT_FIELDS, field))) return true;
  if (certificates?.some(({ kind }) => normalizeCode(kind) === GOVERNMENT_CERTIFICATE)) return true;
  const recordsAreFull =
    certificates !== null &&
    education.length > 0 &&
    education.every(
      ({ field, level }) => field !== null || level === "SD" || level === "SMP" || level === "SMA",
    );
  return recordsAreFull ? false : null;
}

const touches = (c: TitleCase, role: string): boolean =>
  c.to.specialRole === role || c.from?.specialRole === role;
/** The office and every part of it: its parts carry the code of the office in their own. */
const isDukcapil = (unit: UnitFacts | null): boolean => {
  if (unit === null) return false;
  let known = dukcapil.get(unit);
  if (known === undefined) {
    known = unit.kind === "DUKCAPIL" || unit.id.toUpperCase().includes("DUKCAPIL");
    dukcapil.set(unit, known);
  }
  return known;
};
/** Units are few and asked about for every pair. */
const dukcapil = new WeakMap<UnitFacts, boolean>();
const isDukcapilPost = (post: PositionFacts | null, unit: UnitFacts | null): boolean =>
  post !== null && isManagerial(post.kind) && (post.specialRole === "DUKCAPIL" || isDukcapil(unit));
const inDukcapil = (c: PostCase): boolean =>
  isDukcapilPost(c.from, c.fromUnit) || isDukcapilPost(c.to, c.toUnit);

export const GATED_POST_RULES = [
  titleRule({
    ...UU_23_2014,
    id: "camat-government-skill",
    version: 1,
    appliesTo: { roles: ["CAMAT"] },
    severity: "block",
    params: {},
    article: "Pasal 224 ayat (2) dan (3)",
    status: "verified",
    title: "Camat menguasai teknis pemerintahan",
    text: "Camat berpendidikan ilmu pemerintahan atau memiliki sertifikat kepamongprajaan; bila tidak, gubernur membatalkan pengangkatannya.",
    english: {
      title: "A camat masters government technique",
      text: "A camat has a degree in government science or a kepamongprajaan certificate; otherwise the governor cancels the appointment.",
    },
    messages: { none: "Tidak tercatat pendidikan ilmu pemerintahan maupun sertifikat kepamongprajaan." },
    check(c) {
      if (c.to.specialRole !== "CAMAT") return null;
      const skill = masters(c);
      return skill === null ? unknownFact("certificates") : skill ? null : violated("none");
    },
  }),
  titleRule({
    ...UU_23_2014,
    id: "lurah-requirements",
    version: 1,
    appliesTo: { roles: ["LURAH"] },
    severity: "warn",
    params: { minimum: "III/b" },
    article: "Pasal 229; PP 17/2018",
    status: "known",
    title: "Syarat lurah",
    text: "Lurah diangkat dari PNS yang menguasai teknis pemerintahan, lazimnya paling rendah golongan III/b.",
    english: {
      title: "Conditions for a lurah",
      text: "A lurah comes from PNS with government competence, customarily at least III/b.",
    },
    messages: {
      kind: "Lurah diangkat dari PNS.",
      rank: "Golongan {golongan}; lurah lazimnya paling rendah {minimum}.",
      skill: "Penguasaan teknis pemerintahan belum tercatat.",
    },
    check(c, { minimum }) {
      if (c.to.specialRole !== "LURAH") return null;
      if (c.employee.kind !== "PNS") return violated("kind");
      const steps = compareGolongan(c.employee.golongan, minimum);
      if (steps === null) return unknownFact("golongan");
      if (steps < 0) return violated("rank", { facts: { golongan: c.employee.golongan } });
      return masters(c) === true ? null : violated("skill");
    },
  }),
  postRule({
    ...UU_24_2013,
    id: "dukcapil-mendagri",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 83A; Permendagri 76/2015",
    status: "verified",
    title: "Pejabat Dukcapil diangkat Menteri Dalam Negeri",
    text: "Pejabat pimpinan tinggi, administrator, dan pengawas pada dinas kependudukan dan pencatatan sipil diangkat dan diberhentikan Menteri Dalam Negeri atas usul melalui gubernur.",
    english: {
      title: "Civil-registry officials are appointed by the Home Minister",
      text: "JPT, administrator and pengawas of the civil-registry office are appointed and removed by the Home Minister on a proposal through the governor.",
    },
    messages: {
      minister: "Mutasi pejabat Dukcapil memerlukan keputusan Menteri Dalam Negeri; belum dilampirkan.",
    },
    concerns: (c) => isManagerial(c.to.kind) || (c.from !== null && isManagerial(c.from.kind)),
    check: (c) => (inDukcapil(c) && !c.documents.mendagriDukcapil ? violated("minister") : null),
  }),
  titleRule({
    ...PP_72_2019,
    id: "inspektur-governor-consult",
    version: 1,
    severity: "document",
    params: { workingDays: 14 },
    source: `${PP_72_2019.source}; SE Mendagri 800/4070/SJ`,
    article: "",
    status: "verified",
    title: "Konsultasi gubernur sebelum memindahkan Inspektur atau Irban",
    text: "Sebelum Inspektur atau Inspektur Pembantu diberhentikan atau dipindahkan, gubernur dikonsultasi secara tertulis paling singkat empat belas hari kerja sebelumnya.",
    english: {
      title: "The governor is consulted before an Inspektur or Irban is moved",
      text: "Before an Inspektur or Inspektur Pembantu is removed or moved, the governor is consulted in writing at least fourteen working days before.",
    },
    messages: {
      document: "Mutasi Inspektur atau Irban memerlukan {missing}.",
      late: "Konsultasi kepada gubernur baru {days} hari kerja sebelum TMT; diminta {workingDays} hari kerja.",
    },
    check(c, { workingDays }) {
      const role = c.from?.specialRole;
      if (role !== "INSPEKTUR" && role !== "IRBAN") return null;
      const consulted = c.documents.govConsult;
      if (!consulted?.date) return needsDocument("govConsult");
      const calendar = calendarOf(c.profile);
      const days = workingDaysBetween(consulted.date, c.tmt, calendar);
      return days >= workingDays
        ? null
        : needsDocument("govConsult", "late", {
            provisionalYears: unsettledYears(consulted.date, c.tmt, calendar),
            facts: { days },
          });
    },
  }),
  titleRule({
    ...UU_23_2014,
    id: "sekwan-dprd-consent",
    version: 1,
    severity: "document",
    params: {},
    article: "Pasal 205 ayat (2); PP 18/2016 Pasal 31 ayat (3)",
    status: "verified",
    title: "Sekretaris DPRD dengan persetujuan pimpinan DPRD",
    text: "Sekretaris DPRD diangkat dan diberhentikan dengan persetujuan pimpinan DPRD.",
    english: {
      title: "The secretary of the DPRD needs the leadership's consent",
      text: "The secretary of the DPRD is appointed and removed with the consent of the DPRD leadership.",
    },
    messages: { document: "Mutasi sekretaris DPRD memerlukan {missing}." },
    check: (c) => (touches(c, "SEKWAN") && !c.documents.dprdConsent ? needsDocument("dprdConsent") : null),
  }),
  titleRule({
    ...UU_23_2014,
    id: "sekda-governor-coord",
    version: 1,
    severity: "document",
    params: {},
    source: `${UU_23_2014.source}; Perpres 3/2018`,
    article: "",
    status: "verified",
    title: "Sekretaris daerah dikoordinasikan dengan gubernur",
    text: "Pengisian sekretaris daerah kabupaten atau kota dikoordinasikan dengan gubernur sebelum ditetapkan.",
    english: {
      title: "The regional secretary is coordinated with the governor",
      text: "Filling the post of regional secretary is coordinated with the governor before the decree.",
    },
    messages: { document: "Mutasi sekretaris daerah memerlukan {missing}." },
    check: (c) =>
      touches(c, "SEKDA") && !c.documents.govCoordination ? needsDocument("govCoordination") : null,
  }),
];
