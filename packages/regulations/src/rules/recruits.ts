import { titleRule, unknownFact, violated } from "../rule.js";
import { PERMENPANRB_1_2023 } from "../sources.js";
import { APPRAISAL_MESSAGES, appraisalsAtLeast } from "./shared-checks.js";

export const RECRUIT_RULES = [
  titleRule({
    ...PERMENPANRB_1_2023,
    id: "cpns-jf-as-recruited",
    version: 1,
    severity: "block",
    params: {},
    article: "",
    status: "verified",
    title: "CPNS diangkat lebih dahulu dalam jabatan fungsional formasinya",
    text: "CPNS yang diterima untuk jabatan fungsional diangkat lebih dahulu dalam jabatan itu.",
    english: {
      title: "A recruit is first appointed to the post recruited for",
      text: "A CPNS recruited for a functional post must first be appointed to that post.",
    },
    messages: { other: "Diterima untuk formasi jabatan fungsional lain; jabatan tujuan bukan formasi itu." },
    check(c) {
      if (c.employee.kind !== "CPNS") return null;
      const { recruitedFor } = c.employee;
      if (recruitedFor === undefined || recruitedFor === null) return unknownFact("recruitedFor");
      return recruitedFor.kind === "JF" && recruitedFor.id !== c.to.id ? violated("other") : null;
    },
  }),
  titleRule({
    ...PERMENPANRB_1_2023,
    id: "jf-first-appointment",
    version: 1,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: { years: 1 },
    article: "",
    status: "verified",
    title: "Pengangkatan pertama dalam jabatan fungsional",
    text: "Pada pengangkatan pertama predikat kinerja paling rendah Baik dalam satu tahun terakhir; batas usia perpindahan tidak berlaku.",
    english: {
      title: "First appointment to a functional post",
      text: "At the first appointment the appraisal of the last year is at least Baik; the age limits of transfers do not apply.",
    },
    messages: APPRAISAL_MESSAGES,
    check: (c, { years }) =>
      c.employee.kind === "CPNS" && c.to.kind === "JF" ? appraisalsAtLeast(c, years) : null,
  }),
];
