import { experience } from "../evidence.js";
import { normalizeCode } from "../families.js";
import { compareGolongan, eselonOrdinal, eselonRange, jenjangOrdinal, postLevel } from "../grades.js";
import { isExtraDuty } from "../nature.js";
import { needsDocument, personRule, type TitleCase, titleRule, unknownFact, violated } from "../rule.js";
import { PP_11_2017 } from "../sources.js";
import { APPRAISAL_MESSAGES, appraisalsAtLeast, experienceAtLeast, isManagerial } from "./shared-checks.js";

/** Entering the level from below; a sideways move between kinds of equal level needs no new experience. */
const isEntering = (c: TitleCase): boolean => c.nature === "PROMOTION" || c.nature === "PLACEMENT";

/** Years in a functional post count when related to the field, which a statement must certify. */
function withFunctionalYears(
  c: TitleCase,
  need: number,
  structural: string,
  level: (ordinal: number) => boolean,
) {
  const isStructural = (kind: string) => kind === structural;
  if (experience(c.employee.history, c.tmt, (p) => isStructural(p.kind)).months >= need) return null;
  const outcome = experienceAtLeast(
    c,
    need,
    (p) => isStructural(p.kind) || (p.kind === "JF" && level(jenjangOrdinal(p.jenjang) ?? 0)),
  );
  if (outcome !== null) return outcome;
  return c.documents.fieldExperience ? null : needsDocument("fieldExperience", "related");
}

const DEMOTION_BASES = [
  "DISCIPLINE",
  "RESIGNED_FROM_POST",
  "FAILED_PERFORMANCE",
  "REORGANISATION",
  "LONG_STUDY",
  "CLTN",
] as const;

