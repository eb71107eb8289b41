import { addMonths, type IsoDate, isoDate, monthsBetween } from "../dates.js";
import { isTeacher, normalizeCode, normalizeSubject, subjectOf } from "../families.js";
import { isSameTitle } from "../nature.js";
import { needsDocument, personRule, titleRule, unknownFact, violated } from "../rule.js";

import { isContract } from "./shared-checks.js";

const PP_74_2008 = { effectiveFrom: isoDate("2008-12-01"), effectiveTo: null, source: "PP 74/2008" };
const UU_14_2005 = { effectiveFrom: isoDate("2005-12-30"), effectiveTo: null, source: "UU 14/2005" };

const short = (tmt: IsoDate, months: number, need: number) =>
  violated("short", { lawfulFrom: addMonths(tmt, need), facts: { months } });

export const TEACHER_RULES = [
  personRule({
    ...PP_74_2008,
    id: "guru-min-4y",
    version: 1,
    severity: "warn",
    params: { minMonths: 48 },
    article: "Pasal 62 ayat (4)",
    status: "uncertain",
    title: "Guru dipindahkan setelah empat tahun",
    text: "Guru pemerintah dipindahkan setelah paling singkat empat tahun di sekolahnya, kecuali yang bertugas di daerah khusus.",
    english: {
      title: "Teachers move after four years",
      text: "A government teacher is moved after at least four years at the school, except a teacher who serves in a special area.",
    },
    messages: {
      short: "Baru {months} bulan di sekolah sekarang; aturan 2008 meminta paling singkat {minMonths} bulan.",
    },
    check(c, { minMonths }) {
      if (c.employee.kind !== "PNS" || c.from === null || !isTeacher(c.from.family)) return null;
      if (c.fromUnit === null) return unknownFact("currentUnit");
      const tmt = c.employee.current?.tmt ?? null;
      if (c.fromUnit.daerahKhusus) return null;
      if (tmt === null) return unknownFact("currentTmt");
      const months = monthsBetween(tmt, c.tmt);
      return months >= minMonths ? null : short(tmt, months, minMonths);
    },
  }),
  personRule({
    ...UU_14_2005,
    id: "guru-special-area-2y",
    version: 1,
    severity: "warn",
    params: { minMonths: 24 },
    article: "Pasal 29 ayat (2)",
    status: "verified",
    title: "Guru bertugas paling singkat dua tahun di daerah khusus",
    text: "Guru pemerintah menyatakan sanggup bertugas paling singkat dua tahun di daerah khusus.",
    english: {
      title: "Teachers serve at least two years in a special area",
      text: "Government teachers sign readiness to serve at least two years in a special area.",
    },
    messages: {
      short: "Baru {months} bulan bertugas di daerah khusus; kesanggupan paling singkat {minMonths} bulan.",
    },
    check(c, { minMonths }) {
      if (isContract(c.employee) || c.from === null || !isTeacher(c.from.family) || !c.fromUnit?.daerahKhusus)
        return null;
      const tmt = c.employee.current?.tmt ?? null;
      if (tmt === null) return unknownFact("currentTmt");
      const months = monthsBetween(tmt, c.tmt);
      return months >= minMonths ? null : short(tmt, months, minMonths);
    },
  }),
  titleRule({
    id: "guru-linearity",
    version: 1,
    effectiveFrom: isoDate("2011-10-03"),
    effectiveTo: null,
    appliesTo: { kinds: ["JF"] },
    severity: "block",
    params: { kind: "SERTIFIKAT_PENDIDIK" },
    source: "Pedoman penataan guru (SKB 5 Menteri)",
    article: "",
    status: "verified",
    title: "Guru mata pelajaran sesuai sertifikat pendidik",
    text: "Guru mata pelajaran mengampu mata pelajaran sesuai sertifikat pendidiknya; alih fungsi memerlukan bukti pelatihan.",
    english: {
      title: "Subject teachers teach the subject of their certificate",
      text: "A subject teacher teaches the subject of the teaching certificate; a change of subject needs proof of training.",
    },
    messages: {
      other: "Sertifikat pendidik untuk {held}; jabatan tujuan mengampu {subject}.",
      document: "Belum tercatat sertifikat pendidik; lampirkan {missing} atau bukti linearitas.",
    },
    check(c, { kind }) {
      const subject = c.to.kind === "JF" ? subjectOf(c.to.family) : null;
      if (subject === null || c.documents.alihFungsi) return null;
      if (c.employee.certificates === null) return unknownFact("certificates");
      const held = c.employee.certificates.filter((certificate) => normalizeCode(certificate.kind) === kind);
      if (held.length === 0)
        return c.documents.sertifikatPendidik ? null : needsDocument("sertifikatPendidik");
      if (held.some(({ field }) => field !== null && normalizeSubject(field) === subject)) return null;
      if (held.some(({ field }) => field === null)) return unknownFact("certificates");
      const facts = { held: held.map(({ field }) => normalizeSubject(field ?? "")).join(", "), subject };
      return violated("other", isSameTitle(c.from, c.to) ? { severity: "WARN", facts } : { facts });
    },
  }),
  personRule({
    id: "sma-not-local",
    version: 1,
    effectiveFrom: isoDate("2014-10-02"),
    effectiveTo: null,
    severity: "block",
    params: {},
    source: "UU 23/2014",
    article: "Lampiran bidang pendidikan",
    status: "known",
    title: "SMA, SMK, dan SLB milik provinsi",
    text: "Pegawai SMA, SMK, dan SLB adalah pegawai provinsi dan tidak masuk rencana kabupaten atau kota.",
    english: {
      title: "SMA, SMK and SLB belong to the province",
      text: "Staff of SMA, SMK and SLB are staff of the province and do not enter a plan of a kabupaten or kota.",
    },
    messages: { province: "Unit asal adalah {kind}, kewenangan provinsi." },
    check: (c) =>
      c.fromUnit !== null && ["SMA", "SMK", "SLB"].includes(c.fromUnit.kind)
        ? violated("province", { facts: { kind: c.fromUnit.kind } })
        : null,
  }),
];
