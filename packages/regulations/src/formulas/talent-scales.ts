import { educationRank } from "../grades.js";
import { type Band, bandOf } from "./bands.js";
import { number, over, sum } from "./expression.js";
import { exactly } from "./fraction.js";
import { type Given, Inputs } from "./inputs.js";
import { type Basis, type Explained, explain, halfUp, known, type Outcome } from "./outcome.js";

/** Scales of single applications: two agree on education and discipline, the rest differ and wait for the government's decision. */
const AGREED: Basis = { source: "Skala aplikasi manajemen talenta", article: null, status: "in-use" };
const OPEN: Basis = { ...AGREED, status: "uncertain" };

interface ScaleEntry {
  readonly code: string;
  readonly score: number;
}
export interface TalentScale {
  readonly basis: Basis;
  readonly entries: readonly ScaleEntry[];
}
const scale = (basis: Basis, scores: Readonly<Record<string, number>>): TalentScale => ({
  basis,
  entries: Object.entries(scores).map(([code, score]) => ({ code, score })),
});

/** Scores by listed code, one scale per component. */
export const TALENT_SCALES = {
  ilmu: scale(AGREED, { SESUAI: 100, SERUMPUN: 75, TIDAK: 50 }),
  disiplin: scale(AGREED, { TIDAK_PERNAH: 100, RINGAN: 75, SEDANG: 50, BERAT: 25, SEDANG_MENJALANI: 0 }),
  penghargaan: scale(OPEN, {
    INTERNASIONAL: 100,
    NASIONAL: 85,
    LINTAS_INSTANSI: 70,
    INTERNAL: 50,
    TIDAK_ADA: 0,
  }),
  tim: scale(OPEN, {
    KETUA_LINTAS_INSTANSI: 100,
    KETUA_INTERNAL: 85,
    ANGGOTA_LINTAS_INSTANSI: 70,
    ANGGOTA_INTERNAL: 50,
    TIDAK_ADA: 0,
  }),
  // Sources give Plt of a higher post 80 to 100 and of an equal one 60 to 80: the lower end, until the government decides.
  sementara: scale(OPEN, {
    PJ_KEPALA_DAERAH: 100,
    PLT_LEBIH_TINGGI: 80,
    PLT_SETARA: 60,
    PLH_SETARA: 40,
    TIDAK_ADA: 0,
  }),
  ragam: scale(OPEN, { LINTAS_INSTANSI: 100, LINTAS_UNIT: 80, SATU_UNIT: 60 }),
} as const;

/** The score of a code; unknown when there is none, a fault when the scale has no such code. */
export function scaleScore(
  component: keyof typeof TALENT_SCALES,
  code: Given<string>,
): Outcome<{ readonly score: number; readonly basis: Basis }> {
  const inputs = new Inputs();
  const { entries, basis } = TALENT_SCALES[component];
  inputs.oneOf(
    component,
    `Nilai ${component}`,
    code,
    entries.map((entry) => entry.code),
  );
  return inputs.refusal() ?? known({ score: entries.find((entry) => entry.code === code)!.score, basis });
}

type ScoreBand = Band & { readonly score: number };
const step = (from: number | null, score: number, label: string): ScoreBand => ({
  code: String(score),
  label,
  from,
  score,
});
/** Printed tables leave holes ("3 to 4 years", then "5 and more"); these intervals are continuous. */
const TRAINING = [
  step(20, 100, "20 JP atau lebih"),
  step(10, 80, "10 sampai 19 JP"),
  step(5, 60, "5 sampai 9 JP"),
  step(1, 40, "1 sampai 4 JP"),
  step(null, 0, "tidak ada"),
];
const SERVICE = [
  step(60, 100, "5 tahun atau lebih"),
  step(36, 80, "3 sampai 5 tahun"),
  step(12, 60, "1 sampai 3 tahun"),
  step(null, 40, "kurang dari 1 tahun"),
];
const EDUCATION = [
  step(9, 100, "S-3"),
  step(8, 90, "S-2"),
  step(7, 80, "S-1/D-IV"),
  step(6, 70, "D-III"),
  step(3, 60, "SLTA"),
];

