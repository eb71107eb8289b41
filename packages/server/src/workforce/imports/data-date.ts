import type { ParsedRow } from "./parsed-row.js";

/** As of when a staff list speaks: the newest date any of its rows took effect, never later than today. Without one: today. */
export function dataDateOf(employees: readonly ParsedRow[], today: string): string {
  let newest = "";
  for (const { record } of employees) {
    for (const column of ["TMT JABATAN", "TMT GOLONGAN", "TMT CPNS"]) {
      const date = record[column];
      if (typeof date === "string" && date > newest && date <= today) newest = date;
    }
  }
  return newest === "" ? today : newest;
}
