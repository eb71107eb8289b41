import type { Placement } from "@selaras/contract";
import { checkParts, type Differs, keyOrNull, type Recount } from "./recount.js";
import type { MoveAgain } from "./seats-again.js";
import { total } from "./value-again.js";

const WAITING = "TANPA-JABATAN";

/** Why somebody stays: the present post, its parts, and every number of the sentence that decided. */
export function checkStay(recount: Recount, nip: string, stay: Placement, differs: Differs): void {
  const { stored, heldBy, parts, seats, nameOf } = recount;
  const { problem, plan, options } = stored;
  const held = heldBy(nip);
  differs("jabatan sekarang", keyOrNull(stay.from), keyOrNull(held));
  checkParts(stay.before, held === null ? null : parts(nip, held), options.weights, "sekarang", differs);
  const [, choice = "", ...because] = stay.sentences;
  const told =
    /^Ada (\d+) kursi lain yang sah; yang nilainya tertinggi (.*), selisih ([+-]?\d+) poin\.$/.exec(choice);
  if (!told) return;

  const e = recount.rowOf.get(nip)!;
  const here = plan.assignment[e]!;
  const worth = held === null ? 0 : total(parts(nip, held));
  const others = choicesOf(recount, e, here);
  for (const { post, value, counted } of others) differs(`nilai di ${nameOf(post)}`, value, counted);
  const best = Math.max(...others.map(({ counted }) => counted));
  // Units may share a name: of those of equal value the one with a seat left is meant, for "filled" is said only where it decided.
  const limitOf = (index: number) => problem.posts[index]!.max ?? problem.posts[index]!.need;
  const meant = others.filter(({ post, counted }) => counted === best && nameOf(post) === told[2]);
  const target = meant.find(({ index }) => seats.after[index]! < limitOf(index)) ?? meant[0];
  differs("banyak kursi lain", Number(told[1]), others.length);
  differs(
    "kursi bernilai tertinggi",
    told[2],
    target ? told[2] : nameOf(others.find(({ counted }) => counted === best)!.post),
  );
  differs("selisih", Number(told[3]), best - worth);
  if (!target) return;

  const cost = problem.employees[e]!.moveCost ?? 0;
  const limit = limitOf(target.index);
  const isFull = seats.after[target.index]! >= limit;
  const earns = isFull ? 0 : seats.worth(target.index, seats.after[target.index]! + 1);
  const difference = best - worth;
  for (const sentence of because) {
    const numbers = (pattern: RegExp): number[] | null =>
      pattern.exec(sentence)?.slice(1).map(Number) ?? null;
    const filled = numbers(/sudah terisi (\d+) dari paling banyak (\d+) orang/);
    if (filled) {
      differs("terisi di sana", filled, [seats.after[target.index], limit]);
      differs("penuh di sana", true, isFull);
    }
    const held = numbers(/Dari mereka (\d+) sudah di sana dan tetap, (\d+) diusulkan ke sana/);
    const proposed = [...seats.moves.values()].filter(({ to }) => to === target.post);
    if (held)
      differs("pemegang di sana", held, [seats.after[target.index]! - proposed.length, proposed.length]);
    const allStay = numbers(/^Semua (\d+) orang itu sudah memegang/);
    if (allStay) {
      differs("pemegang di sana", allStay, [seats.after[target.index]]);
      differs("yang diusulkan ke sana", 0, proposed.length);
    }
    const exchanged = points(/ditukar .* kehilangan sedikitnya ([\d.]+) poin/, sentence);
    if (exchanged !== null)
      differs(
        "rugi bila ditukar",
        exchanged,
        Math.min(...proposed.map((mover) => lossOf(recount, mover, here) - (best - worth - cost))),
      );
    const leaving = points(/Bila pindah ke sana, seluruh rencana kehilangan ([\d.]+) poin/, sentence);
    if (leaving !== null)
      differs(
        "rugi bila pindah",
        leaving,
        seats.worth(here, seats.after[here]!) - (difference - cost + earns),
      );
    const threshold = numbers(/tidak melampaui (\d+) poin/);
    if (threshold) {
      differs("biaya pindah", threshold, [cost]);
      differs("selisih di bawah biaya", true, difference <= cost && earns <= 0);
    }
    if (sentence.startsWith("Tempat sekarang sudah"))
      differs("sudah terbaik", true, difference <= 0 && earns <= 0);
    const budget = numbers(/Jumlah mutasi dibatasi (\d+) orang/);
    if (budget) {
      differs("batas mutasi", budget, [options.budget]);
      differs("batas mutasi habis", true, plan.moves.length >= options.budget);
    }
    const needed = numbers(/memerlukan (\d+) orang dan dalam rencana ini terisi (\d+)\./);
    if (needed) {
      differs("kebutuhan di sini", needed, [problem.posts[here]!.need, seats.after[here]]);
      const loses = seats.worth(here, seats.after[here]!);
      differs("dibutuhkan di sini", true, difference - cost + earns <= loses);
    }
    const least = numbers(/harus tetap diisi paling sedikit (\d+) orang/);
    if (least) differs("paling sedikit", true, isLeast(recount, here, least[0]!));
    const crossing = /^(Dari|Ke) .* paling banyak (\d+) orang boleh/.exec(sentence);
    if (crossing)
      differs(
        "batas keluar atau masuk",
        true,
        isCrossingFull(recount, here, target.index, Number(crossing[2])),
      );
  }
}

