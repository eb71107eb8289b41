import { nearest } from "../rows/nearest.js";

/** Codes of one register with their names: exact lookup, unique name lookup, and the likely meaning of a misspelt one. */
export class Names {
  private readonly names = new Map<string, string>();
  private readonly codes = new Map<string, string | null>();
  private readonly suggestions = new Map<string, string | null>();
  /** Codes whose row was rejected in this import: not usable, but the hint says so. */
  readonly rejected = new Set<string>();

  get size(): number {
    return this.names.size;
  }

  has(code: string): boolean {
    return this.names.has(code) && !this.rejected.has(code);
  }

  nameOf(code: string): string | null {
    return this.names.get(code) ?? null;
  }

  add(code: string, name: string): void {
    if (this.names.get(code) === name) return;
    this.names.set(code, name);
    const key = nameKey(name);
    const other = this.codes.get(key);
    this.codes.set(key, other === undefined || other === code ? code : null);
    this.suggestions.clear();
  }

  /** The code of the only entry with this name; null when none or several have it. */
  byName(name: string): string | null {
    const code = this.codes.get(nameKey(name)) ?? null;
    return code !== null && this.rejected.has(code) ? null : code;
  }

  /** `KODE (Nama)` of what was probably meant, or null. */
  suggest(text: string): string | null {
    let found = this.suggestions.get(text);
    if (found === undefined) {
      // Offices mark what was abolished: `Bagian Umum (struktur lama)`, `SETDA-2019`.
      const bare = text.replace(/\s*\([^)]*\)\s*$/, "").replace(/[-_]\d{4}$/, "");
      const code =
        (this.names.has(bare) ? bare : this.byName(bare)) ??
        nearest(text, this.names.keys()) ??
        this.byName(nearest(text, this.names.values()) ?? "");
      found = code === null ? null : `${code} (${this.names.get(code)})`;
      this.suggestions.set(text, found);
    }
    return found;
  }
}

export const nameKey = (name: string): string =>
  name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
