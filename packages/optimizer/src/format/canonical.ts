import { createHash } from "node:crypto";
import type { TransferPlan } from "./plan.js";
import type { TransferProblem } from "./problem.js";

const [COMMA, MINUS, ZERO] = [0x2c, 0x2d, 0x30];
const PAGE = 2 ** 16;
const encoder = new TextEncoder();

/**
 * JSON with sorted keys and no white space, in UTF-8: equal values give equal bytes (the idea of RFC 8785, integers only).
 * Comes in pieces of about 64 KiB, so that a city needs no string longer than the longest string.
 */
export function* canonicalChunks(value: unknown): Generator<Uint8Array<ArrayBuffer>> {
  const page = new Page();
  yield* writeValue(value, page);
  yield page.take();
}

/** {@link canonicalChunks} as one text. */
export function canonicalJson(value: unknown): string {
  const decoder = new TextDecoder();
  let text = "";
  for (const chunk of canonicalChunks(value)) text += decoder.decode(chunk, { stream: true });
  return text;
}

/** SHA-256 (hex) of the problem's canonical JSON: names the exact input a plan answers. */
export function problemHash(problem: TransferProblem): string {
  const hash = createHash("sha256");
  for (const chunk of canonicalChunks(problem)) hash.update(chunk);
  return hash.digest("hex");
}

/** The plan as canonical JSON; byte-identical for the same problem, options and version. */
export function serializePlan(plan: TransferPlan): string {
  return canonicalJson(plan);
}

function* writeValue(value: unknown, page: Page): Generator<Uint8Array<ArrayBuffer>> {
  if (ArrayBuffer.isView(value)) yield* writeNumbers(value as unknown as ArrayLike<number>, page);
  else if (Array.isArray(value)) {
    if (value.every((item) => typeof item === "number")) yield* writeNumbers(value, page);
    else yield* writeItems(value, page);
  } else if (value !== null && typeof value === "object") yield* writeFields(value, page);
  else page.text(JSON.stringify(value));
  if (page.isFull) yield page.take();
}

function* writeNumbers(numbers: ArrayLike<number>, page: Page): Generator<Uint8Array<ArrayBuffer>> {
  page.text("[");
  for (let i = 0; i < numbers.length; ) {
    i = page.numbers(numbers, i);
    if (page.isFull) yield page.take();
  }
  page.text("]");
}

function* writeItems(items: readonly unknown[], page: Page): Generator<Uint8Array<ArrayBuffer>> {
  page.text("[");
  for (const [i, item] of items.entries()) {
    if (i > 0) page.byte(COMMA);
    yield* writeValue(item, page);
  }
  page.text("]");
}

function* writeFields(value: object, page: Page): Generator<Uint8Array<ArrayBuffer>> {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  page.text("{");
  for (const [i, [key, field]] of fields.entries()) {
    page.text(`${i > 0 ? "," : ""}${JSON.stringify(key)}:`);
    if (typeof field === "number") page.number(field);
    else if (typeof field === "string") page.text(JSON.stringify(field));
    else yield* writeValue(field, page);
  }
  page.text("}");
}

/** Bytes on their way out. */
class Page {
  #bytes = new Uint8Array(2 * PAGE);
  #at = 0;

  get isFull(): boolean {
    return this.#at >= PAGE;
  }

  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#at);
    this.#at = 0;
    return taken;
  }

  byte(byte: number): void {
    this.#bytes[this.#at++] = byte;
  }

  text(text: string): void {
    // UTF-8 takes at most three bytes for each of a string's units. Room stays for a number and its comma.
    const needed = this.#at + 3 * text.length + 32;
    if (needed > this.#bytes.length) {
      const wider = new Uint8Array(2 * needed);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#at += encoder.encodeInto(text, this.#bytes.subarray(this.#at)).written;
  }

  /** Writes entries from `from` on until the page is full; answers where to go on. A loop of its own, apart from the generator, compiles well. */
  numbers(numbers: ArrayLike<number>, from: number): number {
    let i = from;
    for (; i < numbers.length && this.#at < PAGE; i++) {
      if (i > 0) this.byte(COMMA);
      this.number(numbers[i]!);
    }
    return i;
  }

  /** Digits of integers by hand: a city has tens of millions of them. */
  number(value: number): void {
    if (!Number.isSafeInteger(value)) {
      this.text(JSON.stringify(value));
      return;
    }
    if (value < 0) this.byte(MINUS);
    const bytes = this.#bytes;
    const from = this.#at;
    let rest = Math.abs(value);
    let end = from + 1;
    for (let power = 10; power <= rest; power *= 10) end++;
    let at = end;
    for (; rest > 0x7fffffff; rest = Math.floor(rest / 10)) bytes[--at] = ZERO + (rest % 10);
    for (let small = rest | 0; at > from; small = (small / 10) | 0) bytes[--at] = ZERO + (small % 10);
    this.#at = end;
  }
}
