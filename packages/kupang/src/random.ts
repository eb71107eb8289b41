/** Seeded randomness: the same seed and label give the same draws, and one part's draws never disturb another's. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Integer in [from, to], both included. */
  int(from: number, to: number): number;
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  shuffle<T>(items: readonly T[]): T[];
  normal(): number;
  lognormal(median: number, sigma: number): number;
  /** Rounds up with the probability of the fraction, so that sums keep their expectation. */
  round(value: number): number;
  fork(label: string): Random;
}

/** FNV-1a over the text, to turn seed and label into a state. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export function random(seed: string): Random {
  // sfc32 (C. Doty-Humphrey, PractRand): small, fast, passes the usual batteries.
  let a = hash(`${seed}|a`);
  let b = hash(`${seed}|b`);
  let c = hash(`${seed}|c`);
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 16; i++) next();
  const r: Random = {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    between: (from, to) => from + next() * (to - from),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)]!,
    weighted: (items) => {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        rest -= weight;
        if (rest < 0) return item;
      }
      return items[items.length - 1]![0];
    },
    shuffle: (items) => {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [out[i], out[j]] = [out[j]!, out[i]!];
      }
      return out;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    lognormal: (median, sigma) => median * Math.exp(sigma * r.normal()),
    round: (value) => Math.floor(value) + (next() < value - Math.floor(value) ? 1 : 0),
    fork: (label) => random(`${seed}/${label}`),
  };
  return r;
}
