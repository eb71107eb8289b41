import type { FreshnessCount, FreshnessReport } from "@selaras/contract";
import { useSearch } from "wouter";
import { useCall } from "../platform/api";
import { date, number } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { ButtonLink, Panel } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { CountFigures, indexText } from "./FreshnessParts";
import { words } from "./messages";

const text = words.columns;
type Field = FreshnessReport["fields"][number];
type Unit = FreshnessReport["units"][number];
type Person = FreshnessReport["worst"][number];

const counts = <Row,>(of: (row: Row) => FreshnessCount): Column<Row>[] => [
  {
    key: "index",
    title: words.index,
    width: 120,
    align: "end",
    value: (row) => of(row).indexBp,
    render: (row) => indexText(of(row)),
    filter: "number",
  },
  { key: "known", title: text.known, width: 90, align: "end", value: (row) => of(row).known, sum: true },
  { key: "stale", title: words.stale, width: 80, align: "end", value: (row) => of(row).stale, sum: true },
  {
    key: "missing",
    title: words.missing,
    width: 80,
    align: "end",
    value: (row) => of(row).missing,
    sum: true,
  },
  {
    key: "contested",
    title: words.contested,
    width: 90,
    align: "end",
    value: (row) => of(row).contested,
    sum: true,
  },
];
const fieldColumns: Column<Field>[] = [
  { key: "field", title: text.field, width: 220, value: (row) => row.title },
  ...counts<Field>((row) => row),
  { key: "rule", title: text.rule, width: 420, value: (row) => row.rule },
];
const unitColumns: Column<Unit>[] = [
  { key: "unit", title: text.unit, width: 300, value: (row) => row.name, filter: "text" },
  { key: "people", title: text.people, width: 90, align: "end", value: (row) => row.people, sum: true },
  ...counts<Unit>((row) => row),
];
const personColumns: Column<Person>[] = [
  { key: "name", title: text.name, width: 200, value: (row) => row.name, filter: "text" },
  { key: "unit", title: text.unit, width: 200, value: (row) => row.unitName, filter: "text", group: true },
  {
    key: "lacking",
    title: text.lacking,
    width: 320,
    value: (row) => row.lacking.map(({ note }) => note).join(" "),
    filter: "text",
  },
  {
    key: "action",
    title: text.action,
    width: 320,
    value: (row) => [...new Set(row.lacking.map(({ action }) => action))].join(" "),
  },
  ...counts<Person>((row) => row.count),
];
const heightOf = (rows: number) => Math.min(560, 100 + 38 * rows);

/** How much is known, field by field, unit by unit, and where to begin. */
export function FreshnessPage() {
  const unit = new URLSearchParams(useSearch()).get("unit") ?? undefined;
  const query = useCall("GET /api/freshness", { query: { unit } });
  return (
    <Loaded query={query} title={words.title}>
      {(report) => (
        <Page
          title={words.title}
          lead={words.lead(number(report.people), date(report.date))}
          actions={
            <ButtonLink
              href={`/api/freshness.xlsx${unit ? `?unit=${encodeURIComponent(unit)}` : ""}`}
              icon="download"
              download
            >
              {words.workbook}
            </ButtonLink>
          }
        >
          <CountFigures count={report.total} formula={report.formula} />
          <Panel title={words.byField} flush>
            <DataTable
              label={words.byField}
              fileName="kelengkapan-data"
              rows={report.fields}
              columns={fieldColumns}
              rowKey={({ field }) => field}
              height={heightOf(report.fields.length)}
              phone={(row) => ({ title: row.title, detail: row.rule, end: indexText(row) })}
            />
          </Panel>
          <Panel title={words.worst} note={words.worstNote} flush>
            {report.worst.length === 0 ? (
              <Empty icon="check" title={words.none} hint={words.noneHint} />
            ) : (
              <DataTable
                label={words.worst}
                fileName="kelengkapan-pegawai"
                rows={report.worst}
                columns={personColumns}
                rowKey={({ nip }) => nip}
                href={({ nip }) => `/pegawai/${nip}`}
                height={heightOf(report.worst.length)}
                phone={(row) => ({
                  title: row.name,
                  detail: row.lacking.map(({ title }) => title).join(", "),
                  end: indexText(row.count),
                })}
              />
            )}
          </Panel>
          <Panel title={words.byUnit} flush>
            <DataTable
              label={words.byUnit}
              fileName="kelengkapan-unit"
              rows={report.units}
              columns={unitColumns}
              rowKey={({ code }) => code}
              href={({ code }) => `/kebutuhan/unit/${encodeURIComponent(code)}`}
              height={heightOf(report.units.length)}
              phone={(row) => ({
                title: row.name,
                detail: `${number(row.people)} ${text.people.toLowerCase()}`,
                end: indexText(row),
              })}
            />
          </Panel>
        </Page>
      )}
    </Loaded>
  );
}
