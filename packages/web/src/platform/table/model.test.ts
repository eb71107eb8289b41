import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Column, choicesOf, filterRows, filterTest, linesOf, sortRows, type Value } from "./model";

interface Row {
  name: string;
  kind: string | null;
  short: number | null;
}
const columns: Column<Row>[] = [
  { key: "name", title: "Nama", width: 100, value: (row) => row.name, filter: "text" },
  { key: "kind", title: "Jenis", width: 100, value: (row) => row.kind, filter: "choice", group: true },
  { key: "short", title: "Kurang", width: 100, value: (row) => row.short, filter: "number", sum: true },
];
const row = (name: string, kind: string | null, short: number | null): Row => ({ name, kind, short });
const rows = [row("SDN 10", "SD", 2), row("SDN 2", "SD", null), row("Puskesmas Alak", null, 7)];
const names = (list: readonly Row[]) => list.map(({ name }) => name);

describe("the table's order and filters", () => {
  it("sorts numbers inside names as numbers", () => {
    expect(names(sortRows(rows, columns[0], false))).toEqual(["Puskesmas Alak", "SDN 2", "SDN 10"]);
  });
  it("puts missing values last in both directions", () => {
    expect(sortRows(rows, columns[2], false).at(-1)?.short).toBeNull();
    expect(sortRows(rows, columns[2], true).at(-1)?.short).toBeNull();
  });
  it("keeps every row when sorting and keeps equal rows in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean())), (pairs) => {
        const list = pairs.map(([short], index) => row(String(index), null, short));
        const sorted = sortRows(list, columns[2], false);
        expect(new Set(sorted)).toEqual(new Set(list));
        for (let index = 1; index < sorted.length; index += 1) {
          const [a, b] = [sorted[index - 1] as Row, sorted[index] as Row];
          if (a.short === b.short) expect(Number(a.name)).toBeLessThan(Number(b.name));
        }
      }),
    );
  });
  it("finds all words in any order, upper or lower case", () => {
    expect(names(filterRows(rows, columns, { name: "alak pus" }))).toEqual(["Puskesmas Alak"]);
  });
  it("understands comparisons and ranges, and ignores what it does not understand", () => {
    const keeps = (asked: string, value: Value) => filterTest("number", asked)?.(value);
    expect(keeps(">5", 7)).toBe(true);
    expect(keeps("<= 5", 7)).toBe(false);
    expect(keeps("3-7", 7)).toBe(true);
    expect(keeps("1.200", 1200)).toBe(true);
    expect(keeps(">5", null)).toBe(false);
    expect(filterTest("number", ">")).toBeNull();
  });
  it("groups with counts and sums, and hides the rows of a closed group", () => {
    const lines = linesOf(rows, columns, "kind", new Set(["SD"]));
    expect(
      lines.map((line) => (line.kind === "group" ? `${line.name} ${line.count} ${line.sums.short}` : "row")),
    ).toEqual(["(kosong) 1 7", "row", "SD 2 2"]);
  });
  it("counts the choices of a column", () => {
    expect(choicesOf(rows, columns[1] as Column<Row>)).toEqual([
      { value: "", count: 1 },
      { value: "SD", count: 2 },
    ]);
  });
});
