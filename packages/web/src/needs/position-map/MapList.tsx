import type { Balance, PositionMapPost } from "@selaras/contract";
import { useMemo, useState } from "react";
import { date, number, signed } from "../../platform/format";
import { DataTable } from "../../platform/table/DataTable";
import type { Column } from "../../platform/table/model";
import { Button } from "../../platform/ui/parts";
import { Short, Surplus } from "../BalanceChip";
import { messages } from "../messages";
import { flatten, type MapUnit } from "./map-tree";
import { words } from "./messages";

type Row = { readonly key: string; readonly unit: MapUnit; readonly post: PositionMapPost | null };

const balanceOf = ({ unit, post }: Row): Balance => post ?? unit.total;
const nameOf = ({ unit, post }: Row) => post?.titleName ?? unit.name;
const peopleOf = ({ post }: Row): string =>
  (post?.people ?? [])
    .map(({ name, retiresOn }) => (retiresOn ? `${name} (${words.retires(date(retiresOn))})` : name))
    .join("; ");

const columnsFor = (horizon: string): Column<Row>[] => [
  { key: "name", title: words.columns.name, width: 320, value: nameOf },
  {
    key: "kelas",
    title: words.columns.kelas,
    help: words.help.kelas,
    width: 56,
    align: "end",
    value: ({ post }) => post?.kelas ?? null,
    render: ({ post }) => (post === null ? "" : (post.kelas ?? "–")),
  },
  {
    key: "needed",
    title: messages.columns.needed,
    width: 84,
    align: "end",
    value: (row) => balanceOf(row).needed,
  },
  {
    key: "holders",
    title: messages.columns.holders,
    width: 64,
    align: "end",
    value: (row) => balanceOf(row).holders,
  },
  {
    key: "short",
    title: messages.columns.short,
    width: 70,
    align: "end",
    value: (row) => balanceOf(row).short,
    render: (row) => <Short seats={balanceOf(row).short} />,
  },
  {
    key: "surplus",
    title: messages.columns.surplus,
    width: 70,
    align: "end",
    value: (row) => balanceOf(row).surplus,
    render: (row) => <Surplus people={balanceOf(row).surplus} />,
  },
  {
    key: "retiring",
    title: words.columns.retiring,
    help: words.help.retiring(date(horizon)),
    width: 70,
    align: "end",
    value: ({ unit, post }) =>
      post ? post.retiring : flatten(unit).reduce((sum, one) => sum + one.retiring, 0),
  },
  { key: "people", title: words.columns.people, width: 300, value: peopleOf },
  {
    key: "basis",
    title: words.columns.basis,
    width: 150,
    value: ({ post }) =>
      post === null
        ? ""
        : post.acceptedYear === null
          ? words.basisMap
          : words.basisWorkload(post.acceptedYear),
  },
];

/** The same map as rows: units with the sums of everything below, open to their posts. For screen readers, phones and CSV. */
export function MapList({ root, horizon }: { root: MapUnit; horizon: string }) {
  const all = useMemo(() => flatten(root).map(({ code }) => code), [root]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([root.code]));
  const rows = useMemo(() => rowsOf(root, open), [root, open]);
  const columns = useMemo(() => columnsFor(horizon), [horizon]);
  const isAllOpen = open.size >= all.length;
  return (
    <DataTable
      label={words.title(root.name)}
      fileName={`peta-jabatan-${root.code}`}
      rows={rows}
      columns={columns}
      rowKey={({ key }) => key}
      href={({ unit }) => `/kebutuhan/unit/${encodeURIComponent(unit.code)}`}
      phone={(row) => ({
        title: nameOf(row),
        detail: `${number(balanceOf(row).holders)} dari ${number(balanceOf(row).needed)}${row.post ? ` · ${signed(balanceOf(row).holders - balanceOf(row).needed)}` : ""}`,
        end: <Short seats={balanceOf(row).short} />,
      })}
      tree={{
        level: ({ unit, post }) => unit.level + (post ? 1 : 0),
        expanded: ({ unit, post }) =>
          post === null && unit.posts.length + unit.children.length > 0 ? open.has(unit.code) : undefined,
        toggle: ({ unit }) => {
          const next = new Set(open);
          if (!next.delete(unit.code)) next.add(unit.code);
          setOpen(next);
        },
      }}
      tools={
        <Button look="quiet" onClick={() => setOpen(new Set(isAllOpen ? [] : all))}>
          {isAllOpen ? messages.collapseAll : messages.expandAll}
        </Button>
      }
    />
  );
}

function rowsOf(unit: MapUnit, open: ReadonlySet<string>): Row[] {
  const own: Row = { key: unit.code, unit, post: null };
  if (!open.has(unit.code)) return [own];
  return [
    own,
    ...unit.posts.map((post): Row => ({ key: `${unit.code} ${post.titleCode}`, unit, post })),
    ...unit.children.flatMap((child) => rowsOf(child, open)),
  ];
}
