import type { Balance, PostBalance } from "@selaras/contract";
import { useMemo } from "react";
import { number } from "../platform/format";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { Empty } from "../platform/ui/states";
import { balanceColumns, Short } from "./BalanceChip";
import { messages } from "./messages";
import { addBalance, noBalance } from "./subtree";

interface Family {
  family: string;
  name: string;
  posts: number;
  total: Balance;
}
const columns: Column<Family>[] = [
  { key: "family", title: messages.columns.family, width: 280, value: ({ name }) => name, filter: "text" },
  { key: "posts", title: messages.columns.posts, width: 90, align: "end", value: ({ posts }) => posts },
  ...balanceColumns<Family>(({ total }) => total),
];

/** Sums by family of posts (rumpun). */
export function FamilyTable({ posts }: { posts: readonly PostBalance[] }) {
  const rows = useMemo(() => {
    const families = new Map<string, Family>();
    for (const post of posts) {
      const { family, familyName: name } = post;
      const known = families.get(family) ?? {
        family,
        name,
        posts: 0,
        total: noBalance,
      };
      known.posts += 1;
      known.total = addBalance(known.total, post);
      families.set(family, known);
    }
    return [...families.values()];
  }, [posts]);
  return (
    <DataTable
      label={`${messages.title}, ${messages.perFamily}`}
      fileName="kebutuhan-rumpun"
      rows={rows}
      columns={columns}
      rowKey={({ family }) => family}
      sort={{ key: "short", descending: true }}
      phone={({ name, total }) => ({
        title: name,
        detail: `${number(total.holders)} dari ${number(total.needed)} · ${messages.surplus(total.surplus)}`,
        end: <Short seats={total.short} />,
      })}
      empty={<Empty title={messages.noNeeds} hint={messages.noNeedsHint} />}
    />
  );
}
