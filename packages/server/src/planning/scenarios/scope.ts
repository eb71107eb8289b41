import type { PlanMode, PlanOptions } from "@selaras/contract";
import type { Choices, FixedReason, Reduction } from "../eligibility/eligibility.js";
import type { PlanningWorld } from "../facts/world.js";
import { ownLotIn } from "../fairness/own-lot.js";

/** Points of the own lot that nobody loses more of in mode `seimbang` unless people choose otherwise: two fifths of the way to work. */
export const DEFAULT_MOST_LOSS = 100;

export interface Scope {
  readonly choices: readonly Choices[];
  readonly reductions: readonly Reduction[];
}

/**
 * What people leave as it is (people, units with all below them, posts), and what the mode asks of every move. Binds the proposal, not
 * the people: a place decided by hand may go beyond it. Counted in the plan, never silent.
 */
export function applyScope(world: PlanningWorld, choices: readonly Choices[]): Scope {
  const { index } = world;
  const out = exclusions(world);
  const suits = suitsTheMode(world);
  let excluded = 0;
  let unsuited = 0;
  const narrowed = choices.map((choice, e): Choices => {
    const found = choice.posts.length;
    if (found === 0) return choice;
    const held = index.postOf[e]!;
    const left = (fixed: FixedReason): Choices => ({ posts: [], verdicts: [], fixed });
    const person = out.people.has(e);
    if (person || out.posts.has(held)) {
      excluded += found;
      return left({ kind: "excluded", what: person ? "person" : "seat" });
    }
    const open = kept(choice, (p) => !out.posts.has(p));
    excluded += found - open.posts.length;
    if (open.posts.length === 0) return left({ kind: "excluded", what: "targets" });
    const good = kept(open, (p) => suits(e, p));
    unsuited += open.posts.length - good.posts.length;
    if (good.posts.length > 0) return good;
    return left({ kind: "own-lot", mode: world.options.mode === "sukarela" ? "sukarela" : "seimbang" });
  });
  return {
    choices: narrowed,
    reductions: [
      {
        name: "dikecualikan",
        sentence:
          "Pegawai, unit, dan jabatan yang dikecualikan dari skenario ini dibiarkan seperti sekarang.",
        pairs: excluded,
      },
      { name: "untung-sendiri", sentence: modeSentence(world.options), pairs: unsuited },
    ],
  };
}

export const mostLossOf = ({ mostLoss }: PlanOptions): number => mostLoss ?? DEFAULT_MOST_LOSS;

export const modeSentence = (options: PlanOptions): string =>
  MODE_SENTENCES[options.mode ?? "layanan"](options);

const MODE_SENTENCES: Record<PlanMode, (options: PlanOptions) => string> = {
  layanan: () => "Mode terbaik untuk layanan: kepentingan pegawai dinilai, tetapi tidak membatasi.",
  seimbang: (options) =>
    `Mode seimbang: tidak seorang pun diusulkan ke tempat yang mengurangi nilainya sendiri (jarak rumah, karier, minat) lebih dari ${mostLossOf(options)} poin.`,
  sukarela: () =>
    "Mode sukarela: tidak seorang pun diusulkan ke tempat yang bagi dirinya (jarak rumah, karier, minat) bernilai lebih rendah; bila jaraknya tidak diketahui, hanya ke tempat yang diminatinya.",
};

const kept = ({ posts, verdicts, fixed }: Choices, keep: (post: number) => boolean): Choices => {
  const rows = posts.flatMap((p, k) => (keep(p) ? [k] : []));
  if (rows.length === posts.length) return { posts, verdicts, fixed };
  return { posts: rows.map((k) => posts[k]!), verdicts: rows.map((k) => verdicts[k]!), fixed };
};

function exclusions({ index, options: { excluded } }: PlanningWorld) {
  const people = new Set((excluded?.people ?? []).flatMap((nip) => index.employeeIndex.get(nip) ?? []));
  const posts = new Set<number>();
  for (const { unitCode, titleCode } of excluded?.posts ?? []) {
    const post = index.postIndex(unitCode, titleCode);
    if (post >= 0) posts.add(post);
  }
  const units = new Set(excluded?.units ?? []);
  if (units.size > 0)
    for (const post of index.posts) {
      const seen = new Set<string>();
      for (let at: string | null = post.unit.code; at !== null && !seen.has(at); ) {
        if (units.has(at)) posts.add(post.index);
        seen.add(at);
        at = index.units.get(at)?.parentCode ?? null;
      }
    }
  return { people, posts };
}

/** Whether the mode lets the person be proposed for the post. */
function suitsTheMode(world: PlanningWorld): (e: number, post: number) => boolean {
  const { index, valuer, options } = world;
  const { mode = "layanan" } = options;
  if (mode === "layanan") return () => true;
  const postAt = (p: number) => index.posts[p] ?? null;
  const loses = (e: number, p: number) =>
    ownLotIn(world, e, postAt(index.postOf[e]!)) - ownLotIn(world, e, postAt(p));
  if (mode === "seimbang") return (e, p) => loses(e, p) <= mostLossOf(options);
  // Not knowing the way to work one cannot say that a place is worth no less; the own wish says it.
  return (e, p) => {
    const held = postAt(index.postOf[e]!);
    const here = held === null ? 0 : valuer.points(e, held, "distance");
    const isKnown =
      options.weights.distance === 0 || (here !== null && valuer.points(e, postAt(p)!, "distance") !== null);
    return loses(e, p) <= 0 && (isKnown || (valuer.points(e, postAt(p)!, "wish") ?? 0) > 0);
  };
}
