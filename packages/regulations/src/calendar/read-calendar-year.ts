import { type CaseFault, Fields } from "../case/fields.js";
import { parseDate, yearOf } from "../dates.js";
import type { CalendarYear, DayOff, DayOffKind } from "./work-calendar.js";

const KINDS: Readonly<Record<string, DayOffKind>> = {
  NATIONAL: "NATIONAL",
  LIBUR: "NATIONAL",
  LIBUR_NASIONAL: "NATIONAL",
  JOINT_LEAVE: "JOINT_LEAVE",
  CUTI_BERSAMA: "JOINT_LEAVE",
};

export type CalendarReading =
  | { readonly ok: true; readonly year: CalendarYear }
  | { readonly ok: false; readonly faults: readonly CaseFault[] };

/**
 * One year's days off as an office hands them in: JSON `{ "tahun": 2027, "dasar": "SKB ...", "hari": [{ "tanggal", "jenis", "keterangan" }] }`,
 * or CSV with the columns `tanggal;jenis;keterangan` (comma or semicolon), the year taken from the dates. `jenis` is LIBUR_NASIONAL or
 * CUTI_BERSAMA. A year with faults is refused whole: a missing holiday would move every deadline.
 */
export function readCalendarYear(text: string): CalendarReading {
  return text.trimStart().startsWith("{") ? fromJson(text) : fromCsv(text);
}

function fromJson(text: string): CalendarReading {
  const faults: CaseFault[] = [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return refuse("(berkas)", (error as Error).message, "JSON yang utuh", "Periksa tanda koma dan kurung.");
  }
  const fields = Fields.of(parsed, "", faults);
  if (fields === null) return { ok: false, faults };
  const year = fields.number("tahun", "year");
  const source = fields.text("dasar", "source") ?? "";
  const daysOff = fields.list(readDay, "hari", "daysOff") ?? [];
  fields.done();
  return finished(
    year,
    source,
    daysOff.flatMap((day) => day ?? []),
    faults,
  );
}

function readDay(fields: Fields): DayOff | null {
  const date = fields.date("tanggal", "date");
  const kind = fields.choice(KINDS, "jenis", "kind");
  const name = fields.text("keterangan", "name") ?? "";
  if (date === null) fields.missing("tanggal", "tanggal seperti 2027-01-01", "Tulis tanggalnya.");
  return date === null || kind === null ? null : { date, kind, name };
}

function fromCsv(text: string): CalendarReading {
  const faults: CaseFault[] = [];
  const lines = text.split(/\r?\n/);
  const separator = (lines[0] ?? "").includes(";") ? ";" : ",";
  const daysOff: DayOff[] = [];
  for (const [index, line] of lines.entries()) {
    const [first = "", kindText = "", ...rest] = line.split(separator).map((cell) => cell.trim());
    if (line.trim() === "" || (index === 0 && /^tanggal$/i.test(first.replace(/^\uFEFF/, "")))) continue;
    const where = `baris ${index + 1}`;
    const date = parseDate(first);
    const kind = KINDS[kindText.toUpperCase().replace(/\s+/g, "_")];
    if (date === null)
      faults.push({
        where,
        found: first,
        expected: "tanggal seperti 2027-01-01",
        fix: "Hari itu harus ada dalam kalender.",
      });
    if (kind === undefined)
      faults.push({
        where,
        found: kindText,
        expected: "LIBUR_NASIONAL atau CUTI_BERSAMA",
        fix: "Tulis jenisnya di kolom kedua.",
      });
    if (date !== null && kind !== undefined) daysOff.push({ date, kind, name: rest.join(separator) });
  }
  const first = daysOff[0];
  return finished(first === undefined ? null : yearOf(first.date), "Daftar dari kantor", daysOff, faults);
}

/** Fixed days every year has: a list without them is not the list of a whole year. */
const EVERY_YEAR = ["01-01", "05-01", "06-01", "08-17", "12-25"];

function finished(
  year: number | null,
  source: string,
  daysOff: readonly DayOff[],
  faults: CaseFault[],
): CalendarReading {
  if (year === null || !Number.isInteger(year))
    faults.push({
      where: "tahun",
      found: year,
      expected: "tahun seperti 2027",
      fix: "Tulis tahunnya, atau isi daftar harinya.",
    });
  const seen = new Set<string>();
  for (const { date } of daysOff) {
    if (year !== null && yearOf(date) !== year)
      faults.push({
        where: "hari",
        found: date,
        expected: `tanggal dalam tahun ${year}`,
        fix: "Satu berkas memuat satu tahun.",
      });
    if (seen.has(date))
      faults.push({
        where: "hari",
        found: date,
        expected: "tiap tanggal sekali",
        fix: "Hapus yang berulang.",
      });
    seen.add(date);
  }
  for (const day of EVERY_YEAR)
    if (year !== null && !seen.has(`${year}-${day}`))
      faults.push({
        where: "hari",
        found: `tanpa ${year}-${day}`,
        expected: "daftar setahun penuh",
        fix: "Lengkapi hari libur nasional yang tanggalnya tetap.",
      });
  return faults.length > 0 || year === null
    ? { ok: false, faults }
    : { ok: true, year: { year, isSettled: true, source, daysOff } };
}

const refuse = (where: string, found: unknown, expected: string, fix: string): CalendarReading => ({
  ok: false,
  faults: [{ where, found, expected, fix }],
});
