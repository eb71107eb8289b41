import type {
  CurveMeasure,
  Finding,
  LedgerDecision,
  MoveReason,
  PlanSummary,
  SeatRef,
  Verdict,
} from "@selaras/contract";
import { eq } from "drizzle-orm";
import { dayOf } from "../../platform/clock.js";
import type { Context } from "../../platform/context.js";
import { notFound } from "../../platform/refusal.js";
import { government } from "../../platform/tables.js";
import { type OutSheet, workbookBytes } from "../../workforce/files/write-workbook.js";
import type { FrontierAnswer, UnitChange } from "../run/outcome.js";
import { planSummary } from "../run/queue-summary.js";
import { frontierOf, reasonsOf, unitChangesOf } from "../run/store-read.js";
import { standingTexts } from "../scenarios/choice-messages.js";
import { type Choice, choicesInWords, namesFor } from "../scenarios/option-words.js";
import { longDate } from "../summary/messages.js";
import { inForce } from "../workbench/ledger.js";
import { readLedger } from "../workbench/read-ledger.js";
import { findingsSheet, papersSheet } from "./law.js";

/** Stands wherever demo data leave the application. */
export const DEMO_LINE = "DATA CONTOH (fiktif)";

const verdictWords: Record<Verdict, string> = {
  PASS: "Sah",
  WARN: "Sah, perlu diperhatikan",
  "NEED-DOC": "Perlu dokumen",
  BLOCK: "Terhalang",
};

export interface WorkbookOptions {
  readonly show?: (finding: Finding) => Finding;
  readonly address?: string | null;
}

/**
 * The plan as a workbook: summary, moves with their reasons, what the law says, papers to attach, units, chains, curve, choices, decisions. The same plan
 * gives the same cells. `show` is what the reader may see of a finding; `address`, of this installation, makes links of rules.
 */
export async function writePlanWorkbook(
  context: Context,
  planId: number,
  { show = (finding) => finding, address = null }: WorkbookOptions = {},
): Promise<Buffer> {
  const { db } = context;
  const plan = await planSummary(db, planId);
  if (!plan?.result) throw notFound("Rencana");
  const [owner] = await db.select().from(government).where(eq(government.id, 1));
  const title = owner?.demo ? [DEMO_LINE] : [];
  const reasons = (await reasonsOf(db, planId)).map((reason) => ({
    ...reason,
    findings: reason.findings.map(show),
  }));
  const units = (await unitChangesOf(db, planId)) ?? [];
  const frontier = (await frontierOf(db, planId)) ?? { points: [], bend: "", bends: null, start: null };
  const choices = choicesInWords(plan.options, await namesFor(db, [plan.options]));
  const sheets = planSheets({
    plan,
    owner: owner?.name ?? "",
    reasons,
    units,
    frontier,
    choices,
    decisions: (await readLedger(db, planId)).decisions,
    address,
  });
  return workbookBytes(sheets.map((sheet) => ({ ...sheet, title })));
}

export interface PlanSheetsInput {
  readonly plan: PlanSummary;
  readonly owner: string;
  readonly reasons: readonly MoveReason[];
  readonly units: readonly UnitChange[];
  readonly frontier: FrontierAnswer;
  readonly choices: readonly Choice[];
  /** The ledger of the planning desk, undone entries included. */
  readonly decisions: readonly LedgerDecision[];
  readonly address: string | null;
}

/** The sheets of the workbook, in their order. Their columns are all that leaves the office with it. */
export const planSheets = ({
  plan,
  owner,
  reasons,
  units,
  frontier,
  choices,
  decisions,
  address,
}: PlanSheetsInput): OutSheet[] => [
  summarySheet(plan, owner, frontier, decisions),
  movesSheet(reasons),
  findingsSheet(reasons, address),
  papersSheet(reasons),
  unitsSheet(units),
  chainsSheet(reasons),
  curveSheet(frontier),
  choicesSheet(plan, choices),
  decisionsSheet(decisions),
];

const sameAgain = "Data, pilihan, dan versi yang sama memberi rencana yang sama.";
const mayDiffer =
  "Penyusunan dihentikan sebelum tuntas; dengan data dan pilihan yang sama, rencana dapat sedikit berbeda.";

const bendNames: Record<CurveMeasure, string> = {
  seatsClosed: "Kurva kursi tertutup",
  qualified: "Kurva yang memenuhi syarat",
  worseOff: "Kurva yang dirugikan",
  commute: "Kurva waktu tempuh",
};
const bendRows = ({ bend, bends }: FrontierAnswer): [string, string][] =>
  bends === null
    ? [[bendNames.seatsClosed, bend]]
    : (Object.keys(bendNames) as CurveMeasure[]).map((measure) => [bendNames[measure], bends[measure]]);

