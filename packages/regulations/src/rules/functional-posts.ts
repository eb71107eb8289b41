import { monthsBetween } from "../dates.js";
import { functionalPost, normalizeCode } from "../families.js";
import { isKeterampilan, jenjangOf, postLevel } from "../grades.js";
import { isExtraDuty } from "../nature.js";
import { bupOf, retirementDate } from "../retirement.js";
import { needsDocument, postRule, type TitleCase, titleRule, unknownFact, violated } from "../rule.js";
import { PERMENPANRB_1_2023, PP_11_2017 } from "../sources.js";
import {
  APPRAISAL_MESSAGES,
  ageAtMost,
  appraisalsAtLeast,
  educationAtLeast,
  educationField,
  isServant,
  relatedExperienceAtLeast,
} from "./shared-checks.js";

/** Entering a functional post by perpindahan: from administration or from another functional post. */
const isPerpindahan = (c: TitleCase): boolean =>
  isServant(c.employee) && (c.nature === "TO_JF" || (c.nature === "PLACEMENT" && isNewFunction(c)));

/** Someone without a post who never served in this functional post enters it anew. */
const isNewFunction = (c: TitleCase): boolean =>
  c.to.kind === "JF" &&
  !isExtraDuty(c.to) &&
  !c.employee.history.some(({ family }) => functionalPost(family) === functionalPost(c.to.family));

const AGE_MESSAGES = {
  old: "Usia pada TMT {age}; perpindahan ke jenjang ini paling tinggi {maxAge} tahun.",
  near: "Usia pada TMT {age}, mendekati batas {maxAge} tahun; pembacaan batas usia berbeda-beda, mohon dipastikan.",
};

const ageRule = (
  maxAge: number,
  levels: readonly string[],
  names: string,
  english: string,
  fromAdministration: boolean | null,
) =>
  titleRule({
    ...PERMENPANRB_1_2023,
    id: `jf-age-${maxAge}`,
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: { maxAge, ...(fromAdministration === true ? { minMonthsLeft: 12 } : {}) },
    article: "",
    status: "verified",
    title: `Usia paling tinggi ${maxAge} tahun untuk ${names}`,
    text: `Perpindahan ke jabatan fungsional ${names} paling tinggi pada usia ${maxAge} tahun.`,
    english: {
      title: `At most ${maxAge} years for ${english}`,
      text: `A move into a functional post (${english}) is possible up to the age of ${maxAge}.`,
    },
    messages: {
      ...AGE_MESSAGES,
      late: "Sisa masa kerja sampai pensiun {months} bulan; diminta paling singkat {minMonthsLeft} bulan.",
    },
    check(c, params) {
      if (!isPerpindahan(c)) return null;
      const jenjang = jenjangOf(c.to.jenjang);
      if (jenjang === null) return unknownFact("jenjang");
      if (!levels.includes(jenjang)) return null;
      if (fromAdministration !== null && (c.from?.kind !== "JF") !== fromAdministration) return null;
      const outcome = ageAtMost(c, params.maxAge);
      const { minMonthsLeft } = params;
      if (outcome?.kind === "violated" || outcome?.kind === "unknown-fact" || minMonthsLeft === undefined)
        return outcome;
      const months = monthsBetween(c.tmt, retirementDate(c.employee.birthDate!, bupOf(c.to)));
      return months < minMonthsLeft ? violated("late", { facts: { months } }) : outcome;
    },
  });

