import type { Placement } from "@selaras/contract";
import { planRecordOf } from "../audit-package/plan-export-of.js";
import { openWorld } from "../facts/world.js";
import { moveLaws, readLaw } from "../law-check/check-law.js";
import type { Disagreement, StoredPlan } from "./recount.js";
import type { Seat } from "./value-again.js";

const DETERMINES = /^Yang menentukan: .* Dasar: (.*)\.$/s;
const MOSTLY = /penghalang yang paling sering: .* Dasar: (.*)\.$/s;
/** What is not found again: a rule about the person must be, the most frequent obstacle may lie outside the posts tried. */
export const KEEPS = "aturan yang menentukan";
export const HINDERS = "penghalang yang paling sering";
/** The cited law is read once, by the rule engine: nothing to compare it with. */
export const READ_ONCE = "aturan yang dibaca sekali";
/** Posts tried for each person: the same title elsewhere first, then the same family, then others. */
const TRIES = 12;

/**
 * Whom a rule keeps where they are is moved on paper, and the second reading of the law must find the rule with the cited ground. A rule
 * that decides about the person must be found in any post; the most frequent obstacle in one of the posts tried.
 */
export function checkStayRules(stored: StoredPlan, nips: readonly string[]): Disagreement[] {
  const world = openWorld(stored.rows, stored.options, stored.tmt);
  const open = new Map<string, { what: string; ground: string; seats: Seat[] }>();
  for (const nip of nips) {
    const found = groundOf(stored.stays.get(nip));
    if (found !== null) open.set(nip, { ...found, seats: seatsToTry(stored, nip) });
  }
  for (let round = 0; round < TRIES && open.size > 0; round++) {
    const proposed = [...open].flatMap(([nip, { seats }]) => {
      const to = seats[round];
      return to ? [{ nip, to }] : [];
    });
    if (proposed.length === 0) break;
    const record = planRecordOf(world, stored.exported.government, proposed);
    const grounds = new Map(record.rules.map(({ rule, citation }) => [rule, citation]));
    for (const { move, findings } of readLaw(record).moves) {
      const asked = open.get(move.nip)!.ground;
      if (findings.some(({ rule, severity }) => severity !== "WARN" && grounds.get(rule) === asked))
        open.delete(move.nip);
    }
  }
  const twice = new Set(
    stored.exported.rules.flatMap(({ rule, citation }) => (rule in moveLaws ? [citation] : [])),
  );
  const once = new Set(
    stored.exported.rules.map(({ citation }) => citation).filter((one) => !twice.has(one)),
  );
  return [...open].map(([nip, { what, ground }]) => ({
    nip,
    what: once.has(ground) ? READ_ONCE : what,
    says: ground,
    counted: null,
  }));
}

function groundOf(stay: Placement | undefined): { what: string; ground: string } | null {
  const sentence = stay?.sentences[1] ?? "";
  const person = DETERMINES.exec(sentence)?.[1];
  if (person) return { what: KEEPS, ground: person };
  const most = MOSTLY.exec(sentence)?.[1];
  return most ? { what: HINDERS, ground: most } : null;
}

function seatsToTry({ rows }: StoredPlan, nip: string): Seat[] {
  const person = rows.employees.find((one) => one.nip === nip)!;
  const titles = new Map(rows.titles.map((title) => [title.code, title]));
  const held = titles.get(person.titleCode ?? "");
  const nearness = (seat: Seat): number => {
    const title = titles.get(seat.titleCode);
    if (title?.code === held?.code) return 0;
    return title?.family === held?.family ? 1 : title?.kind === held?.kind ? 2 : 3;
  };
  const others = rows.posts.filter(({ unitCode, seats }) => seats > 0 && unitCode !== person.unitCode);
  const groups = [0, 1, 2, 3].map((near) => others.filter((seat) => nearness(seat) === near));
  const distinct = (list: readonly Seat[]) => [
    ...new Map(list.map((seat) => [seat.titleCode, seat])).values(),
  ];
  return [
    ...groups[0]!.slice(0, 2),
    ...distinct(groups[1]!).slice(0, 4),
    ...distinct(groups[2]!).slice(0, TRIES),
    ...distinct(groups[3]!).slice(0, TRIES),
  ].slice(0, TRIES);
}
