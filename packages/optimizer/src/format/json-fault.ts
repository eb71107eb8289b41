/** What may stand at a place of a JSON text. */
export type Expected =
  | "a value"
  | "a key"
  | "a colon"
  | "a comma or a closing bracket"
  | "the end"
  | "a number as JSON writes it"
  | "a text as JSON writes it"
  | "a key that is new in its object"
  | "less nesting"
  | "a shorter text";

/** The first place where a text is no JSON. Lines and columns count from 1, columns in bytes. */
export class JsonFault extends Error {
  override readonly name = "JsonFault";

  constructor(
    readonly line: number,
    readonly column: number,
    /** A few characters from the place on; null where the text ends too early. */
    readonly found: string | null,
    readonly expected: Expected,
  ) {
    const seen = found === null ? "the end of the text" : JSON.stringify(found);
    super(`line ${line}, column ${column}: found ${seen}, expected ${expected}`);
  }
}
