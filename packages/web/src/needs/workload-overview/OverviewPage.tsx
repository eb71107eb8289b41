import { useMemo } from "react";
import { type Answer, useCall } from "../../platform/api";
import { useAsked } from "../../platform/asked";
import { date, instant, number, percent } from "../../platform/format";
import { Page } from "../../platform/shell/Page";
import { DataTable } from "../../platform/table/DataTable";
import type { Column } from "../../platform/table/model";
import { Chip, Figure, Figures, Panel, type Tone } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { messages } from "../messages";
import { words } from "./messages";
import {
  type DepartmentProgress,
  isConfirmed,
  progressOf,
  type Standing,
  standingOf,
  type UnitSheet,
} from "./progress";
import { RemindersPanel } from "./RemindersPanel";
import { SettingsPanel } from "./SettingsPanel";

const tones: Record<Standing, Tone> = {
  kosong: "plain",
  draf: "plain",
  dikembalikan: "shortage",
  dikonfirmasi: "flag",
  diterima: "lawful",
};
const sheetOf = (code: string, year: number) =>
  `/kebutuhan/unit/${encodeURIComponent(code)}/beban-kerja?tahun=${year}`;

/** Where the workload sheets of a year stand: figures, progress per perangkat daerah, who is late, and what the office decided. */
export function OverviewPage() {
  const cycle = useCall("GET /api/cycle");
  const { get } = useAsked();
  return (
    <Loaded query={cycle} title={words.loading}>
      {({ cycle: { tmt } }) => {
        const asked = get("tahun");
        const planned = Number(tmt.slice(0, 4));
        return <OneYear year={/^20\d\d$/.test(asked) ? Number(asked) : planned} planned={planned} />;
      }}
    </Loaded>
  );
}

function OneYear({ year, planned }: { year: number; planned: number }) {
  const query = useCall("GET /api/workloads", { query: { year } });
  const { set } = useAsked();
  const years = [...new Set([-2, -1, 0, 1, 2, 3].map((step) => planned + step)).add(year)].sort();
  return (
    <Loaded query={query} title={words.loading} lines={10}>
      {(overview) => (
        <Page
          title={words.title}
          lead={words.lead}
          crumbs={[{ label: messages.title, href: "/kebutuhan" }]}
          actions={
            <label className="row small">
              {words.year}
              <select
                className="input"
                style={{ width: 96 }}
                value={year}
                onChange={(event) => set({ tahun: event.target.value })}
              >
                {years.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
          }
        >
          <Sheets overview={overview} />
        </Page>
      )}
    </Loaded>
  );
}

function Sheets({ overview }: { overview: Answer<"GET /api/workloads"> }) {
  const { units, due, year } = overview;
  const departments = useMemo(() => progressOf(units), [units]);
  const confirmed = units.filter(isConfirmed).length;
  const accepted = units.filter(({ state }) => state === "diterima").length;
  const late = units.filter(({ isLate }) => isLate).length;
  return (
    <>
      <Figures>
        <Figure
          name={words.confirmed}
          value={number(confirmed)}
          unit={words.units}
          note={percent(confirmed, units.length)}
        />
        <Figure name={words.waiting} value={number(confirmed - accepted)} unit={words.units} />
        <Figure
          name={words.states.diterima}
          value={number(accepted)}
          unit={words.units}
          note={percent(accepted, units.length)}
        />
        <Figure
          name={words.lateUnits}
          value={number(late)}
          unit={words.units}
          note={due === null ? words.noDue : words.due(date(due))}
        />
      </Figures>
      {departments.length > 1 && (
        <Panel title={words.byDepartment} note={words.finding(accepted, units.length)} flush>
          <DataTable
            label={words.byDepartment}
            fileName={`beban-kerja-perangkat-daerah-${year}`}
            rows={departments}
            columns={departmentColumns}
            rowKey={({ code }) => code}
            href={({ code }) => `/kebutuhan/unit/${encodeURIComponent(code)}`}
            sort={{ key: "progress", descending: false }}
            phone={(row) => ({
              title: row.name,
              detail: `${number(row.confirmed)} dari ${number(row.units)} dikonfirmasi`,
              end:
                row.late > 0 ? (
                  <Chip tone="shortage" icon="clock">
                    {number(row.late)}
                  </Chip>
                ) : null,
            })}
            height={Math.min(420, departments.length * 36 + 110)}
          />
        </Panel>
      )}
      <Panel title={words.byUnit} note={`${number(units.length)} ${words.units}`} flush>
        <DataTable
          label={words.byUnit}
          fileName={`beban-kerja-unit-${year}`}
          rows={units}
          columns={unitColumns}
          rowKey={({ code }) => code}
          href={({ code }) => sheetOf(code, year)}
          phone={(unit) => ({
            title: unit.name,
            detail: `${unit.departmentName} · ${words.next[standingOf(unit)]}`,
            end: <StateChip unit={unit} />,
          })}
          height={Math.min(560, units.length * 36 + 150)}
        />
      </Panel>
      <RemindersPanel units={units} due={due} year={year} />
      <SettingsPanel year={year} />
    </>
  );
}

const StateChip = ({ unit }: { unit: UnitSheet }) => (
  <Chip
    tone={unit.isLate ? "shortage" : tones[standingOf(unit)]}
    {...(unit.isLate ? { icon: "clock" as const } : {})}
  >
    {words.states[standingOf(unit)]}
  </Chip>
);

const departmentColumns: Column<DepartmentProgress>[] = [
  { key: "name", title: words.columns.department, width: 320, value: ({ name }) => name, filter: "text" },
  { key: "units", title: words.columns.units, width: 70, align: "end", value: ({ units }) => units },
  {
    key: "progress",
    title: words.columns.progress,
    width: 190,
    align: "end",
    value: ({ confirmed, units }) => Math.round((1000 * confirmed) / units) / 10,
    render: ({ confirmed, units }) => (
      <span className="fill">
        <span className="fill-track" aria-hidden="true">
          <span className="fill-bar" style={{ width: `${(100 * confirmed) / units}%` }} />
        </span>
        {number(confirmed)} ({percent(confirmed, units)})
      </span>
    ),
  },
  {
    key: "accepted",
    title: words.columns.accepted,
    width: 90,
    align: "end",
    value: ({ accepted }) => accepted,
  },
  { key: "late", title: words.columns.lateUnits, width: 90, align: "end", value: ({ late }) => late },
];

const unitColumns: Column<UnitSheet>[] = [
  { key: "unit", title: words.columns.unit, width: 260, value: ({ name }) => name, filter: "text" },
  {
    key: "department",
    title: words.columns.department,
    width: 220,
    value: ({ departmentName }) => departmentName,
    filter: "choice",
    group: true,
  },
  {
    key: "state",
    title: words.columns.state,
    width: 130,
    value: (unit) => words.states[standingOf(unit)],
    render: (unit) => <StateChip unit={unit} />,
    filter: "choice",
    group: true,
  },
  { key: "next", title: words.columns.next, width: 180, value: (unit) => words.next[standingOf(unit)] },
  {
    key: "late",
    title: words.columns.late,
    width: 150,
    value: ({ isLate }) => (isLate ? words.late : words.onTime),
    filter: "choice",
    group: true,
  },
  {
    key: "version",
    title: words.columns.version,
    width: 64,
    align: "end",
    value: ({ version }) => version || null,
  },
  { key: "by", title: words.columns.by, width: 160, value: ({ by }) => by },
  {
    key: "at",
    title: words.columns.at,
    width: 150,
    value: ({ at }) => at,
    render: ({ at }) => (at === null ? "–" : instant(at)),
  },
];
