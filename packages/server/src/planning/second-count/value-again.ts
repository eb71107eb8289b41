import type { ValueComponent, ValueWeights } from "@selaras/contract";
import type { Workforce } from "../../workforce/snapshot.js";
import { matchesAgain } from "./match-again.js";
import { waysAgain } from "./way-again.js";

export interface Seat {
  readonly unitCode: string;
  readonly titleCode: string;
}
export type Parts = Readonly<Record<ValueComponent["name"], number | null>>;

type Employee = Workforce["employees"][number];
const sameSeat = (a: Seat, b: Seat): boolean => a.unitCode === b.unitCode && a.titleCode === b.titleCode;

/** Whole months passed between two days, counted on the calendar; the last one only when its day is reached. */
export function monthsPassed(from: string, to: string): number {
  const [y1, m1, d1] = from.split("-").map(Number) as [number, number, number];
  const [y2, m2, d2] = to.split("-").map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < Math.min(d1, lastOfMonth) ? 1 : 0);
}

/**
 * The value of a person in a post counted a second time, from rows of the registers by the table of docs/planning-model.md. It shares no
 * code with value-scores.ts, so that one mistake cannot hide in both.
 */
export function valuesAgain(rows: Workforce, weights: ValueWeights, tmt: string) {
  const ways = waysAgain(rows);
  const matches = matchesAgain(rows, tmt);
  const titles = new Map(rows.titles.map((one) => [one.code, one]));
  const units = new Map(rows.units.map((one) => [one.code, one]));
  const fields = new Map(rows.educationFields.map((one) => [one.code, one]));
  const people = new Map(rows.employees.map((one) => [one.nip, one]));
  const lines = <T extends { nip: string }>(list: readonly T[]) => {
    const found = new Map<string, T[]>();
    for (const one of list) found.set(one.nip, [...(found.get(one.nip) ?? []), one]);
    return (nip: string) => found.get(nip) ?? [];
  };
  const of = {
    performance: lines(rows.performance),
    history: lines(rows.history),
    wishes: lines(rows.wishes),
  };
  const wayOf = (person: Employee, seat: Seat) =>
    ways(person.homePlaceCode, units.get(seat.unitCode)?.placeCode ?? null);
  const demand = (seat: Seat): number => {
    const title = titles.get(seat.titleCode)!;
    const usual: Readonly<Record<string, number>> = {
      JPT_PRATAMA: 14,
      ADMINISTRATOR: 11,
      PENGAWAS: 9,
      JF: 8,
    };
    return title.kelas === null ? (usual[title.kind] ?? 6) : Math.max(1, Math.min(15, title.kelas));
  };
  /** The unit below the government that a unit stands in. */
  const branch = (code: string): string => {
    const parent = units.get(units.get(code)?.parentCode ?? "");
    return !parent || parent.parentCode === null ? code : branch(parent.code);
  };
  const heldBy = (person: Employee): Seat | null =>
    person.unitCode !== null &&
    person.titleCode !== null &&
    units.has(person.unitCode) &&
    titles.has(person.titleCode)
      ? { unitCode: person.unitCode, titleCode: person.titleCode }
      : null;

  function education(person: Employee, seat: Seat): number | null {
    const wanted = titles.get(seat.titleCode)!.educationFields;
    if (wanted === null) return 100;
    if (person.educationField === null) return null;
    if (wanted.includes(person.educationField)) return 100;
    const own = fields.get(person.educationField);
    if (!own) return 10;
    const others = wanted.flatMap((code) => fields.get(code) ?? []);
    if (others.some(({ subrumpun }) => subrumpun === own.subrumpun)) return 75;
    if (others.some(({ code, related }) => own.related.includes(code) || related.includes(own.code)))
      return 60;
    return others.some(({ rumpun }) => rumpun === own.rumpun) ? 40 : 10;
  }

  /** Months in posts of a family, days that overlap or adjoin counted once. */
  function experience(person: Employee, family: string): number | null {
    if (!rows.datasets.has("riwayat")) return null;
    const history = of.history(person.nip);
    const familyOf = (titleCode: string | null) => titles.get(titleCode ?? "")?.family;
    const spans = history
      .filter(({ titleCode }) => familyOf(titleCode) === family)
      .map(({ startedOn, endedOn }) => [startedOn, endedOn ?? "9999-12-31"] as const);
    const open = history.some(({ titleCode, endedOn }) => titleCode === person.titleCode && endedOn === null);
    if (!open && person.seatSince !== null && familyOf(person.titleCode) === family)
      spans.push([person.seatSince, "9999-12-31"]);
    let months = 0;
    let from = "";
    let until = "";
    for (const [start, end] of spans.filter(([start]) => start <= tmt).sort()) {
      const last = end < tmt ? end : tmt;
      if (from !== "" && start <= dayAfter(until)) {
        if (last > until) until = last;
        continue;
      }
      if (from !== "") months += Math.max(0, monthsPassed(from, until));
      [from, until] = [start, last];
    }
    return from === "" ? months : months + Math.max(0, monthsPassed(from, until));
  }

  function performance(person: Employee): number | null {
    const points: Readonly<Record<string, number>> = {
      "SANGAT BAIK": 100,
      BAIK: 75,
      "BUTUH PERBAIKAN": 40,
      KURANG: 15,
      "SANGAT KURANG": 0,
    };
    const year = Number(tmt.slice(0, 4));
    const found = of
      .performance(person.nip)
      .filter((row) => row.year === year - 1 || row.year === year - 2)
      .flatMap(({ predicate }) => points[predicate.replaceAll("_", " ").toUpperCase()] ?? []);
    return found.length === 0 ? null : Math.round(found.reduce((a, b) => a + b, 0) / found.length);
  }

  function distance(person: Employee, seat: Seat): number | null {
    const held = heldBy(person);
    if (held !== null && wayOf(person, held) === null) return null;
    const minutes = wayOf(person, seat);
    return minutes === null ? null : Math.round((weights.distance * 60) / (60 + minutes));
  }

  function overdue(person: Employee, seat: Seat): number | null {
    const held = heldBy(person);
    if (held === null || (person.kind !== "PNS" && person.kind !== "CPNS")) return 0;
    if (person.seatSince === null) return null;
    if (sameSeat(held, seat)) return 0;
    const months = person.seatSince > tmt ? 0 : Math.max(0, monthsPassed(person.seatSince, tmt));
    return Math.round((weights.overdue * Math.max(0, Math.min(60, months - 60))) / 60);
  }

  function development(person: Employee, seat: Seat): number | null {
    const held = heldBy(person);
    if (held === null || sameSeat(held, seat)) return 0;
    const [from, to] = [titles.get(held.titleCode)!.kelas, titles.get(seat.titleCode)!.kelas];
    if (from === null || to === null) return null;
    const percent =
      20 * Math.min(3, Math.max(0, to - from)) + (branch(held.unitCode) === branch(seat.unitCode) ? 0 : 40);
    return Math.round((weights.development * percent) / 100);
  }

  function wish(person: Employee, seat: Seat): number | null {
    if (!rows.datasets.has("minat")) return null;
    const held = heldBy(person);
    const stays = held !== null && sameSeat(held, seat);
    const remoteness = ["BIASA", "PINGGIRAN", "TERPENCIL", "SANGAT_TERPENCIL"];
    const percents = of.wishes(person.nip).map(({ kind, unitCode }) => {
      if (unitCode === seat.unitCode) return 100;
      if (unitCode !== null) {
        const minutes = units.has(unitCode)
          ? ways(units.get(unitCode)!.placeCode, units.get(seat.unitCode)?.placeCode ?? null)
          : null;
        return !stays && minutes !== null && minutes <= 20 ? 50 : 0;
      }
      if (held === null || stays) return 0;
      if (kind === "DEKAT RUMAH") {
        const [now, then] = [wayOf(person, held), wayOf(person, seat)];
        return now !== null && then !== null && now - then >= 10 ? 100 : 0;
      }
      if (kind === "DEKAT PUSAT")
        return remoteness.indexOf(units.get(seat.unitCode)!.remoteness) <
          remoteness.indexOf(units.get(held.unitCode)!.remoteness)
          ? 100
          : 0;
      const [from, to] = [titles.get(held.titleCode)!.kelas, titles.get(seat.titleCode)!.kelas];
      return kind === "KARIER" && from !== null && to !== null && to > from ? 100 : 0;
    });
    return Math.round((weights.wish * Math.max(0, ...percents)) / 100);
  }

  return {
    wayOf: (nip: string, seat: Seat): number | null => wayOf(people.get(nip)!, seat),
    heldBy: (nip: string): Seat | null => heldBy(people.get(nip)!),
    parts(nip: string, seat: Seat): Parts {
      const person = people.get(nip)!;
      const of100 = (weight: number, percent: number | null) =>
        percent === null ? null : Math.round((weight * percent) / 100);
      const skill = matches(nip, heldBy(person)?.titleCode ?? null, seat.titleCode);
      const results = performance(person);
      const served = experience(person, titles.get(seat.titleCode)!.family);
      return {
        education: of100(weights.education, education(person, seat)),
        competence:
          skill === null
            ? null
            : Math.round((weights.competence * (Math.max(0, Math.min(100, skill)) * demand(seat))) / 1500),
        experience: served === null ? null : Math.round((weights.experience * Math.min(120, served)) / 120),
        performance:
          results === null ? null : Math.round((weights.performance * (results * demand(seat))) / 1500),
        distance: distance(person, seat),
        overdue: overdue(person, seat),
        development: development(person, seat),
        wish: wish(person, seat),
      };
    },
  };
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export const total = (parts: Parts): number =>
  Object.values(parts).reduce((sum: number, one) => sum + (one ?? 0), 0);