/** A number as people read it, 9.317; null when the sentence does not tell it. */
function points(pattern: RegExp, sentence: string): number | null {
  const told = pattern.exec(sentence)?.[1];
  return told === undefined ? null : Number(told.replaceAll(".", ""));
}

/** What the plan loses, before the claimant's own gain, when this mover stays where they are and somebody leaves `left` for that seat. */
function lossOf({ stored, parts, rowOf, seats, postOf }: Recount, mover: MoveAgain, left: number): number {
  const { posts, employees } = stored.problem;
  const row = employees[rowOf.get(mover.nip)!]!;
  const valueAt = (post: string) => {
    const [unitCode, titleCode] = post.split("/") as [string, string];
    return total(parts(mover.nip, { unitCode, titleCode }));
  };
  const home = mover.from === null ? row.post! : postOf.get(mover.from)!;
  const own = valueAt(mover.to) - (mover.from === null ? 0 : valueAt(posts[home]!.id)) - (row.moveCost ?? 0);
  if (home === left) return own;
  return own + seats.worth(left, seats.after[left]!) - seats.worth(home, seats.after[home]! + 1);
}

/** The lawful other posts of a person in the stored problem, each with its stored value and with the value counted again. */
function choicesOf({ stored, parts, candidatesOf }: Recount, e: number, here: number) {
  const { candidates, posts, employees } = stored.problem;
  const found: { post: string; index: number; value: number; counted: number }[] = [];
  for (const k of candidatesOf.get(e) ?? []) {
    const index = candidates.post[k]!;
    const { id } = posts[index]!;
    if (index === here || id === WAITING) continue;
    const [unitCode, titleCode] = id.split("/") as [string, string];
    found.push({
      post: id,
      index,
      value: candidates.value[k]!,
      counted: total(parts(employees[e]!.id, { unitCode, titleCode })),
    });
  }
  return found;
}

/** Some limit of the problem that holds this post keeps at least so many, and the plan leaves no more. */
function isLeast({ stored, seats }: Recount, here: number, least: number): boolean {
  return stored.problem.constraints.some(
    (one) =>
      one.kind === "limit" &&
      one.min === least &&
      one.posts?.includes(here) === true &&
      one.posts.reduce((sum, post) => sum + seats.after[post]!, 0) <= least,
  );
}

/** Some unit that the step would leave or enter lets so many through, and the plan has used them up. */
function isCrossingFull({ stored, seats, postOf }: Recount, from: number, to: number, max: number): boolean {
  const { units, posts, constraints } = stored.problem;
  const within = (post: number | undefined, unit: number): boolean => {
    for (
      let at = post === undefined ? undefined : posts[post]!.unit;
      at !== undefined;
      at = units[at]!.parent
    )
      if (at === unit) return true;
    return false;
  };
  return constraints.some((one) => {
    if ((one.kind !== "outflow" && one.kind !== "inflow") || one.max !== max) return false;
    const crosses = (a: number | undefined, b: number | undefined) =>
      one.kind === "outflow"
        ? within(a, one.unit) && !within(b, one.unit)
        : !within(a, one.unit) && within(b, one.unit);
    const used = [...seats.moves.values()].filter((move) =>
      crosses(move.from === null ? undefined : postOf.get(move.from), postOf.get(move.to)),
    ).length;
    return crosses(from, to) && used >= max;
  });
}
