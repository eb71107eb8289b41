import type { HiringRow } from "@selaras/contract";
import { number } from "../../platform/format";
import { tokens } from "../../platform/theme";
import { words } from "./messages";

const size = { width: 560, height: 190, left: 8, foot: 26, head: 22 };

/** New people per year: a full bar if nobody moves, an outlined one if the plan is carried out. The table below says the same. */
export function HiringChart({ total }: { total: HiringRow }) {
  const most = Math.max(
    1,
    ...total.stay.map(({ hiring }) => hiring),
    ...(total.plan ?? []).map(({ hiring }) => hiring),
  );
  const step = (size.width - 2 * size.left) / total.stay.length;
  const wide = total.plan ? step * 0.32 : step * 0.5;
  const base = size.height - size.foot;
  const high = (value: number) => ((base - size.head) * Math.max(0, value)) / most;
  return (
    <svg
      className="hiring-chart"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words.perYear}
    >
      {total.stay.map(({ date, hiring }, i) => {
        const middle = size.left + step * (i + 0.5);
        const planned = total.plan?.[i]?.hiring;
        const x = planned === undefined ? middle - wide / 2 : middle - wide - 2;
        return (
          <g key={date} fontSize={14} textAnchor="middle" fill={tokens.text}>
            <rect x={x} y={base - high(hiring)} width={wide} height={high(hiring)} fill={tokens.shortage} />
            <text x={x + wide / 2} y={base - high(hiring) - 6} fontWeight={650}>
              {number(hiring)}
            </text>
            {planned !== undefined && (
              <>
                <rect
                  x={middle + 3}
                  y={base - high(planned)}
                  width={wide - 2}
                  height={high(planned)}
                  fill={tokens["lawful-soft"]}
                  stroke={tokens.lawful}
                  strokeWidth={2}
                />
                <text x={middle + 2 + wide / 2} y={base - high(planned) - 6} fontWeight={650}>
                  {number(planned)}
                </text>
              </>
            )}
            <text x={middle} y={size.height - 8} fill={tokens["text-soft"]}>
              {date.slice(0, 4)}
            </text>
          </g>
        );
      })}
      <path d={`M${size.left},${base}H${size.width - size.left}`} stroke={tokens["line-strong"]} />
    </svg>
  );
}