function summarySheet(
  plan: PlanSummary,
  owner: string,
  frontier: FrontierAnswer,
  decisions: readonly LedgerDecision[],
): OutSheet {
  const result = plan.result!;
  const minutes = (value: number | null) => (value === null ? "tidak diketahui" : value);
  return {
    name: "Ringkasan",
    columns: [
      { header: "HAL", width: 44 },
      { header: "NILAI", width: 90 },
    ],
    rows: [
      ["Pemerintah", owner],
      ["Rencana", plan.name],
      ["TMT", longDate(plan.tmt)],
      ["Keadaan", plan.state],
      ["Kedudukan", standingTexts[plan.choice]],
      ["Pegawai dalam rencana", result.employees],
      ["Kemungkinan penempatan yang ditimbang", result.candidates],
      ["Batas perpindahan", plan.options.budget],
      ["Perpindahan", result.moves],
      ["Kursi kosong sebelum", result.seatsShortBefore],
      ["Kursi kosong sesudah", result.seatsShortAfter],
      ["Jabatan diisi orang yang memenuhi syarat, sebelum", result.qualifiedBefore],
      ["Jabatan diisi orang yang memenuhi syarat, sesudah", result.qualifiedAfter],
      ["Pegawai yang nilainya turun", result.worseOff],
      ["Waktu tempuh rata-rata sebelum (menit)", minutes(result.commuteBefore)],
      ["Waktu tempuh rata-rata sesudah (menit)", minutes(result.commuteAfter)],
      ["Nilai rencana", result.objective],
      ["Batas atas yang terbukti", result.bound],
      ["Selisih terbukti (bagian per sejuta)", result.gapPpm],
      ...bendRows(frontier),
      ["Pemeriksa mandiri", `${result.verified ? "Lulus" : "Tidak lulus"}. ${result.verifierMessage}`],
      ["Pemeriksa aturan", `${result.lawful ? "Lulus" : "Tidak lulus"}. ${result.lawMessage}`],
      ["Keputusan tangan atas rencana ini", decisionsLine(inForce(decisions).length)],
      ["Sidik soal (SHA-256)", result.problemHash],
      ["Sidik rencana (SHA-256)", result.planHash],
      ["Penyusunan ulang", result.status === "optimal" ? sameAgain : mayDiffer],
      ...result.reductions.map((sentence) => ["Yang tidak diperhitungkan", sentence]),
    ],
  };
}

const seat = (ref: SeatRef | null) => (ref ? [ref.titleName, ref.unitName] : ["Belum berjabatan", ""]);

function movesSheet(reasons: readonly MoveReason[]): OutSheet {
  return {
    name: "Rencana",
    columns: [
      { header: "NO", type: "number", width: 6 },
      { header: "NIP", width: 22 },
      { header: "NAMA", width: 30 },
      { header: "JABATAN ASAL", width: 32 },
      { header: "UNIT ASAL", width: 32 },
      { header: "JABATAN TUJUAN", width: 32 },
      { header: "UNIT TUJUAN", width: 32 },
      { header: "NILAI TAMBAH", type: "number", width: 14 },
      { header: "RANTAI", type: "number", width: 9 },
      { header: "URUTAN", type: "number", width: 9 },
      { header: "MENUTUP KEKURANGAN", width: 14 },
      { header: "KEBUTUHAN TUJUAN", type: "number", width: 12 },
      { header: "ISI SEBELUM", type: "number", width: 12 },
      { header: "ISI SESUDAH", type: "number", width: 12 },
      { header: "PUTUSAN ATURAN", width: 24 },
      { header: "ATURAN DAN DASAR", width: 60 },
      { header: "BERTUMPU PADA PELATIHAN", width: 60 },
      { header: "ALASAN", width: 90 },
    ],
    rows: reasons.map((reason, i) => [
      i + 1,
      reason.nip,
      reason.name,
      ...seat(reason.from),
      ...seat(reason.to),
      reason.gain,
      reason.chain,
      reason.position,
      reason.closesShortage ? "Ya" : "Tidak",
      reason.shortage.needed,
      reason.shortage.before,
      reason.shortage.after,
      verdictWords[reason.verdict],
      reason.findings.map((one) => `${one.title} (${one.citation}): ${one.message}`).join("\n"),
      (reason.trainings ?? [])
        .map((one) => `${one.sentence} Angkatan ${one.sessionCode}, ${one.startsOn} s.d. ${one.endsOn}.`)
        .join("\n"),
      reason.sentences.join(" "),
    ]) as OutSheet["rows"],
  };
}

