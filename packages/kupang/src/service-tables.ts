import { addMonths, type Day, day, excelDate, fromIso, retirement, siasnDate } from "./calendar.js";
import { earlierPosts, type UnitsByTitle } from "./career.js";
import type { GovernmentId } from "./demo-governments.js";
import { marginals } from "./facts.js";
import { nameOf, type Person } from "./person.js";
import type { Random } from "./random.js";
import { type Cell, type Table, table } from "./tables.js";
import { title } from "./titles.js";

type Row = Record<string, Cell>;
const who = (p: Person): Row => ({ NIP: p.nip, NAMA: nameOf(p) });

/** Contracts of PPPK: five years for most, one year for some, never beyond the age limit of the post. */
export function contractTable(government: GovernmentId, people: readonly Person[], r: Random): Table {
  const rows = people
    .filter((p) => p.kind === "PPPK")
    .map((p) => {
      const start = p.entry;
      const last = retirement(p.birth, p.title.bup) - 1;
      let end = addMonths(start, r.chance(government === "kota" ? 0.08 : 0.14) ? 12 : 60) - 1;
      // A one-year contract that has run out was extended by a year each time.
      while (end < day(2026, 8, 31)) end = addMonths(end + 1, 12) - 1;
      const known = !r.chance(0.03) || p.story !== undefined;
      return {
        ...who(p),
        "MULAI KONTRAK": siasnDate(start),
        "AKHIR KONTRAK": siasnDate(Math.min(end, last)),
        "KODE UNIT KONTRAK": known ? p.unit.code : null,
        "KODE JABATAN KONTRAK": known ? p.title.id : null,
      };
    });
  return table("kontrak", rows);
}

export const homeTable = (people: readonly Person[], areaName: (code: string) => string): Table =>
  table(
    "domisili",
    people.map((p) => ({
      ...who(p),
      "KODE WILAYAH DOMISILI": p.home ?? null,
      "NAMA WILAYAH DOMISILI": p.home === undefined ? null : areaName(p.home),
    })),
  );

/** Earlier posts and the present one, which has no last day. */
export function historyTable(people: readonly Person[], where: UnitsByTitle, r: Random): Table {
  const rows: Row[] = [];
  for (const p of people) {
    for (const post of earlierPosts(p, where, r.fork(p.nip)))
      rows.push({
        ...who(p),
        "KODE JABATAN": post.titleId,
        "NAMA JABATAN": title(post.titleId).name,
        "KODE UNIT": post.unit.code,
        "NAMA UNIT": post.unit.name,
        "TMT MULAI": siasnDate(post.start),
        "TMT SELESAI": siasnDate(post.end),
      });
    rows.push({
      ...who(p),
      "KODE JABATAN": p.title.id,
      "NAMA JABATAN": p.title.name,
      "KODE UNIT": p.unit.code,
      "NAMA UNIT": p.unit.name,
      "TMT MULAI": siasnDate(p.tmt),
      "TMT SELESAI": null,
    });
  }
  return table("riwayat", rows);
}

const predicates: Readonly<Record<string, string>> = {
  SANGAT_BAIK: "SANGAT BAIK",
  BAIK: "BAIK",
  BUTUH_PERBAIKAN: "BUTUH PERBAIKAN",
  KURANG: "KURANG",
  SANGAT_KURANG: "SANGAT KURANG",
};
const shares = Object.entries(predicates).map(
  ([code, name]) => [name, marginals.performance_last_year[code]!] as const,
);

/** The last two whole years; 6 % of the appraisals are missing, newcomers have none for years before they came. */
export function performanceTable(people: readonly Person[], r: Random): Table {
  const rows: Row[] = [];
  for (const p of people)
    for (const year of [2024, 2025]) {
      if (p.entry > day(year, 9, 30)) continue;
      if (p.story === undefined && r.chance(0.06)) continue;
      const leading = p.title.managerial || p.title.role !== "";
      let predicate = r.weighted(shares);
      if (p.story !== undefined) predicate = "BAIK";
      else if (leading && predicate === "BAIK" && r.chance(0.1)) predicate = "SANGAT BAIK";
      rows.push({ ...who(p), "TAHUN KINERJA": year, PREDIKAT: predicate });
    }
  return table("kinerja", rows);
}

const assessed: Readonly<Record<string, number>> = {
  JPT_PRATAMA: 1,
  ADMINISTRATOR: 0.38,
  PENGAWAS: 0.12,
  PELAKSANA: 0.01,
};

/** Half of the dates are true spreadsheet dates, half are text, as such files come. */
export const mixedDate = (value: Day, r: Random): Cell =>
  r.chance(0.5) ? excelDate(value) : siasnDate(value);

export function competenceTable(government: GovernmentId, people: readonly Person[], r: Random): Table {
  const rows: Row[] = [];
  for (const p of people) {
    if (!r.chance(assessed[p.title.group] ?? 0.06) && p.story === undefined) continue;
    if (p.kind === "PPPK") continue;
    const jpt = p.title.group === "JPT_PRATAMA";
    // All top officials of the city were mapped on 13 December 2025 (verified).
    const date =
      jpt && government === "kota"
        ? fromIso("2025-12-13")
        : fromIso(r.pick(["2024-09-10", "2025-03-18", "2025-10-07", "2026-02-24"]));
    const mean = jpt ? 88 : p.title.group === "ADMINISTRATOR" ? 83 : 79;
    const jpm = Math.min(108, Math.max(52, mean + 8 * r.normal()));
    rows.push({
      ...who(p),
      "TANGGAL PENILAIAN": mixedDate(date, r),
      JPM: Math.round(jpm * 100) / 100,
      PENILAI: jpt ? "Pusat Penilaian Kompetensi ASN BKN" : "UPT Penilaian Kompetensi BKD Provinsi NTT",
    });
  }
  return table("kompetensi", rows);
}