/** Training hours (JP) of the year. */
export const trainingScore = (
  hours: Given<number>,
): Outcome<{ readonly score: number; readonly basis: Basis }> =>
  banded("hours", "Jumlah JP", hours, TRAINING);

/** Months in posts of the kind (lama jabatan). */
export const serviceScore = (
  months: Given<number>,
): Outcome<{ readonly score: number; readonly basis: Basis }> =>
  banded("months", "Lama jabatan (bulan)", months, SERVICE);

function banded(key: string, name: string, value: Given<number>, bands: readonly ScoreBand[]) {
  const inputs = new Inputs();
  const read = inputs.number(key, name, value, { least: 0 });
  return inputs.refusal() ?? known({ score: bandOf(bands, read).score, basis: OPEN });
}

/** Formal education, as written; a level below SLTA falls outside the scale, which is a fault and not a low score. */
export function educationScore(
  level: Given<string>,
): Outcome<{ readonly score: number; readonly basis: Basis }> {
  const inputs = new Inputs();
  const text = inputs.known("level", "Pendidikan", level);
  const rank = text === null || text === undefined ? null : educationRank(text);
  const band = rank === null ? undefined : EDUCATION.find(({ from }) => rank >= from!);
  if (text && band === undefined) inputs.fault("level", "Pendidikan", text, "SLTA sampai S-3");
  return inputs.refusal() ?? known({ score: band!.score, basis: AGREED });
}

/** Potential from its eight aspects, each rated 0 to 5: their sum / 40 × 100. */
export function potentialScore(aspects: readonly Given<number>[]): Outcome<Explained> {
  const inputs = new Inputs();
  for (let i = 0; i < Math.max(POTENTIAL_ASPECTS.length, aspects.length); i++) {
    const name = POTENTIAL_ASPECTS[i];
    if (name === undefined) inputs.fault(`${i}`, "Jumlah aspek potensi", `${aspects.length}`, "8");
    else inputs.number(`${i}`, `Aspek ${name}`, aspects[i], { least: 0, most: 5 });
  }
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const points = sum(aspects.map((one) => number(one as number)));
  return known(explain({ kind: "product", parts: [over(points, 40), number(100)] }, AGREED, halfUp(2)));
}

/** The eight aspects of potential (BKN). */
export const POTENTIAL_ASPECTS = [
  "intelektual",
  "interpersonal",
  "kesadaran diri",
  "berpikir kritis dan strategis",
  "menyelesaikan masalah",
  "kecerdasan emosional",
  "belajar cepat dan mengembangkan diri",
  "motivasi dan komitmen",
] as const;

/** Experience: the mean of its three sub-scores (length, variety, acting duties or substance); 2 decimals. */
export function experienceScore(
  parts: readonly [Given<number>, Given<number>, Given<number>],
): Outcome<Explained> {
  const inputs = new Inputs();
  const names = ["Lama jabatan", "Keragaman jabatan", "Penugasan atau substansi jabatan"];
  const scores = parts.map((one, i) =>
    number(inputs.number(`${i}`, names[i]!, one, { least: 0, most: 100 })),
  );
  return inputs.refusal() ?? known(explain(over(sum(scores), exactly(3)), OPEN, halfUp(2)));
}

export interface DisciplineRecord {
  readonly level: "RINGAN" | "SEDANG" | "BERAT";
  /** Still counted; an expired record stays visible and leaves the score at 100. */
  readonly active: boolean;
  /** The penalty is being served today. */
  readonly serving: boolean;
}

/** Discipline: only the heaviest active record counts. Null means that the register is not known, empty that there is none. */
export function disciplineScore(
  records: Given<readonly DisciplineRecord[]>,
): Outcome<{ readonly score: number; readonly basis: Basis }> {
  const inputs = new Inputs();
  inputs.known("records", "rekam jejak disiplin", records);
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const active = records!.filter((one) => one.active);
  const scores = active.map(({ level, serving }) => (serving ? "SEDANG_MENJALANI" : level));
  const order = ["SEDANG_MENJALANI", "BERAT", "SEDANG", "RINGAN"];
  return scaleScore("disiplin", order.find((code) => (scores as string[]).includes(code)) ?? "TIDAK_PERNAH");
}
