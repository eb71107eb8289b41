import type { CurveMeasure } from "@selaras/contract";
import type { CurveFigures } from "./frontier-figures.js";

export interface CurvePoint {
  readonly moves: number;
  readonly seatsClosed: number;
}

/** Below this share of the first stretch's yield the curve counts as bent. */
const BENT = 0.75;

/**
 * Says in words where moving more people stops paying: the point that lies highest above the straight line between start and end
 * (Satopaa et al. 2011, "kneedle"), with what a move closes before it and after it.
 */
export function describeBend(points: readonly CurvePoint[]): string {
  const curve = [{ moves: 0, seatsClosed: 0 }, ...points]
    .map(({ moves, seatsClosed }) => ({ moves, seatsClosed }))
    .sort((a, b) => a.moves - b.moves || a.seatsClosed - b.seatsClosed)
    .filter((point, i, all) => i === all.length - 1 || all[i + 1]!.moves !== point.moves);
  const last = curve.at(-1)!;
  if (curve.length < 2 || last.seatsClosed <= 0) return "Perpindahan tidak menutup kursi kosong.";
  const line = last.seatsClosed / last.moves;
  const height = (point: CurvePoint) => point.seatsClosed - line * point.moves;
  const bend = curve.reduce((best, point) => (height(point) > height(best) ? point : best));
  const before = bend.moves === 0 ? line : bend.seatsClosed / bend.moves;
  const after =
    last.moves === bend.moves ? before : (last.seatsClosed - bend.seatsClosed) / (last.moves - bend.moves);
  if (bend.moves === 0 || after >= BENT * before)
    return `Sampai ${thousands(last.moves)} orang, ${yieldOf(line)}; kurva belum melandai.`;
  return `Sampai ${thousands(bend.moves)} orang, ${yieldOf(before)}; sesudah itu ${yieldOf(after)}.`;
}

function yieldOf(rate: number): string {
  if (rate >= 0.95) return "setiap perpindahan menutup satu kursi";
  if (rate >= 0.15) return `setiap 10 perpindahan menutup sekitar ${Math.round(rate * 10)} kursi`;
  if (rate >= 0.01) return `setiap 100 perpindahan menutup sekitar ${Math.round(rate * 100)} kursi`;
  return "perpindahan hampir tidak lagi menutup kursi";
}

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");

type Measured = CurvePoint & { readonly [name in keyof CurveFigures]: CurveFigures[name] };

/** The same for each measure of the curve; what rises and what falls are both said. */
export function describeBends(
  points: readonly Measured[],
  start: CurveFigures,
): Record<CurveMeasure, string> {
  const along = (name: keyof CurveFigures, rateInWords: (rate: number) => string) =>
    bendInWords(
      [
        { moves: 0, value: name === "worseOff" ? 0 : start[name] },
        ...points.map((one) => ({ moves: one.moves, value: one[name] })),
      ],
      rateInWords,
    );
  return {
    seatsClosed: describeBend(points),
    qualified: along("qualified", (rate) =>
      changed(rate * 10, 0.5, (count) => `${Math.round(count)}`, [
        "setiap 10 perpindahan menambah sekitar",
        "setiap 10 perpindahan mengurangi sekitar",
        "pegawai yang memenuhi syarat di jabatannya",
        "banyaknya pegawai yang memenuhi syarat di jabatannya hampir tidak berubah",
      ]),
    ),
    worseOff: along("worseOff", (rate) =>
      changed(rate * 10, 0.5, (count) => `${Math.round(count)}`, [
        "setiap 10 perpindahan merugikan sekitar",
        "setiap 10 perpindahan membebaskan sekitar",
        "orang yang pindah",
        "hampir tidak ada yang dirugikan",
      ]),
    ),
    commute: along("commute", (rate) =>
      changed(rate * 100, 0.05, (minutes) => minutes.toFixed(1).replace(".", ","), [
        "setiap 100 perpindahan menambah waktu tempuh rata-rata sekitar",
        "setiap 100 perpindahan memangkas waktu tempuh rata-rata sekitar",
        "menit",
        "waktu tempuh rata-rata hampir tidak berubah",
      ]),
    ),
  };
}

type RateWords = readonly [more: string, less: string, unit: string, same: string];

/** A rate in words; below `least` it counts as no change. */
const changed = (
  rate: number,
  least: number,
  shown: (size: number) => string,
  [more, less, unit, same]: RateWords,
): string => (Math.abs(rate) < least ? same : `${rate > 0 ? more : less} ${shown(Math.abs(rate))} ${unit}`);

/** The bend is where the curve lies farthest from the straight line between its ends, on whichever side. */
function bendInWords(
  measured: readonly { readonly moves: number; readonly value: number | null }[],
  rateInWords: (rate: number) => string,
): string {
  const curve = measured
    .flatMap(({ moves, value }) => (value === null ? [] : [{ moves, value }]))
    .sort((a, b) => a.moves - b.moves)
    .filter(({ moves }, i, all) => i === 0 || all[i - 1]!.moves !== moves);
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last || last.moves === first.moves) return "Belum cukup titik untuk membaca kurva ini.";
  const rate = (a: (typeof curve)[number], b: typeof a) => (b.value - a.value) / (b.moves - a.moves);
  const line = rate(first, last);
  const off = ({ moves, value }: typeof first) =>
    Math.abs(value - first.value - line * (moves - first.moves));
  const bend = curve.reduce((best, point) => (off(point) > off(best) ? point : best));
  const straight = `Sampai ${thousands(last.moves)} orang, ${rateInWords(line)}`;
  if (bend === first || bend === last) return `${straight}; kurva belum berbelok.`;
  const [before, after] = [rateInWords(rate(first, bend)), rateInWords(rate(bend, last))];
  return before === after
    ? `${straight}; kurva belum berbelok.`
    : `Sampai ${thousands(bend.moves)} orang, ${before}; sesudah itu ${after}.`;
}
