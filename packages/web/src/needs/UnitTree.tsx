import type { UnitBalance } from "@selaras/contract";
import { useMemo, useState } from "react";
import { number } from "../platform/format";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { Button, SearchInput } from "../platform/ui/parts";
import { balanceColumns, Short } from "./BalanceChip";
import { messages } from "./messages";
import { searchForest, type UnitNode, unitForest, visibleNodes } from "./subtree";

const columns: Column<UnitNode>[] = [
  { key: "unit", title: messages.columns.unit, width: 380, value: ({ unit }) => unit.name },
  ...balanceColumns<UnitNode>(({ total }) => total).map(({ filter: _, ...column }) => column),
];
const hrefOf = ({ unit }: UnitNode) => `/kebutuhan/unit/${encodeURIComponent(unit.code)}`;

function codesWithChildren(forest: readonly UnitNode[]): string[] {
  return forest.flatMap((node) =>
    node.children.length > 0 ? [node.unit.code, ...codesWithChildren(node.children)] : [],
  );
}

/** The tree of units with the sums of their subtrees; at first the roots and their children are open to view. */
export function UnitTree({ units }: { units: readonly UnitBalance[] }) {
  const forest = useMemo(() => unitForest(units), [units]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(forest.map(({ unit }) => unit.code)));
  const [asked, setAsked] = useState("");
  const rows = useMemo(() => {
    if (asked.trim() === "") return visibleNodes(forest, open);
    const found = searchForest(forest, asked);
    return visibleNodes(found, new Set(codesWithChildren(found)));
  }, [forest, open, asked]);
  const all = codesWithChildren(forest);
  const isAllOpen = open.size >= all.length;
  return (
    <DataTable
      label={`${messages.title}, ${messages.perUnit}`}
      fileName="kebutuhan-unit"
      rows={rows}
      columns={columns}
      rowKey={({ unit }) => unit.code}
      href={hrefOf}
      phone={(node) => ({
        title: node.unit.name,
        detail: `${number(node.total.holders)} dari ${number(node.total.needed)} kursi · ${messages.surplus(node.total.surplus)}`,
        end: <Short seats={node.total.short} />,
      })}
      tree={{
        level: ({ level }) => level,
        expanded: ({ unit, children }) =>
          children.length > 0 ? asked !== "" || open.has(unit.code) : undefined,
        toggle: ({ unit }) => {
          const next = new Set(open);
          if (!next.delete(unit.code)) next.add(unit.code);
          setOpen(next);
        },
      }}
      tools={
        <>
          <SearchInput label={messages.search} value={asked} onChange={setAsked} />
          <Button look="quiet" onClick={() => setOpen(new Set(isAllOpen ? [] : all))}>
            {isAllOpen ? messages.collapseAll : messages.expandAll}
          </Button>
        </>
      }
    />
  );
}
