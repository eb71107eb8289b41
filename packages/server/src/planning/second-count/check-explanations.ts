import type { MoveReason, Placement, PlanOptions, SeatRef } from "@selaras/contract";
import type { TransferPlan, TransferProblem } from "@selaras/optimizer";
import type { Workforce } from "../../workforce/snapshot.js";
import { checkLaw } from "../law-check/check-law.js";
import type { PlanExport } from "../law-check/plan-export.js";
import { checkStay } from "./check-stay.js";
import { keyOf, seatsAgain } from "./seats-again.js";
import { type Parts, type Seat, total, valuesAgain } from "./value-again.js";

/** What is stored of one plan, and the registers it was made from. */
export interface StoredPlan {
  readonly rows: Workforce;
  readonly options: PlanOptions;
  readonly tmt: string;
  readonly problem: TransferProblem;
  readonly plan: TransferPlan;
  readonly exported: PlanExport;
  readonly reasons: ReadonlyMap<string, MoveReason>;
  readonly stays: ReadonlyMap<string, Placement>;
}

/** Where an explanation says something else than the data do. */
export interface Disagreement {
  readonly nip: string;
  readonly what: string;
  readonly says: unknown;
  readonly counted: unknown;
}

export interface Recount extends ReturnType<typeof valuesAgain> {
  readonly stored: StoredPlan;
  readonly seats: ReturnType<typeof seatsAgain>;
  readonly postOf: ReadonlyMap<string, number>;
  readonly nameOf: (post: string) => string;
  /** Row of the problem by NIP, and its candidate rows. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly candidatesOf: ReadonlyMap<number, readonly number[]>;
}

/**
 * Counts every number of the explanations of these employees a second time from registers, problem and plan, and reads the rules of those
 * who move a second time (law-check). Shares no code with explain*.ts and value*.ts. An empty list: they agree.
 */
export function checkExplanations(stored: StoredPlan, nips: readonly string[]): Disagreement[] {
  const { rows, options, tmt, problem, plan } = stored;
  const titles = new Map(rows.titles.map(({ code, name }) => [code, name]));
  const units = new Map(rows.units.map(({ code, name }) => [code, name]));
  const recount: Recount = {
    stored,
    ...valuesAgain(rows, options.weights, tmt),
    seats: seatsAgain(problem, plan),
    postOf: new Map(problem.posts.map(({ id }, p) => [id, p])),
    rowOf: new Map(problem.employees.map(({ id }, e) => [id, e])),
    candidatesOf: candidatesByEmployee(problem),
    nameOf: (post) => {
      const [unit, title] = post.split("/") as [string, string];
      return `${titles.get(title)} di ${units.get(unit)}`;
    },
  };
  const found: Disagreement[] = [];
  for (const nip of nips) {
    const differs = (what: string, says: unknown, counted: unknown) => {
      if (JSON.stringify(says) !== JSON.stringify(counted)) found.push({ nip, what, says, counted });
    };
    const reason = stored.reasons.get(nip);
    const stay = stored.stays.get(nip);
    if (reason && stay) differs("dijelaskan dua kali", 2, 1);
    if (!reason && !stay) differs("dijelaskan", false, true);
    else if (recount.seats.moves.has(nip) !== (reason !== undefined))
      differs("pindah", reason !== undefined, recount.seats.moves.has(nip));
    else if (reason) checkMove(recount, reason, differs);
    else if (stay) checkStay(recount, nip, stay, differs);
  }
  return [...found, ...rulesOf(stored, new Set(nips))];
}

function candidatesByEmployee({ candidates }: TransferProblem): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let k = 0; k < candidates.employee.length; k++) {
    const list = found.get(candidates.employee[k]!);
    if (list) list.push(k);
    else found.set(candidates.employee[k]!, [k]);
  }
  return found;
}

export type Differs = (what: string, says: unknown, counted: unknown) => void;
export const numbersIn = (text: string): number[] => (text.match(/[+-]?\d+/g) ?? []).map(Number);
export const keyOrNull = (seat: SeatRef | Seat | null): string | null => (seat === null ? null : keyOf(seat));

