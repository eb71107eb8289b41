import type { RawCell } from "../files/raw-sheet.js";

/**
 * Text of a cell: the apostrophe by which spreadsheets mark text is stripped, the literal `null` of SIASN exports counts as empty, runs of
 * spaces (also the non-breaking ones of web pages) become one.
 */
export function cellText(raw: RawCell | undefined): string {
  if (raw === null || raw === undefined) return "";
  if (typeof raw === "boolean") return raw ? "YA" : "TIDAK";
  if (typeof raw === "number") return String(raw);
  const text = raw
    .trim()
    .replace(/^['’]/, "")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim();
  return /^null$/i.test(text) ? "" : text;
}
