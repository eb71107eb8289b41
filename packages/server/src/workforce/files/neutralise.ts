/**
 * Formula injection: a text that a spreadsheet would run when the cell is edited or the sheet is saved as CSV (`=cmd|...`, `+62...`,
 * `-1+2`, `@SUM`, a leading tab or carriage return; also behind blanks or line breaks, which some programs drop when they read a CSV)
 * gets a leading apostrophe. That is the mark people know for "this is text", and our own import strips it again, so a file we wrote
 * reads back unchanged. Characters that XML forbids are removed, and a text is cut before the 32,767 characters at which Excel calls a
 * file damaged.
 */
export function neutraliseText(text: string): string {
  const clean = stripControls(text).slice(0, 32_000);
  return /^\s*[=+\-@\t\r]./s.test(clean) ? `'${clean}` : clean;
}

function stripControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are illegal in XML 1.0
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
