import type { ReactNode } from "react";
import type { CsvCell } from "../csv";
import { number } from "../format";

export type Value = string | number | null;

export interface Column<Row> {
  key: string;
  title: string;
  /** Pixels; the columns share what is left over in proportion to their widths. */
  width: number;
  /** What is sorted, filtered, grouped and exported. */
  value: (row: Row) => Value;
  /** What is shown; without it the value itself. */
  render?: (row: Row) => ReactNode;
  /** Numbers stand right. */
  align?: "end";
  /** `choice`: one of few values; `text`: contains; `number`: "5", ">5", "<5", "3-5". Without it the column has no filter. */
  filter?: "choice" | "text" | "number";
  /** May be grouped by. */
  group?: boolean;
  /** Added up in the heading of a group. */
  sum?: boolean;
  /** Read on demand: how the number comes about. */
  help?: string;
}

export interface Tree<Row> {
  /** 1 for the outermost. */
  level: (row: Row) => number;
  /** undefined: has no children. */
  expanded: (row: Row) => boolean | undefined;
  toggle: (row: Row) => void;
}

/** A row on a phone: title and right end above, detail below. */
export interface PhoneLines {
  title: ReactNode;
  detail: ReactNode;
  end?: ReactNode;
}

export interface Sort {
  key: string;
  descending: boolean;
}

const collator = new Intl.Collator("id", { numeric: true, sensitivity: "base" });

/** Missing values stand last in both directions. */
export function compareValues(a: Value, b: Value, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
}

/** Stable: rows with equal values keep their order. */
export function sortRows<Row>(rows: readonly Row[], column: Column<Row> | undefined, descending: boolean) {
  if (!column) return rows;
  const keyed = rows.map((row, index) => ({ row, index, value: column.value(row) }));
  keyed.sort((a, b) => compareValues(a.value, b.value, descending) || a.index - b.index);
  return keyed.map(({ row }) => row);
}

const plain = (text: string) => text.toLocaleLowerCase("id");
const parse = (text: string) => Number(text.trim().replace(/\./g, "").replace(",", "."));

/** The filter a person typed, as a test; null when it says nothing (yet). */
export function filterTest(
  kind: NonNullable<Column<unknown>["filter"]>,
  asked: string,
): ((value: Value) => boolean) | null {
  if (asked === "") return null;
  if (kind === "choice") return (value) => String(value ?? "") === (asked === emptyChoice ? "" : asked);
  const text = asked.trim();
  if (text === "") return null;
  if (kind === "text") {
    const words = plain(text).split(/\s+/);
    return (value) => {
      const hay = plain(String(value ?? ""));
      return words.every((word) => hay.includes(word));
    };
  }
  const range = /^(\d[\d.,]*)\s*[-–]\s*(\d[\d.,]*)$/.exec(text);
  if (range) {
    const [low, high] = [parse(range[1] as string), parse(range[2] as string)];
    return (value) => typeof value === "number" && value >= low && value <= high;
  }
  const compare = /^(>=|<=|>|<|=|≥|≤)?\s*(-?\d[\d.,]*)$/.exec(text);
  if (!compare) return null;
  const limit = parse(compare[2] as string);
  const tests: Record<string, (value: number) => boolean> = {
    ">": (value) => value > limit,
    "<": (value) => value < limit,
    ">=": (value) => value >= limit,
    "≥": (value) => value >= limit,
    "<=": (value) => value <= limit,
    "≤": (value) => value <= limit,
  };
  const test = tests[compare[1] ?? "="] ?? ((value: number) => value === limit);
  return (value) => typeof value === "number" && test(value);
}
export const emptyChoice = "\u0000kosong";

export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: Readonly<Record<string, string>>,
): readonly Row[] {
  const tests = columns.flatMap((column) => {
    const test = column.filter && filterTest(column.filter, filters[column.key] ?? "");
    return test ? [(row: Row) => test(column.value(row))] : [];
  });
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

/** A line of the table: a row, or the heading of a group with its count and sums. */
export type Line<Row> =
  | { kind: "row"; row: Row }
  | { kind: "group"; name: string; count: number; sums: Readonly<Record<string, number>>; closed: boolean };

export function linesOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  groupBy: string | null,
  closed: ReadonlySet<string>,
): Line<Row>[] {
  const column = columns.find((candidate) => candidate.key === groupBy);
  if (!column) return rows.map((row) => ({ kind: "row", row }));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = String(column.value(row) ?? "") || "(kosong)";
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const summed = columns.filter((candidate) => candidate.sum);
  return [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .flatMap(([name, own]): Line<Row>[] => {
      const sums = Object.fromEntries(
        summed.map(({ key, value }) => [key, own.reduce((total, row) => total + Number(value(row) ?? 0), 0)]),
      );
      const isClosed = closed.has(name);
      return [
        { kind: "group", name, count: own.length, sums, closed: isClosed },
        ...(isClosed ? [] : own.map((row): Line<Row> => ({ kind: "row", row }))),
      ];
    });
}

/** The distinct values of a column with how often each occurs, for its filter. */
export function choicesOf<Row>(
  rows: readonly Row[],
  column: Column<Row>,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = String(column.value(row) ?? "");
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => collator.compare(a.value, b.value));
}

export const shownValue = (value: Value): string =>
  typeof value === "number" ? number(value) : (value ?? "–");

/** What is shown, as rows of a CSV file. */
export function csvRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): CsvCell[][] {
  return [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column): CsvCell => column.value(row))),
  ];
}
