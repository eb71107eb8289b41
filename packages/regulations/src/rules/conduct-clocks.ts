import type { Clock, Instant } from "../conduct-facts.js";
import { conductRule, type Outcome, unknownFact, violated } from "../rule.js";
import { eachOf, hoursBetween, UU_27_2022 } from "./conduct-parts.js";

/** Message `late` (done too late) or `open` (still open too late), with {subject} and {passed} hours. Exactly on time is in time. */
function withinHours(clock: Clock, readAt: Instant | null | undefined, hours: number): Outcome[] {
  const end = clock.doneAt ?? readAt ?? null;
  if (end === null) return [unknownFact("readAt")];
  const passed = hoursBetween(clock.startedAt, end);
  if (passed === null) return [unknownFact(`clock:${clock.subject}`)];
  if (passed <= hours) return [];
  return [
    violated(clock.doneAt === null ? "open" : "late", {
      facts: { subject: clock.subject, passed: Math.floor(passed) },
    }),
  ];
}

export const CONDUCT_CLOCK_RULES = [
  conductRule({
    ...UU_27_2022,
    id: "pdp-consent-optional-data",
    version: 1,
    severity: "block",
    params: { hours: 72 },
    article: "Pasal 9 dan Pasal 40",
    status: "verified",
    title: "Persetujuan dapat ditarik kembali",
    text: "Harapan dan keterangan keluarga yang diberikan sukarela bersandar pada persetujuan; bila ditarik, pemrosesannya berhenti dalam 3 kali 24 jam dan penilaian dijalankan ulang.",
    english: {
      title: "Consent can be withdrawn",
      text: "Wishes and family facts given freely rest on consent; when it is withdrawn, processing stops within 3 x 24 hours and scoring runs again.",
    },
    messages: {
      basis: "Kumpulan data {dataset} diberikan sukarela, tetapi dasarnya bukan persetujuan.",
      open: "Penarikan persetujuan {subject} belum dilaksanakan setelah {passed} jam; paling lama {hours} jam.",
      late: "Penarikan persetujuan {subject} baru dilaksanakan setelah {passed} jam; paling lama {hours} jam.",
    },
    check: ({ processing, readAt }, { hours }) => [
      ...eachOf(processing?.datasets, "datasets", ({ name, isOptional, basis }) =>
        isOptional && basis !== "CONSENT" ? [violated("basis", { facts: { dataset: name } })] : [],
      ),
      ...eachOf(processing?.withdrawals, "withdrawals", (clock) => withinHours(clock, readAt, hours)),
    ],
  }),
  conductRule({
    ...UU_27_2022,
    id: "pdp-breach-72h",
    version: 1,
    severity: "block",
    params: { hours: 72 },
    article: "Pasal 46",
    status: "verified",
    title: "Kegagalan pelindungan diberitahukan dalam 3 kali 24 jam",
    text: "Kegagalan pelindungan data diberitahukan tertulis kepada pemilik data dan lembaga dalam 3 kali 24 jam: data apa, kapan dan bagaimana, serta penanganannya.",
    english: {
      title: "A breach is told within 3 x 24 hours",
      text: "A failure of protection is told in writing to the persons and the authority within 3 x 24 hours: which data, when and how, and the remedy.",
    },
    messages: {
      open: "{subject}: belum diberitahukan setelah {passed} jam; paling lama {hours} jam.",
      late: "{subject}: baru diberitahukan setelah {passed} jam; paling lama {hours} jam.",
    },
    check: ({ processing, readAt }, { hours }) =>
      eachOf(processing?.breaches, "breaches", ({ subject, noticedAt, personsToldAt, authorityToldAt }) =>
        [
          { subject: `${subject} (pemilik data)`, startedAt: noticedAt, doneAt: personsToldAt },
          { subject: `${subject} (lembaga)`, startedAt: noticedAt, doneAt: authorityToldAt },
        ].flatMap((clock) => withinHours(clock, readAt, hours)),
      ),
  }),
  conductRule({
    ...UU_27_2022,
    id: "pdp-correction-72h",
    version: 1,
    severity: "warn",
    params: { hours: 72 },
    article: "Pasal 30 dan Pasal 32",
    status: "known",
    title: "Perbaikan dan akses data dalam 3 kali 24 jam",
    text: "Data diperbaiki atau dilengkapi dalam 3 kali 24 jam sejak diminta; akses diberikan secepat itu juga.",
    english: {
      title: "Correction and access within 3 x 24 hours",
      text: "Data are corrected or completed within 3 x 24 hours of a request; access is given as fast.",
    },
    messages: {
      open: "Permintaan {subject} belum dijawab setelah {passed} jam; paling lama {hours} jam.",
      late: "Permintaan {subject} baru dijawab setelah {passed} jam; paling lama {hours} jam.",
    },
    check: ({ processing, readAt }, { hours }) =>
      eachOf(processing?.requests, "requests", (clock) => withinHours(clock, readAt, hours)),
  }),
  conductRule({
    ...UU_27_2022,
    id: "pdp-retention",
    version: 1,
    severity: "warn",
    params: {},
    article: "Pasal 42-44; UU 43/2009",
    status: "verified",
    title: "Data tidak disimpan melewati masanya",
    text: "Pemrosesan berakhir bila tujuan atau masa simpan berakhir; data dihapus atau dimusnahkan menurut jadwal retensi arsip.",
    english: {
      title: "Data are not kept beyond their time",
      text: "Processing ends when the purpose or the retention is over; data are erased or destroyed per retention schedule.",
    },
    messages: { over: "{subject} masih disimpan, padahal masa simpannya berakhir {until}." },
    check: ({ processing, on }) =>
      eachOf(processing?.retention, "retention", ({ recordClass, keepUntil, erasedOn }): Outcome[] => {
        if (erasedOn !== null) return [];
        if (keepUntil === null) return [unknownFact(`retention:${recordClass}`)];
        return keepUntil >= on
          ? []
          : [violated("over", { facts: { subject: recordClass, until: keepUntil } })];
      }),
  }),
];
