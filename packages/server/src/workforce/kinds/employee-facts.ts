import { educationById, educationByName } from "../rows/aliases.js";
import type { RowRecord } from "./kind-store.js";
import type { Names } from "./names.js";
import { isServingIn } from "./standing.js";

export const text = (record: RowRecord, column: string): string | null => {
  const value = record[column];
  return typeof value === "string" && value !== "" ? value : null;
};

/** The ID where it is a code of ours, else the only entry of that name (SIASN IDs need not be the office's codes). */
export function resolve(
  record: RowRecord,
  names: Names,
  idColumn: string,
  nameColumn: string,
): { code: string } | null {
  const id = text(record, idColumn);
  if (id !== null && names.has(id)) return { code: id };
  const name = text(record, nameColumn);
  const code = name === null ? null : (names.byName(name) ?? names.byName(withoutLevel(name)));
  return code === null ? null : { code };
}

/** SIASN writes the level before the field: `S-1 PENDIDIKAN MATEMATIKA`. */
const withoutLevel = (name: string): string =>
  name.replace(/^\s*(S-?[123]|D-?(?:I{1,3}|IV|[1-4])|SLTA|SMK|PROFESI|A-?[IV]+)[\s/:-]+/i, "");

export function educationLevel(record: RowRecord): string | null {
  const id = text(record, "TINGKAT PENDIDIKAN ID")?.padStart(2, "0");
  const name = text(record, "TINGKAT PENDIDIKAN NAMA")
    ?.toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  return (id && educationById[id]) ?? (name && educationByName[name]) ?? null;
}

/** Digits 13 and 14 of the number tell PNS from PPPK; the columns tell what it cannot: CPNS and part time. */
export function employeeKind(record: RowRecord): string {
  const status = text(record, "STATUS CPNS PNS")?.toUpperCase() ?? "";
  const nip = text(record, "NIP BARU") ?? "";
  if (Number(nip.slice(12, 14)) >= 21) return /PARUH|\bPW\b/.test(status) ? "PPPK_PW" : "PPPK";
  return status === "C" || status === "CPNS" ? "CPNS" : "PNS";
}

export const seatColumn = (record: RowRecord): string =>
  record["JABATAN ID"] === undefined ? "JABATAN NAMA" : "JABATAN ID";

export const standingOf = (record: RowRecord): string =>
  text(record, "KEDUDUKAN HUKUM ID")?.padStart(2, "0") ?? "01";

export const isServing = (record: RowRecord): boolean => isServingIn(standingOf(record));
