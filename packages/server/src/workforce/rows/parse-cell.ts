import { type Column, normalizeHeader } from "@selaras/contract";
import { parseDate, parseNip, rankOf } from "@selaras/regulations";
import type { RowFaultCode } from "../fault-codes.js";
import type { RawCell } from "../files/raw-sheet.js";
import { aliasesOf } from "./aliases.js";
import { cellText } from "./cell-text.js";
import { nearest } from "./nearest.js";
import { type RowFault, shown } from "./row-fault.js";

export type CellValue = string | number | boolean | readonly string[] | null;
export type ParsedCell = { readonly value: CellValue } | { readonly fault: RowFault };

const maxText = 500;

/** One cell by the type of its column. Never guesses: what is not clearly of the type is a fault with what was found and a likely fix. */
export function parseCell(column: Column, raw: RawCell): ParsedCell {
  const text = cellText(raw);
  const fault = faultOf(column, text);
  if (text === "" || (text === "-" && column.type !== "text")) {
    if (column.optionalCell) return { value: null };
    return fault(
      "wajib-kosong",
      `Kolom ${column.header} terisi.`,
      "Mungkin baris ini belum lengkap atau selnya bergeser.",
    );
  }
  if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)$/i.test(text)) {
    return fault("galat-excel", "Nilai.", "Mungkin rumus asalnya rusak; ketik nilainya langsung.");
  }
  if (text.length > maxText)
    return fault(
      "terlalu-panjang",
      `Paling banyak ${maxText} huruf.`,
      "Mungkin ada teks lain yang ikut tertempel.",
    );
  switch (column.type) {
    case "text":
    case "code":
      return { value: text };
    case "nip":
      return parseNipCell(raw, text, fault);
    case "date":
      return parseDateCell(raw, text, fault);
    case "integer":
      return parseInteger(text, fault);
    case "decimal":
      return parseDecimal(text, fault);
    case "yes-no":
      return parseYesNo(text, fault);
    case "golongan":
      return parseGolongan(text, fault);
    case "code-list":
      return {
        value: text
          .split(/[;,|]/)
          .map((part) => part.trim())
          .filter((part) => part !== ""),
      };
    default:
      return parseChoice(column, column.type.oneOf, text, fault);
  }
}

type Fault = (code: RowFaultCode, expected: string, hint: string) => { fault: RowFault };

const faultOf =
  (column: Column, text: string): Fault =>
  (code, expected, hint) => ({
    fault: {
      column: column.header,
      severity: "tolak",
      code,
      found: text === "" ? "(kosong)" : shown(text),
      expected,
      hint,
    },
  });

const nipFaults = {
  E_FORMAT: "nip-format",
  E_BIRTH: "nip-lahir",
  E_GENDER: "nip-kelamin",
  E_SEQ: "nip-urut",
  E_TMT: "nip-pengangkatan",
  E_FUTURE: "nip-masa-depan",
} as const;

function parseNipCell(raw: RawCell, text: string, fault: Fault): ParsedCell {
  if (typeof raw === "number" || /^\d([.,]\d+)?E\+?\d+$/i.test(text)) {
    return fault(
      "nip-angka",
      "NIP 18 angka dalam sel berformat Teks.",
      "Excel membulatkan angka setelah digit ke-15, jadi digit terakhirnya sudah hilang dan tidak boleh ditebak. Ubah format kolom menjadi Teks lalu ketik ulang NIP dari SK.",
    );
  }
  const result = parseNip(text);
  if (result.ok) return { value: result.nip.digits };
  return fault(
    nipFaults[result.code],
    "NIP 18 angka: tanggal lahir, TMT CPNS, jenis kelamin, nomor urut.",
    nipHint(text, result.hint),
  );
}

