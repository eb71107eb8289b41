import { type HiringRow, type HiringYear, hiringGroups } from "@selaras/contract";
import { type Answer, useCall } from "../../platform/api";
import { useAsked } from "../../platform/asked";
import { number } from "../../platform/format";
import { DataTable } from "../../platform/table/DataTable";
import type { Column } from "../../platform/table/model";
import { tokens } from "../../platform/theme";
import { Figure, Figures, Panel } from "../../platform/ui/parts";
import { Segments, useSegment } from "../../platform/ui/Segments";
import { Empty, Loaded } from "../../platform/ui/states";
import { Short } from "../BalanceChip";
import { messages } from "../messages";
import { unitForest } from "../subtree";
import { HiringChart } from "./HiringChart";
import { words } from "./messages";
import { TotalTable } from "./TotalTable";
import { YearBars } from "./YearBars";
import "./outlook.css";

type Outlook = Answer<"GET /api/needs/hiring">;
const groups = hiringGroups.map((key) => ({ key, title: words.groups[key] }));
const scenarios = [
  { key: "tetap", title: words.scenarios.tetap },
  { key: "rencana", title: words.scenarios.rencana },
] as const;
const sum = (years: readonly HiringYear[] | null, of: (year: HiringYear) => number): number =>
  (years ?? []).reduce((total, year) => total + of(year), 0);
const hiringOf = (years: readonly HiringYear[] | null) => sum(years, ({ hiring }) => hiring);

/** Five years ahead: who leaves, what falls short, and whom it takes, with and without the plan the reader is shown. */
export function OutlookView() {
  const by = useSegment("jumlah", groups);
  const { get } = useAsked();
  const query = useCall("GET /api/needs/hiring", { query: { by, unit: get("unit"), family: get("rumpun") } });
  return (
    <>
      <Filters />
      <Loaded query={query} lines={12}>
        {(outlook) =>
          outlook.rows.length === 0 ? (
            <Empty icon="need" title={messages.noNeeds} hint={messages.noNeedsHint} />
          ) : (
            <Years outlook={outlook} />
          )
        }
      </Loaded>
    </>
  );
}