export const MANAGERIAL_RULES = [
  titleRule({
    ...PP_11_2017,
    id: "adm-experience",
    version: 1,
    appliesTo: { kinds: ["ADMINISTRATOR"] },
    severity: "block",
    params: { minMonths: 36, waiver: "SEKOLAH_KADER" },
    article: "Pasal 54",
    status: "verified",
    title: "Pengalaman tiga tahun sebelum menjadi administrator",
    text: "Calon administrator berpengalaman paling singkat tiga tahun sebagai pengawas atau dalam jabatan fungsional setingkat yang berkaitan; lulusan sekolah kader dikecualikan.",
    english: {
      title: "Three years of experience before administrator",
      text: "A candidate has at least three years as pengawas or in a related functional post of the same level; graduates of the cadre school are excepted.",
    },
    messages: {
      short:
        "Pengalaman sebagai pengawas atau fungsional setingkat {months} bulan; diminta paling singkat {minMonths} bulan.",
      related: "Pengalaman fungsional baru dihitung bila berkaitan; lampirkan {missing}.",
    },
    check(c, { minMonths, waiver }) {
      if (c.to.kind !== "ADMINISTRATOR" || !isEntering(c)) return null;
      if (c.employee.certificates?.some(({ kind }) => normalizeCode(kind) === waiver)) return null;
      return withFunctionalYears(c, minMonths, "PENGAWAS", (ordinal) => ordinal >= 6);
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "pengawas-experience",
    version: 1,
    appliesTo: { kinds: ["PENGAWAS"] },
    severity: "block",
    params: { minMonths: 48 },
    article: "Pasal 54",
    status: "known",
    title: "Pengalaman empat tahun sebelum menjadi pengawas",
    text: "Calon pengawas berpengalaman paling singkat empat tahun sebagai pelaksana atau dalam jabatan fungsional setingkat yang berkaitan.",
    english: {
      title: "Four years of experience before pengawas",
      text: "A candidate has at least four years as pelaksana or in a related functional post of the same level.",
    },
    messages: {
      short:
        "Pengalaman sebagai pelaksana atau fungsional setingkat {months} bulan; diminta paling singkat {minMonths} bulan.",
      related: "Pengalaman fungsional baru dihitung bila berkaitan; lampirkan {missing}.",
    },
    check: (c, { minMonths }) =>
      c.to.kind === "PENGAWAS" && isEntering(c)
        ? withFunctionalYears(c, minMonths, "PELAKSANA", (ordinal) => ordinal >= 1)
        : null,
  }),
  titleRule({
    ...PP_11_2017,
    id: "adm-performance-2y",
    version: 1,
    appliesTo: { kinds: ["ADMINISTRATOR", "PENGAWAS"] },
    severity: "block",
    params: { years: 2 },
    article: "Pasal 54",
    status: "known",
    title: "Kinerja dua tahun terakhir paling rendah Baik",
    text: "Calon administrator dan pengawas memiliki predikat kinerja paling rendah Baik dalam dua tahun terakhir.",
    english: {
      title: "At least Baik in the last two years",
      text: "Candidates for administrator and pengawas have appraisals of at least Baik in the last two years.",
    },
    messages: APPRAISAL_MESSAGES,
    check: (c, { years }) =>
      c.to.kind === "ADMINISTRATOR" || c.to.kind === "PENGAWAS" ? appraisalsAtLeast(c, years) : null,
  }),
  personRule({
    ...PP_11_2017,
    id: "no-dual-ja-jf",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 53",
    status: "verified",
    title: "Pejabat administrasi tidak merangkap jabatan fungsional",
    text: "Pejabat administrasi dilarang merangkap jabatan fungsional; setiap orang memegang satu jabatan yang terbuka.",
    english: {
      title: "No functional post beside an administration post",
      text: "An administration official may not also hold a functional post; everybody holds one open post.",
    },
    messages: {
      dual: "Tercatat {count} jabatan yang masih terbuka ({posts}); selesaikan dahulu sebelum dimutasi.",
    },
    check(c) {
      const open = new Map<string, string>();
      for (const posting of c.employee.history) {
        const isOpen = posting.start <= c.tmt && (posting.end === null || posting.end > c.tmt);
        if (isOpen && posting.kind !== "EXTRA_DUTY") open.set(posting.positionId, posting.kind);
      }
      const kinds = [...open.values()];
      const dual = kinds.includes("JF") && kinds.some((kind) => kind !== "JF");
      return dual
        ? violated("dual", { facts: { count: open.size, posts: [...open.keys()].sort().join(", ") } })
        : null;
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "rank-for-eselon",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"] },
    severity: "warn",
    params: { tolerance: 1 },
    source: "PP 13/2002 (praktik)",
    article: "",
    status: "verified",
    title: "Pangkat dalam rentang eselon",
    text: "Pangkat pejabat manajerial berada dalam rentang eselon yang lazim; satu tingkat di bawah batas terendah masih ditoleransi pada promosi.",
    english: {
      title: "Rank within the range of the echelon",
      text: "The rank of a managerial official lies within the customary range of the echelon; one step below the minimum is tolerated on promotion.",
    },
    messages: {
      below:
        "Golongan {golongan} berada {steps} tingkat di bawah {minimum} yang lazim untuk eselon {eselon}.",
    },
    check(c, { tolerance }) {
      if (!isManagerial(c.to.kind) || c.employee.kind !== "PNS") return null;
      const minimum = eselonRange(c.to.eselon)?.min ?? c.to.golonganMin;
      if (minimum === null) return unknownFact("eselon");
      const steps = compareGolongan(c.employee.golongan, minimum);
      if (steps === null) return unknownFact("golongan");
      const allowed = c.nature === "PROMOTION" || c.nature === "PLACEMENT" ? tolerance : 0;
      return steps >= -allowed
        ? null
        : violated("below", {
            facts: {
              golongan: c.employee.golongan,
              steps: -steps,
              minimum,
              eselon: c.to.eselon ?? "jabatan ini",
            },
          });
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "demotion-needs-basis",
    version: 1,
    severity: "block",
    params: { bases: DEMOTION_BASES },
    article: "Pasal 64, Pasal 94, Pasal 144",
    status: "known",
    title: "Penurunan jabatan memerlukan dasar hukum",
    text: "Menurunkan seseorang ke jabatan yang lebih rendah memerlukan dasar: putusan disiplin, mengundurkan diri dari jabatan, kinerja yang gagal, reorganisasi, tugas belajar lama, atau CLTN.",
    english: {
      title: "A demotion needs a legal basis",
      text: "Moving somebody to a lower post needs a basis: a discipline decision, resignation from the post, failed performance, reorganisation, long study, or unpaid leave.",
    },
    messages: {
      demotion:
        "Jabatan tujuan lebih rendah tingkatnya daripada jabatan sekarang, dan tidak ada dasar penurunan yang tercatat.",
      document: "Penurunan jabatan dengan dasar {code} memerlukan {missing}.",
      eselon:
        "Eselon turun dari {before} ke {after} dalam tingkat jabatan yang sama; periksa apakah yang bersangkutan setuju.",
    },
    check(c, { bases }) {
      if (c.from === null || (isExtraDuty(c.to) && c.from.kind === "JF")) return null;
      // The end of an extra duty gives back the functional post it was added to.
      if (isExtraDuty(c.from) && c.nature === "LATERAL") return null;
      const before = postLevel(c.from);
      const after = postLevel(c.to);
      if (before === null || after === null) return unknownFact("jenjang");
      if (after < before || c.nature === "DEMOTION") {
        if (c.justification === null || !(bases as readonly string[]).includes(c.justification)) {
          return violated("demotion", { facts: { before, after } });
        }
        return c.documents.demotionBasis
          ? null
          : needsDocument("demotionBasis", "document", { facts: { code: c.justification } });
      }
      const eselonBefore = eselonOrdinal(c.from.eselon);
      const eselonAfter = eselonOrdinal(c.to.eselon);
      return after === before && eselonBefore !== null && eselonAfter !== null && eselonAfter < eselonBefore
        ? violated("eselon", { severity: "WARN", facts: { before: c.from.eselon, after: c.to.eselon } })
        : null;
    },
  }),
];
