import { addMonths, isoDate } from "../dates.js";
import { isHealth, isTeacher } from "../families.js";

import { isExtraDuty, isSameTitle } from "../nature.js";
import {
  advice,
  needsDocument,
  personRule,
  type TitleCase,
  titleRule,
  unknownFact,
  violated,
} from "../rule.js";
import { PERMENPANRB_6_2024, PP_49_2018 } from "../sources.js";
import { isContract, isManagerial } from "./shared-checks.js";

const KEP_16_2025 = {
  source: "KepmenPANRB 16/2025",
  effectiveFrom: isoDate("2025-01-13"),
  effectiveTo: null,
};

/** The contract names the post; another school or office is fine, another post is not. */
function keepsPost(c: TitleCase): boolean {
  const { contract } = c.employee;
  if (contract !== null && contract.positionId !== c.from?.id) return contract.positionId === c.to.id;
  return isSameTitle(c.from, c.to);
}

export const PPPK_RULES = [
  personRule({
    ...PERMENPANRB_6_2024,
    id: "pppk-no-inter",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 59 ayat (4)",
    status: "verified",
    title: "PPPK tidak pindah instansi",
    text: "PPPK tidak pindah ke instansi lain; permintaan pindah dianggap mengundurkan diri.",
    english: {
      title: "PPPK do not change agency",
      text: "A PPPK does not transfer to another agency; asking counts as resigning.",
    },
    messages: { inter: "PPPK hanya dapat dipindahkan di dalam instansinya sendiri." },
    check: (c) => (isContract(c.employee) && c.scope !== "INTRA" ? violated("inter") : null),
  }),
  titleRule({
    ...PERMENPANRB_6_2024,
    id: "pppk-intra-same-jabatan",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 59 ayat (5)",
    status: "verified",
    title: "PPPK pindah unit dengan jabatan yang sama",
    text: "Di dalam instansi PPPK dapat dipindahkan ke unit lain selama jabatan dan jenjangnya tetap.",
    english: {
      title: "PPPK change unit in the same post",
      text: "Inside the agency a PPPK may be relocated to another unit if post and level stay the same.",
    },
    messages: {
      other:
        "Jabatan tujuan berbeda dari jabatan dalam perjanjian kerja; PPPK hanya dapat pindah unit dengan jabatan yang sama.",
    },
    check(c) {
      if (!isContract(c.employee) || c.scope !== "INTRA" || isExtraDuty(c.to)) return null;
      if (c.employee.contract === null && c.from === null) return unknownFact("contract");
      return keepsPost(c) ? null : violated("other");
    },
  }),
  personRule({
    ...PERMENPANRB_6_2024,
    id: "pppk-relocation-data-first",
    version: 1,
    severity: "document",
    params: {},
    source: "Penjelasan BKN 24 November 2025",
    article: "",
    status: "verified",
    title: "Data kebutuhan dimutakhirkan sebelum PPPK dipindahkan",
    text: "Instansi memutakhirkan anjab dan ABK di sistem BKN lebih dahulu; bila tidak, sistem menolak pemindahan PPPK.",
    english: {
      title: "Need data are updated before a PPPK is relocated",
      text: "The agency first updates job and workload analysis in BKN's system; otherwise the system refuses the relocation.",
    },
    messages: { document: "Pemindahan PPPK memerlukan {missing}." },
    check: (c) =>
      isContract(c.employee) && c.scope === "INTRA" && !c.documents.abkUpdate
        ? needsDocument("abkUpdate")
        : null,
  }),
  personRule({
    ...PP_49_2018,
    id: "pppk-contract-valid",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 37",
    status: "verified",
    title: "Perjanjian kerja masih berlaku",
    text: "Perjanjian kerja PPPK mencakup tanggal mutasi; pindah unit memerlukan adendum.",
    english: {
      title: "The contract is still valid",
      text: "The contract of a PPPK covers the date of the move; a change of unit needs an addendum.",
    },
    messages: {
      expired: "Perjanjian kerja berakhir {end}; tidak mencakup TMT.",
      document: "Pindah unit memerlukan {missing}.",
    },
    check(c) {
      if (!isContract(c.employee)) return null;
      const { contract } = c.employee;
      if (contract === null) return unknownFact("contract");
      if (contract.end <= c.tmt) return violated("expired", { facts: { end: contract.end } });
      return c.documents.addendum ? null : needsDocument("addendum");
    },
  }),
  personRule({
    ...PP_49_2018,
    id: "pppk-extension-basis",
    version: 1,
    severity: "warn",
    params: { months: 6 },
    article: "Pasal 37",
    status: "verified",
    title: "Perjanjian kerja segera berakhir",
    text: "Perpanjangan didasarkan pada kinerja, kesesuaian, dan kebutuhan; perjanjian yang berakhir dalam enam bulan ditandai.",
    english: {
      title: "The contract ends soon",
      text: "Extension rests on performance, fit and need; contracts ending within six months are flagged.",
    },
    messages: {
      ending: "Perjanjian kerja berakhir {end}, dalam {months} bulan sejak TMT; usulkan perpanjangan.",
    },
    check(c, { months }) {
      const { contract } = c.employee;
      if (!isContract(c.employee) || contract === null || contract.end <= c.tmt) return null;
      return contract.end <= addMonths(c.tmt, months)
        ? advice("ending", { facts: { end: contract.end } })
        : null;
    },
  }),
  titleRule({
    ...PP_49_2018,
    id: "pppk-posts-allowed",
    version: 1,
    appliesTo: { kinds: ["JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"] },
    severity: "block",
    params: {},
    source: `${PP_49_2018.source}; Perpres 38/2020`,
    article: "",
    status: "known",
    title: "Jabatan yang boleh diisi PPPK",
    text: "PPPK mengisi jabatan fungsional dan jabatan operasional tertentu, bukan JPT pratama, administrator, atau pengawas.",
    english: {
      title: "Posts open to PPPK",
      text: "PPPK fill functional posts and certain operational posts, not JPT pratama, administrator or pengawas.",
    },
    messages: { post: "PPPK tidak dapat diangkat dalam jabatan manajerial." },
    check: (c) => (isContract(c.employee) && isManagerial(c.to.kind) ? violated("post") : null),
  }),
  titleRule({
    ...KEP_16_2025,
    id: "pw-status",
    version: 1,
    severity: "block",
    params: {},
    article: "Diktum Ketiga",
    status: "verified",
    title: "Jabatan PPPK paruh waktu",
    text: "PPPK paruh waktu mengisi jabatan guru dan tenaga kependidikan, kesehatan, teknis, dan operasional.",
    english: {
      title: "Posts of part-time PPPK",
      text: "Part-time PPPK fill posts of teachers and school staff, health, technical and operational work.",
    },
    messages: { post: "Jabatan tujuan tidak termasuk kelompok jabatan PPPK paruh waktu." },
    check(c) {
      if (c.employee.kind !== "PPPK_PW") return null;
      const allowed =
        isTeacher(c.to.family) || isHealth(c.to.family) || c.to.kind === "JF" || c.to.kind === "PELAKSANA";
      return allowed && c.to.specialRole === null ? null : violated("post");
    },
  }),
  personRule({
    ...KEP_16_2025,
    id: "pw-one-year",
    version: 1,
    severity: "warn",
    params: { months: 12 },
    article: "",
    status: "known",
    title: "Perjanjian paruh waktu berlaku per tahun",
    text: "Perjanjian PPPK paruh waktu berlaku per tahun.",
    english: {
      title: "Part-time contracts run per year",
      text: "The contract of a part-time PPPK runs per year.",
    },
    messages: {
      later: "TMT melewati akhir perjanjian tahunan {end}.",
      long: "Perjanjian paruh waktu sampai {end} lebih lama daripada {months} bulan.",
    },
    check(c, { months }) {
      const { kind, contract } = c.employee;
      if (kind !== "PPPK_PW" || contract === null) return null;
      if (c.tmt > contract.end) return violated("later", { facts: { end: contract.end } });
      return contract.end >= addMonths(contract.start, months)
        ? violated("long", { facts: { end: contract.end } })
        : null;
    },
  }),
  personRule({
    ...KEP_16_2025,
    id: "pw-fte-weight",
    version: 1,
    severity: "warn",
    params: { fte: 0.5 },
    source: "Aturan pemodelan",
    article: "",
    status: "uncertain",
    title: "Pegawai paruh waktu tidak dihitung penuh",
    text: "Dalam pemenuhan kebutuhan, pegawai paruh waktu dihitung sebagian.",
    english: {
      title: "Part-timers are not counted in full",
      text: "In the cover of needs a part-timer counts in part.",
    },
    messages: { weight: "Pegawai paruh waktu dihitung {fte} orang dalam pemenuhan kebutuhan." },
    check: (c) => (c.employee.kind === "PPPK_PW" ? advice("weight") : null),
  }),
  personRule({
    ...KEP_16_2025,
    id: "pw-no-relocation-default",
    version: 1,
    severity: "document",
    params: {},
    article: "",
    status: "uncertain",
    title: "PPPK paruh waktu tidak dipindahkan selama perjanjian",
    text: "Selama perjanjian berjalan PPPK paruh waktu tidak dipindahkan, kecuali perjanjiannya membolehkan.",
    english: {
      title: "Part-timers are not relocated during the contract",
      text: "During the contract a part-time PPPK is not relocated unless the contract allows it.",
    },
    messages: { document: "Perjanjian paruh waktu masih berjalan; pemindahan memerlukan {missing}." },
    check(c) {
      if (c.employee.kind !== "PPPK_PW" || c.documents.contractClause) return null;
      return c.employee.contract !== null && c.tmt > c.employee.contract.end
        ? null
        : needsDocument("contractClause");
    },
  }),
];
