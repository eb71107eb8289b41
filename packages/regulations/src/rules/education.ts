import { normalizeCode } from "../families.js";
import { isSameTitle } from "../nature.js";
import { advice, type TitleCase, titleRule, unknownFact, violated } from "../rule.js";
import { PP_11_2017 } from "../sources.js";
import { educationAtLeast, educationField, holdsCertificate } from "./shared-checks.js";

/** Whoever already holds the title keeps it elsewhere: the gap is shown, the move is not stopped. */
const softenForIncumbent = (c: TitleCase) => (isSameTitle(c.from, c.to) ? { severity: "WARN" as const } : {});

/** Every certificate the post asks for, valid on the date. */
function requiredCertificates(c: TitleCase) {
  for (const certificate of c.to.requiredCertificates ?? []) {
    const held = holdsCertificate(c, [normalizeCode(certificate)]);
    if (held === null) return unknownFact("certificates");
    if (!held) return violated("certificate", { facts: { certificate } });
  }
  return null;
}

export const EDUCATION_RULES = [
  titleRule({
    ...PP_11_2017,
    id: "competence-fit",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 190 ayat (4)",
    status: "verified",
    title: "Pendidikan dan sertifikat sesuai syarat jabatan",
    text: "Mutasi dilakukan atas dasar kesesuaian kompetensi pegawai dengan persyaratan jabatan: jenjang dan bidang pendidikan, dan sertifikat yang diminta, harus memenuhi syarat jabatan tujuan.",
    english: {
      title: "Education and certificates meet the post",
      text: "A move rests on the match between competence and the requirements of the post: level and field of education, and the certificates asked for, must meet the target post.",
    },
    messages: {
      low: "Pendidikan tertinggi {education}; jabatan tujuan mensyaratkan paling rendah {need}.",
      field: "Bidang pendidikan {field} tidak termasuk yang disyaratkan: {fields}.",
      certificate: "Belum memegang sertifikat yang disyaratkan: {certificate}.",
    },
    check(c) {
      const outcome =
        educationAtLeast(c.employee, c.to.minEducation) ??
        educationField(c, c.to.minEducation) ??
        requiredCertificates(c);
      return outcome?.kind === "violated" ? { ...outcome, ...softenForIncumbent(c) } : outcome;
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "competence-gap",
    version: 1,
    appliesTo: { kinds: ["ADMINISTRATOR", "PENGAWAS"] },
    severity: "warn",
    params: { minJpm: 80 },
    article: "Pasal 190 ayat (4)",
    status: "verified",
    title: "Kesenjangan kompetensi diperlihatkan",
    text: "Untuk jabatan manajerial, hasil penilaian kompetensi dibandingkan dengan standar jabatan; kesenjangan ditampilkan agar dipertimbangkan.",
    english: {
      title: "The competence gap is shown",
      text: "For managerial posts the assessment is compared with the standard of the post; a gap is shown for consideration.",
    },
    messages: {
      gap: "Kecocokan kompetensi (JPM) {jpm} persen, di bawah {minJpm} persen.",
      missing: "Belum ada hasil penilaian kompetensi; kesenjangan terhadap standar jabatan tidak diketahui.",
    },
    check(c, { minJpm }) {
      if (c.to.kind !== "ADMINISTRATOR" && c.to.kind !== "PENGAWAS") return null;
      if (c.employee.competence === null) return advice("missing", { missing: ["competence"] });
      const { jpm } = c.employee.competence;
      return jpm < minJpm ? violated("gap", { facts: { jpm } }) : null;
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "adm-education",
    version: 1,
    appliesTo: { kinds: ["ADMINISTRATOR"] },
    severity: "block",
    params: { minimum: "S1" },
    article: "Pasal 54",
    status: "verified",
    title: "Administrator berpendidikan paling rendah S1 atau D-IV",
    text: "Pejabat administrator berpendidikan paling rendah sarjana atau diploma IV.",
    english: {
      title: "Administrators have at least S1 or D-IV",
      text: "An administrator has at least a bachelor's degree or diploma IV.",
    },
    messages: {
      low: "Pendidikan tertinggi {education}; administrator memerlukan paling rendah S1 atau D-IV.",
    },
    check: (c, { minimum }) => (c.to.kind === "ADMINISTRATOR" ? educationAtLeast(c.employee, minimum) : null),
  }),
  titleRule({
    ...PP_11_2017,
    id: "pengawas-education",
    version: 1,
    appliesTo: { kinds: ["PENGAWAS"] },
    severity: "block",
    params: { minimum: "D3" },
    article: "Pasal 54",
    status: "known",
    title: "Pengawas berpendidikan paling rendah D-III",
    text: "Pejabat pengawas berpendidikan paling rendah diploma III atau setara.",
    english: {
      title: "Supervisors (pengawas) have at least D-III",
      text: "A pengawas has at least diploma III or equal.",
    },
    messages: { low: "Pendidikan tertinggi {education}; pengawas memerlukan paling rendah D-III." },
    check: (c, { minimum }) => (c.to.kind === "PENGAWAS" ? educationAtLeast(c.employee, minimum) : null),
  }),
  titleRule({
    ...PP_11_2017,
    id: "pelaksana-education",
    version: 1,
    appliesTo: { kinds: ["PELAKSANA"] },
    severity: "block",
    params: { minimum: "SMA" },
    article: "Pasal 54; KepmenPANRB 11/2024",
    status: "known",
    title: "Pelaksana berpendidikan paling rendah SLTA",
    text: "Pelaksana berpendidikan paling rendah SLTA atau setara sesuai nomenklatur. Bagi yang sudah menjadi pelaksana, kekurangan hanya ditampilkan.",
    english: {
      title: "Pelaksana have at least secondary school",
      text: "A pelaksana has at least secondary school (SLTA) or equal as the post requires. For those already pelaksana a gap is only shown.",
    },
    messages: { low: "Pendidikan tertinggi {education}; pelaksana memerlukan paling rendah SLTA." },
    check(c, { minimum }) {
      if (c.to.kind !== "PELAKSANA") return null;
      const outcome = educationAtLeast(c.employee, minimum);
      return outcome?.kind === "violated" && c.from?.kind === "PELAKSANA"
        ? { ...outcome, severity: "WARN" }
        : outcome;
    },
  }),
  titleRule({
    ...PP_11_2017,
    id: "jpt-education",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA"] },
    severity: "block",
    params: { minimum: "S1" },
    article: "Pasal 107 huruf c",
    status: "verified",
    title: "JPT pratama berpendidikan paling rendah S1 atau D-IV",
    text: "Pejabat pimpinan tinggi pratama berpendidikan paling rendah sarjana atau diploma IV.",
    english: {
      title: "JPT pratama have at least S1 or D-IV",
      text: "A JPT pratama has at least a bachelor's degree or diploma IV.",
    },
    messages: { low: "Pendidikan tertinggi {education}; JPT pratama memerlukan paling rendah S1 atau D-IV." },
    check: (c, { minimum }) => (c.to.kind === "JPT_PRATAMA" ? educationAtLeast(c.employee, minimum) : null),
  }),
];