function Filters() {
  const { get, set } = useAsked();
  const units = useCall("GET /api/needs/units");
  const families = useCall("GET /api/needs/outlook");
  const forest = unitForest(units.data?.units ?? []);
  const departments = forest.length === 1 ? [forest[0]!, ...forest[0]!.children] : forest;
  return (
    <div className="row">
      <Segments label={words.byGroup} name="jumlah" options={groups} />
      <label className="row small">
        {words.unit}
        <select
          className="input outlook-filter"
          value={get("unit")}
          onChange={(event) => set({ unit: event.target.value })}
        >
          <option value="">{words.all}</option>
          {departments.map(({ unit }) => (
            <option key={unit.code} value={unit.code}>
              {unit.name}
            </option>
          ))}
        </select>
      </label>
      <label className="row small">
        {words.family}
        <select
          className="input outlook-filter"
          value={get("rumpun")}
          onChange={(event) => set({ rumpun: event.target.value })}
        >
          <option value="">{words.all}</option>
          {families.data?.rows.map(({ family, familyName }) => (
            <option key={family} value={family}>
              {familyName}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Years({ outlook: { rows, total, plan } }: { outlook: Outlook }) {
  const way = useSegment("keadaan", scenarios);
  const last = total.stay.at(-1)!;
  const worst = [...rows].sort((a, b) => hiringOf(b.stay) - hiringOf(a.stay))[0];
  const [stay, planned] = [hiringOf(total.stay), hiringOf(total.plan)];
  const retirements = sum(total.stay, (year) => year.retirements);
  const contracts = sum(total.stay, (year) => year.contractsEnding);
  const withPlan = way === "rencana" && total.plan !== null;
  return (
    <>
      <Figures>
        <Figure
          name={words.hiringStay}
          value={number(stay)}
          unit="pegawai"
          note={`sampai akhir ${last.date.slice(0, 4)}`}
          formula={words.hiringFormula}
        />
        {total.plan && plan && (
          <Figure
            name={words.hiringPlan}
            value={number(planned)}
            unit="pegawai"
            note={words.saved(stay - planned)}
            formula={words.plan(plan.name, plan.moves)}
          />
        )}
        <Figure
          name={words.leaving}
          value={number(retirements + contracts)}
          unit="pegawai"
          note={words.leavingNote(retirements, contracts)}
        />
        <Figure
          name={messages.columns.short}
          value={number(total.short)}
          unit="kursi"
          note={words.legend.now}
        />
      </Figures>
      <Panel title={words.finding(stay, last.date.slice(0, 4), worst?.name ?? "")} note={words.perYear}>
        <HiringChart total={total} />
        <Legend hasPlan={total.plan !== null} />
        <TotalTable total={total} />
        {plan ? <p className="soft small">{words.plan(plan.name, plan.moves)}</p> : null}
      </Panel>
      <Panel title={words.title} flush>
        <div className="outlook-head">
          <p className="soft small">{words.lead}</p>
          <div className="map-legend">
            <span>
              <span className="key" style={{ background: tokens.ink }} /> {words.legend.now}
            </span>
            <span>
              <span className="key" style={{ background: tokens.surplus }} /> {words.legend.bars}
            </span>
            <span>
              <span
                className="key"
                style={{ border: `1px dashed ${tokens.shortage}`, background: tokens["shortage-soft"] }}
              />{" "}
              {words.legend.shortage}
            </span>
            <span>
              <span className="key" style={{ height: 2, background: tokens.text }} /> {words.legend.line}
            </span>
          </div>
          {total.plan && <Segments label={words.scenario} name="keadaan" options={scenarios} />}
        </div>
        <DataTable
          label={words.title}
          fileName="kebutuhan-lima-tahun"
          rows={rows}
          columns={columnsFor(rows, withPlan)}
          rowKey={({ key }) => key}
          sort={{ key: "total", descending: true }}
          phone={(row) => ({
            title: row.name,
            detail: <YearBars row={row} years={(withPlan && row.plan) || row.stay} />,
            end: (
              <span className="small">
                {words.columns.total}
                <br />
                <strong>{number(hiringOf(withPlan ? row.plan : row.stay))}</strong>
              </span>
            ),
          })}
          height={520}
        />
      </Panel>
    </>
  );
}

function Legend({ hasPlan }: { hasPlan: boolean }) {
  return (
    <div className="map-legend">
      <span>
        <span className="key" style={{ background: tokens.shortage }} /> {words.scenarios.tetap}
      </span>
      {hasPlan && (
        <span>
          <span
            className="key"
            style={{ border: `2px solid ${tokens.lawful}`, background: tokens["lawful-soft"] }}
          />{" "}
          {words.scenarios.rencana}
        </span>
      )}
    </div>
  );
}

function columnsFor(rows: readonly HiringRow[], withPlan: boolean): Column<HiringRow>[] {
  const { columns } = words;
  const yearsOf = (row: HiringRow) => (withPlan ? (row.plan ?? []) : row.stay);
  const years = rows[0]?.stay ?? [];
  return [
    { key: "name", title: columns.name, width: 210, value: ({ name }) => name, filter: "text" },
    {
      key: "bars",
      title: columns.bars,
      width: 190,
      value: () => null,
      render: (row) => <YearBars row={row} years={yearsOf(row)} />,
    },
    {
      key: "needed",
      title: columns.needed,
      width: 92,
      align: "end",
      value: ({ needed }) => needed,
      sum: true,
    },
    { key: "now", title: columns.now, width: 58, align: "end", value: ({ now }) => now, sum: true },
    {
      key: "short",
      title: columns.short,
      width: 96,
      align: "end",
      filter: "number",
      value: ({ short }) => short,
      render: ({ short }) => <Short seats={short} />,
    },
    {
      key: "leaving",
      title: columns.leaving,
      help: columns.leavingHelp,
      width: 70,
      align: "end",
      value: (row) => sum(row.stay, (year) => year.retirements + year.contractsEnding),
    },
    ...years.map(
      ({ date: end }, i): Column<HiringRow> => ({
        key: end,
        title: columns.hire(end.slice(0, 4)),
        help: columns.hireHelp,
        width: 76,
        align: "end",
        value: (row) => yearsOf(row)[i]?.hiring ?? null,
      }),
    ),
    {
      key: "total",
      title: withPlan ? columns.totalPlan : columns.total,
      help: words.hiringFormula,
      width: 96,
      align: "end",
      filter: "number",
      value: (row) => hiringOf(yearsOf(row)),
    },
    ...(withPlan
      ? [
          {
            key: "stay",
            title: columns.totalStay,
            width: 84,
            align: "end",
            value: (row) => hiringOf(row.stay),
          } satisfies Column<HiringRow>,
        ]
      : []),
  ];
}
