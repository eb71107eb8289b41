// biome-ignore-all lint/a11y/useSemanticElements: virtual rows are placed absolutely, which a <table> cannot be; the grid roles say what they are
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, aria-activedescendant names the row
// biome-ignore-all lint/a11y/noStaticElementInteractions: the role is grid or treegrid
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is grid or treegrid
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLocation } from "wouter";
import { downloadCsv } from "../download";
import { useMedia } from "../media";
import { usePrinting } from "../printing";
import { phoneQuery } from "../theme";
import { Button } from "../ui/parts";
import { Empty } from "../ui/states";
import { HeadCell } from "./cells";
import { GridRow } from "./GridRow";
import { messages } from "./messages";
import {
  type Column,
  csvRows,
  filterRows,
  type Line,
  linesOf,
  type PhoneLines,
  type Sort,
  sortRows,
  type Tree,
} from "./model";
import { choicesInWords, PrintedTable } from "./PrintedTable";
import { FilterCell, TableTools } from "./TableTools";
import "./table.css";

export interface DataTableProps<Row> {
  /** Names the table for screen readers and the CSV file. */
  label: string;
  fileName: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** Enter, a click, or the link in the first column goes here. */
  href?: (row: Row) => string;
  /** Instead of `href`: shows the row beside the table. */
  onOpen?: (row: Row) => void;
  /** The row that `onOpen` shows now. */
  openKey?: string | null;
  sort?: Sort;
  groupBy?: string;
  /** Two lines for phones: title and right end above, detail below. Without it the first columns are taken. */
  phone?: (row: Row) => PhoneLines;
  /** Rows of a tree in display order; sorting and grouping are off then. */
  tree?: Tree<Row>;
  /** Search field or switches before the tools. */
  tools?: ReactNode;
  empty?: ReactNode;
  /** Pixels, or "fill" inside `<Page fill>`. */
  height?: number | "fill";
}

const headHeight = 36;

