import type { HiringRow, HiringYear } from "@selaras/contract";
import { tokens } from "../../platform/theme";

const bar = { width: 25, gap: 4, height: 30 };

/** Holders now and at each year-end against the line of the need; dashed above a bar: what is missing up to the need. */
export function YearBars({ row, years }: { row: HiringRow; years: readonly HiringYear[] }) {
  const bars = [
    { key: "kini", holders: row.now },
    ...years.map(({ date: key, holders }) => ({ key, holders })),
  ];
  const most = Math.max(row.needed, ...bars.map(({ holders }) => holders), 1);
  const y = (value: number) => bar.height - (bar.height * value) / most;
  const width = bars.length * (bar.width + bar.gap);
  const line = y(row.needed);
  return (
    <svg width={width} height={bar.height + 2} viewBox={`0 -1 ${width} ${bar.height + 2}`} aria-hidden="true">
      {bars.map(({ key, holders }, index) => {
        const x = index * (bar.width + bar.gap);
        const top = y(holders);
        return (
          <g key={key}>
            {top > line && (
              <rect
                x={x + 0.5}
                y={line}
                width={bar.width - 1}
                height={top - line}
                fill={tokens["shortage-soft"]}
                stroke={tokens.shortage}
                strokeWidth={1}
                strokeDasharray="2 2"
              />
            )}
            <rect
              x={x}
              y={top}
              width={bar.width}
              height={bar.height - top}
              fill={index === 0 ? tokens.ink : tokens.surplus}
            />
          </g>
        );
      })}
      <path d={`M0,${line}H${width - bar.gap}`} stroke={tokens.text} strokeWidth={1.5} />
    </svg>
  );
}
