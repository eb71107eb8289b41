import { type IsoDate, parseDate } from "../dates.js";
import { normalizeCode } from "../families.js";

/** What is wrong in a case file, for the person who wrote it. */
export interface CaseFault {
  /** Path in the file, such as `employee.birthDate`. */
  readonly where: string;
  readonly found: unknown;
  readonly expected: string;
  readonly fix: string;
}

/** Codes by every spelling that is understood. */
export type Words<T extends string> = Readonly<Record<string, T>>;

/**
 * One object of a case file while it is read: each field is asked for by its names, faults are gathered instead of thrown, and `done`
 * reports the fields nobody asked for. An absent field and null are the same: not known.
 */
export class Fields {
  private readonly asked: string[] = [];

  private constructor(
    private readonly values: Readonly<Record<string, unknown>>,
    readonly path: string,
    private readonly faults: CaseFault[],
  ) {}

  static of(value: unknown, path: string, faults: CaseFault[]): Fields | null {
    if (isAbsent(value)) return null;
    if (typeof value === "object" && !Array.isArray(value))
      return new Fields(value as Record<string, unknown>, path, faults);
    faults.push({
      where: path || "(berkas)",
      found: value,
      expected: "objek { ... }",
      fix: "Tulis fakta di dalam kurung kurawal.",
    });
    return null;
  }

  /** The first of the names that the object has, unread. */
  raw(...names: readonly string[]): { readonly value: unknown; readonly path: string } | null {
    this.asked.push(...names);
    const name = names.find((one) => Object.hasOwn(this.values, one) && !isAbsent(this.values[one]));
    return name === undefined ? null : { value: this.values[name], path: this.at(name) };
  }

  text(...names: readonly string[]): string | null {
    const field = this.raw(...names);
    if (field === null) return null;
    if (typeof field.value === "string") return field.value;
    if (typeof field.value === "number") return String(field.value);
    return this.fault(field, "teks", "Tulis di antara tanda kutip.");
  }

  number(...names: readonly string[]): number | null {
    const field = this.raw(...names);
    if (field === null) return null;
    return typeof field.value === "number" && Number.isFinite(field.value)
      ? field.value
      : this.fault(field, "bilangan", "Tulis tanpa tanda kutip, desimal dengan titik.");
  }

  flag(...names: readonly string[]): boolean | null {
    const field = this.raw(...names);
    if (field === null) return null;
    return typeof field.value === "boolean"
      ? field.value
      : this.fault(field, "true atau false", "Tulis true atau false tanpa tanda kutip.");
  }

  date(...names: readonly string[]): IsoDate | null {
    const field = this.raw(...names);
    if (field === null) return null;
    const isIso = typeof field.value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(field.value);
    const date = isIso ? parseDate(field.value as string) : null;
    return date ?? this.fault(field, "tanggal seperti 2026-02-10", dateFix(field.value));
  }

  choice<T extends string>(words: Words<T>, ...names: readonly string[]): T | null {
    const field = this.raw(...names);
    if (field === null) return null;
    const code = typeof field.value === "string" ? words[normalizeCode(field.value)] : undefined;
    if (code !== undefined) return code;
    const known = [...new Set(Object.values(words))];
    const near = nearest(String(field.value), Object.keys(words));
    return this.fault(
      field,
      `salah satu dari ${known.join(", ")}`,
      near === null ? "Pilih satu di antaranya." : `Mungkin maksudnya ${near}.`,
    );
  }

  /** Text that another reader understands, such as a rank. */
  checked(
    isRight: (text: string) => boolean,
    expected: string,
    fix: string,
    ...names: readonly string[]
  ): string | null {
    const text = this.text(...names);
    if (text === null || isRight(text)) return text;
    return this.fault(this.raw(...names)!, expected, fix);
  }

  child(...names: readonly string[]): Fields | null {
    const field = this.raw(...names);
    return field === null ? null : Fields.of(field.value, field.path, this.faults);
  }

  /** Each entry as it stands; null when the list is absent. A single entry may stand without brackets. */
  entries(...names: readonly string[]): { readonly value: unknown; readonly path: string }[] | null {
    const field = this.raw(...names);
    if (field === null) return null;
    const list = Array.isArray(field.value) ? field.value : [field.value];
    return list.map((value, i) => ({ value, path: `${field.path}[${i}]` }));
  }

  list<T>(read: (entry: Fields) => T, ...names: readonly string[]): T[] | null {
    const entries = this.entries(...names);
    return (
      entries?.flatMap(({ value, path }) => {
        const fields = Fields.of(value, path, this.faults);
        if (fields === null) return [];
        const item = read(fields);
        fields.done();
        return [item];
      }) ?? null
    );
  }

  texts(...names: readonly string[]): string[] | null {
    return (
      this.entries(...names)?.flatMap((entry) => {
        if (typeof entry.value === "string") return [entry.value];
        this.fault(entry, "teks", "Tulis di antara tanda kutip.");
        return [];
      }) ?? null
    );
  }

  /** A field without which nothing can be judged. */
  missing(name: string, expected: string, fix: string): void {
    this.faults.push({ where: this.at(name), found: undefined, expected, fix });
  }

  fault(field: { value: unknown; path: string }, expected: string, fix: string): null {
    this.faults.push({ where: field.path, found: field.value, expected, fix });
    return null;
  }

  keys(): string[] {
    return Object.keys(this.values);
  }
  nested(value: unknown, path: string): Fields | null {
    return Fields.of(value, path, this.faults);
  }

  /** Fields that nobody asked for are faults: a misspelt fact must not count as an absent one. Names that begin with `_` or `$` are remarks. */
  done(): void {
    for (const key of this.keys()) {
      if (this.asked.includes(key) || /^[_$]/.test(key)) continue;
      const near = nearest(key, this.asked);
      this.faults.push({
        where: this.at(key),
        found: key,
        expected: "nama fakta yang dikenal",
        fix: near === null ? `Yang dikenal di sini: ${this.asked.join(", ")}.` : `Mungkin maksudnya ${near}.`,
      });
    }
  }

  private at(name: string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

function dateFix(found: unknown): string {
  const dayFirst = typeof found === "string" ? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(found) : null;
  if (dayFirst === null) return "Tulis tahun-bulan-hari; hari itu harus ada dalam kalender.";
  const [, day, month, year] = dayFirst;
  return `Mungkin maksudnya ${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}.`;
}

/** The known name that differs least, when it differs by a slip of the finger or two; a third of its letters at most. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null;
  for (const name of known) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance <= Math.max(2, name.length / 3) && (best === null || distance < best.distance))
      best = { name, distance };
  }
  return best?.name ?? null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
