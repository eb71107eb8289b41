// biome-ignore-all lint/a11y/useSemanticElements: see DataTable
// biome-ignore-all lint/a11y/useFocusableInteractive: the field inside is what takes the focus
import { type ReactNode, useId, useMemo } from "react";
import { Button } from "../ui/parts";
import { messages } from "./messages";
import { type Column, choicesOf, emptyChoice, type Sort } from "./model";

/** The line above the table: search and switches of the page, filter, group, sort (phones), row count, CSV. */
export function TableTools<Row>({
  columns,
  shown,
  all,
  filtering,
  onFiltering,
  onClear,
  groupBy,
  onGroupBy,
  sort,
  onSort,
  onExport,
  children,
}: {
  columns: readonly Column<Row>[];
  shown: number;
  all: number;
  filtering: boolean;
  onFiltering: (() => void) | null;
  onClear: (() => void) | null;
  groupBy: string | null;
  onGroupBy: ((key: string | null) => void) | null;
  sort: Sort | null;
  onSort: ((sort: Sort) => void) | null;
  onExport: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const groupable = columns.filter(({ group }) => group);
  return (
    <div className="table-tools">
      {children && <div className="table-own">{children}</div>}
      {onFiltering && (
        <Button icon="filter" aria-pressed={filtering} onClick={onFiltering}>
          {messages.filter}
        </Button>
      )}
      {onClear && (
        <Button look="quiet" icon="close" onClick={onClear}>
          {messages.clear}
        </Button>
      )}
      {onGroupBy && groupable.length > 0 && (
        <span className="table-choice">
          <label htmlFor={`${id}-group`}>{messages.groupBy}</label>
          <select
            id={`${id}-group`}
            className="input"
            value={groupBy ?? ""}
            onChange={(event) => onGroupBy(event.target.value || null)}
          >
            <option value="">{messages.noGroup}</option>
            {groupable.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </span>
      )}
      {onSort && (
        <span className="table-choice">
          <label htmlFor={`${id}-sort`}>{messages.sortBy}</label>
          <select
            id={`${id}-sort`}
            className="input"
            value={sort ? `${sort.key} ${sort.descending}` : ""}
            onChange={(event) => {
              const [key = "", descending] = event.target.value.split(" ");
              if (key) onSort({ key, descending: descending === "true" });
            }}
          >
            <option value="">–</option>
            {columns.flatMap(({ key, title }) =>
              [false, true].map((descending) => (
                <option key={`${key} ${descending}`} value={`${key} ${descending}`}>
                  {title}, {descending ? messages.descending : messages.ascending}
                </option>
              )),
            )}
          </select>
        </span>
      )}
      <span className="table-count" aria-live="polite">
        {messages.count(shown, all)}
      </span>
      <Button look="quiet" icon="download" onClick={onExport}>
        {messages.export}
      </Button>
    </div>
  );
}

export function FilterCell<Row>({
  column,
  rows,
  value,
  onChange,
}: {
  column: Column<Row>;
  rows: readonly Row[];
  value: string;
  onChange: (asked: string) => void;
}) {
  const label = messages.filterOf(column.title);
  const choices = useMemo(() => (column.filter === "choice" ? choicesOf(rows, column) : []), [rows, column]);
  return (
    <div className="grid-filter" role="gridcell">
      {column.filter === "choice" ? (
        <select
          className="input"
          aria-label={label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{messages.all}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value || emptyChoice}>
              {choice.value || messages.none} ({choice.count})
            </option>
          ))}
        </select>
      ) : (
        column.filter && (
          <input
            className="input"
            aria-label={label}
            placeholder={column.filter === "text" ? messages.textFilter : messages.numberFilter}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      )}
    </div>
  );
}
