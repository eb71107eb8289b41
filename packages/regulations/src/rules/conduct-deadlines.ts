import { addWorkingDays, unsettledYears, workingDaysBetween } from "../calendar/work-calendar.js";
import type { Procedure, ProcedureKind } from "../conduct-facts.js";
import { addMonths, type IsoDate, isoDate, parseDate } from "../dates.js";
import {
  advice,
  type ConductCase,
  type ConductRule,
  conductRule,
  needsDocument,
  type Outcome,
  unknownFact,
  violated,
} from "../rule.js";
import { PER_BKN_5_2019, PP_11_2017 } from "../sources.js";
import { eachOf } from "./conduct-parts.js";

type Step = Omit<Procedure, "startedOn"> & { readonly startedOn: IsoDate };

/** Steps of one kind that have begun; a step whose first day is not recorded is an unknown fact. */
const stepsOf = (c: ConductCase, kind: ProcedureKind, judge: (step: Step) => readonly Outcome[]) =>
  eachOf(c.procedures, "procedures", (step) => {
    if (step.kind !== kind) return [];
    return step.startedOn === null
      ? [unknownFact(`stepDate:${step.subject}`)]
      : judge({ ...step, startedOn: step.startedOn });
  });

const dayRead = (c: ConductCase): IsoDate | null => (c.readAt ? parseDate(c.readAt) : null);

/** The last day of a limit in working days, and whether the count is provisional. */
function limitOf(c: ConductCase, from: IsoDate, workingDays: number) {
  const due = addWorkingDays(from, workingDays, c.calendar);
  return { due, provisionalYears: unsettledYears(from, due, c.calendar) };
}

/** A step that waits is shown with its last day, and reminded of once that day is over. */
function waiting(c: ConductCase, step: Step, workingDays: number): Outcome[] {
  const { due, provisionalYears } = limitOf(c, step.startedOn, workingDays);
  const today = dayRead(c);
  if (today === null) return [unknownFact("readAt")];
  const rest = { provisionalYears, facts: { subject: step.subject, due } };
  return [today > due ? violated("overdue", rest) : advice("running", { severity: "PASS", ...rest })];
}

/** A step that was done after its last day. */
function doneLate(c: ConductCase, step: Step, doneOn: IsoDate, workingDays: number): Outcome[] {
  const { due, provisionalYears } = limitOf(c, step.startedOn, workingDays);
  if (doneOn <= due) return [];
  const days = workingDaysBetween(step.startedOn, doneOn, c.calendar);
  return [violated("late", { provisionalYears, facts: { subject: step.subject, days, due } })];
}

const RUNNING = "{subject}: ditunggu paling lambat {due}.";
const OVERDUE = "{subject}: melewati {due} dan belum selesai; batasnya {workingDays} hari kerja.";
const LATE =
  "{subject}: baru selesai setelah {days} hari kerja; batasnya {workingDays} hari kerja, yaitu {due}.";

type Words = Pick<
  ConductRule,
  "id" | "status" | "source" | "article" | "effectiveFrom" | "effectiveTo" | "title" | "text" | "english"
>;

/** Watches steps that are open: a reminder, so that nothing is forgotten on somebody's desk. */
const watch = (words: Words, kind: ProcedureKind, workingDays: number) =>
  conductRule({
    ...words,
    version: 1,
    severity: "warn",
    params: { workingDays },
    messages: { running: RUNNING, overdue: OVERDUE },
    check: (c, limit) =>
      stepsOf(c, kind, (step) =>
        step.doneOn === null && (step.actedOn ?? null) === null ? waiting(c, step, limit.workingDays) : [],
      ),
  });

/** Judges steps that are done: was it in time? */
const judge = (words: Words, kind: ProcedureKind, workingDays: number) =>
  conductRule({
    ...words,
    version: 1,
    severity: "warn",
    params: { workingDays },
    messages: { late: LATE },
    check: (c, limit) =>
      stepsOf(c, kind, (step) =>
        step.doneOn === null ? [] : doneLate(c, step, step.doneOn, limit.workingDays),
      ),
  });

const INAUGURATION = {
  ...PP_11_2017,
  source: "PP 11/2017; Peraturan BKN 7/2017",
  article: "",
  status: "known",
} as const;
const REPORT = {
  effectiveFrom: isoDate("2024-03-29"),
  effectiveTo: null,
  source: "Surat Mendagri 100.2.1.3/1575/SJ",
  article: "",
  status: "verified",
} as const;
const IMUT = {
  effectiveFrom: isoDate("2026-01-20"),
  effectiveTo: null,
  source: "Pengumuman BKN 20-21 Januari 2026",
  article: "",
  status: "verified",
} as const;
const PROCEDURE_5_2019 = { ...PER_BKN_5_2019, article: "", status: "uncertain" } as const;

