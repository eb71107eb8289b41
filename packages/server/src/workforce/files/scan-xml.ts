import { refuseFile } from "./file-refusal.js";
import { letter } from "./letter.js";
import { limits } from "./limits.js";

const LT = 0x3c;
const GT = 0x3e;
const longestTag = 16_384;

/** What a part holds, found without building anything of it. */
export interface PartScan {
  rows: number;
  /** Cells including the empty ones before the last of each row. */
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
  private column = 0;
  private row = 0;
  private widest = 0;

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
      throw refuseFile("sel-terlalu-panjang", this.column > 0 ? `Sel ${this.address()}` : "Satu sel teks");
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
    else if (name === "f" && this.result.formula === null) this.result.formula = this.address();
  }

  private countCell(): void {
    this.readReference();
    if (this.column > limits.columns || this.row > limits.rows) {
      throw refuseFile("lembar-terlalu-luas", `Sel ${this.address()}`);
    }
    if (this.column > this.widest) {
      this.result.cells += this.column - this.widest;
      this.widest = this.column;
    }
    if (this.result.cells > limits.cells) throw refuseFile("lembar-terlalu-luas", "Lebih dari 2 juta sel");
  }

  private countRow(): void {
    this.widest = 0;
    this.column = 0;
    this.row++;
    this.readReference();
    this.column = 0;
    if (++this.result.rows > limits.rows || this.row > limits.rows) {
      throw refuseFile("lembar-terlalu-luas", `Baris ${this.row}`);
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

  /** Reads `r="AB12"` of a cell or `r="12"` of a row byte by byte, since this runs for every cell. Without it a cell follows the last. */
  private readReference(): void {
    const { tag, tagLength } = this;
    for (let at = 1; at + 2 < tagLength; at++) {
      if (tag[at] !== 0x72 || tag[at + 1] !== 0x3d || (tag[at - 1] as number) > 0x20) continue;
      let column = 0;
      let row = 0;
      for (let next = at + 3; next < tagLength; next++) {
        const byte = tag[next] as number;
        const upper = byte & 0xdf;
        if (upper >= 0x41 && upper <= 0x5a) column = Math.min(column * 26 + upper - 64, 99_999);
        else if (byte >= 0x30 && byte <= 0x39) row = Math.min(row * 10 + byte - 48, 99_999_999);
        else break;
      }
      this.column = column;
      if (row > 0) this.row = row;
      return;
    }
    this.column++;
  }

  private address(): string {
    return `${letter(Math.max(0, this.column - 1))}${this.row}`;
  }
}
