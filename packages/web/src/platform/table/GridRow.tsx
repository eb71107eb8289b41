// biome-ignore-all lint/a11y/useSemanticElements: see DataTable
// biome-ignore-all lint/a11y/useFocusableInteractive: see DataTable
import { type MouseEvent, memo } from "react";
import { Cell, GroupCells, PhoneCell } from "./cells";
import type { Column, Line, PhoneLines, Tree } from "./model";

export interface GridRowProps<Row> {
  id: string;
  line: Line<Row>;
  index: number;
  start: number;
  height: number;
  columns: readonly Column<Row>[];
  /** Columns of the CSS grid; null on phones. */
  template: string | null;
  grouped: boolean;
  isActive: boolean;
  /** undefined: rows cannot be opened beside the table. */
  isOpen: boolean | undefined;
  tree: Tree<Row> | undefined;
  /** Kept only so that an opened branch is drawn anew. */
  expanded: boolean | undefined;
  href: ((row: Row) => string) | undefined;
  phone: ((row: Row) => PhoneLines) | undefined;
  onPress: (index: number, line: Line<Row>, opens: boolean) => void;
}

function GridRowOnce<Row>(props: GridRowProps<Row>) {
  const { id, line, index, columns, template, grouped, isActive, isOpen, tree, expanded, href, phone } =
    props;
  const level = line.kind === "row" ? (tree?.level(line.row) ?? (grouped ? 2 : undefined)) : 1;
  const press = (event: MouseEvent) => {
    const inside = (event.target as HTMLElement).closest("a, button") !== null;
    props.onPress(index, line, !inside && !getSelection()?.toString());
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      id={`${id}-${index}`}
      className="grid-row"
      role="row"
      data-kind={line.kind}
      data-active={isActive}
      data-open={isOpen}
      data-opens={line.kind === "group" || !!href || isOpen !== undefined || expanded !== undefined}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-expanded={expanded}
      aria-selected={isOpen}
      style={{
        height: props.height,
        transform: `translateY(${props.start}px)`,
        ...(template === null || line.kind === "group" ? {} : { gridTemplateColumns: template }),
      }}
      onClick={press}
    >
      {line.kind === "group" ? (
        <GroupCells line={line} columns={columns} template={template} />
      ) : template === null ? (
        <PhoneCell row={line.row} columns={columns} phone={phone} href={href} tree={tree} />
      ) : (
        columns.map((column, at) => (
          <Cell key={column.key} column={column} row={line.row} first={at === 0} href={href} tree={tree} />
        ))
      )}
    </div>
  );
}

/** Drawn once per row: while scrolling only the rows that come into sight cost anything. */
export const GridRow = memo(GridRowOnce) as typeof GridRowOnce;
