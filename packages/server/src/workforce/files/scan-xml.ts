import { refuseFile } from "./file-refusal.js";
import { limits } from "./limits.js";

const LT = 0x3c;
const GT = 0x3e;
const longestTag = 16_384;

/** What a part holds, found without building anything of it. */
export interface PartScan {
  rows: number;
  cells: number;
  /** Address of the first formula. */
  formula: string | null;
}

/**
 * Walks the bytes of one XML part as they are inflated: counts rows and cells of a sheet, finds formulas, and stops at the first giant
 * cell, far cell or construct no office program writes (comments, CDATA, entities), which would let a part look different to us and
 * to the reader behind us.
 */
export class XmlScanner {
  readonly result: PartScan = { rows: 0, cells: 0, formula: null };
  private readonly tag = Buffer.alloc(longestTag);
  private tagLength = 0;
  private inTag = false;
  private quote = 0;
  private textLength = 0;
  private inSheetData = false;
  private address = "";

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) at = this.inTag ? this.readTag(chunk, at) : this.readText(chunk, at);
  }

  private readText(chunk: Buffer, from: number): number {
    const found = chunk.indexOf(LT, from);
    const end = found < 0 ? chunk.length : found;
    this.textLength += end - from;
    // A character takes at most four bytes, an escaped one (`_x000D_`, `&quot;`) up to seven.
    if (this.textLength > limits.cellLength * 7) {
      throw refuseFile("sel-terlalu-panjang", this.address ? `Sel ${this.address}` : "Satu sel teks");
    }
    if (found < 0) return end;
    this.inTag = true;
    this.tagLength = 0;
    return found + 1;
  }

  private readTag(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.quote !== 0) {
        if (byte === this.quote) this.quote = 0;
      } else if (byte === 0x22 || byte === 0x27) {
        this.quote = byte;
      } else if (byte === GT) {
        this.inTag = false;
        this.endTag();
        return at + 1;
      }
      if (this.tagLength === longestTag) throw refuseFile("isi-tak-lazim", "Penanda XML yang sangat panjang");
      this.tag[this.tagLength++] = byte;
      if (this.tagLength === 1 && byte === 0x21)
        throw refuseFile("isi-tak-lazim", "Komentar atau entitas XML");
    }
    return chunk.length;
  }

  private endTag(): void {
    const first = this.tag[0] as number;
    if (first === 0x2f || first === 0x3f) return;
    const name = this.localName(0);
    if (name === "sheetData") this.inSheetData = true;
    if (name === "c" || name === "si" || name === "row" || name === "comment") this.textLength = 0;
    if (!this.inSheetData) return;
    if (name === "c") this.countCell();
    else if (name === "row") this.countRow();
    else if (name === "f" && this.result.formula === null) this.result.formula = this.address || "pertama";
  }

  private countCell(): void {
    if (++this.result.cells > limits.cells) throw refuseFile("lembar-terlalu-luas", "Lebih dari 3 juta sel");
    this.address = this.reference() ?? "";
    const match = /^([A-Z]{1,3})(\d{1,7})$/i.exec(this.address);
    if (!match) return;
    if (columnNumber(match[1] as string) > limits.columns || Number(match[2]) > limits.rows) {
      throw refuseFile("lembar-terlalu-luas", `Sel ${this.address}`);
    }
  }

  private countRow(): void {
    const row = this.reference();
    if (++this.result.rows > limits.rows || Number(row) > limits.rows) {
      throw refuseFile("lembar-terlalu-luas", `Baris ${row ?? this.result.rows}`);
    }
  }

  private localName(from: number): string {
    let start = from;
    let end = from;
    for (; end < this.tagLength; end++) {
      const byte = this.tag[end] as number;
      if (byte === 0x3a) start = end + 1;
      else if (byte <= 0x20 || byte === 0x2f) break;
    }
    return end - start > 12 ? "" : this.tag.toString("latin1", start, end);
  }

  /** Value of the attribute `r`, the address of a row or cell. */
  private reference(): string | null {
    return /\sr\s*=\s*["']([^"']*)["']/.exec(this.tag.toString("latin1", 0, this.tagLength))?.[1] ?? null;
  }
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const char of letters.toUpperCase()) number = number * 26 + char.charCodeAt(0) - 64;
  return number;
}