function unitsSheet(units: readonly UnitChange[]): OutSheet {
  const count = (header: string) => ({ header, type: "number" as const, width: 14 });
  return {
    name: "Unit",
    columns: [
      { header: "KODE UNIT", width: 16 },
      { header: "NAMA UNIT", width: 44 },
      count("KEBUTUHAN"),
      count("ISI SEBELUM"),
      count("ISI SESUDAH"),
      count("KURANG SEBELUM"),
      count("KURANG SESUDAH"),
      count("KELUAR"),
      count("MASUK"),
    ],
    rows: units.map((unit) => [
      unit.code,
      unit.name,
      unit.needed,
      unit.before,
      unit.after,
      unit.shortBefore,
      unit.shortAfter,
      unit.out,
      unit.in,
    ]),
  };
}

/** Chain by chain, in the order in which the seats are taken. */
function chainsSheet(reasons: readonly MoveReason[]): OutSheet {
  const ordered = [...reasons].sort((a, b) => a.chain - b.chain || a.position - b.position);
  return {
    name: "Rantai",
    columns: [
      { header: "RANTAI", type: "number", width: 9 },
      { header: "JENIS", width: 12 },
      { header: "URUTAN", type: "number", width: 9 },
      { header: "NIP", width: 22 },
      { header: "NAMA", width: 30 },
      { header: "DARI", width: 60 },
      { header: "KE", width: 60 },
    ],
    rows: ordered.map((reason) => [
      reason.chain,
      reason.chainKind,
      reason.position,
      reason.nip,
      reason.name,
      seat(reason.from).filter(Boolean).join(", "),
      seat(reason.to).filter(Boolean).join(", "),
    ]),
  };
}

function curveSheet({ points }: FrontierAnswer): OutSheet {
  const count = (header: string) => ({ header, type: "number" as const, width: 20 });
  return {
    name: "Kurva",
    columns: [
      count("BATAS PERPINDAHAN"),
      count("PERPINDAHAN"),
      count("KURSI KOSONG"),
      count("KURSI TERTUTUP"),
      count("MEMENUHI SYARAT DI JABATAN"),
      count("DIRUGIKAN"),
      count("MENIT TEMPUH RATA-RATA"),
      count("NILAI"),
      count("BATAS ATAS"),
    ],
    rows: points.map((point) => [
      point.budget,
      point.moves,
      point.seatsShort,
      point.seatsClosed,
      point.qualified,
      point.worseOff,
      point.commute,
      point.objective,
      point.bound,
    ]),
  };
}

const decisionsLine = (count: number): string =>
  count === 0
    ? "tidak ada"
    : `${count} berlaku (lembar Keputusan); lembar lain memuat rencana sebelum keputusan itu. Susun rencana baru dengan keputusan ini agar semuanya sesuai.`;

/** Every departure from the plan that was decided by hand, with who, why and its price. */
function decisionsSheet(decisions: readonly LedgerDecision[]): OutSheet {
  return {
    name: "Keputusan",
    columns: [
      { header: "NO", type: "number", width: 6 },
      { header: "KEPUTUSAN", width: 80 },
      { header: "ALASAN", width: 50 },
      { header: "OLEH", width: 28 },
      { header: "TANGGAL", width: 20 },
      { header: "HARGA (POIN)", type: "number", width: 14 },
      { header: "KEADAAN", width: 40 },
    ],
    rows: decisions.map(({ seq, sentence, reason, by, at, price, undone }) => [
      seq,
      sentence,
      reason,
      by,
      longDate(dayOf(new Date(at))),
      price,
      undone === null ? "berlaku" : `dibatalkan ${undone.by}, ${longDate(dayOf(new Date(undone.at)))}`,
    ]),
  };
}

/** What people chose for the scenario, and what they wrote about it. */
function choicesSheet({ note, locked }: PlanSummary, choices: readonly Choice[]): OutSheet {
  return {
    name: "Pilihan",
    columns: [
      { header: "PILIHAN", width: 44 },
      { header: "ISI", width: 90 },
    ],
    rows: [
      ...choices.map(({ name, value }) => [name, value]),
      ["Catatan", note],
      ["Kunci", locked === null ? "tidak terkunci" : `dikunci ${locked.by}: ${locked.reason}`],
    ],
  };
}
