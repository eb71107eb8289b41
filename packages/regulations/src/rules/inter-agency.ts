import { addYears } from "../dates.js";
import { advice, needsDocument, personRule, violated } from "../rule.js";
import { PER_BKN_5_2019, PERMENPANRB_6_2024 } from "../sources.js";

export const INTER_AGENCY_RULES = [
  personRule({
    ...PER_BKN_5_2019,
    id: "cost-bearer",
    version: 1,
    severity: "warn",
    params: {},
    article: "Pasal 11",
    status: "verified",
    title: "Biaya pindah instansi pada anggaran penerima",
    text: "Biaya perpindahan antarinstansi dibebankan pada anggaran instansi penerima; rencana mencatat anggarannya.",
    english: {
      title: "The receiving agency bears the cost",
      text: "The cost of a move between agencies falls on the budget of the receiving agency; the plan notes the budget.",
    },
    messages: { note: "Belum ada {paper}: biaya perpindahan ditanggung instansi penerima." },
    check: (c) =>
      c.employee.kind === "PNS" && c.scope !== "INTRA" && c.scope !== "TO_CENTRAL" && !c.documents.budgetNote
        ? violated("note", { facts: { paper: "catatan anggaran instansi penerima" } })
        : null,
  }),
  personRule({
    ...PER_BKN_5_2019,
    id: "doc-pns-status",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 3",
    status: "verified",
    title: "Yang pindah instansi berstatus PNS",
    text: "Pindah instansi hanya bagi yang berstatus PNS, dibuktikan oleh BKPSDM.",
    english: {
      title: "Who moves to another agency is a civil servant (PNS)",
      text: "Only a PNS moves to another agency; the personnel office proves the status.",
    },
    messages: { status: "Status kepegawaian {kind}; pindah instansi hanya bagi PNS." },
    check: (c) =>
      c.scope !== "INTRA" && c.employee.kind !== "PNS"
        ? violated("status", { facts: { kind: c.employee.kind.replace("_PW", " paruh waktu") } })
        : null,
  }),
  personRule({
    ...PER_BKN_5_2019,
    id: "doc-request-letter",
    version: 1,
    severity: "document",
    params: {},
    article: "Pasal 3",
    status: "verified",
    title: "Surat permohonan untuk pindah instansi",
    text: "Pindah instansi atas permintaan sendiri memerlukan surat permohonan pegawai.",
    english: {
      title: "Letter of request to move to another agency",
      text: "A move to another agency at one's own request needs the employee's own letter.",
    },
    messages: { document: "Pindah instansi atas permintaan sendiri memerlukan {missing}." },
    check: (c) =>
      c.employee.kind === "PNS" &&
      c.scope !== "INTRA" &&
      c.employee.initiator === "OWN_REQUEST" &&
      !c.documents.requestLetter
        ? needsDocument("requestLetter")
        : null,
  }),
  personRule({
    ...PERMENPANRB_6_2024,
    id: "own-request-pledge-not-intra",
    version: 1,
    severity: "warn",
    params: {},
    article: "Pasal 59 (penjelasan BKN)",
    status: "verified",
    title: "Pernyataan tidak pindah tidak mengikat di dalam instansi",
    text: "Pernyataan tidak pindah tidak menghalangi PPK memindahkan pegawai di dalam instansinya.",
    english: {
      title: "The pledge does not bind inside the agency",
      text: "The pledge not to leave does not stop the PPK from moving the person inside the agency.",
    },
    messages: {
      free: "Pernyataan tidak pindah sampai {until} hanya mengikat ke luar instansi; mutasi di dalam instansi tidak terhalang.",
    },
    check(c) {
      const { kind, tmtPns, noMovePledgeYears } = c.employee;
      if (kind !== "PNS" || c.scope !== "INTRA" || tmtPns === null || !noMovePledgeYears) return null;
      const until = addYears(tmtPns, noMovePledgeYears);
      return c.tmt < until ? advice("free", { severity: "PASS", facts: { until } }) : null;
    },
  }),
];
