// biome-ignore-all lint/a11y/useSemanticElements: see DataTable
// biome-ignore-all lint/a11y/useFocusableInteractive: the field inside is what takes the focus
import { type ReactNode, useId, useMemo } from "react";
import { Button } from "../ui/parts";
import { messages } from "./messages";
import { type Column, choicesOf, emptyChoice, type Sort } from "./model";

interface ToolsProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  shown: number;
  all: number;
  phone: boolean;
  filtering: boolean;
  onFiltering: (() => void) | null;
  filters: Readonly<Record<string, string>>;
  onFilter: (key: string, asked: string) => void;
  onClear: (() => void) | null;
  groupBy: string | null;
  onGroupBy: ((key: string | null) => void) | null;
  sort: Sort | null;
  onSort: ((sort: Sort) => void) | null;
  onExport: () => void;
  children: ReactNode;
}

/** The line above the table: search and switches of the page, filter, group, row count, CSV; on phones one button opens the rest. */
export function TableTools<Row>(props: ToolsProps<Row>) {
  const { phone, filtering, onFiltering, onClear } = props;
  return (
    <div className="table-tools">
      {props.children && <div className="table-own">{props.children}</div>}
      {onFiltering && (
        <Button icon="filter" aria-expanded={filtering} aria-pressed={filtering} onClick={onFiltering}>
          {phone ? messages.arrange : messages.filter}
        </Button>
      )}
      {onClear && (
        <Button look="quiet" icon="close" onClick={onClear}>
          {messages.clear}
        </Button>
      )}
      {!phone && <GroupChoice {...props} />}
      {phone && filtering && (
        <div className="table-arrange">
          <SortChoice {...props} />
          <GroupChoice {...props} />
          {props.columns
            .filter(({ filter }) => filter)
            .map((column) => (
              <div key={column.key} className="grid-filter">
                <span aria-hidden="true">{column.title}</span>
                <FilterField
                  column={column}
                  rows={props.rows}
                  value={props.filters[column.key] ?? ""}
                  onChange={(asked) => props.onFilter(column.key, asked)}
                />
              </div>
            ))}
        </div>
      )}
      <span className="table-count" aria-live="polite">
        {messages.count(props.shown, props.all)}
      </span>
      <Button look="quiet" icon="download" onClick={props.onExport}>
        {messages.export}
      </Button>
    </div>
  );
}

function GroupChoice<Row>({ columns, groupBy, onGroupBy }: ToolsProps<Row>) {
  const id = useId();
  const groupable = columns.filter(({ group }) => group);
  if (!onGroupBy || groupable.length === 0) return null;
  return (
    <span className="table-choice">
      <label htmlFor={id}>{messages.groupBy}</label>
      <select
        id={id}
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
  );
}

function SortChoice<Row>({ columns, sort, onSort }: ToolsProps<Row>) {
  const id = useId();
  if (!onSort) return null;
  return (
    <span className="table-choice">
      <label htmlFor={id}>{messages.sortBy}</label>
      <select
        id={id}
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
  );
}

interface FilterProps<Row> {
  column: Column<Row>;
  rows: readonly Row[];
  value: string;
  onChange: (asked: string) => void;
}

/** One cell of the filter row under the head. */
export function FilterCell<Row>(props: FilterProps<Row>) {
  return (
    <div className="grid-filter" role="gridcell">
      <FilterField {...props} />
    </div>
  );
}

function FilterField<Row>({ column, rows, value, onChange }: FilterProps<Row>) {
  const label = messages.filterOf(column.title);
  const choices = useMemo(() => (column.filter === "choice" ? choicesOf(rows, column) : []), [rows, column]);
  if (!column.filter) return null;
  if (column.filter === "choice")
    return (
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
    );
  return (
    <input
      className="input"
      aria-label={label}
      placeholder={column.filter === "text" ? messages.textFilter : messages.numberFilter}
      title={column.filter === "number" ? messages.numberHelp : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
