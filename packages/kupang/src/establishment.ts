import type { GovernmentId } from "./demo-governments.js";
import { marginals } from "./facts.js";
import type { Random } from "./random.js";
import { juniorSchool, primarySchool } from "./school-seats.js";
import { applySeatStories } from "./seat-stories.js";
import { managerialSeats, officeSeats, type Seats } from "./seats.js";
import { title } from "./titles.js";
import type { Unit } from "./unit.js";

const key = (unit: Unit, titleId: string): string => `${unit.code}|${titleId}`;

function vacancyOf(government: GovernmentId, titleId: string): number {
  const model = government === "kota" ? marginals.vacancy.model_pct_kota : marginals.vacancy.model_pct_kab;
  const t = title(titleId);
  const name =
    t.id === "KEPSEKSD"
      ? "KEPALA_SEKOLAH_SD"
      : t.id === "KEPSEKSMP"
        ? "KEPALA_SEKOLAH_SMP"
        : t.id === "KAPUS"
          ? "KEPALA_PUSKESMAS"
          : t.jenis;
  return (model[name] ?? 0) / 100;
}

const storySeats = new Set(["KADUKCAPIL", "SEKDA"]);

/** Empties the given share of each managerial title group, exactly as many as the share says. */
function emptyManagerialSeats(government: GovernmentId, seats: Seats[], r: Random): void {
  const groups = new Map<string, Seats[]>();
  for (const s of seats) {
    const t = title(s.titleId);
    const group = t.managerial ? t.jenis : s.titleId;
    groups.set(group, [...(groups.get(group) ?? []), s]);
  }
  for (const members of groups.values()) {
    const total = members.reduce((sum, s) => sum + s.need, 0);
    let empty = Math.round(total * vacancyOf(government, members[0]!.titleId));
    // S5: four junior schools of the city have an acting head only (2018, verified).
    if (government === "kota" && members[0]!.titleId === "KEPSEKSMP") empty = 4;
    for (const s of r.shuffle(members)) {
      if (empty === 0) break;
      // The seats of stories that need a holder stay filled.
      if (storySeats.has(s.titleId) || s.unit.code === "PERIKANAN-B1" || s.have === 0) continue;
      s.have--;
      empty--;
    }
  }
}

/** Adds or removes clerks of the large offices until the head count is the wanted one; the need moves along. */
function meetHeadcount(seats: Seats[], target: number, r: Random): void {
  let difference = target - seats.reduce((sum, s) => sum + s.have, 0);
  const flexible = seats.filter(
    (s) =>
      ["PTK", "PAP", "OLO", "PDI"].includes(s.titleId) &&
      ["BIDANG", "SUBBAGIAN", "BAGIAN"].includes(s.unit.kind),
  );
  for (let guard = 0; difference !== 0 && guard < 200_000; guard++) {
    const s = r.pick(flexible);
    const step = Math.sign(difference);
    if (s.have + step < 1) continue;
    s.have += step;
    s.need = Math.max(1, s.need + step);
    difference -= step;
  }
}

/** The peta jabatan with the number of holders of every row. */
export function establishment(
  government: GovernmentId,
  units: readonly Unit[],
  target: number,
  r: Random,
): Seats[] {
  const managerial: Seats[] = units.flatMap((unit) =>
    managerialSeats(unit).map(([titleId, seats]) => ({ unit, titleId, need: seats, have: seats })),
  );
  emptyManagerialSeats(government, managerial, r.fork("vacancy"));
  const heads = new Map<string, number>();
  for (const s of managerial) heads.set(s.unit.code, (heads.get(s.unit.code) ?? 0) + s.need);
  const others = (unit: Unit): number => Math.max(0, unit.people - (heads.get(unit.code) ?? 0));
  const filled = managerial.reduce((sum, s) => sum + s.have, 0);
  const staff = (factor: number): Seats[] =>
    units.flatMap((unit) => {
      const people = others(unit) * factor;
      const own = r.fork(unit.code);
      if (unit.kind === "SD") return primarySchool(government, unit, people, own);
      if (unit.kind === "SMP") return juniorSchool(government, unit, people, own);
      return people > 0 ? officeSeats(government, unit, people, own) : [];
    });
  // Small schools have a least size, so the factor is found in a few steps instead of one division.
  let factor = (target - filled) / units.reduce((sum, u) => sum + others(u), 0);
  let rest = staff(factor);
  for (let step = 0; step < 6; step++) {
    const people = rest.reduce((sum, s) => sum + s.have, 0);
    if (Math.abs(people - (target - filled)) <= 12) break;
    factor *= (target - filled) / people;
    rest = staff(factor);
  }
  const seats = [...managerial, ...rest];
  applySeatStories(government, seats, units);
  meetHeadcount(seats, target, r.fork("headcount"));
  const seen = new Set<string>();
  for (const s of seats) {
    if (seen.has(key(s.unit, s.titleId))) throw new Error(`two rows for ${key(s.unit, s.titleId)}`);
    seen.add(key(s.unit, s.titleId));
  }
  return seats.filter((s) => s.need > 0 || s.have > 0);
}

export interface Balance {
  readonly need: number;
  readonly headcount: number;
  /** Seats without a holder, summed over unit x title. */
  readonly short: number;
  /** People above the need, summed over unit x title; a surplus never hides a shortage elsewhere. */
  readonly surplus: number;
  /** Surplus people for whom a seat of the same family is short somewhere. */
  readonly matching: number;
}

export function balance(seats: readonly Seats[]): Balance {
  const families = new Map<string, { short: number; surplus: number }>();
  let need = 0;
  let headcount = 0;
  for (const s of seats) {
    need += s.need;
    headcount += s.have;
    const { family } = title(s.titleId);
    const f = families.get(family) ?? { short: 0, surplus: 0 };
    f.short += Math.max(0, s.need - s.have);
    f.surplus += Math.max(0, s.have - s.need);
    families.set(family, f);
  }
  const sum = (pick: (f: { short: number; surplus: number }) => number): number =>
    [...families.values()].reduce((total, f) => total + pick(f), 0);
  return {
    need,
    headcount,
    short: sum((f) => f.short),
    surplus: sum((f) => f.surplus),
    matching: sum((f) => Math.min(f.short, f.surplus)),
  };
}
