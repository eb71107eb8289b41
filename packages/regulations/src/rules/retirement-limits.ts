import { monthsBetween } from "../dates.js";
import { ageText } from "../evidence.js";
import { bupOf, retirementDate } from "../retirement.js";
import { advice, personRule, type TitleCase, titleRule, unknownFact, violated } from "../rule.js";
import { PP_11_2017, PRACTICE, UU_20_2023 } from "../sources.js";
import { isContract, isManagerial } from "./shared-checks.js";

function reachedBup(c: TitleCase) {
  const { birthDate } = c.employee;
  if (birthDate === null) return unknownFact("birthDate");
  const bup = bupOf(c.to);
  const retires = retirementDate(birthDate, bup);
  return c.tmt < retires
    ? null
    : violated("reached", { facts: { bup, retires, age: ageText(birthDate, c.tmt) } });
}

const REACHED =
  "Usia pada TMT {age}; batas usia pensiun jabatan tujuan {bup} tahun dan pensiun berlaku {retires}.";

export const RETIREMENT_RULES = [
  titleRule({
    ...UU_20_2023,
    id: "bup-of-target-post",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 55; PP 11/2017 Pasal 239-240",
    status: "verified",
    title: "Belum mencapai batas usia pensiun jabatan tujuan",
    text: "Tidak seorang pun dipindahkan ke jabatan yang batas usia pensiunnya sudah ia capai.",
    english: {
      title: "Below the retirement age of the target post",
      text: "Nobody is moved into a post whose retirement age he has already reached.",
    },
    messages: { reached: REACHED },
    check: (c) => (isContract(c.employee) ? null : reachedBup(c)),
  }),
  titleRule({
    ...UU_20_2023,
    id: "pppk-bup",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 55",
    status: "verified",
    title: "Batas usia PPPK mengikuti jabatan",
    text: "Batas usia PPPK mengikuti batas usia jabatan yang dipegang, sama seperti PNS.",
    english: {
      title: "The age limit of a PPPK follows the post",
      text: "The age limit of a PPPK follows the post held, as for PNS.",
    },
    messages: { reached: REACHED },
    check: (c) => (isContract(c.employee) ? reachedBup(c) : null),
  }),
  titleRule({
    ...UU_20_2023,
    id: "bup-shortened",
    version: 1,
    severity: "warn",
    params: {},
    article: "Pasal 55; PP 11/2017 Pasal 239-240",
    status: "verified",
    title: "Mutasi mempercepat pensiun",
    text: "Mutasi yang memajukan tanggal pensiun seseorang ditandai agar disadari.",
    english: {
      title: "The move brings retirement forward",
      text: "A move that brings somebody's retirement forward is flagged.",
    },
    messages: { shortened: "Tanggal pensiun maju dari {before} menjadi {after}." },
    check(c) {
      const { birthDate } = c.employee;
      if (birthDate === null || c.from === null) return null;
      const before = retirementDate(birthDate, bupOf(c.from));
      const after = retirementDate(birthDate, bupOf(c.to));
      return after < before ? violated("shortened", { facts: { before, after } }) : null;
    },
  }),
  titleRule({
    ...PRACTICE,
    id: "near-retirement",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"] },
    severity: "warn",
    params: { minMonths: 12 },
    source: "Praktik yang baik",
    article: "",
    status: "uncertain",
    title: "Sisa masa kerja cukup",
    text: "Hindari memutar pejabat manajerial yang sisa masa kerjanya kurang dari dua belas bulan.",
    english: {
      title: "Enough time left",
      text: "Avoid rotating managerial officials with less than twelve months left.",
    },
    messages: { near: "Sisa masa kerja sampai pensiun {months} bulan, kurang dari {minMonths} bulan." },
    check(c, { minMonths }) {
      if (!isManagerial(c.to.kind)) return null;
      if (c.employee.birthDate === null) return unknownFact("birthDate");
      const months = monthsBetween(c.tmt, retirementDate(c.employee.birthDate, bupOf(c.to)));
      return months >= minMonths ? null : violated("near", { facts: { months: Math.max(0, months) } });
    },
  }),
  personRule({
    ...PP_11_2017,
    id: "bup-transition-2017",
    version: 1,
    on: "both",
    severity: "warn",
    params: { bornUntil: "1957-04-07" },
    article: "Pasal 354 dan Pasal 355",
    status: "verified",
    title: "Peralihan batas usia pensiun 2017",
    text: "Yang lahir sampai 7 April 1957 memakai batas usia pensiun yang lama; tidak ada lagi yang aktif, jadi tanggal lahir seperti itu perlu diperiksa.",
    english: {
      title: "Transition of retirement ages in 2017",
      text: "People born on or before 7 April 1957 had older limits; nobody of them is still active, so such a birth date should be checked.",
    },
    messages: { old: "Lahir {birthDate}, memakai batas usia pensiun lama; periksa tanggal lahirnya." },
    check: (c, { bornUntil }) =>
      c.employee.birthDate !== null && c.employee.birthDate <= bornUntil
        ? advice("old", { severity: "PASS", facts: { birthDate: c.employee.birthDate } })
        : null,
  }),
];
