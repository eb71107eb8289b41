import { day, retirement } from "./calendar.js";
import { DATA_DATE } from "./demo-governments.js";
import { rung } from "./golongan.js";
import { storyTitles } from "./messages.js";
import { isStandInBirthday, type NipIssuer } from "./nip.js";
import type { Person } from "./person.js";
import type { Random } from "./random.js";
import type { Seats } from "./seats.js";
import { reborn, type Story } from "./story-stage.js";
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
export const refused = new Set<DefectKind>([
  ...silencing,
  "duplicate-row",
  "numeric-nip",
  "unknown-predicate",
  "unknown-nip",
]);

const ordinary = (p: Person): boolean =>
  p.kind === "PNS" && p.story === undefined && !p.title.managerial && p.title.role === "" && p.legal === "01";

/** A second person appears in a post with one seat: a school, a kelurahan, a division. */
function secondHolder(
  seats: readonly Seats[],
  free: Person[],
  wanted: readonly string[],
  r: Random,
): Person | undefined {
  const byUnit = new Map<string, Person[]>();
  for (const p of free) byUnit.set(p.unit.code, [...(byUnit.get(p.unit.code) ?? []), p]);
  for (const s of r.shuffle(seats)) {
    const t = title(s.titleId);
    if (s.need !== 1 || s.have !== 1 || !wanted.includes(t.id)) continue;
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
        // The first is a school with two heads, as it happened in 2022 (S1).
        const schools = out.every((intent) => intent.kind !== kind);
        const wanted = schools ? ["KEPSEKSD"] : ["KEPSEKSD", "LURAH", "KABID", "KASUBBAGUK"];
        const p = secondHolder(seats, free, wanted, r);
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
    title: storyTitles.S1,
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
