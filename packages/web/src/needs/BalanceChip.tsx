import type { Balance } from "@selaras/contract";
import { number, percent } from "../platform/format";
import type { Column } from "../platform/table/model";
import { messages } from "./messages";
import { fillRatio } from "./subtree";
import "./needs.css";

/** Seats short: a full terracotta circle before the number. Nothing short stays quiet. */
export function Short({ seats }: { seats: number }) {
  return seats === 0 ? (
    <span className="soft">0</span>
  ) : (
    <span className="short">
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="4.5" fill="currentColor" />
      </svg>
      {number(seats)}
    </span>
  );
}

/** People above the need: an empty blue-grey square before the number. */
export function Surplus({ people }: { people: number }) {
  return people === 0 ? (
    <span className="soft">0</span>
  ) : (
    <span className="surplus">
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <rect x="1" y="1" width="8" height="8" fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
      {number(people)}
    </span>
  );
}

/** How much of the need is filled: a bar with its percentage. */
export function Fill({ balance }: { balance: Balance }) {
  const ratio = fillRatio(balance);
  if (ratio === null) return <span className="soft">–</span>;
  return (
    <span className="fill">
      <span className="fill-track" aria-hidden="true">
        <span className="fill-bar" style={{ width: `${100 * ratio}%` }} />
      </span>
      {percent(balance.needed - balance.short, balance.needed)}
    </span>
  );
}

/** The five number columns that every table of needs ends with. */
export function balanceColumns<Row>(of: (row: Row) => Balance): Column<Row>[] {
  const { columns, help } = messages;
  return [
    {
      key: "needed",
      title: columns.needed,
      help: help.needed,
      width: 96,
      align: "end",
      filter: "number",
      sum: true,
      value: (row) => of(row).needed,
    },
    {
      key: "holders",
      title: columns.holders,
      help: help.holders,
      width: 80,
      align: "end",
      filter: "number",
      sum: true,
      value: (row) => of(row).holders,
    },
    {
      key: "short",
      title: columns.short,
      help: help.short,
      width: 84,
      align: "end",
      filter: "number",
      sum: true,
      value: (row) => of(row).short,
      render: (row) => <Short seats={of(row).short} />,
    },
    {
      key: "surplus",
      title: columns.surplus,
      help: help.surplus,
      width: 84,
      align: "end",
      filter: "number",
      sum: true,
      value: (row) => of(row).surplus,
      render: (row) => <Surplus people={of(row).surplus} />,
    },
    {
      key: "fill",
      title: columns.fill,
      help: help.fill,
      width: 130,
      align: "end",
      value: (row) => {
        const ratio = fillRatio(of(row));
        return ratio === null ? null : Math.round(ratio * 1000) / 10;
      },
      render: (row) => <Fill balance={of(row)} />,
    },
  ];
}
