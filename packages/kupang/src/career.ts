import { addMonths, type Day, firstOfMonth } from "./calendar.js";
import type { PastPost, Person } from "./person.js";
import type { Random } from "./random.js";
import type { Seats } from "./seats.js";
import { title } from "./titles.js";
import type { Unit } from "./unit.js";

/** Where a title is held, to place earlier posts in units that have it. */
export type UnitsByTitle = ReadonlyMap<string, readonly Unit[]>;

export function unitsByTitle(seats: readonly Seats[]): UnitsByTitle {
  const out = new Map<string, Unit[]>();
  for (const s of seats) {
    const list = out.get(s.titleId);
    if (list === undefined) out.set(s.titleId, [s.unit]);
    else list.push(s.unit);
  }
  return out;
}

const supervisors = ["KASUBBAGUK", "KASIKEC", "LURAH", "SEKLUR", "KASIKEL"];

/** Lower titles of the same ladder that usually come first. */
const junior: Readonly<Record<string, readonly string[]>> = {
  GURUKELAS2: ["GURUKELAS1"],
  GURUKELAS3: ["GURUKELAS1", "GURUKELAS2"],
  DOKTER2: ["DOKTER1"],
  DOKTER3: ["DOKTER1", "DOKTER2"],
  PERAWAT3: ["PERAWAT2"],
  BIDAN2: ["BIDAN1"],
  ANSDMA2: ["PTK", "ANSDMA1"],
  WASSEK: ["GURUKELAS1", "GURUKELAS2"],
  KEPSEKSD: ["GURUKELAS1", "GURUKELAS2"],
  KEPSEKSMP: ["GURUMTK", "GURUBIND"],
  KAPUS: ["PERAWAT1"],
};

/** The titles held before the present one, earliest first. */
function path(p: Person, span: number, r: Random): string[] {
  const t = p.title;
  if (t.group === "JPT_PRATAMA")
    return ["PTK", r.pick(supervisors), "KABID", r.pick(["SEKDIS", "KABAG", "CAMAT"])];
  if (t.group === "ADMINISTRATOR") {
    // A few come from a functional post of the same level instead of a supervisor's, a few rose without either.
    const middle = r.weighted([
      [r.pick(supervisors), 86],
      ["ANKEB", 8],
      ["PDI", 6],
    ]);
    if (middle === "PDI") return ["PTK", middle];
    return t.eselon === "III.a" && span > 12 ? ["PTK", middle, "KABID"] : ["PTK", middle];
  }
  if (t.group === "PENGAWAS")
    return t.eselon === "IV.a" && r.chance(0.55) ? ["PTK", "KASIKEL"] : [r.pick(["PAP", "PTK"])];
  if (t.group === "JF_LAIN" && t.jenjang === "AHLI_MUDA")
    return ["PTK", r.chance(0.6) ? "KASUBBAGUK" : "PTK"];
  const ladder = junior[t.id];
  if (ladder !== undefined) return span > 14 ? [...ladder] : ladder.slice(-1);
  const count = span < 5 ? 1 : r.int(1, 3);
  return Array.from({ length: count }, () => t.id);
}

/** Minimum share of the years in the last stage, so that most have the experience the law asks (PP 11/2017 art. 54). */
function weights(stages: readonly string[], p: Person, r: Random): number[] {
  return stages.map((_, i) => {
    const last = i === stages.length - 1;
    return last && p.title.managerial ? r.between(1, 1.8) : r.between(0.6, 1.4);
  });
}

function unitFor(titleId: string, p: Person, where: UnitsByTitle, r: Random): Unit {
  const units = where.get(titleId) ?? [p.unit];
  const others = units.filter((u) => u.code !== p.unit.code);
  return others.length === 0 ? units[0]! : r.pick(others);
}

/** Earlier posts from the appointment to the day before the present post, without overlap; 7 % have a gap. */
export function earlierPosts(p: Person, where: UnitsByTitle, r: Random): PastPost[] {
  if (p.past !== undefined) return p.past;
  const span = (p.tmt - p.entry) / 365.2425;
  if (p.kind !== "PNS" || span < 1) return [];
  const stages = path(p, span, r).slice(-Math.max(1, Math.floor(span / 1.5)));
  const parts = weights(stages, p, r);
  const sum = parts.reduce((a, b) => a + b, 0);
  const starts: Day[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(starts.length === 0 ? p.entry : firstOfMonth(addMonths(p.entry, Math.round(at * span * 12))));
    at += part / sum;
  }
  const posts = stages.map((titleId, i) => ({
    titleId: title(titleId).id,
    unit: unitFor(titleId, p, where, r),
    start: starts[i]!,
    end: (starts[i + 1] ?? p.tmt) - 1,
  }));
  const sound = posts.filter((post) => post.end > post.start);
  if (sound.length > 2 && r.chance(0.07)) sound.splice(1, 1);
  return sound;
}
