/** The power law y = factor * x^exponent that fits best in the logarithms (least squares), and how much of the spread it explains. */
export interface PowerLaw {
  readonly exponent: number;
  readonly factor: number;
  readonly r2: number;
}

export function fitPowerLaw(points: readonly (readonly [x: number, y: number])[]): PowerLaw {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (i: 0 | 1) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (f: (dx: number, dy: number) => number) =>
    logs.reduce((total, [x, y]) => total + f(x - mx, y - my), 0);
  const [xx, xy, yy] = [sum((dx) => dx * dx), sum((dx, dy) => dx * dy), sum((_, dy) => dy * dy)];
  const exponent = xy / xx;
  return { exponent, factor: Math.exp(my - exponent * mx), r2: yy === 0 ? 1 : (xy * xy) / (xx * yy) };
}
