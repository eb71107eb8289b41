import type { GroupProfessionalism, UnitProfessionalism } from "@selaras/contract";
import { Link } from "wouter";
import { BasisNote } from "../people/BasisNote";
import { words as talentWords } from "../people/talent-words";
import { useCall } from "../platform/api";
import { useAsked } from "../platform/asked";
import { number } from "../platform/format";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { Panel } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { messages } from "./messages";
import { ProfessionalismFigures } from "./ProfessionalismFigures";

const words = messages.index;
type Row = UnitProfessionalism["units"][number];

/** Index of professionalism unit by unit: mean, categories and the four parts, as far as they are known; a unit opens those below it. */
export function ProfessionalismView() {
  const asked = useAsked();
  const unit = asked.get("unit");
  const query = useCall("GET /api/professionalism", { query: unit ? { unit } : {} }, { keepsPrevious: true });
  return (
    <Loaded query={query} lines={12}>
      {(data) => (
        <div className="stack">
          <Panel
            title={data.unit?.name ?? words.everybody}
            actions={unit && <Link href="/talenta?tampil=ip-asn">{words.back}</Link>}
          >
            <ProfessionalismFigures of={data} />
          </Panel>
          <Panel title={words.units} note={number(data.units.length)} flush>
            <DataTable
              label={words.units}
              fileName="ip-asn-per-unit"
              rows={data.units}
              columns={columnsOf(data)}
              rowKey={({ code }) => code}
              href={({ code }) => `/talenta?tampil=ip-asn&unit=${encodeURIComponent(code)}`}
              sort={{ key: "mean", descending: true }}
              phone={(row) => ({
                title: row.name,
                detail: words.counted(row.known, row.people),
                ...(row.mean === null ? {} : { end: number(row.mean, 2) }),
              })}
              height={Math.min(640, data.units.length * 36 + 110)}
              empty={<Empty icon="people" title={words.noUnits} hint={words.noUnitsHint} />}
            />
          </Panel>
          <BasisNote name={talentWords.indexNote(data.year)} source={data.source} status={data.status} />
        </div>
      )}
    </Loaded>
  );
}

const columnsOf = ({ bands, withheld }: UnitProfessionalism): Column<Row>[] => [
  { key: "unit", title: words.columns.unit, width: 300, value: ({ name }) => name, filter: "text" },
  count("people", words.columns.people, ({ people }) => people),
  count("known", words.columns.known, ({ known }) => known),
  ...(withheld
    ? []
    : [
        score("mean", words.columns.mean, ({ mean }) => mean),
        {
          key: "category",
          title: words.columns.category,
          help: words.categoryHelp,
          width: 130,
          value: ({ category }: Row) => category,
          filter: "choice" as const,
        },
        ...bands.map((band, at) => count(`band-${at}`, band, (row) => row.bands?.[at] ?? null)),
      ]),
  ...words.parts.flatMap((part, at) =>
    withheld && at === 3 ? [] : [score(`part-${at}`, part, ({ dimensions }) => dimensions[at] ?? null)],
  ),
];

type Value = (row: Row & GroupProfessionalism) => number | null;
const count = (key: string, title: string, value: Value): Column<Row> => ({
  key,
  title,
  width: 92,
  align: "end",
  value,
  render: (row) => number(value(row)),
  filter: "number",
});
const score = (key: string, title: string, value: Value): Column<Row> => ({
  ...count(key, title, value),
  render: (row) => number(value(row), 2),
});
