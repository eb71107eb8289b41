/** One fault of an input: where (a path), what is wrong, and the value found there. */
export interface Fault {
  readonly where: string;
  readonly what: string;
  readonly value: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** What stands where a column of integers should. */
export type Column = readonly unknown[] | Int32Array | Float64Array;

/** Beyond so many faults nobody reads on; the rest is only counted. */
const MOST = 1000;

/** Collects faults; each check answers whether the value was sound. */
export class FaultList {
  readonly all: Fault[] = [];
  total = 0;

  add(where: string, what: string, value: unknown): false {
    this.total++;
    if (this.all.length < MOST) this.all.push({ where, what, value });
    return false;
  }

  list(value: unknown, where: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.add(where, "must be an array", value);
    return [];
  }

  column(value: unknown, where: string): Column {
    if (value instanceof Int32Array || value instanceof Float64Array) return value;
    return this.list(value, where);
  }

  integer(value: unknown, where: string): boolean {
    return Number.isSafeInteger(value) || this.add(where, "must be a safe integer", value);
  }

  count(value: unknown, where: string): boolean {
    return isCount(value) || this.add(where, "must be a safe integer of at least 0", value);
  }

  index(value: unknown, length: number, where: string): boolean {
    return isIndex(value, length) || this.add(where, `must be an index below ${length}`, value);
  }

  integers(value: unknown, where: string): void {
    this.list(value, where).forEach((item, i) => {
      this.integer(item, `${where}[${i}]`);
    });
  }

  indices(value: unknown, length: number, where: string): void {
    this.list(value, where).forEach((item, i) => {
      this.index(item, length, `${where}[${i}]`);
    });
  }

  oneOf(value: unknown, choices: readonly string[], where: string): boolean {
    return (
      choices.includes(value as string) || this.add(where, `must be one of ${choices.join(", ")}`, value)
    );
  }

  /** Every entry is an object whose `key` is a non-empty text that no other entry has. */
  uniqueIds(entries: readonly unknown[], where: string, key: string): void {
    const seen = new Set<unknown>();
    entries.forEach((entry, i) => {
      if (!isRecord(entry)) {
        this.add(`${where}[${i}]`, "must be an object", entry);
        return;
      }
      const id = entry[key];
      if (typeof id !== "string" || id === "")
        this.add(`${where}[${i}].${key}`, "must be a non-empty text", id);
      else if (seen.has(id)) this.add(`${where}[${i}].${key}`, "stands more than once", id);
      seen.add(id);
    });
  }
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isIndex(value: unknown, length: number): value is number {
  return isCount(value) && value < length;
}
