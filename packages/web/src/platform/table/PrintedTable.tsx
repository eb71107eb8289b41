import { number } from "../format";
import { PaperSize } from "../ui/PaperSize";
import { messages } from "./messages";
import { type Column, type Line, type Sort, shownValue, type Tree } from "./model";

/**
 * So many rows are put on paper, about 80 sheets: more than every table of a large government has except that of all its employees, and what a
 * browser lays out in about two seconds. What is left out is said on the first sheet.
 */
export const mostPrinted = 2000;

/** From this width on, the columns of a table stand on a sheet on its side; below it they fit upright. */
const uprightWidth = 860;

/** The whole table as it is filtered and sorted: real rows, whose head the browser repeats on each sheet and which it does not split. */
export function PrintedTable<Row>({
  label,
  lines,
  columns,
  rowKey,
  tree,
  count,
  choices,
}: {
  label: string;
  lines: readonly Line<Row>[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  tree: Tree<Row> | undefined;
  count: { shown: number; all: number };
  /** Filters, order and groups in words. */
  choices: readonly string[];
}) {
  const width = columns.reduce((total, column) => total + column.width, 0);
  const isFolded = lines.some((line) =>
    line.kind === "group" ? line.closed : tree?.expanded(line.row) === false,
  );
  const notes = [
    ...choices,
    ...(isFolded ? [messages.printedFolded] : []),
    ...(lines.length > mostPrinted ? [messages.printedPart(mostPrinted, lines.length)] : []),
  ];
  return (
    <div className="printed">
      {width > uprightWidth && <PaperSize size="A4 landscape" />}
      <p>{[messages.count(count.shown, count.all), ...notes].join(". ")}.</p>
      <table aria-label={label}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: `${(100 * column.width) / width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, mostPrinted).map((line) =>
            line.kind === "group" ? (
              <PrintedGroup key={`\u0000${line.name}`} line={line} columns={columns} />
            ) : (
              <tr key={rowKey(line.row)}>
                {columns.map((column, at) => (
                  <td
                    key={column.key}
                    data-align={column.align}
                    style={
                      at === 0 && tree ? { paddingLeft: `${tree.level(line.row) * 3 - 2}mm` } : undefined
                    }
                  >
                    {column.render ? column.render(line.row) : shownValue(column.value(line.row))}
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function PrintedGroup<Row>({
  line,
  columns,
}: {
  line: Extract<Line<Row>, { kind: "group" }>;
  columns: readonly Column<Row>[];
}) {
  const first = columns.findIndex(({ sum }) => sum);
  const span = first < 1 ? columns.length : first;
  return (
    <tr data-kind="group">
      <th scope="rowgroup" colSpan={span}>
        {line.name} ({number(line.count)})
      </th>
      {columns.slice(span).map((column) => (
        <td key={column.key} data-align={column.align}>
          {column.sum ? number(line.sums[column.key]) : null}
        </td>
      ))}
    </tr>
  );
}

/** What the reader chose to see, in words for the first sheet. */
export function choicesInWords<Row>(
  columns: readonly Column<Row>[],
  filters: Readonly<Record<string, string>>,
  sort: Sort | null,
  groupBy: string | null,
): string[] {
  const titleOf = (key: string) => columns.find((column) => column.key === key)?.title ?? key;
  const asked = columns.flatMap(({ key, title, filter }) => {
    const value = filters[key] ?? "";
    return !filter || value.trim() === "" ? [] : [messages.filteredBy(title, filter, value)];
  });
  return [
    ...(asked.length > 0 ? [`${messages.filtered} ${asked.join("; ")}`] : []),
    ...(groupBy ? [messages.groupedBy(titleOf(groupBy))] : []),
    ...(sort ? [messages.sortedBy(titleOf(sort.key), sort.descending)] : []),
  ];
}
