import { isoDate } from "../dates.js";
import { isHealth, normalizeCode } from "../families.js";
import { type TitleCase, titleRule, unknownFact, violated } from "../rule.js";

const HOSPITAL_CERTIFICATES = ["MANAJEMEN_RUMAH_SAKIT", "MANAJEMEN_RS"] as const;
const HEALTH_WORDS =
  /KEDOKTERAN|DOKTER|KEPERAWATAN|NERS|BIDAN|FARMASI|APOTEKER|KESEHATAN|GIZI|RUMAH_SAKIT|FISIOTERAPI/;

const hasHealthBackground = (c: TitleCase): boolean =>
  isHealth(c.from?.family ?? "") ||
  c.employee.history.some(({ family }) => isHealth(family)) ||
  c.employee.education.some(({ field }) => field !== null && HEALTH_WORDS.test(normalizeCode(field)));

const holds = (c: TitleCase, kinds: readonly string[]): boolean =>
  c.employee.certificates?.some(
    ({ kind, validUntil }) =>
      kinds.includes(normalizeCode(kind)) && (validUntil === null || validUntil >= c.tmt),
  ) ?? false;

export const SPECIALIST_HEAD_RULES = [
  titleRule({
    id: "rsud-director",
    version: 1,
    effectiveFrom: isoDate("2019-10-25"),
    effectiveTo: null,
    appliesTo: { roles: ["DIREKTUR_RSUD"] },
    severity: "warn",
    params: { certificates: HOSPITAL_CERTIFICATES },
    source: "UU 17/2023; PP 72/2019",
    article: "",
    status: "uncertain",
    title: "Direktur rumah sakit umum daerah",
    text: "Direktur rumah sakit umum daerah memiliki kompetensi di bidang kesehatan atau manajemen rumah sakit.",
    english: {
      title: "Director of the public hospital",
      text: "The director of a public hospital has health or hospital-management competence.",
    },
    messages: { none: "Tidak tercatat latar kesehatan maupun sertifikat manajemen rumah sakit." },
    check(c, { certificates }) {
      if (c.to.specialRole !== "DIREKTUR_RSUD") return null;
      if (hasHealthBackground(c) || holds(c, certificates)) return null;
      return c.employee.certificates === null ? unknownFact("certificates") : violated("none");
    },
  }),
  titleRule({
    id: "satpolpp-ppns",
    version: 1,
    effectiveFrom: isoDate("2018-05-07"),
    effectiveTo: null,
    appliesTo: { roles: ["KEPALA_SATPOL_PP"] },
    severity: "warn",
    params: { certificates: ["PPNS"] },
    source: "PP 16/2018",
    article: "",
    status: "uncertain",
    title: "Kepala Satpol PP penyidik pegawai negeri sipil",
    text: "Kepala Satuan Polisi Pamong Praja sebaiknya penyidik pegawai negeri sipil (PPNS).",
    english: {
      title: "The head of Satpol PP is a civil-servant investigator",
      text: "The head of the municipal police should be a civil-servant investigator (PPNS).",
    },
    messages: { none: "Tidak tercatat sebagai penyidik pegawai negeri sipil (PPNS)." },
    check(c, { certificates }) {
      if (c.to.specialRole !== "KEPALA_SATPOL_PP" || holds(c, certificates)) return null;
      return c.employee.certificates === null ? unknownFact("certificates") : violated("none");
    },
  }),
];
