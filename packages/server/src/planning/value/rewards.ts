import type { PlanOptions } from "@selaras/contract";
import { isHealth, isTeacher } from "@selaras/regulations";
import type { PostEntry, UnitRow, WorkforceIndex } from "../facts/workforce-index.js";
import { largestValueDifference } from "../problem/default-options.js";

export type Service = keyof PlanOptions["services"];
export type Priority = PlanOptions["services"][Service];

const UNIT_SERVICES: Readonly<Record<string, Service>> = {
  TK: "pendidikan",
  SD: "pendidikan",
  SMP: "pendidikan",
  PNF: "pendidikan",
  SKB: "pendidikan",
  PUSKESMAS: "kesehatan",
  PUSTU: "kesehatan",
  RSUD: "kesehatan",
  LABKES: "kesehatan",
  KECAMATAN: "kewilayahan",
  KELURAHAN: "kewilayahan",
  SETDA: "administrasi",
  SEKRETARIAT: "administrasi",
  SUBBAGIAN: "administrasi",
  BAGIAN: "administrasi",
  ASISTEN: "administrasi",
  STAF_AHLI: "administrasi",
};

/** Units that only stand inside another one and serve what that one serves. */
const INNER: ReadonlySet<string> = new Set(["SEKRETARIAT", "SUBBAGIAN", "SEKSI"]);
const SERVING: ReadonlySet<string> = new Set([
  "TK",
  "SD",
  "SMP",
  "PNF",
  "PUSKESMAS",
  "RSUD",
  "KECAMATAN",
  "KELURAHAN",
]);

/** Which service a post belongs to: by its family where that is a profession, else by the unit or the unit around it. */
export function serviceOf(post: PostEntry, index: Pick<WorkforceIndex, "units">): Service {
  const { family } = post.title;
  if (isTeacher(family)) return "pendidikan";
  if (isHealth(family) || family === "KEPALA_PUSKESMAS") return "kesehatan";
  for (let unit: UnitRow | undefined = post.unit, steps = 0; unit && steps < 8; steps++) {
    if (SERVING.has(unit.kind)) return UNIT_SERVICES[unit.kind]!;
    if (!INNER.has(unit.kind)) break;
    unit = unit.parentCode === null ? undefined : index.units.get(unit.parentCode);
  }
  return UNIT_SERVICES[post.unit.kind] ?? "teknis";
}

const PRIORITY_PERCENT = { rendah: 100, biasa: 150, tinggi: 250 } as const;
const REMOTE_PERCENT: Readonly<Record<string, number>> = {
  BIASA: 100,
  PINGGIRAN: 110,
  TERPENCIL: 125,
  SANGAT_TERPENCIL: 150,
};

/**
 * The smallest reward of a filled seat is above twice the largest possible value difference plus the cost of a move, so
 * that closing a shortage always outweighs what it costs the one person who moves for it.
 */
export const baseReward = (options: PlanOptions): number =>
  2 * largestValueDifference(options.weights) + options.moveCost;

/** What people said of the nearest unit, upwards from the post's own; else what they said of its service. */
export function priorityOf(
  post: PostEntry,
  index: Pick<WorkforceIndex, "units">,
  { services, unitPriorities = [] }: PlanOptions,
): Priority {
  const seen = new Set<UnitRow>();
  for (let unit: UnitRow | undefined = post.unit; unit && !seen.has(unit); ) {
    const named = unitPriorities.find(({ unitCode }) => unitCode === unit!.code);
    if (named) return named.priority;
    seen.add(unit);
    unit = unit.parentCode === null ? undefined : index.units.get(unit.parentCode);
  }
  return services[serviceOf(post, index)];
}

/**
 * Reward per seat, seat by seat: base x priority x remoteness x emptiness. The k-th of n seats counts
 * 2 - (k-1)/n times the base: the emptier the post, the more its next seat earns; never increasing.
 */
export function fillRewards(post: PostEntry, priority: Priority, options: PlanOptions): [number, number][] {
  const factor = PRIORITY_PERCENT[priority] * (REMOTE_PERCENT[post.unit.remoteness] ?? 100);
  const base = baseReward(options) * factor;
  const n = post.seats;
  return Array.from({ length: n }, (_, k) => [1, Math.round((base * (2 * n - k)) / (n * 10_000))]);
}

/** A person above the need costs more than any personal gain could earn there. */
export const overflowCost = (options: PlanOptions): number =>
  largestValueDifference(options.weights) + options.moveCost;
