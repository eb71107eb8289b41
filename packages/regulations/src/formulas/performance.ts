import { type Band, bandOf } from "./bands.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, known, type Outcome, unknown } from "./outcome.js";
import { type Predicate, predicates } from "./predicates.js";

export const PERFORMANCE_BASIS: Basis = { source: "PermenPANRB 6/2022", article: null, status: "in-use" };

/** Below, at or above what was expected; BKN's codes are 3, 2 and 1. */
export const expectations = ["DI_BAWAH", "SESUAI", "DI_ATAS"] as const;
export type Expectation = (typeof expectations)[number];

/** Rows are results (hasil kerja), columns behaviour (perilaku kerja), both from below to above. */
const TABLE: readonly (readonly Predicate[])[] = [
  ["SANGAT_KURANG", "BUTUH_PERBAIKAN", "BUTUH_PERBAIKAN"],
  ["KURANG", "BAIK", "BAIK"],
  ["KURANG", "BAIK", "SANGAT_BAIK"],
];

/** The predicate of a result and a behaviour. Results at or above expectation with behaviour below are Kurang (misconduct). */
export function predicateOf(
  results: Given<Expectation>,
  behaviour: Given<Expectation>,
): Outcome<{ readonly predicate: Predicate; readonly basis: Basis }> {
  const inputs = new Inputs();
  const row = inputs.oneOf("results", "Hasil kerja", results, expectations);
  const column = inputs.oneOf("behaviour", "Perilaku kerja", behaviour, expectations);
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const predicate = TABLE[expectations.indexOf(row)]![expectations.indexOf(column)]!;
  return known({ predicate, basis: PERFORMANCE_BASIS });
}

/** Reads `1`, `Di atas ekspektasi`, `SESUAI ESPEKTASI` (the spelling of BKN's reference data); null when unreadable. */
export function readExpectation(text: string): Expectation | null {
  const match = /^(?:([123])|(di ?atas|sesuai|di ?bawah)(?: ek?spektasi)?)$/.exec(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, " "),
  );
  if (!match) return null;
  if (match[1] !== undefined) return expectations[3 - Number(match[1])] ?? null;
  const word = match[2]!;
  return word === "sesuai" ? "SESUAI" : word.endsWith("atas") ? "DI_ATAS" : "DI_BAWAH";
}

/** BKN's quadrant code: 1 Sangat Baik ... 5 Sangat Kurang. Null for any other number. */
export const predicateOfQuadrant = (code: number): Predicate | null => predicates[5 - code] ?? null;

/** Number of PP 30/2019 (0 to 120), used until 2021. */
const OLD_SCALE: readonly (Band & { readonly predicate: Predicate })[] = [
  { code: "SB", label: "Sangat Baik", from: 110, predicate: "SANGAT_BAIK" },
  { code: "B", label: "Baik", from: 90, boundIsBelow: true, predicate: "BAIK" },
  { code: "C", label: "Cukup", from: 70, boundIsBelow: true, predicate: "BUTUH_PERBAIKAN" },
  { code: "K", label: "Kurang", from: 50, boundIsBelow: true, predicate: "KURANG" },
  { code: "SK", label: "Sangat Kurang", from: null, predicate: "SANGAT_KURANG" },
];
const OLD_BASIS: Basis = { source: "PP 30/2019", article: null, status: "known" };

/** The predicate of an old score. 110 and more is Sangat Baik only with a new idea that served the organisation, else Baik. */
export function predicateOfOldScore(
  score: Given<number>,
  innovation: Given<boolean>,
): Outcome<{ readonly predicate: Predicate; readonly basis: Basis }> {
  const inputs = new Inputs();
  const read = inputs.number("score", "Nilai kinerja", score, { least: 0, most: 120 });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const { predicate } = bandOf(OLD_SCALE, read);
  if (predicate !== "SANGAT_BAIK") return known({ predicate, basis: OLD_BASIS });
  if (innovation === null || innovation === undefined)
    return unknown({ key: "innovation", name: "ide baru atau inovasi" });
  return known({ predicate: innovation ? predicate : ("BAIK" as const), basis: OLD_BASIS });
}
