import type { Fairness } from "@selaras/contract";
import { useLocation } from "wouter";
import { date } from "../../platform/format";
import { DataTable } from "../../platform/table/DataTable";
import type { Column } from "../../platform/table/model";
import { Empty } from "../../platform/ui/states";
import { words } from "./messages";

type Row = Fairness["twice"][number];

const columns: Column<Row>[] = [
  { key: "name", title: words.name, width: 220, value: (row) => row.name, filter: "text" },
  {
    key: "since",
    title: words.since,
    width: 180,
    value: (row) => row.since,
    render: (row) => date(row.since),
  },
  { key: "unit", title: words.toUnit, width: 300, value: (row) => row.to.unitName, filter: "text" },
  { key: "title", title: words.toTitle, width: 300, value: (row) => row.to.titleName, filter: "text" },
];

/** Movers who came to today's post less than two years ago, the latest first. A row opens why they move. */
export function TwiceTable({ planId, twice }: { planId: number; twice: Fairness["twice"] }) {
  const [, navigate] = useLocation();
  const hrefOf = (row: Row) => `/rencana/${planId}/${row.nip}`;
  return (
    <DataTable
      label={words.twice}
      fileName={`pindah-lagi-rencana-${planId}`}
      rows={twice}
      columns={columns}
      rowKey={(row) => row.nip}
      href={hrefOf}
      onOpen={(row) => navigate(hrefOf(row))}
      sort={{ key: "since", descending: true }}
      phone={(row) => ({ title: row.name, detail: row.to.unitName, end: date(row.since) })}
      empty={<Empty icon="check" title={words.twiceEmpty} />}
    />
  );
}
