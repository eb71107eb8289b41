import { experience } from "../evidence.js";
import type { EmployeeFacts } from "../facts.js";
import { normalizeCode } from "../families.js";
import { jenjangOrdinal } from "../grades.js";
import {
  advice,
  needsDocument,
  postRule,
  type TitleCase,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { PP_11_2017 } from "../sources.js";
import { educationAtLeast } from "./shared-checks.js";

const isAdministration = (kind: string): boolean =>
  kind === "ADMINISTRATOR" || kind === "PENGAWAS" || kind === "PELAKSANA";
const ADMINISTRATION = ["ADMINISTRATOR", "PENGAWAS", "PELAKSANA"] as const;

/** Requirements are asked of whoever enters a level, not of whoever already stands on it. */
const isEntering = (c: TitleCase): boolean =>
  isAdministration(c.to.kind) &&
  (c.nature === "PROMOTION" || c.nature === "PLACEMENT" || c.nature === "FROM_JF");

/** A heavy penalty that is examined, appealed or served on the date. */
const isOpenHeavyCase = (d: EmployeeFacts["discipline"][number], c: TitleCase): boolean =>
  d.level === "BERAT" && d.status !== "DONE" && (d.status !== "SERVING" || d.end === null || c.tmt <= d.end);

const servedEnough = (c: TitleCase, months: number): boolean =>
  experience(
    c.employee.history,
    c.tmt,
    ({ kind, jenjang }) => kind === "PENGAWAS" || (kind === "JF" && (jenjangOrdinal(jenjang) ?? 0) >= 6),
  ).months >= months;

const REMOTE = ["TERPENCIL", "SANGAT_TERPENCIL"] as const;

export const ADMINISTRATION_ENTRY_RULES = [
  titleRule({
    ...PP_11_2017,
    id: "adm-kader-waiver",
    version: 1,
    appliesTo: { kinds: ["ADMINISTRATOR"] },
    severity: "block",
    params: { certificate: "SEKOLAH_KADER", grades: ["SANGAT_MEMUASKAN"], minMonths: 36 },
    article: "Pasal 54",
    status: "verified",
    title: "Lulusan sekolah kader dikecualikan dari syarat pengalaman",
    text: "Syarat pengalaman tiga tahun dikecualikan bagi lulusan sekolah kader dengan predikat sangat memuaskan.",
    english: {
      title: "Graduates of the cadre school need no experience",
      text: "The three years of experience are waived for graduates of the cadre school with a very satisfying result.",
    },
    messages: {
      waived:
        "Pengalaman belum {minMonths} bulan; dikecualikan karena lulus sekolah kader dengan predikat {grade}.",
      grade:
        "Lulus sekolah kader dengan predikat {grade}; pengecualian pengalaman memerlukan predikat sangat memuaskan.",
    },
    check(c, { certificate, grades, minMonths }) {
      if (c.to.kind !== "ADMINISTRATOR" || !isEntering(c) || servedEnough(c, minMonths)) return null;
      const held = c.employee.certificates?.find(({ kind }) => normalizeCode(kind) === certificate);
      if (held === undefined) return null;
      if (!held.grade) return unknownFact("certificateGrade");
      const facts = { grade: held.grade.toLowerCase().replace(/_/g, " ") };
      return grades.includes(normalizeCode(held.grade))
        ? advice("waived", { severity: "PASS", facts })
        : violated("grade", { facts });
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "ja-integrity",
    version: 1,
    appliesTo: { kinds: ADMINISTRATION },
    severity: "block",
    params: {},
    article: "Pasal 54",
    status: "verified",
    title: "Integritas, moralitas, dan kesehatan untuk jabatan administrasi",
    text: "Yang diangkat dalam jabatan administrasi memiliki integritas dan moralitas yang baik serta sehat jasmani dan rohani: tidak ada perkara disiplin berat yang terbuka, dan tandanya layak bertugas.",
    english: {
      title: "Integrity, morals and health for administration posts",
      text: "Whoever enters an administration post has good integrity and morals and is sound in body and mind: no open case of heavy discipline, and the flag says fit for duty.",
    },
    messages: {
      open: "Ada perkara disiplin berat yang belum selesai.",
      unfit: "Tanda kelayakan menyatakan belum layak bertugas.",
    },
    check(c) {
      // A penalty may itself be the reason of the placement.
      if (!isEntering(c) || c.justification === "DISCIPLINE") return null;
      if (c.employee.discipline.some((one) => isOpenHeavyCase(one, c))) return violated("open");
      return c.employee.isFit === false ? violated("unfit") : null;
    },
  }),
  postRule({
    ...PP_11_2017,
    id: "ja-remote-waiver",
    version: 1,
    appliesTo: { kinds: ADMINISTRATION },
    severity: "document",
    params: { areas: REMOTE },
    article: "Pasal 54",
    status: "uncertain",
    title: "Kelonggaran pendidikan di daerah terpencil",
    text: "Di daerah terpencil, perbatasan, atau tertinggal, syarat pendidikan dapat dilonggarkan bila tidak ada yang memenuhi syarat. Sebelum dikonfirmasi, kelonggaran ini hanya ditampilkan dan tidak mencabut syarat pendidikan.",
    english: {
      title: "Relaxed education in remote areas",
      text: "In remote, border or least-developed areas an education requirement may be relaxed when no qualified person exists. Until confirmed it is shown and lifts nothing.",
    },
    messages: {
      document: "Pendidikan di bawah syarat; di daerah terpencil kelonggaran dapat diminta dengan {missing}.",
      waived: "Pendidikan di bawah syarat; pernyataan untuk kelonggaran daerah terpencil sudah dilampirkan.",
    },
    concerns: (c) => educationAtLeast(c.employee, c.to.minEducation)?.kind === "violated",
    check(c, { areas }) {
      if (!isAdministration(c.to.kind) || !(areas as readonly string[]).includes(c.toUnit.remoteness))
        return null;
      if (educationAtLeast(c.employee, c.to.minEducation)?.kind !== "violated") return null;
      return c.documents.waiver ? advice("waived") : needsDocument("waiver");
    },
  }),
];
