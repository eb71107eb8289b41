import type { ModelData } from "highs";

/** A program of equations for HiGHS, written column by column. */
export class Program {
  readonly #rightSides: number[] = [];
  readonly #starts: number[] = [];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];
  readonly #cost: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];

  addRow(rightSide: number): number {
    return this.#rightSides.push(rightSide) - 1;
  }

  addColumn(cost: number, lower: number, upper: number): void {
    this.#starts.push(this.#indices.length);
    this.#cost.push(cost);
    this.#lower.push(lower);
    this.#upper.push(upper);
  }

  /** Of the column added last. */
  addEntry(row: number, value: number): void {
    this.#indices.push(row);
    this.#values.push(value);
  }

  /** The first `binaries` columns are whole numbers. */
  finish(binaries: number, offset: number): ModelData {
    const numCols = this.#cost.length;
    const numRows = this.#rightSides.length;
    const starts = Int32Array.from([...this.#starts, this.#indices.length]);
    const indices = Int32Array.from(this.#indices);
    const values = Float64Array.from(this.#values);
    return {
      numCols,
      numRows,
      offset,
      colCost: Float64Array.from(this.#cost),
      colLower: Float64Array.from(this.#lower),
      colUpper: Float64Array.from(this.#upper),
      rowLower: Float64Array.from(this.#rightSides),
      rowUpper: Float64Array.from(this.#rightSides),
      matrix: { format: "csc", numRows, numCols, starts, indices, values },
      integrality: Int32Array.from({ length: numCols }, (_, j) => (j < binaries ? 1 : 0)),
    };
  }
}
