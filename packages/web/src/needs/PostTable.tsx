import type { PostBalance } from "@selaras/contract";
import { useMemo, useState } from "react";
import { number } from "../platform/format";
import { DataTable } from "../platform/table/DataTable";
import { type Column, filterTest } from "../platform/table/model";
import { SearchInput } from "../platform/ui/parts";
import { Empty } from "../platform/ui/states";
import { balanceColumns, Short } from "./BalanceChip";
import { messages } from "./messages";

const all: Column<PostBalance>[] = [
  {
    key: "title",
    title: messages.columns.title,
    width: 240,
    value: (post) => post.titleName,
    filter: "text",
    group: true,
  },
  {
    key: "unit",
    title: messages.columns.unit,
    width: 260,
    value: (post) => post.unitName,
    filter: "text",
    group: true,
  },
  {
    key: "family",
    title: messages.columns.family,
    width: 140,
    value: (post) => post.familyName,
    filter: "choice",
    group: true,
  },
  ...balanceColumns<PostBalance>((post) => post),
];

/** Every post of every unit. With `unit` the unit's own column is left out. */
export function PostTable({ posts, height }: { posts: readonly PostBalance[]; height?: number }) {
  const [asked, setAsked] = useState("");
  const columns = useMemo(() => (height ? all.filter(({ key }) => key !== "unit") : all), [height]);
  const rows = useMemo(() => {
    const test = filterTest("text", asked);
    return test
      ? posts.filter((post) => test(`${post.titleName} ${post.unitName} ${post.familyName}`))
      : posts;
  }, [posts, asked]);
  return (
    <DataTable
      label={`${messages.title}, ${messages.perPost}`}
      fileName="kebutuhan-jabatan"
      rows={rows}
      columns={columns}
      rowKey={(post) => `${post.unitCode} ${post.titleCode}`}
      href={(post) => `/kebutuhan/unit/${encodeURIComponent(post.unitCode)}`}
      sort={{ key: "short", descending: true }}
      phone={(post) => ({
        title: post.titleName,
        detail: `${post.unitName} · ${number(post.holders)} dari ${number(post.needed)}`,
        end: <Short seats={post.short} />,
      })}
      tools={<SearchInput label={messages.searchPost} value={asked} onChange={setAsked} />}
      empty={<Empty title={messages.noNeeds} hint={messages.noNeedsHint} />}
      {...(height ? { height } : {})}
    />
  );
}
