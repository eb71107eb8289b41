import { type IsoDate, retirementDate } from "@selaras/regulations";
import { leads } from "../planning/facts/workforce-index.js";
import type { PlanningWorld } from "../planning/facts/world.js";
import { doubtSays } from "./messages.js";

/** What is missing or contradictory in one record, so that it is seen before anything is decided on it. */
export function doubtsOf(world: PlanningWorld, e: number, dataDate: string): string[] {
  const row = world.index.employees[e]!;
  const held = world.index.postOf[e]!;
  const post = held < 0 ? null : world.index.posts[held]!;
  const { datasets } = world.workforce;
  const doubts: string[] = [];
  if (row.unitCode === null || row.titleCode === null) doubts.push(doubtSays.noSeat);
  else if (post === null) doubts.push(doubtSays.unknownSeat);
  else if (post.seats === 0) doubts.push(doubtSays.noNeed);
  else if (leads(post.title) && post.holders.length > post.seats)
    doubts.push(doubtSays.shared(post.holders.length, post.seats));
  if (post !== null && row.seatSince === null) doubts.push(doubtSays.noSeatDate);
  if (row.golongan === null) doubts.push(doubtSays.noGolongan);
  if (row.educationField === null) doubts.push(doubtSays.noField);
  if (datasets.has("domisili") && row.homePlaceCode === null) doubts.push(doubtSays.noHome);
  if (row.kind.startsWith("PPPK") && datasets.has("kontrak") && row.contractEnd === null)
    doubts.push(doubtSays.noContract);
  if (datasets.has("kinerja")) {
    const lastYear = Number(dataDate.slice(0, 4)) - 1;
    const known = new Set(world.facts.employees[e]!.performance.map(({ year }) => year));
    const servedSince = Number((row.tmtCpns ?? row.contractStart ?? "0000").slice(0, 4));
    const missing = [lastYear - 1, lastYear].filter((year) => !known.has(year) && year > servedSince);
    if (missing.length > 0) doubts.push(doubtSays.noPerformance(missing));
  }
  if (row.nip.slice(0, 8) !== row.birthDate.replaceAll("-", "")) doubts.push(doubtSays.birthDate);
  if (post !== null && retirementDate(row.birthDate as IsoDate, post.title.bup) <= dataDate)
    doubts.push(doubtSays.retired);
  return doubts;
}
