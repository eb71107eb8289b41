import type { PeopleColumns, UnitBalance } from "@selaras/contract";
import { useDeferredValue, useMemo, useState } from "react";
import { useSearch } from "wouter";
import { useCall } from "../platform/api";
import { missing, span } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { Icon } from "../platform/ui/icons";
import { ButtonLink, SearchInput } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { messages } from "./messages";
import { type PersonRow, rowsOf, searchPeople } from "./people-rows";

const words = messages.columns;
const Unknown = () => (
  <span className="soft">
    <span aria-hidden="true">{missing}</span>
    <span className="sr-only">{messages.unknown}</span>
  </span>
);
const columns: Column<PersonRow>[] = [
  { key: "name", title: words.name, width: 190, value: (row) => row.name, filter: "text" },
  {
    key: "title",
    title: words.title,
    width: 188,
    value: (row) => row.titleName,
    filter: "text",
    group: true,
  },
  { key: "unit", title: words.unit, width: 198, value: (row) => row.unitName, filter: "text", group: true },
  { key: "kind", title: words.kind, width: 74, value: (row) => row.kind, filter: "choice", group: true },
  {
    key: "golongan",
    title: words.golongan,
    width: 60,
    value: (row) => row.golongan,
    filter: "choice",
    group: true,
  },
  { key: "age", title: words.age, width: 56, align: "end", value: (row) => row.age, filter: "number" },
  {
    key: "tenure",
    title: words.tenure,
    help: messages.help.tenure,
    width: 106,
    align: "end",
    value: (row) => row.tenureMonths,
    render: (row) => (row.tenureMonths === null ? <Unknown /> : span(row.tenureMonths)),
    filter: "number",
  },
  {
    key: "education",
    title: words.education,
    width: 94,
    value: (row) => row.education,
    filter: "choice",
    group: true,
  },
  {
    key: "retirement",
    title: words.retirement,
    help: messages.help.retirement,
    width: 76,
    align: "end",
    value: (row) => row.retirementYear,
    render: (row) => row.retirementYear ?? <Unknown />,
    filter: "number",
    group: true,
  },
  {
    key: "doubts",
    title: words.doubts,
    help: messages.help.doubts,
    width: 66,
    align: "end",
    value: (row) => row.doubts,
    render: (row) =>
      row.doubts > 0 ? (
        <span style={{ color: "var(--flag-text)", fontWeight: 600 }}>
          <Icon name="alert" size={14} /> {row.doubts}
        </span>
      ) : (
        ""
      ),
    filter: "number",
  },
  { key: "nip", title: words.nip, width: 170, value: (row) => row.nip, filter: "text" },
];
export function PeoplePage() {
  const query = useCall("GET /api/employees", undefined, { staleTime: 5 * 60_000 });
  return (
    <Loaded query={query} title={messages.title} lines={12}>
      {(data) => <People data={data} />}
    </Loaded>
  );
}

function People({ data }: { data: PeopleColumns }) {
  const session = useSession();
  const unitCode = new URLSearchParams(useSearch()).get("unit");
  const units = useCall("GET /api/needs/units", undefined, {
    enabled: unitCode !== null && can(session, "needs.read"),
  });
  const [asked, setAsked] = useState("");
  const wanted = useDeferredValue(asked);
  const all = useMemo(() => rowsOf(data), [data]);
  const inside = useMemo(() => {
    if (unitCode === null) return all;
    const codes = subtreeOf(unitCode, units.data?.units ?? []);
    return all.filter((row) => codes.has(row.unitCode));
  }, [all, unitCode, units.data]);
  const rows = useMemo(() => searchPeople(inside, wanted), [inside, wanted]);
  const unitName =
    units.data?.units.find(({ code }) => code === unitCode)?.name ??
    data.units.find(({ code }) => code === unitCode)?.name;
  return (
    <Page
      title={messages.title}
      lead={unitCode === null ? messages.lead(all.length) : messages.inUnit(unitName ?? unitCode)}
      actions={unitCode !== null && <ButtonLink href="/pegawai">{messages.allUnits}</ButtonLink>}
      fill
    >
      <DataTable
        label={messages.title}
        fileName="pegawai"
        rows={rows}
        columns={columns}
        rowKey={(row) => row.nip}
        href={(row) => `/pegawai/${row.nip}`}
        sort={{ key: "name", descending: false }}
        phone={(row) => ({
          title: row.name,
          detail: `${row.titleName || "tanpa jabatan"} · ${row.unitName}`,
          end:
            row.doubts > 0 ? (
              <span style={{ color: "var(--flag-text)" }}>
                <Icon name="alert" size={16} />
                <span className="sr-only">{messages.doubtful}</span>
              </span>
            ) : undefined,
        })}
        tools={<SearchInput label={messages.search} value={asked} onChange={setAsked} />}
        empty={
          inside.length > 0 ? (
            <Empty icon="filter" title={messages.notFound} hint={messages.notFoundHint} />
          ) : unitCode !== null ? (
            <Empty
              icon="people"
              title={messages.emptyUnit(unitName ?? unitCode)}
              hint={messages.emptyUnitHint}
            />
          ) : (
            <Empty icon="people" title={messages.empty} hint={messages.emptyHint} />
          )
        }
      />
    </Page>
  );
}

/** The unit and every unit below it. */
function subtreeOf(code: string, units: readonly UnitBalance[]): ReadonlySet<string> {
  const found = new Set([code]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const unit of units)
      if (unit.parentCode !== null && found.has(unit.parentCode)) found.add(unit.code);
  }
  return found;
}
