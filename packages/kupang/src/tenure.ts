import { addMonths, type Day, day, firstOfMonth, parts, workday } from "./calendar.js";
import { DATA_DATE, type GovernmentId } from "./demo-governments.js";
import { marginals } from "./facts.js";
import type { Random } from "./random.js";
import type { Title } from "./titles.js";
import type { Unit } from "./unit.js";

function model(t: Title): { median: number; sigma: number; max: number } {
  const all = marginals.tenure_in_post_years;
  const name =
    t.id === "LURAH" || t.role === "KEPALA_SEKOLAH" || t.role === "KEPALA_PUSKESMAS"
      ? t.role || t.id
      : t.group;
  return all[name]!;
}

/** Officials are sworn in together: their dates of appointment fall on a few working days of a year. */
function ceremony(value: Day): Day {
  const { year, month } = parts(value);
  const quarter = Math.floor((month - 1) / 3);
  // 2026 has one round, in February; nobody was sworn in after it.
  if (year === 2026) return day(2026, 2, 27);
  return workday(day(year, quarter * 3 + 2, [14, 19, 8, 22][(year + quarter) % 4]!));
}

/** The round of 30 December 2025 in the regency (kupang.md 5). */
export const REGENCY_ROUND: Day = day(2025, 12, 30);
/** 23 top officials of the regency, 80 functional officials of the city. */
const REGENCY_JPT: Day = day(2025, 9, 12);
const CITY_JF: Day = day(2025, 11, 25);
const CITY_JPT: Day = day(2025, 10, 21);

/** TMT of the post a PNS holds now, never before `earliest`. */
export function drawTmt(government: GovernmentId, t: Title, unit: Unit, earliest: Day, r: Random): Day {
  if (government === "kab" && t.group === "JPT_PRATAMA" && r.chance(0.6)) return REGENCY_JPT;
  if (government === "kota" && t.group === "JPT_PRATAMA" && r.chance(0.25)) return CITY_JPT;
  const { median, sigma, max } = model(t);
  const fits = (value: Day): boolean => value >= earliest && value <= DATA_DATE - 30;
  for (let attempt = 0; attempt < 30; attempt++) {
    const years = Math.min(max, r.lognormal(median, sigma));
    const raw = DATA_DATE - Math.round(years * 365.2425);
    if (t.managerial || t.role !== "") {
      const value = ceremony(raw);
      if (fits(value)) return value;
    } else if (t.group === "JF_LAIN" && government === "kota" && r.chance(0.16) && fits(CITY_JF)) {
      return CITY_JF;
    } else if (t.group === "JF_LAIN" && t.jenjang === "AHLI_MUDA" && r.chance(0.4)) {
      // Equalisation of 2021-2022: the former heads of section became functional officials.
      const value = r.pick([day(2021, 12, 31), day(2022, 1, 3), day(2022, 6, 30)]);
      if (fits(value) && unit.kind === "BIDANG") return value;
    } else {
      const value = firstOfMonth(raw);
      if (fits(value)) return value;
    }
  }
  const late = firstOfMonth(addMonths(earliest, 1));
  return Math.min(Math.max(late, earliest), DATA_DATE - 30);
}

/** First day of the first contract: most were appointed in 2025 (kupang.md 4). */
export function pppkStart(government: GovernmentId, r: Random): Day {
  if (government === "kota")
    return r.weighted([
      [day(2025, 4, 1), 49],
      [day(2025, 10, 1), 21],
      [day(2024, 5, 1), 10],
      [day(2023, 8, 1), 12],
      [day(2022, 3, 1), 5],
      [day(2021, 2, 1), 3],
    ]);
  return r.weighted([
    [day(2025, 7, 1), 68],
    [day(2024, 5, 1), 12],
    [day(2023, 7, 1), 12],
    [day(2022, 3, 1), 8],
  ]);
}
