import { formatIndonesianWithWeekday, type IsoDate, toCalendar } from "../dates.js";
import { Inputs } from "./inputs.js";
import { numberWords } from "./number-words.js";
import { known, type Outcome } from "./outcome.js";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** What a numbering template may ask for: `{klas}`, `{nomor}` or `{nomor:03}`, `{unit}`, `{jenis}`, `{bulan_romawi}`, `{tahun}`. */
export interface NumberParts {
  readonly klas?: string;
  readonly nomor: number;
  readonly unit?: string;
  readonly jenis?: string;
  readonly month?: number;
  readonly tahun?: number;
}

/** A document number from the office's template (classification of Permendagri 83/2022, or the older one). Unknown tokens are a fault. */
export function documentNumber(template: string, parts: NumberParts): Outcome<{ readonly number: string }> {
  const inputs = new Inputs();
  inputs.number("nomor", "Nomor urut", parts.nomor, { least: 1, whole: true });
  const values: Readonly<Record<string, string | undefined>> = {
    klas: parts.klas,
    nomor: String(parts.nomor),
    unit: parts.unit,
    jenis: parts.jenis,
    bulan_romawi: parts.month === undefined ? undefined : ROMAN[parts.month - 1],
    tahun: parts.tahun === undefined ? undefined : String(parts.tahun),
  };
  const written = template.replace(/\{([a-z_]+)(?::0(\d+))?\}/g, (token, name: string, width?: string) => {
    if (!(name in values)) inputs.fault(name, "Pola nomor", token, `{${Object.keys(values).join("}, {")}}`);
    else if (values[name] === undefined) inputs.missing(name, `isi ${token}`);
    return (values[name] ?? "").padStart(Number(width ?? 0), "0");
  });
  return inputs.refusal() ?? known({ number: written });
}

/** The opening of minutes: `hari Senin tanggal dua bulan Maret tahun dua ribu dua puluh enam`. */
export function dateInWords(date: IsoDate): string {
  const { year, day } = toCalendar(date);
  const [, weekday, month] = /^(\S+), \d+ (\S+)/.exec(formatIndonesianWithWeekday(date))!;
  return `hari ${weekday} tanggal ${numberWords(day)} bulan ${month} tahun ${numberWords(year)}`;
}

/** Dates of the papers of one move, in the order they must follow each other; equal days are fine, a day not yet known is skipped. */
const PAPERS = {
  minutes: "Tanggal berita acara Tim Penilai Kinerja",
  decree: "Tanggal SK",
  oath: "Tanggal pelantikan",
  start: "Tanggal SPMT",
} as const;
export type PaperDates = Readonly<Partial<Record<keyof typeof PAPERS, IsoDate | null>>>;

/** Checks minutes ≤ decree ≤ oath ≤ start of duty; the fault names both papers. */
export function checkPaperDates(dates: PaperDates): Outcome<object> {
  const inputs = new Inputs();
  const there = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).flatMap((key) =>
    dates[key] ? [{ key, date: dates[key] }] : [],
  );
  there.forEach(({ key, date }, i) => {
    const before = there[i - 1];
    if (before && date < before.date)
      inputs.fault(
        key,
        PAPERS[key],
        date,
        `${before.date} atau sesudahnya (${PAPERS[before.key].toLowerCase()})`,
      );
  });
  return inputs.refusal() ?? known({});
}
