import type { Vacancy } from "@selaras/contract";
import { date, number } from "../platform/format";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { words } from "./messages";

const text = words.columns;
export const successionHref = ({ seat }: Pick<Vacancy, "seat">): string =>
  `/kebutuhan/unit/${encodeURIComponent(seat.unitCode)}/jabatan/${encodeURIComponent(seat.titleCode)}/suksesi`;

const columns: Column<Vacancy>[] = [
  { key: "post", title: text.post, width: 230, value: (row) => row.seat.titleName, filter: "text" },
  {
    key: "unit",
    title: text.unit,
    width: 200,
    value: (row) => row.seat.unitName,
    filter: "text",
    group: true,
  },
  {
    key: "department",
    title: text.department,
    width: 200,
    value: (row) => row.departmentName,
    filter: "choice",
    group: true,
  },
  {
    key: "leads",
    title: text.leads,
    width: 84,
    value: (row) => (row.leads ? words.yes : words.no),
    filter: "choice",
    group: true,
  },
  { key: "seats", title: text.seats, width: 60, align: "end", value: (row) => row.seats, sum: true },
  {
    key: "empty",
    title: text.empty,
    width: 70,
    align: "end",
    value: (row) => row.empty,
    filter: "number",
    sum: true,
  },
  {
    key: "holders",
    title: text.holders,
    width: 180,
    value: (row) => row.holders.map(({ name }) => name).join(", "),
    filter: "text",
  },
  {
    key: "retires",
    title: text.retires,
    width: 104,
    value: (row) => row.holders.map(({ retiresOn }) => retiresOn).sort()[0] ?? null,
    render: (row) => date(row.holders.map(({ retiresOn }) => retiresOn).sort()[0]),
  },
];

/** Posts to be filled or one day to be followed into, each leading to its list. */
export const VacancyTable = ({
  vacancies,
  height,
}: {
  vacancies: readonly Vacancy[];
  height: number | "fill";
}) => (
  <DataTable
    label={words.title}
    fileName="rencana-suksesi"
    rows={vacancies}
    columns={columns}
    rowKey={({ seat }) => `${seat.unitCode}/${seat.titleCode}`}
    href={successionHref}
    height={height}
    phone={(row) => ({
      title: row.seat.titleName,
      detail: words.place(row.seat.unitName, row.departmentName),
      end: `${number(row.empty)} ${text.empty.toLowerCase()}`,
    })}
  />
);