function nipHint(text: string, hint: string): string {
  if (/000\D*$/.test(text)) {
    return "Nomor urut 000 tidak ada. Mungkin Excel pernah menyimpannya sebagai angka sehingga digit terakhirnya hilang; ketik ulang dari SK.";
  }
  const digits = text.replace(/\D/g, "").length;
  return digits !== 18 && digits > 10
    ? `Ditemukan ${digits} angka. Mungkin ada angka yang ${digits < 18 ? "hilang" : "terketik dua kali"}.`
    : hint;
}

function parseDateCell(raw: RawCell, text: string, fault: Fault): ParsedCell {
  // A bare number is a date only where an unformatted Excel date can lie (1927 to 2119); 2026 is a year, not a day of 1905.
  const serial = typeof raw === "number" || /^\d+$/.test(text);
  const date = !serial
    ? parseDate(text)
    : Number(text) >= 10_000 && Number(text) <= 80_000
      ? parseDate(Number(text))
      : null;
  if (date !== null) return { value: date };
  const american = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const swapped = american ? parseDate(`${american[2]}-${american[1]}-${american[3]}`) : null;
  return fault(
    "tanggal-format",
    "Tanggal yang ada di kalender, ditulis hh-bb-tttt, misalnya 31-12-2025.",
    swapped
      ? `Mungkin urutannya bulan-hari-tahun dan yang dimaksud ${american?.[2]}-${american?.[1]}-${american?.[3]}.`
      : "Mungkin salah ketik hari, bulan atau tahun.",
  );
}

function parseInteger(text: string, fault: Fault): ParsedCell {
  const match = /^(-?\d{1,9})(?:[.,]0+)?$/.exec(text);
  if (!match)
    return fault(
      "bilangan-bulat",
      "Bilangan bulat tanpa pecahan.",
      "Mungkin ada satuan, titik ribuan, atau teks di dalam sel.",
    );
  return { value: Number(match[1]) };
}

function parseDecimal(text: string, fault: Fault): ParsedCell {
  const plain = /^-?\d{1,3}(\.\d{3})+,\d+$/.test(text) ? text.replaceAll(".", "") : text;
  const value = /^-?\d+([.,]\d+)?(E[+-]?\d+)?$/i.test(plain) ? Number(plain.replace(",", ".")) : Number.NaN;
  if (!Number.isFinite(value))
    return fault(
      "bilangan-desimal",
      "Bilangan, misalnya 12,5.",
      "Mungkin ada satuan atau teks di dalam sel.",
    );
  return { value };
}

function parseYesNo(text: string, fault: Fault): ParsedCell {
  if (/^(ya|y|true|benar|1)$/i.test(text)) return { value: true };
  if (/^(tidak|tdk|t|false|salah|0)$/i.test(text)) return { value: false };
  return fault("ya-tidak", "YA atau TIDAK.", "Mungkin memakai singkatan lain; tulis YA atau TIDAK.");
}

function parseGolongan(text: string, fault: Fault): ParsedCell {
  const compact = text.replace(/\s+/g, "").replace(/^(I{1,3}|IV)[.-]?([a-e])$/i, "$1/$2");
  if (rankOf(compact) !== null) {
    const [roman, letter] = compact.split("/");
    return { value: letter ? `${roman?.toUpperCase()}/${letter.toLowerCase()}` : compact.toUpperCase() };
  }
  return fault(
    "golongan-format",
    "I/a sampai IV/e untuk PNS, I sampai XVII untuk PPPK.",
    "Mungkin angka Romawinya tertukar dengan angka biasa, misalnya 3/a seharusnya III/a.",
  );
}

const keyOf = (text: string): string => normalizeHeader(text);

function parseChoice(column: Column, choices: readonly string[], text: string, fault: Fault): ParsedCell {
  const key = keyOf(text);
  const exact = choices.find((choice) => keyOf(choice) === key) ?? aliasesOf(column.header)[key];
  if (exact !== undefined) return { value: exact };
  const near = nearest(text, choices);
  return fault(
    "pilihan-lain",
    `Salah satu dari: ${choices.join(", ")}.`,
    near ? `Mungkin ${near}.` : "Mungkin memakai istilah lama; pilih yang paling sesuai.",
  );
}
