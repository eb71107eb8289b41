import type { MoveReason } from "@selaras/contract";
import { checkLaw } from "../law-check/check-law.js";
import { checkStay } from "./check-stay.js";
import {
  checkParts,
  type Differs,
  type Disagreement,
  keyOrNull,
  openRecount,
  type Recount,
  type StoredPlan,
} from "./recount.js";
import { keyOf } from "./seats-again.js";
import { type Parts, total } from "./value-again.js";

/**
 * Counts every number of the explanations of these employees a second time from registers, problem and plan, and reads the rules of those
 * who move a second time (law-check). Shares no code with explain*.ts and value*.ts. An empty list: they agree.
 */
export function checkExplanations(stored: StoredPlan, nips: readonly string[]): Disagreement[] {
  const recount = openRecount(stored);
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
