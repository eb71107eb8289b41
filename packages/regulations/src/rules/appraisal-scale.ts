import { isoDate, yearOf } from "../dates.js";
import { recentAppraisals } from "../evidence.js";
import type { Appraisal } from "../facts.js";
import { predicateOrdinal } from "../grades.js";
import { advice, type PersonCase, personRule } from "../rule.js";

const YEARS = 2;

/** The appraisals that the two-year rules read on this date. */
function appraisalsRead(c: PersonCase): Appraisal[] {
  const { notYetAppraised } = recentAppraisals(c.employee, c.tmt, YEARS);
  const last = (notYetAppraised ?? yearOf(c.tmt)) - 1;
  return c.employee.performance.filter(({ year }) => year <= last && year > last - YEARS);
}

const spoken = (predicate: string): string => predicate.toLowerCase().replaceAll("_", " ");

export const APPRAISAL_SCALE_RULES = [
  personRule({
    id: "performance-scale",
    version: 1,
    effectiveFrom: isoDate("2022-01-01"),
    effectiveTo: null,
    severity: "warn",
    params: {},
    source: "PermenPANRB 6/2022",
    article: "",
    status: "known",
    title: "Predikat kinerja",
    text: "Predikat kinerja adalah Sangat Baik, Baik, Butuh Perbaikan, Kurang, dan Sangat Kurang; paling rendah Baik berarti dua yang pertama.",
    english: {
      title: "Performance predicates",
      text: "The predicates are Sangat Baik, Baik, Butuh Perbaikan, Kurang and Sangat Kurang; at least Baik means the first two.",
    },
    messages: {
      unreadable: "Predikat kinerja {year} ({predicate}) tidak dikenal; perbaiki atau petakan lebih dahulu.",
    },
    check(c) {
      const strange = appraisalsRead(c).find(({ predicate }) => predicateOrdinal(predicate) === null);
      return strange
        ? advice("unreadable", { facts: { year: strange.year, predicate: spoken(strange.predicate) } })
        : null;
    },
  }),
  personRule({
    id: "performance-old-scale",
    version: 1,
    effectiveFrom: isoDate("2019-04-26"),
    effectiveTo: null,
    severity: "warn",
    params: { lastOldYear: 2021 },
    source: "PP 30/2019",
    article: "",
    status: "known",
    title: "Penilaian kinerja skala lama",
    text: "Penilaian tahun-tahun sebelum skala sekarang dipetakan lebih dahulu sebelum dibandingkan.",
    english: {
      title: "Appraisals on the older scale",
      text: "Appraisals of years before the present scale are mapped before they are compared.",
    },
    messages: {
      mapped: "Penilaian {year} ({predicate}) memakai skala lama; pastikan pemetaannya ke predikat sekarang.",
    },
    check(c, { lastOldYear }) {
      const old = appraisalsRead(c).find(({ year }) => year <= lastOldYear);
      return old ? advice("mapped", { facts: { year: old.year, predicate: spoken(old.predicate) } }) : null;
    },
  }),
];
