import { addMonths, isoDate } from "../dates.js";
import { conductRule, needsDocument, type Outcome, unknownFact, violated } from "../rule.js";
import { UU_27_2022 } from "./conduct-parts.js";

const PERPRES_95_2018 = {
  effectiveFrom: isoDate("2018-10-05"),
  effectiveTo: null,
  source: "Perpres 95/2018",
};

export const CONDUCT_SYSTEM_RULES = [
  conductRule({
    ...UU_27_2022,
    id: "pdp-dpia",
    version: 1,
    severity: "document",
    params: {},
    article: "Pasal 34",
    status: "known",
    title: "Penilaian dampak pelindungan data",
    text: "Sebelum dipakai, sistem yang menilai orang secara otomatis, berskala besar, atau memuat data spesifik memiliki penilaian dampak untuk rilis yang berjalan.",
    english: {
      title: "Data-protection impact assessment",
      text: "Before use, a system that scores people, works on a large scale or holds specific data has an impact assessment of the running release.",
    },
    messages: {
      document: "Sistem memerlukan {missing} sebelum dipakai.",
      release:
        "Penilaian dampak dibuat untuk rilis {assessed}; yang berjalan rilis {release}: diperlukan {missing}.",
    },
    check({ processing, system }): readonly Outcome[] {
      const assessed = processing?.impactAssessment ?? null;
      if (assessed === null) return [needsDocument("impactAssessment")];
      const release = system?.release ?? null;
      if (release === null) return [unknownFact("release")];
      return assessed.release === release
        ? []
        : [needsDocument("impactAssessment", "release", { facts: { assessed: assessed.release, release } })];
    },
  }),
  conductRule({
    ...UU_27_2022,
    id: "pdp-dpo",
    version: 1,
    severity: "document",
    params: {},
    article: "Pasal 53",
    status: "known",
    title: "Pejabat pelindungan data pribadi ditunjuk",
    text: "Instansi menunjuk pejabat pelindungan data pribadi, dan kontaknya tercantum dalam pemberitahuan privasi.",
    english: {
      title: "A data-protection officer is named",
      text: "The agency names a data-protection officer whose contact stands in the privacy notice.",
    },
    messages: { document: "Diperlukan {missing}, dengan kontak dalam pemberitahuan privasi." },
    check: ({ processing }) => (processing?.officer ? [] : [needsDocument("dataProtectionOfficer")]),
  }),
  conductRule({
    ...PERPRES_95_2018,
    id: "pdp-cross-border",
    version: 1,
    severity: "warn",
    params: { country: "ID" },
    source: `${PERPRES_95_2018.source}; PP 71/2019`,
    article: "Pasal 20 (PP 71/2019)",
    status: "known",
    title: "Data disimpan di Indonesia",
    text: "Data disimpan di Indonesia, di pusat data pemerintah.",
    english: {
      title: "Data stay in Indonesia",
      text: "Data are kept in Indonesia, in a government data centre.",
    },
    messages: { abroad: "Data disimpan di luar Indonesia (kode negara {host})." },
    check({ system }, { country }): readonly Outcome[] {
      const host = system?.hostingCountry ?? null;
      if (host === null) return [unknownFact("hosting")];
      return host === country ? [] : [violated("abroad", { facts: { host } })];
    },
  }),
  conductRule({
    ...PERPRES_95_2018,
    id: "spbe-principles",
    version: 1,
    severity: "warn",
    params: { systems: ["SIASN"] },
    source: "Perpres 95/2018; Perpres 132/2022; Perpres 39/2019",
    article: "",
    status: "known",
    title: "Asas pemerintahan berbasis elektronik",
    text: "Sistem terpadu dengan layanan bersama nasional dan tidak meminta data diketik ulang; antarmukanya terdokumentasi.",
    english: {
      title: "Principles of electronic government",
      text: "The system is integrated with the national shared applications and does not have data keyed again; its interface is documented.",
    },
    messages: {
      apart: "Sistem belum terhubung dengan {systems}; data diketik ulang.",
      undocumented: "Antarmuka sistem belum terdokumentasi.",
    },
    check({ system }, { systems }): readonly Outcome[] {
      const { integratesWith, apiDocumented } = system ?? {};
      if (integratesWith === undefined || integratesWith === null) return [unknownFact("integrations")];
      if (apiDocumented === undefined || apiDocumented === null) return [unknownFact("interface")];
      return [
        ...(systems.every((one) => integratesWith.includes(one)) ? [] : [violated("apart")]),
        ...(apiDocumented ? [] : [violated("undocumented")]),
      ];
    },
  }),
  conductRule({
    ...PERPRES_95_2018,
    id: "spbe-security",
    version: 1,
    severity: "warn",
    params: { maxAgeMonths: 12 },
    source: "Perpres 95/2018; Peraturan BSSN 4/2021",
    article: "",
    status: "known",
    title: "Audit keamanan tiap tahun",
    text: "Kerahasiaan, keutuhan, ketersediaan, keaslian, dan kenirsangkalan dijaga dan diaudit setiap tahun.",
    english: {
      title: "A security audit every year",
      text: "Confidentiality, integrity, availability, authenticity and non-repudiation are kept and audited every year.",
    },
    messages: { old: "Audit keamanan terakhir {audited}; paling lama {maxAgeMonths} bulan." },
    check({ system, on }, { maxAgeMonths }): readonly Outcome[] {
      const audited = system?.securityAuditOn ?? null;
      if (audited === null) return [unknownFact("securityAudit")];
      return addMonths(audited, maxAgeMonths) >= on ? [] : [violated("old", { facts: { audited } })];
    },
  }),
];
