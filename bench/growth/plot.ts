import type { PowerLaw } from "./fit.js";

export interface Series {
  readonly name: string;
  readonly color: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly law: PowerLaw;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 400, 70, 50, 40, 20];

/** A plot with logarithmic axes as SVG: measured points, the fitted law as a line, its exponent in words. */
export function plotSvg(title: string, xLabel: string, series: readonly Series[]): string {
  const all = series.flatMap(({ points }) => points);
  const x = axis(
    all.map(([value]) => value),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = axis(
    all.map(([, value]) => value),
    HEIGHT - BOTTOM,
    TOP,
  );
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" role="img">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="22" font-size="15" font-weight="bold">${title}</text>`,
    ...x.ticks.map(
      (tick) =>
        `<path d="M${x.at(tick)} ${TOP}V${HEIGHT - BOTTOM}" stroke="#ddd"/>` +
        `<text x="${x.at(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${label(tick)}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<path d="M${LEFT} ${y.at(tick)}H${WIDTH - RIGHT}" stroke="#ddd"/>` +
        `<text x="${LEFT - 8}" y="${y.at(tick) + 4}" text-anchor="end">${label(tick)}</text>`,
    ),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${xLabel}</text>`,
  ];
  series.forEach(({ name, color, points, law }, i) => {
    const on = (value: number) => y.at(law.factor * value ** law.exponent);
    const [from, to] = [points[0]![0], points.at(-1)![0]];
    parts.push(
      `<path d="M${x.at(from)} ${on(from)}L${x.at(to)} ${on(to)}" stroke="${color}" stroke-width="1.5" fill="none"/>`,
      ...points.map(([px, py]) => `<circle cx="${x.at(px)}" cy="${y.at(py)}" r="4" fill="${color}"/>`),
      `<text x="${WIDTH - RIGHT - 10}" y="${HEIGHT - BOTTOM - 12 - 18 * i}" text-anchor="end" fill="${color}">${name}: grows with the power ${law.exponent.toFixed(2)}</text>`,
    );
  });
  return `${parts.join("\n")}\n</svg>\n`;
}

/** A logarithmic axis between two coordinates, ticked at 1, 3, 10, 30, ... */
function axis(values: readonly number[], from: number, to: number) {
  const steps = Array.from({ length: 25 }, (_, i) => 10 ** (Math.floor(i / 2) - 3) * (i % 2 ? 3 : 1));
  const low = steps.findLast((step) => step <= Math.min(...values)) ?? steps[0]!;
  const high = steps.find((step) => step >= Math.max(...values)) ?? steps.at(-1)!;
  const at = (value: number) =>
    Math.round(10 * (from + ((to - from) * Math.log(value / low)) / Math.log(high / low))) / 10;
  return { at, ticks: steps.filter((step) => step >= low && step <= high) };
}

function label(value: number): string {
  return value >= 1 ? value.toLocaleString("en") : String(Number(value.toPrecision(1)));
}
