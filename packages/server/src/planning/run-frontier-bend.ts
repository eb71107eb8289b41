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
