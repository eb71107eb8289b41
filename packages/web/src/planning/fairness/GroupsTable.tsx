import type { Fairness } from "@selaras/contract";
import { number } from "../../platform/format";
import { DataTable } from "../../platform/table/DataTable";
import type { Column } from "../../platform/table/model";
import { tokens } from "../../platform/theme";
import { words } from "./messages";

type Row = Fairness["groups"][number];
const WIDE = 110;

/** Groups of employees and the part of each that moves, as bars on one scale. */
export function GroupsTable({ groups }: { groups: readonly Row[] }) {
  const most = Math.max(0.01, ...groups.map(({ people, movers }) => (people === 0 ? 0 : movers / people)));
  const columns: Column<Row>[] = [
    {
      key: "kind",
      title: words.kind,
      width: 190,
      value: (row) => words.kinds[row.kind],
      filter: "choice",
      group: true,
    },
    { key: "name", title: words.group, width: 190, value: (row) => row.name, filter: "text" },
    count("people", words.people),
    count("movers", words.movers),
    {
      key: "share",
      title: words.share,
      width: 210,
      value: (row) => (row.people === 0 ? null : row.movers / row.people),
      render: (row) => (
        <span className="fairness-share">
          <svg width={WIDE} height={12} viewBox={`0 0 ${WIDE} 12`} aria-hidden="true">
            <rect
              width={row.people === 0 ? 0 : (WIDE * row.movers) / row.people / most}
              height={12}
              fill={tokens.ink}
            />
          </svg>
          {words.shareText(row.movers, row.people)}
        </span>
      ),
    },
    count("worseOff", words.worseOff),
  ];
  return (
    <DataTable
      label={words.groups}
      fileName="kelompok"
      rows={groups}
      columns={columns}
      rowKey={(row) => `${row.kind} ${row.name}`}
      phone={(row) => ({
        title: `${words.kinds[row.kind]}: ${row.name}`,
        detail: `${number(row.movers)} / ${number(row.people)}`,
        end: words.shareText(row.movers, row.people),
      })}
    />
  );
}

const count = (key: "people" | "movers" | "worseOff", title: string): Column<Row> => ({
  key,
  title,
  width: 100,
  align: "end",
  value: (row) => row[key],
  render: (row) => number(row[key]),
  filter: "number",
});