/** The parts as a stored explanation lists them against the parts counted. */
export function checkParts(
  says: Placement["before"],
  counted: Parts | null,
  weights: PlanOptions["weights"],
  side: string,
  differs: Differs,
): void {
  const told = Object.fromEntries(says.map(({ name, points }) => [name, points]));
  for (const name of Object.keys(counted ?? told) as (keyof Parts)[])
    differs(`${side}: ${name}`, told[name], counted?.[name]);
  for (const { name, max } of says) differs(`${side}: paling banyak ${name}`, max, weights[name]);
}

function checkMove(recount: Recount, reason: MoveReason, differs: Differs): void {
  const { seats, postOf, wayOf, heldBy, parts, stored } = recount;
  const { nip } = reason;
  const move = seats.moves.get(nip)!;
  const held = heldBy(nip);
  differs("dari", keyOrNull(reason.from), move.from);
  differs("dari menurut daftar pegawai", keyOrNull(reason.from), keyOrNull(held));
  differs("ke", keyOf(reason.to), move.to);
  const before = held === null ? null : parts(nip, held);
  const after = parts(nip, reason.to);
  checkParts(reason.before, before ?? ({} as Parts), stored.options.weights, "sebelum", differs);
  checkParts(reason.after, after, stored.options.weights, "sesudah", differs);
  const [sumBefore, sumAfter] = [before === null ? 0 : total(before), total(after)];
  const cost = move.from === null ? 0 : stored.options.moveCost;
  differs("biaya pindah", reason.moveCost, cost);
  differs("imbalan kursi", reason.fillReward, move.fill);
  differs("nilai tambah", reason.gain, sumAfter - sumBefore + move.fill - cost);
  differs("menutup kekurangan", reason.closesShortage, move.closes);
  const counts = (post: string) => {
    const p = postOf.get(post)!;
    return [stored.problem.posts[p]!.need, seats.before[p], seats.after[p]];
  };
  const { shortage, source } = reason;
  differs("kursi tujuan", [shortage.needed, shortage.before, shortage.after], counts(move.to));
  differs(
    "kursi asal",
    source && [source.needed, source.before, source.after],
    move.from === null ? null : counts(move.from),
  );
  const ways = [held === null ? null : wayOf(nip, held), wayOf(nip, reason.to)];
  differs("waktu tempuh", [reason.commuteBefore, reason.commuteAfter], ways);
  const said = (start: RegExp) => reason.sentences.find((sentence) => start.test(sentence));
  const worth = /Nilai penempatan (-?\d+) menjadi (-?\d+) poin \(([+-]?\d+)\)/.exec(
    reason.sentences.join(" "),
  );
  differs("kalimat nilai", worth?.slice(1).map(Number), [sumBefore, sumAfter, sumAfter - sumBefore]);
  const minutes = /sekitar (\d+) menit(?:, sekarang (\d+) menit)?/.exec(reason.sentences.join(" "));
  differs(
    "kalimat waktu tempuh",
    minutes ? [minutes[2] === undefined ? null : Number(minutes[2]), Number(minutes[1])] : [null, null],
    ways[1] === null ? [null, null] : ways,
  );
  const needs = said(/ memerlukan \d+ orang dan kini terisi /);
  if (needs) {
    const numbers = / memerlukan (\d+) orang dan kini terisi (\d+); setelah rencana terisi (\d+)\./.exec(
      needs,
    );
    differs("kalimat kebutuhan", numbers?.slice(1).map(Number), counts(move.to));
  }
  const rules = /Tidak ada dari (\d+) aturan/.exec(reason.sentences.join(" "));
  differs("kalimat aturan", Number(rules?.[1]), reason.rulesChecked);
}

/** The findings a stored explanation shows against a second reading of the law from the facts of the plan. */
function rulesOf({ exported, reasons }: StoredPlan, nips: ReadonlySet<string>): Disagreement[] {
  const moves = exported.moves.map((move) => ({
    ...move,
    findings: (reasons.get(move.nip)?.findings ?? [])
      .filter(({ severity }) => severity !== "PASS")
      .map(({ rule, version, severity }) => ({ rule, version: Number(version), severity })),
  }));
  return checkLaw({ ...exported, moves })
    .violations.filter(
      ({ kind, nip }) => (kind === "hukum" || kind === "temuan") && nip !== null && nips.has(nip),
    )
    .map(({ nip, rule, found, asks }) => ({ nip: nip!, what: `aturan ${rule}`, says: found, counted: asks }));
}
