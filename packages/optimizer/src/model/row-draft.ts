import type { Common, Row } from "./row.js";

export type RowName = Pick<Row, "constraint" | "place" | "employee">;

const NO_COMMON: Common = { employees: new Int32Array(0), weights: new Float64Array(0) };

/**
 * The row in the making: candidates that count and how much. Its arrays have room for every candidate of the problem and serve one row
 * after the other, so that a budget over all candidates of a city costs no memory of its own.
 */
export class RowDraft {
  length = 0;
  readonly #entries: Int32Array;
  /** Weight of each candidate; 0 unless it is an entry. */
  readonly #weightOf: Float64Array;
  /** Heaviest weight and number of entries met per employee, valid where the mark is the current one. */
  readonly #heaviest: Float64Array;
  readonly #count: Int32Array;
  readonly #mark: Int32Array;
  #marks = 0;
  /** What is about to be taken off all candidates of an employee; 0 between rows. */
  readonly #common: Float64Array;

  constructor(
    readonly candidateEmployee: Int32Array,
    readonly firstCandidate: Int32Array,
  ) {
    this.#entries = new Int32Array(candidateEmployee.length);
    this.#weightOf = new Float64Array(candidateEmployee.length);
    const people = firstCandidate.length - 1;
    this.#heaviest = new Float64Array(people);
    this.#count = new Int32Array(people);
    this.#mark = new Int32Array(people);
    this.#common = new Float64Array(people);
  }

  /** Each candidate at most once; a weight of 0 is no entry. */
  add(k: number, weight: number): void {
    if (weight === 0) return;
    this.#entries[this.length++] = k;
    this.#weightOf[k] = weight;
  }

  clear(): void {
    for (let i = 0; i < this.length; i++) this.#weightOf[this.#entries[i]!] = 0;
    this.length = 0;
  }

  entries(): Int32Array {
    return this.#entries.subarray(0, this.length);
  }

  weight(k: number): number {
    return this.#weightOf[k]!;
  }

  heaviestWeight(): number {
    let heaviest = 0;
    for (let i = 0; i < this.length; i++) heaviest = Math.max(heaviest, this.#weightOf[this.#entries[i]!]!);
    return heaviest;
  }

  /** Most that one plan can collect: each employee chooses their heaviest candidate; weights must not be negative. */
  largestTotal(): number {
    const mark = ++this.#marks;
    let total = 0;
    for (let i = 0; i < this.length; i++) {
      const k = this.#entries[i]!;
      const e = this.candidateEmployee[k]!;
      const before = this.#mark[e] === mark ? this.#heaviest[e]! : 0;
      this.#mark[e] = mark;
      if (this.#weightOf[k]! <= before) continue;
      this.#heaviest[e] = this.#weightOf[k]!;
      total += this.#weightOf[k]! - before;
    }
    return total;
  }

  /** `side * (sum of weights) <= side * limit` with an entry for an entry. */
  plain(name: RowName, side: 1 | -1, limit: number, divisor: number): Row {
    const candidates = this.entries().slice();
    const weights = new Float64Array(candidates.length);
    for (let i = 0; i < weights.length; i++) weights[i] = (side * this.#weightOf[candidates[i]!]!) / divisor;
    return { ...name, side, candidates, weights, rhs: (side * limit) / divisor, divisor, common: NO_COMMON };
  }

  /**
   * The same row with fewer entries. Each employee chooses exactly one candidate, so a constant may be taken off all of their weights and
   * off the right-hand side: a budget on moves (nearly every candidate is one) becomes a floor on stays.
   */
  compressed(name: RowName, side: 1 | -1, limit: number, divisor: number): Row {
    const { candidateEmployee, firstCandidate } = this;
    const shifted = this.#takeOffCommon();
    let size = 0;
    for (let i = 0; i < this.length; i++)
      if (this.#common[candidateEmployee[this.#entries[i]!]!] === 0) size++;
    for (const e of shifted)
      for (let k = firstCandidate[e]!; k < firstCandidate[e + 1]!; k++)
        if (this.#weightOf[k] !== this.#common[e]) size++;
    const candidates = new Int32Array(size);
    const weights = new Float64Array(size);
    let at = 0;
    const put = (k: number, weight: number) => {
      candidates[at] = k;
      weights[at++] = (side * weight) / divisor;
    };
    for (let i = 0; i < this.length; i++) {
      const k = this.#entries[i]!;
      if (this.#common[candidateEmployee[k]!] === 0) put(k, this.#weightOf[k]!);
    }
    const common = {
      employees: Int32Array.from(shifted),
      weights: Float64Array.from(shifted, (e) => (side * this.#common[e]!) / divisor),
    };
    let rhs = limit;
    for (const e of shifted) {
      const taken = this.#common[e]!;
      rhs -= taken;
      for (let k = firstCandidate[e]!; k < firstCandidate[e + 1]!; k++)
        if (this.#weightOf[k] !== taken) put(k, this.#weightOf[k]! - taken);
      this.#common[e] = 0;
    }
    return { ...name, side, candidates, weights, rhs: (side * rhs) / divisor, divisor, common };
  }

  /** Notes in `#common` what may be taken off, and answers of whom. Only who has more than half of their candidates counted is looked at closely. */
  #takeOffCommon(): number[] {
    const { candidateEmployee, firstCandidate } = this;
    const mark = ++this.#marks;
    const shifted: number[] = [];
    for (let i = 0; i < this.length; i++) {
      const e = candidateEmployee[this.#entries[i]!]!;
      if (this.#mark[e] !== mark) {
        this.#mark[e] = mark;
        this.#count[e] = 0;
      }
      const half = (firstCandidate[e + 1]! - firstCandidate[e]!) >> 1;
      if (++this.#count[e]! !== half + 1) continue;
      this.#common[e] = this.#majority(e);
      if (this.#common[e] !== 0) shifted.push(e);
    }
    return shifted;
  }

  /** The weight of more than half of the employee's candidates (Boyer, Moore 1991), or 0. */
  #majority(e: number): number {
    const first = this.firstCandidate[e]!;
    const end = this.firstCandidate[e + 1]!;
    let leader = 0;
    let lead = 0;
    for (let k = first; k < end; k++) {
      if (lead === 0) leader = this.#weightOf[k]!;
      lead += this.#weightOf[k] === leader ? 1 : -1;
    }
    let count = 0;
    for (let k = first; k < end; k++) if (this.#weightOf[k] === leader) count++;
    return 2 * count > end - first ? leader : 0;
  }
}
