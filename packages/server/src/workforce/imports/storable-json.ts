/**
 * JSON without what PostgreSQL refuses in a text: NUL and halves of surrogate pairs. `JSON.stringify` writes both as escapes; an escape
 * counts only behind an even number of backslashes, for a cell may hold the six characters `\\u0000` as plain text.
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value).replace(/((?<!\\)(?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g, "$1");
}
