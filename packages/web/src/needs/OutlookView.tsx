import { useId } from "react";
import { type Answer, useCall } from "../platform/api";
import { date, number } from "../platform/format";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { tokens } from "../platform/theme";
import { Panel } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { messages } from "./messages";

type Row = Answer<"GET /api/needs/outlook">["rows"][number];
const words = messages.outlook;
const bar = { width: 25, gap: 4, height: 30 };

/**
 * Holders now and at each year-end against the line of the need. Striped above a bar: contracts that ended by then and may be renewed;
 * dashed: what is missing even with them.
 */
function YearBars({ row }: { row: Row }) {
  const id = useId();
  let ended = 0;
  const bars = [
    { key: "kini", holders: row.now, ended: 0 },
    ...row.years.map(({ date: key, holders, contractsEnding }) => {
      ended += contractsEnding;
      return { key, holders, ended };
    }),
  ];
  const most = Math.max(row.needed, ...bars.map(({ holders, ended: also }) => holders + also), 1);
  const y = (value: number) => bar.height - (bar.height * value) / most;
  const width = bars.length * (bar.width + bar.gap);
  const line = y(row.needed);
  return (
    <svg width={width} height={bar.height + 2} viewBox={`0 -1 ${width} ${bar.height + 2}`} aria-hidden="true">
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" fill={tokens["surplus-soft"]} />
        <rect width="1.5" height="4" fill={tokens.surplus} />
      </pattern>
      {bars.map(({ key, holders, ended: also }, index) => {
        const x = index * (bar.width + bar.gap);
        const top = y(holders + also);
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
            <rect x={x} y={top} width={bar.width} height={y(holders) - top} fill={`url(#${id})`} />
            <rect
              x={x}
              y={y(holders)}
              width={bar.width}
              height={bar.height - y(holders)}
              fill={index === 0 ? tokens.ink : tokens.surplus}
            />
          </g>
        );
      })}
      <path d={`M0,${line}H${width - bar.gap}`} stroke={tokens.text} strokeWidth={1.5} />
    </svg>
  );
}

function columnsFor(rows: readonly Row[]): Column<Row>[] {
  const years = rows[0]?.years ?? [];
  return [
    { key: "family", title: words.family, width: 172, value: (row) => row.familyName, filter: "text" },
    {
      key: "bars",
      title: `${words.now} – ${years.at(-1)?.date.slice(0, 4) ?? ""}`,
      width: 190,
      value: () => null,
      render: (row) => <YearBars row={row} />,
    },
    { key: "needed", title: messages.columns.needed, width: 92, align: "end", value: (row) => row.needed },
    { key: "now", title: words.now, width: 58, align: "end", value: (row) => row.now },
    ...years.map(
      ({ date: end }, index): Column<Row> => ({
        key: end,
        title: end.slice(0, 4),
        help: `${words.bars}, ${date(end)}`,
        width: 58,
        align: "end",
        value: (row) => row.years[index]?.holders ?? null,
      }),
    ),
    {
      key: "short",
      title: `${messages.columns.short} ${years.at(-1)?.date.slice(0, 4) ?? ""}`,
      width: 112,
      align: "end",
      value: (row) => row.years.at(-1)?.short ?? null,
    },
    {
      key: "retirements",
      title: words.retirements,
      help: words.retirementsHelp,
      width: 76,
      align: "end",
      value: (row) => row.years.reduce((sum, year) => sum + year.retirements, 0),
    },
    {
      key: "contracts",
      title: words.contracts,
      help: words.contractsHelp,
      width: 112,
      align: "end",
      value: (row) => row.years.reduce((sum, year) => sum + year.contractsEnding, 0),
    },
  ];
}

export function OutlookView() {
  const query = useCall("GET /api/needs/outlook");
  return (
    <Loaded query={query} lines={12}>
      {({ rows }) => {
        const last = rows[0]?.years.at(-1);
        if (!last) return <Empty icon="need" title={messages.noNeeds} hint={messages.noNeedsHint} />;
        const shortOf = (row: Row) => row.years.at(-1)?.short ?? 0;
        const worst = [...rows].sort((a, b) => shortOf(b) - shortOf(a))[0];
        const short = rows.reduce((sum, row) => sum + shortOf(row), 0);
        return (
          <Panel
            title={words.finding(short, last.date.slice(0, 4), worst?.familyName ?? "")}
            note={words.title}
            flush
          >
            <div className="soft small" style={{ padding: "0 16px 12px" }}>
              {words.lead}
              <div className="map-legend">
                <span>
                  <span className="key" style={{ background: tokens.ink }} /> {words.now}
                </span>
                <span>
                  <span className="key" style={{ background: tokens.surplus }} /> {words.bars}
                </span>
                <span>
                  <span
                    className="key"
                    style={{
                      background: `repeating-linear-gradient(45deg, ${tokens.surplus} 0 1.5px, ${tokens["surplus-soft"]} 1.5px 4px)`,
                    }}
                  />{" "}
                  {words.renewable}
                </span>
                <span>
                  <span
                    className="key"
                    style={{ border: `1px dashed ${tokens.shortage}`, background: tokens["shortage-soft"] }}
                  />{" "}
                  {words.shortage}
                </span>
                <span>
                  <span className="key" style={{ height: 2, background: tokens.text }} /> {words.line}
                </span>
              </div>
            </div>
            <DataTable
              label={words.title}
              fileName="kebutuhan-lima-tahun"
              rows={rows}
              columns={columnsFor(rows)}
              rowKey={({ family }) => family}
              sort={{ key: "short", descending: true }}
              phone={(row) => ({
                title: row.familyName,
                detail: <YearBars row={row} />,
                end: (
                  <span className="small">
                    {number(row.now)} → {number(row.years.at(-1)?.holders)}
                    <br />
                    {messages.short(shortOf(row))}
                  </span>
                ),
              })}
              height={520}
            />
          </Panel>
        );
      }}
    </Loaded>
  );
}
