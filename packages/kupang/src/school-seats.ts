import type { GovernmentId } from "./demo-governments.js";
import type { Random } from "./random.js";
import type { Seats } from "./seats.js";
import type { Unit } from "./unit.js";

/** Lesson hours a week and class group; test inputs, not norms (formulas 12.2). Religion is split by `share`. */
const subjects: readonly (readonly [titleId: string, hours: number, share: number])[] = [
  ["GURUMTK", 5, 1],
  ["GURUIPA", 5, 1],
  ["GURUBIND", 6, 1],
  ["GURUBING", 4, 1],
  ["GURUIPS", 4, 1],
  ["GURUPPKN", 3, 1],
  ["GURUINF", 3, 1],
  ["GURUSENI", 3, 1],
  ["GURUPJOK", 3, 1],
  ["GURUAGAMAK", 3, 0.62],
  ["GURUAGAMAKAT", 3, 0.28],
  ["GURUAGAMAI", 3, 0.1],
];
const PERIODS = 24;
const halfUp = (value: number): number => Math.floor(value + 0.5);

function classFill(government: GovernmentId, unit: Unit): number {
  const kecamatan = unit.area.split(".").slice(0, 3).join(".");
  if (government === "kota") return unit.remoteness === "BIASA" ? 1.09 : 0.88;
  if (unit.remoteness === "SANGAT_TERPENCIL") return 0.58;
  if (unit.remoteness === "TERPENCIL") return 0.78;
  return ["53.01.06", "53.01.08", "53.01.24"].includes(kecamatan) ? 1.25 : 1.0;
}

function pupilsPerClass(unit: Unit, r: Random, most: number): number {
  const [from, to] =
    unit.remoteness === "BIASA" ? [most - 8, most] : unit.remoteness === "PINGGIRAN" ? [14, 24] : [9, 20];
  return r.int(from, to);
}

/**
 * Class teachers stand in three levels; the need per level follows the people there, so that a school's gap appears
 * once and not as a surplus in one level beside a shortage in another.
 */
function classTeachers(unit: Unit, present: number, need: number, r: Random): Seats[] {
  const levels = ["GURUKELAS1", "GURUKELAS2", "GURUKELAS3"];
  const weights = [900, 330, 280] as const;
  const have = [0, 0, 0];
  for (let i = 0; i < present; i++) have[r.weighted(weights.map((w, k) => [k, w] as const))]!++;
  const want = [...have];
  for (let gap = need - present; gap > 0; gap--) want[r.weighted([[0, 62] as const, [1, 22], [2, 16]])]!++;
  for (let gap = present - need; gap > 0; gap--)
    want[r.weighted(want.map((n, k) => [k, n > 0 ? weights[k]! : 0] as const))]!--;
  return levels
    .map((titleId, k) => ({ unit, titleId, need: want[k]!, have: have[k]! }))
    .filter((s) => s.need > 0 || s.have > 0);
}

function support(unit: Unit, count: number, fill: number, r: Random): Seats[] {
  const clerks = Math.ceil(count / 2);
  const rows: Seats[] = [];
  for (const [titleId, have] of [
    ["PAP", clerks],
    ["OLO", count - clerks],
  ] as const) {
    const need = Math.max(titleId === "PAP" && (unit.rombel ?? 0) >= 9 ? 1 : 0, r.round(have / fill));
    if (need > 0 || have > 0) rows.push({ unit, titleId, need, have });
  }
  return rows;
}

/** A primary school: one class teacher per class group, sports and religion by hours (formulas 12.2). */
export function primarySchool(government: GovernmentId, unit: Unit, people: number, r: Random): Seats[] {
  const staff = r.round(people * (government === "kota" ? 0.11 : 0.06));
  const teachers = Math.max(3, r.round(people) - staff);
  const sports = r.round(0.082 * teachers);
  const christian = r.round(0.072 * teachers);
  const catholic = r.round(0.036 * teachers);
  const islam = r.round(0.016 * teachers);
  const present = Math.max(2, teachers - sports - christian - catholic - islam);
  const fill = classFill(government, unit) * Math.exp(0.17 * r.normal());
  const rombel = Math.max(6, r.round(present / fill));
  unit.rombel = rombel;
  unit.pupils = rombel * pupilsPerClass(unit, r, 28);
  const byHours: readonly (readonly [string, number, number, number])[] = [
    ["GURUPJOK", sports, 1, 1],
    ["GURUAGAMAK", christian, 0.62, 1],
    ["GURUAGAMAKAT", catholic, 0.28, 0],
    ["GURUAGAMAI", islam, 0.1, 0],
  ];
  const rows = classTeachers(unit, present, rombel, r);
  for (const [titleId, have, share, least] of byHours) {
    const hours = halfUp((rombel * 3 * share) / PERIODS);
    // A small school shares its sports or religion teacher with a neighbour: half of them hold no seat of their own.
    const need = Math.max(have > 0 ? 1 : least > 0 && rombel >= 9 ? 1 : 0, hours);
    if (need > 0 || have > 0) rows.push({ unit, titleId, need, have });
  }
  return [...rows, ...support(unit, staff, 0.95, r)];
}

function subjectFill(government: GovernmentId, unit: Unit, titleId: string): number {
  const base =
    government === "kota"
      ? unit.code === "SMPN-21"
        ? 0.6
        : unit.remoteness === "BIASA"
          ? 0.93
          : 0.86
      : unit.remoteness === "SANGAT_TERPENCIL"
        ? 0.6
        : unit.remoteness === "TERPENCIL"
          ? 0.85
          : 1.1;
  if (titleId === "GURUINF") return base * 0.6;
  if (titleId === "GURUBK") return base * 0.75;
  return titleId === "GURUBING" ? base * 1.11 : base;
}

/** A junior school: teachers per subject by hours, counsellors by pupils. */
export function juniorSchool(government: GovernmentId, unit: Unit, people: number, r: Random): Seats[] {
  const staff = r.round(people * (government === "kota" ? 0.14 : 0.08));
  // About 1.7 teachers a class group when every subject is full; SMP 21 is new and has classes but no teachers yet.
  const perClass = unit.code === "SMPN-21" ? 1.02 : government === "kota" ? 1.58 : 1.65;
  const rombel = Math.max(3, Math.round((people - staff) / perClass));
  unit.rombel = rombel;
  unit.pupils = rombel * pupilsPerClass(unit, r, 32);
  const rows: Seats[] = [];
  const add = (titleId: string, need: number): void => {
    const have = r.round(need * subjectFill(government, unit, titleId) * Math.exp(0.26 * r.normal()));
    if (need > 0 || have > 0) rows.push({ unit, titleId, need, have });
  };
  for (const [titleId, hours, share] of subjects) {
    const least = share === 1 ? 1 : 0;
    add(titleId, Math.max(least, halfUp((rombel * hours * share) / PERIODS)));
  }
  add("GURUBK", Math.max(1, halfUp(unit.pupils / 150)));
  return [...rows, ...support(unit, staff, 0.95, r)];
}
