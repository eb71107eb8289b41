// biome-ignore-all lint/a11y/useSemanticElements: virtual rows are placed absolutely, which a <table> cannot be; the grid roles say what they are
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, aria-activedescendant names the row
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { number } from "../format";
import { Icon } from "../ui/icons";
import { type Column, type Line, type PhoneLines, type Sort, shownValue, type Tree } from "./model";

export function HeadCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | null;
  onSort: ((sort: Sort) => void) | null;
}) {
  const sorted = sort?.key === column.key ? (sort.descending ? "descending" : "ascending") : undefined;
  const next = { key: column.key, descending: sorted === "ascending" };
  return (
    <div
      role="columnheader"
      className="grid-cell"
      data-align={column.align}
      aria-sort={sorted}
      title={column.help}
    >
      {onSort ? (
        <button type="button" className="grid-sort" onClick={() => onSort(next)}>
          <span className="grid-clip">{column.title}</span>
          {sorted && <Icon name={sorted === "ascending" ? "arrowUp" : "arrowDown"} size={14} />}
        </button>
      ) : (
        <span className="grid-clip">{column.title}</span>
      )}
    </div>
  );
}

export function Cell<Row>({
  column,
  row,
  first,
  href,
  tree,
}: {
  column: Column<Row>;
  row: Row;
  first: boolean;
  href: ((row: Row) => string) | undefined;
  tree: Tree<Row> | undefined;
}) {
  const shown = column.render ? column.render(row) : shownValue(column.value(row));
  const content = first && href ? <RowLink href={href(row)}>{shown}</RowLink> : shown;
  return (
    <div role="gridcell" className="grid-cell" data-align={column.align}>
      {first && tree && <TreeHandle row={row} tree={tree} />}
      <span className="grid-clip" title={typeof shown === "string" && shown.length > 18 ? shown : undefined}>
        {content}
      </span>
    </div>
  );
}

/** A real link, so that a middle click opens a new tab; not a stop of the Tab key, because the grid is one. */
function RowLink({ href, children }: { href: string; children: ReactNode }) {
  const [, navigate] = useLocation();
  return (
    <a
      href={href}
      tabIndex={-1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {children}
    </a>
  );
}

function TreeHandle<Row>({ row, tree }: { row: Row; tree: Tree<Row> }) {
  const expanded = tree.expanded(row);
  return (
    <span className="grid-tree" style={{ paddingLeft: (tree.level(row) - 1) * 18 }}>
      {expanded === undefined ? (
        <span className="grid-leaf" />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className="grid-handle"
          data-open={expanded}
          aria-label={expanded ? "Ciutkan" : "Bentangkan"}
          onClick={() => tree.toggle(row)}
        >
          <Icon name="chevronRight" size={16} />
        </button>
      )}
    </span>
  );
}

export function PhoneCell<Row>({
  row,
  columns,
  phone,
  href,
  tree,
}: {
  row: Row;
  columns: readonly Column<Row>[];
  phone: ((row: Row) => PhoneLines) | undefined;
  href: ((row: Row) => string) | undefined;
  tree: Tree<Row> | undefined;
}) {
  const show = (column: Column<Row> | undefined) =>
    column && (column.render ? column.render(row) : shownValue(column.value(row)));
  const { title, detail, end } = phone?.(row) ?? {
    title: show(columns[0]),
    detail: show(columns[1]),
    end: show(columns[2]),
  };
  return (
    <div role="gridcell" className="grid-phone">
      {tree && <TreeHandle row={row} tree={tree} />}
      <span className="grid-phone-text">
        <span className="grid-clip">{href ? <RowLink href={href(row)}>{title}</RowLink> : title}</span>
        <span className="grid-clip soft small">{detail}</span>
      </span>
      {end !== undefined && <span className="grid-phone-end">{end}</span>}
    </div>
  );
}

export function GroupCells<Row>({
  line,
  columns,
  template,
}: {
  line: Extract<Line<Row>, { kind: "group" }>;
  columns: readonly Column<Row>[];
  template: string | null;
}) {
  const name = (
    <span className="grid-group-name">
      <span className="grid-handle" data-open={!line.closed}>
        <Icon name="chevronRight" size={16} />
      </span>
      <span className="grid-clip">{line.name}</span>
      <span className="soft small">{number(line.count)}</span>
    </span>
  );
  const firstSum = columns.findIndex(({ sum }) => sum);
  if (template === null || firstSum < 1)
    return (
      <div
        role="gridcell"
        className="grid-cell"
        style={{ gridColumn: "1 / -1" }}
        aria-colspan={columns.length}
      >
        {name}
      </div>
    );
  return (
    <div role="presentation" className="grid-group" style={{ gridTemplateColumns: template }}>
      <div
        role="gridcell"
        className="grid-cell"
        style={{ gridColumn: `span ${firstSum}` }}
        aria-colspan={firstSum}
      >
        {name}
      </div>
      {columns.slice(firstSum).map((column) => (
        <div key={column.key} role="gridcell" className="grid-cell" data-align={column.align}>
          {column.sum ? number(line.sums[column.key]) : null}
        </div>
      ))}
    </div>
  );
}
