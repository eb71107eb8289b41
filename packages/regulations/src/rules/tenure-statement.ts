import { isoDate, monthsBetween } from "../dates.js";
import { advice, personRule } from "../rule.js";

export const TENURE_STATEMENT_RULES = [
  personRule({
    id: "min-tenure-6m-bkn-2025",
    version: 1,
    effectiveFrom: isoDate("2025-07-01"),
    effectiveTo: null,
    severity: "warn",
    params: { minMonths: 6, regularMonths: 24 },
    source: "Pernyataan Kepala BKN di DPR, 1 Juli 2025",
    article: "",
    status: "uncertain",
    title: "Pernyataan bahwa mutasi mungkin setelah enam bulan",
    text: "Kepala BKN menyatakan di DPR bahwa mutasi mungkin setelah enam bulan. Tidak ditemukan peraturan tertulis yang mengubah dua tahun, jadi pernyataan ini hanya ditampilkan dan tidak melonggarkan apa pun.",
    english: {
      title: "A statement that moves are possible after six months",
      text: "The head of BKN told parliament that moves are possible after six months. No written rule was found that changes the two years, so this is shown and relaxes nothing.",
    },
    messages: {
      said: "Masa jabatan {months} bulan: lewat {minMonths} bulan menurut pernyataan lisan Kepala BKN, tetapi peraturan tertulis tetap {regularMonths} bulan.",
    },
    check(c, { minMonths, regularMonths }) {
      const tmt = c.employee.current?.tmt ?? null;
      if (c.employee.kind !== "PNS" || tmt === null) return null;
      const months = monthsBetween(tmt, c.tmt);
      return months >= minMonths && months < regularMonths
        ? advice("said", { severity: "PASS", facts: { months } })
        : null;
    },
  }),
];
