import { isoDate } from "../dates.js";
import { type Outcome, planRule, unknownFact, violated } from "../rule.js";
import { coverOf } from "./plan-cover.js";

/** Minimum per profession: NI without beds, IN with beds. Rural values where the table knows urban ones too. */
const MINIMUM = {
  DOKTER_NI: 1,
  DOKTER_IN: 2,
  DOKTER_GIGI_NI: 1,
  DOKTER_GIGI_IN: 1,
  PERAWAT_NI: 5,
  PERAWAT_IN: 8,
  BIDAN_NI: 4,
  BIDAN_IN: 7,
  SANITARIAN_NI: 1,
  SANITARIAN_IN: 1,
  PRANATA_LABORATORIUM_NI: 1,
  PRANATA_LABORATORIUM_IN: 1,
  NUTRISIONIS_NI: 1,
  NUTRISIONIS_IN: 2,
  APOTEKER_NI: 1,
  APOTEKER_IN: 1,
};

const staffRule = (
  version: number,
  from: string,
  to: string | null,
  source: string,
  status: "verified" | "uncertain",
  extra: Readonly<Record<string, number>>,
) =>
  planRule<Readonly<Record<string, number>>>({
    id: "pkm-min-staff",
    version,
    effectiveFrom: isoDate(from),
    effectiveTo: to === null ? null : isoDate(to),
    severity: "block",
    params: { ...MINIMUM, ...extra },
    source,
    article: "",
    status,
    title: "Jumlah minimum tenaga Puskesmas",
    text: "Puskesmas mempertahankan jumlah minimum tiap profesi. Angka yang dipakai adalah patokan kerja sampai lampiran peraturan terbaru dimuat.",
    english: {
      title: "Minimum staff of a Puskesmas",
      text: "A Puskesmas keeps the minimum number of each profession. The numbers are a working default until the annex of the newest rule is loaded.",
    },
    messages: {
      worse:
        "{family} di {unit} turun dari {before} menjadi {after}; patokan kerja paling sedikit {minimum}.",
      old: "{family} di {unit} sudah kurang sebelum rencana: {after} dari patokan kerja {minimum}.",
    },
    check: (plan, params) =>
      coverOf(plan).flatMap((cover): Outcome[] => {
        if (cover.unit.kind !== "PUSKESMAS" || params[`${cover.family}_NI`] === undefined) return [];
        const { inpatient } = cover.unit;
        const low = params[`${cover.family}_NI`] ?? 0;
        const high = params[`${cover.family}_IN`] ?? low;
        if (
          (inpatient === undefined || inpatient === null) &&
          low !== high &&
          cover.after < high &&
          cover.after >= low
        ) {
          return [unknownFact(`inpatient:${cover.unit.id}`)];
        }
        const minimum = inpatient ? high : low;
        if (cover.after >= minimum) return [];
        const facts = {
          unit: cover.unit.id,
          family: cover.family,
          before: cover.before,
          after: cover.after,
          minimum,
        };
        return [
          cover.after < cover.before
            ? violated("worse", { facts })
            : violated("old", { severity: "WARN", facts }),
        ];
      }),
  });

export const PUSKESMAS_STAFF_RULES = [
  staffRule(1, "2014-10-17", "2019-10-16", "Permenkes 75/2014", "verified", {
    KESEHATAN_MASYARAKAT_NI: 1,
    KESEHATAN_MASYARAKAT_IN: 1,
  }),
  staffRule(2, "2019-10-17", null, "Permenkes 19/2024 (patokan kerja)", "uncertain", {
    PROMOSI_KESEHATAN_NI: 1,
    PROMOTOR_KESEHATAN_NI: 1,
    PROMOTOR_KESEHATAN_IN: 1,
    PROMOSI_KESEHATAN_IN: 1,
  }),
];
