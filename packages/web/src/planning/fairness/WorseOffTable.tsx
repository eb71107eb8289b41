import type { Fairness } from "@selaras/contract";
import { useLocation } from "wouter";
import { signed } from "../../platform/format";
import { DataTable } from "../../platform/table/DataTable";
import type { Column } from "../../platform/table/model";
import { Empty } from "../../platform/ui/states";
import { words } from "./messages";

type Row = Fairness["worseOff"][number];
/** The unit first: it is what differs. */
const seatText = (seat: Row["from"]) => (seat ? `${seat.unitName}, ${seat.titleName}` : words.waiting);

const columns: Column<Row>[] = [
  { key: "name", title: words.name, width: 170, value: (row) => row.name, filter: "text" },
  { key: "from", title: words.from, width: 240, value: (row) => seatText(row.from), filter: "text" },
  { key: "to", title: words.to, width: 240, value: (row) => seatText(row.to), filter: "text" },
  {
    key: "change",
    title: words.change,
    width: 110,
    align: "end",
    value: (row) => row.after - row.before,
    render: (row) => signed(row.after - row.before),
    filter: "number",
  },
  {
    key: "need",
    title: words.need,
    width: 210,
    value: (row) => words.needText(row.need.seats, row.need.before, row.need.after),
  },
  {
    key: "closes",
    title: words.closes,
    width: 110,
    value: (row) => (row.closesShortage ? words.yes : words.no),
    filter: "choice",
    group: true,
  },
];

/** Movers whose own lot gets worse, each with the need that justifies it. A row opens why they move. */
export function WorseOffTable({ planId, fairness }: { planId: number; fairness: Fairness }) {
  const [, navigate] = useLocation();
  const hrefOf = (row: Row) => `/rencana/${planId}/${row.nip}`;
  return (
    <DataTable
      label={words.worse}
      fileName={`dirugikan-rencana-${planId}`}
      rows={fairness.worseOff}
      columns={columns}
      rowKey={(row) => row.nip}
      href={hrefOf}
      onOpen={(row) => navigate(hrefOf(row))}
      sort={{ key: "change", descending: false }}
      phone={(row) => ({
        title: row.name,
        detail: `${seatText(row.to)}: ${words.needText(row.need.seats, row.need.before, row.need.after)}`,
        end: signed(row.after - row.before),
      })}
      empty={<Empty icon="check" title={words.worseEmpty} />}
    />
  );
}
