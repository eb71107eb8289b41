import { day, siasnDate } from "./calendar.js";
import { type DefectKind, type Intent, type PlantedDefect, refused } from "./defects.js";
import { isStandInBirthday, type NipIssuer } from "./nip.js";
import type { Person } from "./person.js";
import type { Random } from "./random.js";
import type { Seats } from "./seats.js";
import type { Cell, Table } from "./tables.js";
import { title } from "./titles.js";

const cell = (value: Cell): string | number =>
  typeof value === "number" ? value : value === null ? "" : String(value);

/** Spoils the planned rows and lists every planted cell with its place in the finished file. */
export function spoilEmployees(
  table: Table,
  people: readonly Person[],
  intents: readonly Intent[],
  r: Random,
): PlantedDefect[] {
  const at = (header: string): number => table.headers.indexOf(header);
  const rowOf = new Map(people.map((p, i) => [p, table.rows[i]!] as const));
  const spoilt: { kind: DefectKind; row: Cell[]; column: string }[] = [];
  const copies: { original: Cell[]; copy: Cell[] }[] = [];
  for (const { kind, person } of intents) {
    const row = rowOf.get(person)!;
    const put = (column: string, value: string): void => {
      row[at(column)] = value;
      spoilt.push({ kind, row, column });
    };
    const note = (column: string): void => {
      spoilt.push({ kind, row, column });
    };
    switch (kind) {
      case "nip-birth-mismatch":
        put("TANGGAL LAHIR", siasnDate(person.birth + r.pick([-365, 31, 9, 366])));
        break;
      case "nip-number-lost-digits":
        put(
          "NIP BARU",
          r.chance(0.5)
            ? `${person.nip.charAt(0)}.${person.nip.slice(1, 6)}E+17`
            : `${person.nip.slice(0, 15)}000`,
        );
        break;
      case "unknown-unit":
        row[at("UNOR NAMA")] = `${person.unit.name} (struktur lama)`;
        put("UNOR ID", `${person.unit.code}-2019`);
        break;
      case "unknown-title":
        row[at("JABATAN NAMA")] = r.pick([
          "Pengadministrasi Umum",
          "Pengelola Barang Milik Daerah",
          "Penyusun Bahan Kebijakan",
        ]);
        put("JABATAN ID", `JFU-${r.int(1000, 9999)}`);
        break;
      case "impossible-date":
        put("TMT JABATAN", r.pick(["31-02-2019", "30-02-2021", "31-04-2018", "31-02-2019"]));
        break;
      case "duplicate-row": {
        const copy = [...row];
        copies.push({ original: row, copy });
        spoilt.push({ kind, row: copy, column: "NIP BARU" });
        break;
      }
      case "double-seat":
      case "no-seat":
        note("JABATAN ID");
        break;
      case "retired-but-active":
        note("TANGGAL LAHIR");
        break;
      case "tmt-missing":
        note("TMT JABATAN");
        break;
      default:
        throw new Error(`${kind} is not a fault of the employee file`);
    }
  }
  for (const { original, copy } of copies) {
    const from = table.rows.indexOf(original) + 1;
    table.rows.splice(r.int(from, Math.min(table.rows.length, from + 400)), 0, copy);
  }
  return spoilt.map(({ kind, row, column }) => ({
    kind,
    file: "pegawai.csv",
    sheet: "Data",
    row: table.rows.indexOf(row) + 2,
    column,
    value: cell(row[at(column)]!),
    rejected: refused.has(kind),
  }));
}

/** Spoils rows of the appraisals: NIP typed as a number, predicates of another scale. */
export function spoilPerformance(
  table: Table,
  count: number,
  spared: ReadonlySet<string>,
  r: Random,
): PlantedDefect[] {
  const nip = table.headers.indexOf("NIP");
  const predicate = table.headers.indexOf("PREDIKAT");
  const open = r.shuffle(table.rows.map((_, i) => i).filter((i) => !spared.has(String(table.rows[i]![nip]))));
  const planted: PlantedDefect[] = [];
  const plant = (kind: DefectKind, index: number, column: string, value: string | number): void => {
    table.rows[index]![table.headers.indexOf(column)] = value;
    planted.push({
      kind,
      file: "kinerja.xlsx",
      sheet: "Kinerja",
      row: index + 2,
      column,
      value,
      rejected: true,
    });
  };
  for (const i of open.slice(0, count)) plant("numeric-nip", i, "NIP", Number(table.rows[i]![nip]));
  for (const i of open.slice(count, 2 * count))
    if (table.rows[i]![predicate] !== null)
      plant("unknown-predicate", i, "PREDIKAT", r.pick(["AMAT BAIK", "CUKUP", "MEMUASKAN"]));
  return planted;
}

/** History of people who are not in the employee file, and one official with two open posts (S1). */
export function spoilHistory(
  table: Table,
  people: readonly Person[],
  seats: readonly Seats[],
  count: number,
  nips: NipIssuer,
  r: Random,
): { planted: PlantedDefect[]; twoSeats: string[] } {
  const at = (header: string): number => table.headers.indexOf(header);
  const added: { kind: DefectKind; row: Cell[]; column: string }[] = [];
  for (const i of r.shuffle(table.rows.map((_, k) => k)).slice(0, count)) {
    const row = [...table.rows[i]!];
    const birth = day(1979, 5, 13) + r.int(0, 3000);
    row[at("NIP")] = nips.issue(
      isStandInBirthday(birth) ? birth + 1 : birth,
      day(2009, 3, 1),
      false,
      r.chance(0.5),
      r,
    );
    row[at("NAMA")] = null;
    table.rows.splice(i + 1, 0, row);
    added.push({ kind: "unknown-nip", row, column: "NIP" });
  }
  const twice = people.find(
    (p) => p.title.id === "KASUBBAGUK" && p.story === undefined && p.tmt < day(2026, 1, 1),
  );
  const seat = seats.find((s) => s.titleId === "LURAH" && s.have < s.need);
  if (twice !== undefined && seat !== undefined) {
    const index = table.rows.findLastIndex((row) => row[at("NIP")] === twice.nip);
    const row = [...table.rows[index]!];
    const change = {
      "KODE JABATAN": "LURAH",
      "NAMA JABATAN": title("LURAH").name,
      "KODE UNIT": seat.unit.code,
      "NAMA UNIT": seat.unit.name,
      "TMT MULAI": siasnDate(day(2026, 2, 27)),
    };
    for (const [header, value] of Object.entries(change)) row[at(header)] = value;
    table.rows.splice(index + 1, 0, row);
    added.push({ kind: "two-open-posts", row, column: "TMT SELESAI" });
  }
  const planted = added.map(({ kind, row, column }) => ({
    kind,
    file: "riwayat-jabatan.csv",
    sheet: "Riwayat",
    row: table.rows.indexOf(row) + 2,
    column,
    value: cell(row[at(column)]!),
    rejected: refused.has(kind),
  }));
  return { planted, twoSeats: twice !== undefined && seat !== undefined ? [twice.nip] : [] };
}
