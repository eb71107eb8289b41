import type { GovernmentId } from "./demo-governments.js";
import type { Random } from "./random.js";
import { fillRatio, staffMix } from "./staff-mix.js";
import type { Unit } from "./unit.js";

/** One row of the peta jabatan: how many of a title the unit needs and how many it has. */
export interface Seats {
  readonly unit: Unit;
  readonly titleId: string;
  need: number;
  have: number;
}

/** Titles of the heads and their deputies that a unit carries, with the number of seats. */
export function managerialSeats(unit: Unit): readonly (readonly [titleId: string, seats: number])[] {
  switch (unit.kind) {
    case "OPD": {
      const own: Record<string, string> = {
        SETDA: "SEKDA",
        SETWAN: "SEKWAN",
        INSPEKTORAT: "INSPEKTUR",
        DUKCAPIL: "KADUKCAPIL",
      };
      return [[own[unit.code] ?? "KADIS", 1]];
    }
    case "ASISTEN":
      return [["ASISTEN", 1]];
    case "STAF_AHLI":
      return [["STAFAHLI", 1]];
    case "SEKRETARIAT":
      return [[unit.eselon === "III.b" ? "SEKCAM" : "SEKDIS", 1]];
    case "BAGIAN":
      return [[unit.eselon === "III.b" ? "KABID" : "KABAG", 1]];
    case "BIDANG":
      if (unit.name === "Bidang Mutasi dan Promosi") return [["KABIDMUTASI", 1]];
      return [[unit.name === "Bidang Pendidikan Dasar" ? "KABIDDIKDAS" : "KABID", 1]];
    case "IRBAN":
      return [["IRBAN", 1]];
    case "SUBBAGIAN":
      if (unit.eselon === "IV.b") return [["KASUBBAGKEC", 1]];
      return [[unit.name.includes("Kepegawaian") ? "KASUBBAGUK" : "KASUBBAGKEU", 1]];
    case "KECAMATAN":
      return [["CAMAT", 1]];
    case "SEKSI":
      return [["KASIKEC", 1]];
    case "KELURAHAN":
      return [
        ["LURAH", 1],
        ["SEKLUR", 1],
        ["KASIKEL", unit.people >= 10 ? 3 : 2],
      ];
    case "UPTD":
      return [["KAUPTD", 1]];
    case "RSUD":
      return [["DIRRSUD", 1]];
    case "PUSKESMAS":
      return [["KAPUS", 1]];
    case "SD":
      return [["KEPSEKSD", 1]];
    case "SMP":
      return [["KEPSEKSMP", 1]];
    default:
      return [];
  }
}

/** Splits `total` over weights into whole numbers with that sum; small weights win by chance, not by order. */
export function apportion(
  total: number,
  weights: readonly (readonly [string, number])[],
  r: Random,
): Map<string, number> {
  const sum = weights.reduce((s, [, w]) => s + w, 0);
  const out = new Map<string, number>();
  const rests: [string, number][] = [];
  let given = 0;
  for (const [id, weight] of weights) {
    const exact = sum === 0 ? 0 : (total * weight) / sum;
    out.set(id, Math.floor(exact));
    given += Math.floor(exact);
    rests.push([id, exact - Math.floor(exact) + 1e-6]);
  }
  for (; given < total && rests.length > 0; given++) {
    const id = r.weighted(rests);
    out.set(id, out.get(id)! + 1);
    rests.splice(
      rests.findIndex(([x]) => x === id),
      1,
    );
  }
  return out;
}

/** People and need of an office or health unit. */
export function officeSeats(government: GovernmentId, unit: Unit, people: number, r: Random): Seats[] {
  const mix = staffMix(unit);
  const total = r.round(people);
  const weight = mix.reduce((s, [, w]) => s + w, 0);
  const have = apportion(total, mix, r);
  const out: Seats[] = [];
  // Some offices are better staffed than their neighbours, and inside an office some titles better than others.
  const luck = Math.exp(0.12 * Math.max(-1.5, Math.min(1.5, r.normal())) - 0.006);
  for (const [titleId, w] of mix) {
    const present = have.get(titleId)!;
    // The need follows the people who are there more than the model, so that gaps come from the ratio, not from rounding.
    const model = weight === 0 ? 0 : (people * w) / weight;
    const wanted = (0.25 * model + 0.75 * present) / fillRatio(government, unit, titleId);
    const need = r.round(wanted * luck * Math.exp(0.29 * r.normal() - 0.042));
    if (need > 0 || present > 0) out.push({ unit, titleId, need, have: present });
  }
  return out;
}
