import { isoDate, monthsBetween } from "../dates.js";
import type { EmployeeFacts } from "../facts.js";
import { isTeacher } from "../families.js";
import { advice, needsDocument, personRule, postRule, unknownFact, violated } from "../rule.js";
import { PERMENPANRB_6_2024, PP_49_2018 } from "../sources.js";
import { isContract } from "./shared-checks.js";

/** Toward shortage: first for teachers, since January 2026 for all. */
const towardShortage = (
  version: number,
  from: string,
  to: string | null,
  source: string,
  teachersOnly: boolean,
) =>
  postRule({
    id: "pppk-guru-remap",
    version,
    effectiveFrom: isoDate(from),
    effectiveTo: to === null ? null : isoDate(to),
    severity: "warn",
    params: {},
    source,
    article: "",
    status: "verified",
    title: teachersOnly
      ? "Guru PPPK dipindahkan ke sekolah yang kekurangan"
      : "PPPK dipindahkan ke unit yang kekurangan",
    text: teachersOnly
      ? "PPK dapat memindahkan guru PPPK ke sekolah yang kekurangan, sedapat mungkin dekat rumah."
      : "PPK berwenang memindahkan PPPK di dalam instansi bila beban kerja tidak merata, ke arah kekurangan.",
    english: teachersOnly
      ? {
          title: "PPPK teachers move to schools with a shortage",
          text: "The PPK may relocate PPPK teachers toward schools with a shortage, preferably near home.",
        }
      : {
          title: "PPPK move to units with a shortage",
          text: "The PPK may move PPPK inside the agency when workloads are unequal, toward the shortage.",
        },
    messages: {
      none: "Unit tujuan tidak kekurangan: kebutuhan {need}, setelah mutasi terisi {filledAfter}.",
    },
    concerns: (c) => isContract(c.employee) && c.scope === "INTRA",
    check(c) {
      if (!isContract(c.employee) || c.scope !== "INTRA") return null;
      if (teachersOnly && !isTeacher(c.to.family)) return null;
      const { seat } = c.context;
      if (seat === undefined) return unknownFact("seat");
      return seat.filledAfter <= seat.need ? null : violated("none", { facts: { ...seat } });
    },
  });

const isOpen = (d: EmployeeFacts["discipline"][number], on: string): boolean =>
  d.status === "PROCESS" ||
  d.status === "APPEAL" ||
  (d.status === "SERVING" && d.start <= on && (d.end === null || on <= d.end));

export const CONTRACT_RELOCATION_RULES = [
  towardShortage(1, "2025-11-24", "2026-01-19", "Penjelasan BKN 24 November 2025", true),
  towardShortage(2, "2026-01-20", null, "Penjelasan BKN 24 November 2025 dan 20-21 Januari 2026", false),
  personRule({
    ...PERMENPANRB_6_2024,
    id: "pppk-downsizing",
    version: 1,
    severity: "document",
    params: {},
    article: "Pasal 59 ayat (5)",
    status: "verified",
    title: "PPPK dipindahkan karena penataan organisasi",
    text: "Bila organisasi menyusut, PPPK yang kompetensinya diperlukan dapat dipindahkan ke unit yang memerlukannya, dengan keputusan penataannya.",
    english: {
      title: "PPPK moved because the organisation shrinks",
      text: "When an organisation shrinks, a PPPK whose competence is needed may be moved to the unit that needs it; the decree is attached.",
    },
    messages: { document: "Pemindahan PPPK karena penataan organisasi memerlukan {missing}." },
    check: (c) =>
      isContract(c.employee) &&
      c.scope === "INTRA" &&
      (c.justification === "REORGANISATION" || c.government?.reorganisation === true) &&
      !c.documents.justification
        ? needsDocument("justification")
        : null,
  }),
  personRule({
    ...PP_49_2018,
    id: "pppk-no-demotion-track",
    version: 1,
    severity: "warn",
    params: { minMonths: 24, maxMonths: 60 },
    source: "PP 11/2017 (hanya bagi PNS)",
    article: "",
    status: "known",
    title: "Masa dua sampai lima tahun tidak berlaku bagi PPPK",
    text: "Ketentuan dua sampai lima tahun dalam jabatan hanya berlaku bagi PNS, tidak bagi PPPK.",
    english: {
      title: "The two-to-five-year rotation is not for PPPK",
      text: "The two to five years in a post are a rule for PNS only, not for PPPK.",
    },
    messages: {
      free: "{months} bulan dalam jabatan; ketentuan {minMonths} sampai {maxMonths} bulan tidak berlaku bagi PPPK.",
    },
    check(c, { minMonths, maxMonths }) {
      const tmt = c.employee.current?.tmt ?? null;
      if (!isContract(c.employee) || tmt === null) return null;
      const months = monthsBetween(tmt, c.tmt);
      return months < minMonths || months > maxMonths
        ? advice("free", { severity: "PASS", facts: { months } })
        : null;
    },
  }),
  personRule({
    ...PP_49_2018,
    id: "pppk-discipline",
    version: 1,
    severity: "warn",
    params: {},
    article: "",
    status: "known",
    title: "Disiplin PPPK ditampilkan",
    text: "Disiplin PPPK diatur instansi menurut PP 49/2018; perkara yang masih berjalan ditampilkan.",
    english: {
      title: "Discipline of PPPK is shown",
      text: "Discipline of PPPK is set per agency under PP 49/2018; a running case is shown.",
    },
    messages: { open: "Ada pemeriksaan atau hukuman disiplin PPPK yang masih berjalan." },
    check: (c) =>
      isContract(c.employee) && c.employee.discipline.some((one) => isOpen(one, c.tmt))
        ? violated("open")
        : null,
  }),
];
