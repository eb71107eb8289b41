import { Column } from "./column.js";
import { type Expected, JsonFault } from "./json-fault.js";

/** The arrays of `transfer-problem/1` that may have millions of entries; they are read into typed arrays. */
const COLUMNS: ReadonlySet<string> = new Set([
  ".candidates.employee",
  ".candidates.post",
  ".candidates.value",
  ".constraints[].weights",
]);
const DEEPEST = 64;
const LONGEST_TEXT = 2 ** 20;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const LITERALS = new Map<number, [text: string, value: unknown]>([
  [0x74, ["true", true]],
  [0x66, ["false", false]],
  [0x6e, ["null", null]],
]);
const [SPACE, MINUS, ZERO, NINE, COMMA, COLON] = [0x20, 0x2d, 0x30, 0x39, 0x2c, 0x3a];
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** What comes next; "first ..." directly after an opening bracket, where the closing one may follow. */
type Next = "value" | "first value" | "key" | "first key" | "colon" | "comma" | "end";

interface Open {
  readonly path: string;
  /** The array or object read so far; a column stays one as long as only numbers come. */
  into: unknown[] | Record<string, unknown> | Column;
  key: string;
}

/**
 * Reads JSON (RFC 8259) from its bytes in UTF-8, chunk by chunk and cut anywhere, so that a text may be longer than the
 * longest string. The same value as `JSON.parse`, except that the columns of a `transfer-problem/1` come as `Int32Array`, or
 * `Float64Array` where that is too narrow; that a key must not stand twice in an object; and that nesting ends at 64.
 *
 * @throws {JsonFault} the first place that is no JSON.
 */
