import { useMemo, useState } from "react";
import { type Answer, useCall } from "../platform/api";
import { number } from "../platform/format";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { tokens } from "../platform/theme";
import { Empty, Loaded } from "../platform/ui/states";
import { messages } from "./messages";

type Unit = Answer<"GET /api/plans/:id/units">["units"][number];
const words = messages.units;

const countColumn = (
  key: "needed" | "before" | "after" | "shortBefore" | "shortAfter" | "out" | "in",
  title: string,
  width: number,
): Column<Unit> => ({
  key,
  title,
  width,
  align: "end",
  value: (unit) => unit[key],
  render: (unit) => (unit[key] === 0 ? <span className="soft">0</span> : number(unit[key])),
  filter: "number",
  sum: true,
});

/** Seats short before (hatched outline) and after (full), on one scale. */
function ShortBars({ unit, most }: { unit: Unit; most: number }) {
  const wide = (value: number) => (150 * value) / most;
  return (
    <svg className="short-bars" width={152} height={22} viewBox="0 0 152 22" aria-hidden="true">
      <rect
        x={0.5}
        y={2}
        width={wide(unit.shortBefore)}
        height={8}
        fill={tokens["shortage-soft"]}
        stroke={tokens.shortage}
        strokeDasharray="2 2"
      />
      <rect x={0} y={12} width={wide(unit.shortAfter)} height={8} fill={tokens.shortage} />
    </svg>
  );
}

/** What the plan changes in every unit. */
export function UnitsView({ planId }: { planId: number }) {
  const query = useCall("GET /api/plans/:id/units", { params: { id: planId } });
  return (
    <Loaded query={query} lines={10}>
      {({ units }) => <Units planId={planId} units={units} />}
    </Loaded>
  );
}

function Units({ planId, units }: { planId: number; units: readonly Unit[] }) {
  const [isAll, setAll] = useState(false);
  const rows = useMemo(
    () => (isAll ? units : units.filter((unit) => unit.in + unit.out > 0)),
    [units, isAll],
  );
  const better = units.filter((unit) => unit.shortAfter < unit.shortBefore).length;
  const worse = units.filter((unit) => unit.shortAfter > unit.shortBefore).length;
  const columns = useMemo((): Column<Unit>[] => {
    const most = Math.max(
      1,
      ...units.map(({ shortBefore, shortAfter }) => Math.max(shortBefore, shortAfter)),
    );
    return [
      { key: "unit", title: words.unit, width: 260, value: (unit) => unit.name, filter: "text" },
      countColumn("shortBefore", words.shortBefore, 98),
      countColumn("shortAfter", words.shortAfter, 104),
      {
        key: "bars",
        title: words.change,
        width: 176,
        value: (unit) => unit.shortAfter - unit.shortBefore,
        render: (unit) => <ShortBars unit={unit} most={most} />,
      },
      countColumn("out", words.out, 70),
      countColumn("in", words.in, 70),
      countColumn("needed", words.needed, 96),
      countColumn("before", words.before, 88),
      countColumn("after", words.after, 92),
    ];
  }, [units]);
  return (
    <>
      <p className="workbench-finding">{words.finding(better, worse)}</p>
      <DataTable
        label={messages.tabs.units}
        fileName={`unit-rencana-${planId}`}
        rows={rows}
        columns={columns}
        rowKey={({ code }) => code}
        href={({ code }) => `/kebutuhan/unit/${encodeURIComponent(code)}`}
        sort={{ key: "bars", descending: false }}
        phone={(unit) => ({
          title: unit.name,
          detail: `${words.out.toLowerCase()} ${number(unit.out)} · ${words.in.toLowerCase()} ${number(unit.in)}`,
          end: (
            <span className="small">
              {messages.seats.toLowerCase()} {number(unit.shortBefore)} →{" "}
              <strong>{number(unit.shortAfter)}</strong>
            </span>
          ),
        })}
        tools={
          <label className="row">
            <input type="checkbox" checked={!isAll} onChange={(event) => setAll(!event.target.checked)} />
            {words.changed}
          </label>
        }
        empty={<Empty icon="need" title={words.none} />}
      />
    </>
  );
}