/**
 * The one table: sticky head, sort, filter per column, groups, a tree, CSV of what is shown, virtual rows (36 px, 44 px on touch, two lines
 * on phones). Keyboard: the grid is one stop of the Tab key; arrows choose a row, Enter opens it. Screen readers hear the true row count.
 * On paper all rows stand, see PrintedTable.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns, rowKey, href, onOpen, openKey, tree, height = "fill" } = props;
  const id = useId();
  const [, navigate] = useLocation();
  const phone = useMedia(phoneQuery);
  const isPrinting = usePrinting();
  const coarse = useMedia("(pointer: coarse)");
  const [sort, setSort] = useState<Sort | null>(props.sort ?? null);
  const [groupBy, setGroupBy] = useState<string | null>(props.groupBy ?? null);
  const [filters, setFilters] = useState<Record<string, string>>({});
  const [filtering, setFiltering] = useState(false);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);

  const filtered = useMemo(() => filterRows(rows, columns, filters), [rows, columns, filters]);
  const sorted = useMemo(
    () =>
      tree || !sort
        ? filtered
        : sortRows(
            filtered,
            columns.find(({ key }) => key === sort.key),
            sort.descending,
          ),
    [filtered, columns, sort, tree],
  );
  const lines = useMemo(
    () => linesOf(sorted, columns, tree ? null : groupBy, closed),
    [sorted, columns, groupBy, closed, tree],
  );

  const rowHeight = phone ? 60 : coarse ? 44 : 36;
  const top = phone ? 0 : headHeight + (filtering ? 44 : 0);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 24,
    paddingStart: top,
    scrollPaddingStart: top,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: row heights are measured anew when they change
  useEffect(() => virtual.measure(), [rowHeight, top]);
  const last = lines.length - 1;
  const at = Math.min(active, Math.max(0, last));

  const toggleGroup = useCallback((name: string) => {
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  }, []);
  const open = useCallback(
    (line: Line<Row>) => {
      if (line.kind === "group") toggleGroup(line.name);
      else if (onOpen) onOpen(line.row);
      else if (href) navigate(href(line.row));
      else if (tree?.expanded(line.row) !== undefined) tree.toggle(line.row);
    },
    [toggleGroup, onOpen, href, navigate, tree],
  );
  const press = useCallback(
    (index: number, line: Line<Row>, opens: boolean) => {
      setActive(index);
      if (opens) open(line);
    },
    [open],
  );
  const choose = (index: number) => {
    const next = Math.max(0, Math.min(last, index));
    setActive(next);
    virtual.scrollToIndex(next, { align: "auto" });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const line = lines[at];
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 360) / rowHeight) - 2);
    const sideways = (opening: boolean) => {
      if (!line) return false;
      if (line.kind === "group" && line.closed === opening) {
        toggleGroup(line.name);
        return true;
      }
      if (line.kind === "row" && tree && tree.expanded(line.row) === !opening) {
        tree.toggle(line.row);
        return true;
      }
      return false;
    };
    const keys: Record<string, () => unknown> = {
      ArrowDown: () => choose(at + 1),
      ArrowUp: () => choose(at - 1),
      PageDown: () => choose(at + page),
      PageUp: () => choose(at - page),
      Home: () => choose(0),
      End: () => choose(last),
      Enter: () => line && open(line),
      " ": () => line && open(line),
      ArrowRight: () => sideways(true) || scroller.current?.scrollBy({ left: 80 }),
      ArrowLeft: () => sideways(false) || scroller.current?.scrollBy({ left: -80 }),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  const shown = virtual.getVirtualItems();
  const template = columns.map(({ width }) => `minmax(${width}px, ${width}fr)`).join(" ");
  const minWidth = columns.reduce((total, { width }) => total + width, 0);
  const isFiltered = Object.values(filters).some((asked) => asked !== "");
  const clear = () => setFilters({});
  return (
    <div className="table" data-fill={height === "fill"}>
      <TableTools
        columns={columns}
        shown={sorted.length}
        all={rows.length}
        phone={phone}
        filtering={filtering}
        onFiltering={columns.some(({ filter }) => filter) || phone ? () => setFiltering(!filtering) : null}
        onClear={isFiltered ? clear : null}
        groupBy={groupBy}
        onGroupBy={tree ? null : setGroupBy}
        sort={sort}
        onSort={phone && !tree ? setSort : null}
        filters={filters}
        rows={rows}
        onFilter={(key, asked) => setFilters((before) => ({ ...before, [key]: asked }))}
        onExport={() => downloadCsv(props.fileName, csvRows(sorted, columns))}
      >
        {props.tools}
      </TableTools>
      {isPrinting && lines.length > 0 && (
        <PrintedTable
          label={label}
          lines={lines}
          columns={columns}
          rowKey={rowKey}
          tree={tree}
          count={{ shown: sorted.length, all: rows.length }}
          choices={choicesInWords(columns, filters, tree ? null : sort, tree ? null : groupBy)}
        />
      )}
      <div
        ref={scroller}
        className="grid"
        data-phone={phone}
        style={height === "fill" || isPrinting ? undefined : { height }}
        role={tree || groupBy ? "treegrid" : "grid"}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={shown.some(({ index }) => index === at) ? `${id}-${at}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div
          className="grid-inner"
          role="presentation"
          style={{ height: virtual.getTotalSize(), minWidth: phone ? undefined : minWidth }}
        >
          {!phone && (
            <div className="grid-head" role="rowgroup">
              <div
                className="grid-row"
                role="row"
                aria-rowindex={1}
                style={{ gridTemplateColumns: template }}
              >
                {columns.map((column) => (
                  <HeadCell
                    key={column.key}
                    column={column}
                    sort={tree ? null : sort}
                    onSort={tree ? null : setSort}
                  />
                ))}
              </div>
              {filtering && (
                <div className="grid-filters" role="row" style={{ gridTemplateColumns: template }}>
                  {columns.map((column) => (
                    <FilterCell
                      key={column.key}
                      column={column}
                      rows={rows}
                      value={filters[column.key] ?? ""}
                      onChange={(asked) => setFilters((before) => ({ ...before, [column.key]: asked }))}
                    />
                  ))}
                </div>
              )}
            </div>
          )}
          <div role="rowgroup">
            {shown.map((item) => {
              const line = lines[item.index];
              if (!line) return null;
              return (
                <GridRow
                  key={line.kind === "row" ? rowKey(line.row) : `\u0000${line.name}`}
                  id={id}
                  line={line}
                  index={item.index}
                  start={item.start}
                  height={rowHeight}
                  columns={columns}
                  template={phone ? null : template}
                  grouped={groupBy !== null && !tree}
                  isActive={item.index === at}
                  isOpen={onOpen && line.kind === "row" ? openKey === rowKey(line.row) : undefined}
                  tree={tree}
                  expanded={line.kind === "group" ? !line.closed : tree?.expanded(line.row)}
                  href={href}
                  phone={props.phone}
                  onPress={press}
                />
              );
            })}
          </div>
        </div>
        {lines.length === 0 && (
          <div className="grid-empty" role="row">
            <div role="gridcell">
              {rows.length === 0 ? (
                (props.empty ?? <Empty title={messages.empty} />)
              ) : (
                <Empty
                  icon="filter"
                  title={messages.nothing}
                  hint={messages.nothingHint}
                  action={isFiltered && <Button onClick={clear}>{messages.clear}</Button>}
                />
              )}
            </div>
          </div>
        )}
      </div>
      <span id={`${id}-keys`} className="sr-only">
        {messages.keys}
      </span>
    </div>
  );
}
