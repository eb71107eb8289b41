import type { ProcedureKind } from "../conduct-facts.js";
import { isoDate } from "../dates.js";
import { advice, type ConductCase, conductRule, type Outcome, violated } from "../rule.js";
import { PP_94_2021, UU_10_2016 } from "../sources.js";
import { eachOf } from "./conduct-parts.js";

/** What must follow once something has happened: a refusal, a decree, an override. */
const after = (
  c: ConductCase,
  kind: ProcedureKind,
  says: (subject: string, isDone: boolean) => Outcome | null,
) =>
  eachOf(c.procedures, "procedures", (step) => {
    const outcome = step.kind === kind ? says(step.subject, step.doneOn !== null) : null;
    return outcome === null ? [] : [outcome];
  });

export const CONDUCT_FOLLOW_UP_RULES = [
  conductRule({
    ...PP_94_2021,
    id: "ready-to-be-placed",
    version: 1,
    severity: "warn",
    params: {},
    article: "Pasal 3 huruf h",
    status: "verified",
    title: "PNS bersedia ditempatkan di mana saja",
    text: "PNS bersedia ditempatkan di seluruh wilayah Indonesia; penolakan penempatan yang sah dirujuk ke pemeriksaan disiplin, dan mutasinya tidak dihapus diam-diam.",
    english: {
      title: "A PNS accepts placement anywhere",
      text: "A PNS accepts placement anywhere in Indonesia; refusing a lawful placement is referred to discipline, and the move is not dropped silently.",
    },
    messages: { refused: "{subject}: penempatan ditolak dan belum dirujuk ke pemeriksaan disiplin." },
    check: (c) =>
      after(c, "PLACEMENT_REFUSED", (subject, isReferred) =>
        isReferred ? null : violated("refused", { facts: { subject } }),
      ),
  }),
  conductRule({
    effectiveFrom: isoDate("2024-01-01"),
    effectiveTo: null,
    id: "siasn-sync",
    version: 1,
    severity: "warn",
    params: {},
    source: "Kebijakan BKN",
    article: "",
    status: "verified",
    title: "Data yang sama tercatat di SIASN",
    text: "Mutasi yang dilaksanakan dicatat juga di SIASN; bila tidak, data BKN dan instansi berbeda dan layanan berikutnya ditolak.",
    english: {
      title: "The same data stand in SIASN",
      text: "A move that was carried out is recorded in SIASN too; otherwise BKN and agency data differ and later services are refused.",
    },
    messages: { open: "{subject}: belum tercatat di SIASN." },
    check: (c) =>
      eachOf(c.procedures, "procedures", ({ kind, subject, doneOn, outcome }) =>
        kind === "SIASN_SYNC" && (doneOn === null || outcome === "REJECTED")
          ? [violated("open", { facts: { subject } })]
          : [],
      ),
  }),
  conductRule({
    effectiveFrom: isoDate("2022-09-14"),
    effectiveTo: null,
    id: "nspk-sanction-info",
    version: 1,
    severity: "warn",
    params: {},
    source: "Perpres 116/2022; Peraturan BKN 1/2023",
    article: "",
    status: "verified",
    title: "Akibat tidak mengikuti norma kepegawaian",
    text: "Tidak mengikuti norma, standar, prosedur, dan kriteria dapat berakibat peringatan, pengumuman, pemblokiran data atau layanan, sampai pencabutan keputusan.",
    english: {
      title: "What follows from not keeping to the norms",
      text: "Not following the norms, standards, procedures and criteria may bring a warning, listing as violator, blocking of data or services, or revocation of the decree.",
    },
    messages: {
      told: "{subject}: larangan dikesampingkan. BKN dapat memberi peringatan, mengumumkan, memblokir data atau layanan, dan meminta keputusan dicabut.",
    },
    check: (c) => after(c, "BLOCK_OVERRIDDEN", (subject) => advice("told", { facts: { subject } })),
  }),
  conductRule({
    ...UU_10_2016,
    id: "petahana-sanction-info",
    version: 1,
    severity: "warn",
    params: {},
    article: "Pasal 71 ayat (5)",
    status: "verified",
    title: "Akibat bagi petahana",
    text: "Petahana yang mengganti pejabat dalam masa larangan dapat dibatalkan pencalonannya.",
    english: {
      title: "What follows for an incumbent",
      text: "An incumbent who breaks the freeze can be struck off as a candidate.",
    },
    messages: {
      told: "{subject}: larangan menjelang pilkada dikesampingkan; petahana dapat dibatalkan sebagai calon.",
    },
    check: (c) => after(c, "FREEZE_OVERRIDDEN", (subject) => advice("told", { facts: { subject } })),
  }),
];