export const CONDUCT_DEADLINE_RULES = [
  watch(
    {
      ...PROCEDURE_5_2019,
      id: "t-pertek-inter",
      title: "Menunggu pertimbangan teknis BKN untuk pindah instansi",
      text: "BKN memberi pertimbangan teknis pindah instansi setelah usul lengkap; batas waktunya patokan kerja sampai naskahnya dipastikan.",
      english: {
        title: "Waiting for BKN's opinion on an inter-agency move",
        text: "BKN gives its opinion after a complete proposal; the limit is a working figure until the text is confirmed.",
      },
    },
    "PERTEK_INTER",
    15,
  ),
  watch(
    {
      ...PROCEDURE_5_2019,
      id: "t-decree-inter",
      title: "Menunggu keputusan gubernur atau menteri",
      text: "Gubernur atau Menteri Dalam Negeri memutuskan setelah pertimbangan teknis; batas waktunya patokan kerja sampai naskahnya dipastikan.",
      english: {
        title: "Waiting for the governor's or minister's decision",
        text: "The governor or the Home Minister decides after the opinion; the limit is a working figure until the text is confirmed.",
      },
    },
    "DECREE_INTER",
    15,
  ),
  watch(
    {
      ...IMUT,
      id: "t-imut",
      title: "Menunggu persetujuan BKN dalam I-Mut",
      text: "BKN menyetujui usul mutasi dalam I-Mut paling lama lima hari kerja; sesudahnya persetujuan otomatis dicatat.",
      english: {
        title: "Waiting for BKN's approval in I-Mut",
        text: "BKN approves a proposal in I-Mut within five working days; after that the automatic approval is recorded.",
      },
    },
    "IMUT",
    5,
  ),
  watch(
    {
      ...REPORT,
      id: "t-report-mendagri",
      title: "Laporan kepada Menteri Dalam Negeri ditunggu",
      text: "Tindakan kepegawaian dengan persetujuan menteri dilaporkan dalam tujuh hari kerja setelah pelaksanaan.",
      english: {
        title: "A report to the Home Minister is due",
        text: "Personnel acts under ministerial consent are reported within seven working days after the act.",
      },
    },
    "REPORT_MENDAGRI",
    7,
  ),
  watch(
    {
      ...INAUGURATION,
      id: "t-inauguration",
      title: "Pelantikan ditunggu",
      text: "Pejabat yang diangkat dilantik dalam tiga puluh hari kerja sejak keputusan.",
      english: {
        title: "A swearing-in is due",
        text: "An appointed official is sworn in within thirty working days of the decree.",
      },
    },
    "INAUGURATION",
    30,
  ),
  judge(
    {
      ...INAUGURATION,
      id: "inauguration-30wd",
      title: "Pelantikan dalam tiga puluh hari kerja",
      text: "Pejabat yang diangkat dilantik paling lama tiga puluh hari kerja sejak keputusan pengangkatan.",
      english: {
        title: "Swearing-in within thirty working days",
        text: "Appointed officials are sworn in within thirty working days of the decree.",
      },
    },
    "INAUGURATION",
    30,
  ),
  judge(
    {
      ...REPORT,
      id: "report-7wd",
      title: "Laporan kepada Menteri dalam tujuh hari kerja",
      text: "Tindakan kepegawaian dengan persetujuan menteri dilaporkan kepada menteri paling lama tujuh hari kerja setelah pelaksanaan.",
      english: {
        title: "Report to the minister within seven working days",
        text: "Personnel acts with ministerial consent are reported to the minister within seven working days.",
      },
    },
    "REPORT_MENDAGRI",
    7,
  ),
  conductRule({
    ...IMUT,
    id: "imut-5wd-auto",
    version: 1,
    severity: "warn",
    params: { workingDays: 5 },
    title: "Persetujuan otomatis I-Mut setelah lima hari kerja",
    text: "Persetujuan mutasi dalam I-Mut paling lama lima hari kerja, dan otomatis pada hari keenam. Cara persetujuannya dicatat; kepatuhan mutasinya tetap tanggung jawab PPK.",
    english: {
      title: "Automatic approval in I-Mut after five working days",
      text: "Approval in I-Mut takes at most five working days and is automatic on the sixth. How it came about is recorded; compliance of the move itself stays the PPK's duty.",
    },
    messages: {
      auto: "{subject}: disetujui otomatis setelah {days} hari kerja tanpa jawaban; periksa kembali kepatuhannya.",
      early:
        "{subject}: baru {days} hari kerja sejak diajukan dan belum ada jawaban; tunggu {missing} atau hari kerja keenam.",
      rejected: "{subject}: usul ditolak dalam I-Mut, tetapi mutasinya dilaksanakan; diperlukan {missing}.",
    },
    check: (c, { workingDays }) =>
      stepsOf(c, "IMUT", ({ subject, startedOn, doneOn, actedOn, outcome }) => {
        const acted = actedOn ?? null;
        if (outcome === "APPROVED") return [];
        if (outcome === "REJECTED")
          return acted === null ? [] : [needsDocument("pertekImut", "rejected", { facts: { subject } })];
        const until = outcome === "AUTO_APPROVED" ? doneOn : acted;
        if (until === null) return outcome === null ? [] : [unknownFact(`stepDate:${subject}`)];
        const days = workingDaysBetween(startedOn, until, c.calendar);
        const rest = {
          provisionalYears: unsettledYears(startedOn, until, c.calendar),
          facts: { subject, days },
        };
        return [days > workingDays ? advice("auto", rest) : needsDocument("pertekImut", "early", rest)];
      }),
  }),
  conductRule({
    effectiveFrom: isoDate("2019-10-25"),
    effectiveTo: null,
    id: "t-inspektur-consult",
    version: 1,
    severity: "warn",
    params: { workingDays: 14 },
    source: "SE Mendagri 800/4070/SJ",
    article: "",
    status: "verified",
    title: "Konsultasi gubernur sebelum memindahkan Inspektur atau Irban",
    text: "Konsultasi tertulis kepada gubernur disampaikan paling singkat empat belas hari kerja sebelum Inspektur atau Irban dipindahkan.",
    english: {
      title: "Consulting the governor before moving an Inspektur or Irban",
      text: "The written consultation reaches the governor at least fourteen working days before an Inspektur or Irban is moved.",
    },
    messages: {
      soon: "{subject}: baru {days} hari kerja setelah konsultasi; tunggu sampai {due}.",
      running: "{subject}: keputusan paling cepat {due}.",
    },
    check: (c, { workingDays }) =>
      stepsOf(c, "INSPEKTUR_CONSULT", ({ subject, startedOn, actedOn }) => {
        const { due, provisionalYears } = limitOf(c, startedOn, workingDays);
        const acted = actedOn ?? null;
        if (acted === null)
          return [advice("running", { severity: "PASS", provisionalYears, facts: { subject, due } })];
        if (acted >= due) return [];
        const days = workingDaysBetween(startedOn, acted, c.calendar);
        return [violated("soon", { provisionalYears, facts: { subject, due, days } })];
      }),
  }),
  conductRule({
    effectiveFrom: isoDate("2020-12-31"),
    effectiveTo: null,
    id: "t-pppk-extension",
    version: 1,
    severity: "warn",
    params: { months: 6 },
    source: "PermenPANRB 70/2020",
    article: "",
    status: "verified",
    title: "Usul perpanjangan perjanjian kerja PPPK",
    text: "Perpanjangan perjanjian kerja PPPK diusulkan paling lambat enam bulan sebelum berakhir.",
    english: {
      title: "Proposal to extend a PPPK contract",
      text: "The extension of a PPPK contract is proposed at the latest six months before its end.",
    },
    messages: {
      running: "{subject}: usulkan perpanjangan paling lambat {due}.",
      overdue: "{subject}: perpanjangan seharusnya diusulkan paling lambat {due}, dan belum diusulkan.",
      late: "{subject}: perpanjangan diusulkan {proposed}, sesudah {due}.",
    },
    check: (c, { months }) =>
      eachOf(c.procedures, "procedures", ({ kind, subject, startedOn, actedOn }): Outcome[] => {
        if (kind !== "PPPK_EXTENSION") return [];
        if (actedOn === undefined || actedOn === null) return [unknownFact(`stepDate:${subject}`)];
        const due = addMonths(actedOn, -months);
        if (startedOn !== null)
          return startedOn > due ? [violated("late", { facts: { subject, due, proposed: startedOn } })] : [];
        const today = dayRead(c);
        if (today === null) return [unknownFact("readAt")];
        const rest = { facts: { subject, due } };
        return [today > due ? violated("overdue", rest) : advice("running", { severity: "PASS", ...rest })];
      }),
  }),
];
