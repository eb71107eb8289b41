import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvOf } from "./csv";

describe("CSV for a spreadsheet", () => {
  it("never lets a cell start with something a spreadsheet executes", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string(), (start, rest) => {
        expect(csvCell(start + rest)).toMatch(/^"?'/);
      }),
    );
    expect(csvCell("  =1+1")).toMatch(/^"?'/);
  });
  it("keeps all eighteen digits of a NIP as text", () => {
    expect(csvCell("197001011990031001")).toBe("'197001011990031001");
  });
  it("quotes separators, quotes and line breaks", () => {
    expect(csvCell('a;"b"')).toBe('"a;""b"""');
  });
  it("writes numbers with a decimal comma and leaves negative numbers numbers", () => {
    expect(csvCell(-2.5)).toBe("-2,5");
  });
  it("starts with a byte order mark and ends every row", () => {
    expect(
      csvOf([
        ["a", 1],
        [null, true],
      ]),
    ).toBe("\uFEFFa;1\r\n;ya\r\n");
  });
});