export async function readJson(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<unknown> {
  const reader = new JsonReader();
  for await (const chunk of chunks) reader.push(chunk);
  return reader.end();
}

class JsonReader {
  #bytes = new Uint8Array(0);
  #at = 0;
  #next: Next = "value";
  #result: unknown;
  readonly #open: Open[] = [];
  /** Lines before #bytes, and bytes of the last of them. */
  #lines = 0;
  #lineBytes = 0;

  push(chunk: Uint8Array): void {
    const rest = this.#bytes.subarray(this.#at);
    if (rest.length > LONGEST_TEXT) throw this.#fault("a shorter text");
    this.#passed(this.#at);
    this.#bytes = joined(rest, chunk);
    this.#at = 0;
    if (this.#lines === 0 && this.#lineBytes === 0 && startsWithMark(this.#bytes)) this.#at = 3;
    while (this.#step()) {}
  }

  end(): unknown {
    // A number ends where something else begins.
    this.push(Uint8Array.of(SPACE));
    const isCut = this.#at < this.#bytes.length;
    if (!isCut && this.#next === "end") return this.#result;
    this.#bytes = this.#bytes.subarray(0, -1);
    this.#at = this.#bytes.length;
    throw this.#fault(isCut ? "a text as JSON writes it" : this.#expected());
  }

  /** Reads one token; false when the bytes at hand do not hold a whole one. */
  #step(): boolean {
    const bytes = this.#bytes;
    while (isSpace(bytes[this.#at])) this.#at++;
    const byte = bytes[this.#at];
    if (byte === undefined) return false;
    switch (this.#next) {
      case "first value":
        if (byte === CLOSE_ARRAY) return this.#close();
        return this.#value(byte);
      case "value":
        return this.#value(byte);
      case "first key":
        if (byte === CLOSE_OBJECT) return this.#close();
        return this.#key(byte);
      case "key":
        return this.#key(byte);
      case "colon":
        if (byte !== COLON) throw this.#fault("a colon");
        this.#at++;
        this.#next = "value";
        return true;
      case "comma":
        return this.#commaOrClose(byte);
      default:
        throw this.#fault("the end");
    }
  }

  #value(byte: number): boolean {
    const into = this.#open.at(-1)?.into;
    if (into instanceof Column && this.#fill(into)) return true;
    if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) return this.#enter(byte);
    if (byte === QUOTE) {
      const text = this.#text();
      return text !== null && this.#put(text);
    }
    if (byte === MINUS || (byte >= ZERO && byte <= NINE)) return this.#number();
    const literal = LITERALS.get(byte);
    if (!literal) throw this.#fault("a value");
    const [word, value] = literal;
    const end = Math.min(this.#at + word.length, this.#bytes.length);
    for (let i = this.#at; i < end; i++) {
      if (this.#bytes[i] !== word.charCodeAt(i - this.#at)) throw this.#fault("a value");
    }
    if (end < this.#at + word.length) return false;
    this.#at = end;
    return this.#put(value);
  }

  /** Takes plain integers, each followed directly by a comma, and leaves the rest to the general rules: most of the time goes here. */
  #fill(column: Column): boolean {
    const bytes = this.#bytes;
    const from = this.#at;
    let at = from;
    for (;;) {
      let first = at;
      while (isSpace(bytes[first])) first++;
      const negative = bytes[first] === MINUS;
      if (negative) first++;
      let end = first;
      let number = 0;
      for (let byte = bytes[end]!; byte >= ZERO && byte <= NINE; byte = bytes[++end]!) {
        number = 10 * number + byte - ZERO;
      }
      const digits = end - first;
      if (bytes[end] !== COMMA || digits === 0 || digits > 15 || (bytes[first] === ZERO && digits > 1)) break;
      column.push(negative ? -number : number);
      at = end + 1;
    }
    if (at === from) return false;
    this.#at = at;
    this.#next = "value";
    return true;
  }

  #number(): boolean {
    let end = this.#at;
    while (isOfNumber(this.#bytes[end])) end++;
    if (end === this.#bytes.length) return false;
    const text = String.fromCharCode(...this.#bytes.subarray(this.#at, Math.min(end, this.#at + 400)));
    if (!NUMBER.test(text)) throw this.#fault("a number as JSON writes it");
    this.#at = end;
    return this.#put(Number(text));
  }

  /** The text that begins here, null when its end is not at hand. */
  #text(): string | null {
    const bytes = this.#bytes;
    let end = this.#at + 1;
    let plain = true;
    for (; bytes[end] !== QUOTE; end++) {
      if (end >= bytes.length) return null;
      if (bytes[end] === BACKSLASH) {
        plain = false;
        end++;
      }
    }
    try {
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        bytes.subarray(this.#at, end + 1),
      );
      const isSimple = plain && !hasControl(bytes, this.#at, end);
      const value = isSimple ? text.slice(1, -1) : (JSON.parse(text) as string);
      this.#at = end + 1;
      return value;
    } catch {
      throw this.#fault("a text as JSON writes it");
    }
  }

  #key(byte: number): boolean {
    if (byte !== QUOTE) throw this.#fault("a key");
    const before = this.#at;
    const key = this.#text();
    if (key === null) return false;
    const open = this.#open.at(-1)!;
    if (Object.hasOwn(open.into, key)) {
      this.#at = before;
      throw this.#fault("a key that is new in its object");
    }
    open.key = key;
    this.#next = "colon";
    return true;
  }

  #enter(byte: number): boolean {
    if (this.#open.length === DEEPEST) throw this.#fault("less nesting");
    const parent = this.#open.at(-1);
    const path = parent ? parent.path + (Array.isArray(parent.into) ? "[]" : `.${parent.key}`) : "";
    const isArray = byte === OPEN_ARRAY;
    const into = isArray ? (COLUMNS.has(path) ? new Column() : []) : {};
    this.#open.push({ path, into, key: "" });
    this.#at++;
    this.#next = isArray ? "first value" : "first key";
    return true;
  }

  #commaOrClose(byte: number): boolean {
    const { into } = this.#open.at(-1)!;
    const isArray = Array.isArray(into) || into instanceof Column;
    if (byte === (isArray ? CLOSE_ARRAY : CLOSE_OBJECT)) return this.#close();
    if (byte !== COMMA) throw this.#fault("a comma or a closing bracket");
    this.#at++;
    this.#next = isArray ? "value" : "key";
    return true;
  }

  #close(): boolean {
    const { into } = this.#open.pop()!;
    this.#at++;
    return this.#put(into instanceof Column ? into.finish() : into);
  }

  /** Puts a whole value where it belongs. */
  #put(value: unknown): true {
    const open = this.#open.at(-1);
    this.#next = open ? "comma" : "end";
    if (!open) {
      this.#result = value;
      return true;
    }
    if (open.into instanceof Column) {
      if (typeof value === "number") {
        open.into.push(value);
        return true;
      }
      open.into = Array.from(open.into.finish());
    }
    if (Array.isArray(open.into)) open.into.push(value);
    else if (open.key === "__proto__")
      Object.defineProperty(open.into, open.key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else open.into[open.key] = value;
    return true;
  }

  #expected(): Expected {
    if (this.#next === "comma") return "a comma or a closing bracket";
    if (this.#next === "colon") return "a colon";
    return this.#next === "key" || this.#next === "first key" ? "a key" : "a value";
  }

  #fault(expected: Expected): JsonFault {
    const found = new TextDecoder().decode(this.#bytes.subarray(this.#at, this.#at + 12));
    this.#passed(this.#at);
    return new JsonFault(this.#lines + 1, this.#lineBytes + 1, found || null, expected);
  }

  /** Counts the lines of the first so many of the bytes at hand. */
  #passed(count: number): void {
    let from = 0;
    for (let at = this.#bytes.indexOf(0x0a); at >= 0 && at < count; at = this.#bytes.indexOf(0x0a, from)) {
      this.#lines++;
      this.#lineBytes = 0;
      from = at + 1;
    }
    this.#lineBytes += count - from;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The byte order mark that some editors write. */
function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isOfNumber(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= ZERO && byte <= NINE) ||
    byte === MINUS ||
    byte === 0x2b ||
    byte === 0x2e ||
    (byte | 0x20) === 0x65
  );
}

function hasControl(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i]! < 0x20) return true;
  return false;
}