export const FUNCTIONAL_RULES = [
  titleRule({
    ...PERMENPANRB_1_2023,
    id: "jf-level-map",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: {},
    article: "",
    status: "verified",
    title: "Perpindahan ke jabatan fungsional pada tingkat yang sama",
    text: "Perpindahan menjaga tingkat: pelaksana ke keterampilan atau ahli pertama, pengawas ke ahli muda, administrator ke ahli madya, JPT ke ahli utama.",
    english: {
      title: "A move into a functional post keeps the level",
      text: "The level is kept: pelaksana to keterampilan or ahli pertama, pengawas to ahli muda, administrator to ahli madya, JPT to ahli utama.",
    },
    messages: {
      level:
        "Tingkat jabatan sekarang {before} dan jabatan fungsional tujuan {after} (1 pelaksana sampai 4 JPT); keduanya harus sama.",
    },
    check(c) {
      if (!isPerpindahan(c) || c.from === null) return null;
      const before = postLevel(c.from);
      const after = postLevel(c.to);
      if (before === null || after === null) return unknownFact("jenjang");
      return before === after ? null : violated("level", { facts: { before, after } });
    },
  }),
  titleRule({
    ...PERMENPANRB_1_2023,
    id: "jf-education",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: { expert: "S1", skilled: "SMA" },
    article: "",
    status: "verified",
    title: "Pendidikan untuk jabatan fungsional",
    text: "Jenjang keahlian memerlukan S1 atau D-IV pada bidang yang ditetapkan; jenjang keterampilan paling rendah SLTA pada bidangnya.",
    english: {
      title: "Education for a functional post",
      text: "Expert levels need S1 or D-IV in the field set for the post; skill levels at least secondary school in its field.",
    },
    messages: {
      low: "Pendidikan tertinggi {education}; jabatan fungsional tujuan memerlukan paling rendah {need}.",
      field: "Bidang pendidikan {field} tidak termasuk bidang jabatan fungsional tujuan: {fields}.",
    },
    check(c, { expert, skilled }) {
      if (!isPerpindahan(c)) return null;
      const minimum = isKeterampilan(c.to.jenjang) ? skilled : expert;
      return educationAtLeast(c.employee, minimum) ?? educationField(c, minimum);
    },
  }),
  titleRule({
    ...PERMENPANRB_1_2023,
    id: "jf-competency-test",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "document",
    params: {},
    article: "",
    status: "verified",
    title: "Lulus uji kompetensi instansi pembina",
    text: "Perpindahan ke jabatan fungsional memerlukan kelulusan uji kompetensi dari instansi pembina.",
    english: {
      title: "Passed the competency test of the supervising agency",
      text: "A move into a functional post needs a passed competency test of the supervising agency.",
    },
    messages: { document: "Perpindahan ke jabatan fungsional lain memerlukan {missing}." },
    check(c) {
      if (!isPerpindahan(c) || c.documents.ukomPass) return null;
      const passed = c.employee.certificates?.some(
        ({ kind, field, validUntil }) =>
          normalizeCode(kind) === "UJI_KOMPETENSI" &&
          field !== null &&
          functionalPost(normalizeCode(field)) === functionalPost(c.to.family) &&
          (validUntil === null || validUntil >= c.tmt),
      );
      return passed ? null : needsDocument("ukomPass");
    },
  }),
  titleRule({
    ...PERMENPANRB_1_2023,
    id: "jf-experience",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: { minMonths: 24, restructuringMonths: 12 },
    article: "",
    status: "verified",
    title: "Pengalaman dua tahun di bidang jabatan fungsional",
    text: "Berpengalaman kumulatif paling singkat dua tahun di bidang tugas; satu tahun pada penyederhanaan birokrasi atau kebutuhan strategis.",
    english: {
      title: "Two years of experience in the field",
      text: "At least two years of work in the field in total; one year where the bureaucracy is restructured or need is strategic.",
    },
    messages: {
      short:
        "Pengalaman di bidang tugas {months} bulan; diminta paling singkat {minMonths} bulan ({restructuringMonths} bulan pada penyederhanaan birokrasi).",
    },
    check(c, { minMonths, restructuringMonths }) {
      if (!isPerpindahan(c)) return null;
      const need = c.government?.restructuring ? restructuringMonths : minMonths;
      return relatedExperienceAtLeast(c, need, "fieldExperience");
    },
  }),
  titleRule({
    ...PERMENPANRB_1_2023,
    id: "jf-performance-2y",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: { years: 2 },
    article: "",
    status: "verified",
    title: "Kinerja dua tahun terakhir paling rendah Baik",
    text: "Perpindahan ke jabatan fungsional memerlukan predikat kinerja paling rendah Baik dalam dua tahun terakhir.",
    english: {
      title: "At least Baik in the last two years",
      text: "A move into a functional post needs appraisals of at least Baik in the last two years.",
    },
    messages: APPRAISAL_MESSAGES,
    check: (c, { years }) => (isPerpindahan(c) ? appraisalsAtLeast(c, years) : null),
  }),
  ageRule(
    53,
    ["PEMULA", "TERAMPIL", "MAHIR", "PENYELIA", "AHLI_PERTAMA", "AHLI_MUDA"],
    "keterampilan, ahli pertama, dan ahli muda",
    "keterampilan, ahli pertama and ahli muda",
    null,
  ),
  ageRule(55, ["AHLI_MADYA"], "ahli madya", "ahli madya", null),
  ageRule(60, ["AHLI_UTAMA"], "ahli utama dari JPT", "ahli utama from JPT", true),
  ageRule(63, ["AHLI_UTAMA"], "ahli utama ke ahli utama lain", "one ahli utama post to another", false),
  postRule({
    ...PERMENPANRB_1_2023,
    id: "jf-formation",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: {},
    article: "",
    status: "known",
    title: "Formasi jabatan fungsional tersedia",
    text: "Kursi jabatan fungsional hanya ada sebanyak kebutuhan yang ditetapkan.",
    english: {
      title: "A functional seat was approved",
      text: "Functional seats exist only as far as the need was approved.",
    },
    messages: { full: "Kebutuhan yang ditetapkan {need}; setelah mutasi terisi {filledAfter}." },
    check(c) {
      if (!isPerpindahan(c)) return null;
      const { seat } = c.context;
      if (seat === undefined) return unknownFact("seat");
      return seat.filledAfter <= seat.need ? null : violated("full", { facts: { ...seat } });
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "jf-utama-president",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: {},
    article: "Pasal 83",
    status: "verified",
    title: "Ahli utama diangkat Presiden",
    text: "Pengangkatan dalam jabatan fungsional ahli utama ditetapkan Presiden atas usul PPK.",
    english: {
      title: "Ahli utama is appointed by the President",
      text: "Appointment to ahli utama is made by the President on the PPK's proposal.",
    },
    messages: { decree: "Jabatan ahli utama memerlukan keputusan Presiden; belum dilampirkan." },
    check: (c) =>
      c.to.kind === "JF" &&
      jenjangOf(c.to.jenjang) === "AHLI_UTAMA" &&
      c.from?.jenjang !== c.to.jenjang &&
      !c.documents.presidentDecree
        ? violated("decree")
        : null,
  }),
];
