/** A column of numbers that grows as it is read: four bytes an entry while they are small integers, eight otherwise. */
export class Column {
  #values: Int32Array | Float64Array = new Int32Array(256);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) this.#values = widened(this.#values, 2 * this.#length);
    if ((value | 0) !== value && this.#values instanceof Int32Array) {
      this.#values = Float64Array.from(this.#values);
    }
    this.#values[this.#length++] = value;
  }

  /** What was pushed, in memory of exactly its size. */
  finish(): Int32Array | Float64Array {
    return this.#values.slice(0, this.#length);
  }
}

function widened(values: Int32Array | Float64Array, length: number): Int32Array | Float64Array {
  const wider = values instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
  wider.set(values);
  return wider;
}
