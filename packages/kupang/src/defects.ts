import { day, retirement, siasnDate } from "./calendar.js";
import { DATA_DATE } from "./demo-governments.js";
import { rung } from "./golongan.js";
import { isStandInBirthday, type NipIssuer } from "./nip.js";
import type { Person } from "./person.js";
import type { Random } from "./random.js";
import type { Seats } from "./seats.js";
import { reborn, type Story } from "./stories.js";
import type { Cell, Table } from "./tables.js";
import { title } from "./titles.js";

export type DefectKind =
  | "nip-birth-mismatch"
  | "nip-number-lost-digits"
  | "unknown-unit"
  | "unknown-title"
  | "impossible-date"
  | "duplicate-row"
  | "double-seat"
  | "no-seat"
  | "retired-but-active"
  | "tmt-missing"
  | "numeric-nip"
  | "unknown-predicate"
  | "unknown-nip"
  | "two-open-posts";

export interface PlantedDefect {
  readonly kind: DefectKind;
  readonly file: string;
  readonly sheet: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly column: string;
  /** The cell as it stands in the file; empty text for an empty cell. */
  readonly value: string | number;
  /** The import must refuse the row; otherwise it is taken with a doubt. */
  readonly rejected: boolean;
}

/** A defect of the employee file, decided before the files are made. */
export interface Intent {
  readonly kind: DefectKind;
  readonly person: Person;
}

/** Share of each kind among the planted faults of `pegawai`, together 1.5 % of its rows. */
const mix: readonly (readonly [DefectKind, number])[] = [
  ["nip-birth-mismatch", 0.1],
  ["nip-number-lost-digits", 0.12],
  ["unknown-unit", 0.1],
  ["unknown-title", 0.1],
  ["impossible-date", 0.1],
  ["duplicate-row", 0.12],
  ["double-seat", 0.07],
  ["no-seat", 0.09],
  ["retired-but-active", 0.06],
  ["tmt-missing", 0.14],
];
/** The row is refused, so the person has no rows elsewhere that could look faulty because of it. */
const silencing = new Set<DefectKind>([
  ...(["nip-birth-mismatch", "nip-number-lost-digits", "unknown-unit", "unknown-title"] as const),
  "impossible-date",
]);
const refused = new Set<DefectKind>([
  ...silencing,
  "duplicate-row",
  "numeric-nip",
  "unknown-predicate",
  "unknown-nip",
]);

const ordinary = (p: Person): boolean =>
  p.kind === "PNS" && p.story === undefined && !p.title.managerial && p.title.role === "" && p.legal === "01";

/** A second person appears in a post with one seat: a school, a kelurahan, a division. */
function secondHolder(seats: readonly Seats[], free: Person[], r: Random): Person | undefined {
  const byUnit = new Map<string, Person[]>();
  for (const p of free) byUnit.set(p.unit.code, [...(byUnit.get(p.unit.code) ?? []), p]);
  for (const s of r.shuffle(seats)) {
    const t = title(s.titleId);
    if (s.need !== 1 || s.have !== 1 || !["KEPSEKSD", "LURAH", "KABID", "KASUBBAGUK"].includes(t.id))
      continue;
    const person = byUnit
      .get(s.unit.code)
      ?.find(
        (p) =>
          rung(p.golongan) >= rung(t.golonganMin) &&
          (t.id !== "KEPSEKSD" || p.title.family === "GURU_KELAS") &&
          p.entry < day(2012, 1, 1),
      );
    if (person === undefined) continue;
    // Nobody is planted twice into the same seat.
    s.have++;
    person.title = t;
    person.tmt = day(2026, 2, 27);
    person.tmtUnknown = false;
    return person;
  }
  return undefined;
}

/** A clerk whose post the unit's peta jabatan does not have. */
function withoutSeat(seats: readonly Seats[], free: Person[], r: Random): Person | undefined {
  const posts = new Set(seats.map((s) => `${s.unit.code}|${s.titleId}`));
  const other: Readonly<Record<string, string>> = { PTK: "DOKHUK", PAP: "OLO", OLO: "PAP", PDI: "PGLO" };
  const person = r.shuffle(free).find((p) => {
    const id = other[p.title.id];
    return id !== undefined && !posts.has(`${p.unit.code}|${id}`);
  });
  if (person !== undefined) person.title = title(other[person.title.id]!);
  return person;
}

function retire(p: Person, nips: NipIssuer, r: Random): boolean {
  for (let tries = 0; tries < 50; tries++) {
    const birth = day(2026 - p.title.bup, 1, 1) + r.int(5, 110);
    const age = (p.entry - birth) / 365.2425;
    if (isStandInBirthday(birth) || retirement(birth, p.title.bup) > DATA_DATE || age > 39 || age < 18)
      continue;
    reborn(p, birth, nips, r);
    return true;
  }
  return false;
}

/** Chooses the victims and changes those whose person, not only whose row, is wrong. */
export function planDefects(
  people: readonly Person[],
  seats: readonly Seats[],
  nips: NipIssuer,
  r: Random,
): Intent[] {
  const total = Math.round(people.length * 0.015);
  const free = r.shuffle(people.filter(ordinary));
  const out: Intent[] = [];
  const take = (p: Person, kind: DefectKind): void => {
    free.splice(free.indexOf(p), 1);
    if (silencing.has(kind)) p.silent = true;
    out.push({ kind, person: p });
  };
  for (const [kind, share] of mix) {
    for (let i = Math.max(2, Math.round(total * share)); i > 0; i--) {
      if (kind === "double-seat") {
        const p = secondHolder(seats, free, r);
        if (p !== undefined) take(p, kind);
      } else if (kind === "no-seat") {
        const p = withoutSeat(seats, free, r);
        if (p !== undefined) take(p, kind);
      } else if (kind === "retired-but-active") {
        const p = free.find((x) => x.entry < day(2004, 1, 1) && retire(x, nips, r));
        if (p !== undefined) take(p, kind);
      } else {
        const p = free[0]!;
        if (kind === "tmt-missing") p.tmtUnknown = true;
        take(p, kind);
      }
    }
  }
  return out;
}

/** S1: two holders of one school, one holder of two seats, people without a seat. */
export function doubtStory(intents: readonly Intent[], twoSeats: readonly string[]): Story {
  const of = (kind: DefectKind): Person[] => intents.filter((i) => i.kind === kind).map((i) => i.person);
  return {
    id: "S1",
    title: "Dua orang satu kursi, satu orang dua kursi, pegawai tanpa kursi",
    nips: [
      ...of("double-seat").map((p) => p.nip),
      ...twoSeats,
      ...of("no-seat")
        .slice(0, 3)
        .map((p) => p.nip),
    ],
    units: of("double-seat").map((p) => p.unit.code),
  };
}

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
