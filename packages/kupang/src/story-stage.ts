import { type Day, day } from "./calendar.js";
import type { Certificate } from "./certificates.js";
import type { Wish } from "./event-tables.js";
import type { Tie } from "./kin.js";
import { storyTitles } from "./messages.js";
import type { NipIssuer } from "./nip.js";
import type { Person } from "./person.js";
import type { Random } from "./random.js";
import type { Unit } from "./unit.js";

/** A seeded story of kupang.md section 8, with the people and units it is about. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly nips: readonly string[];
  readonly units: readonly string[];
}

/** What stories add to the files besides changing people. */
export interface StoryAdditions {
  readonly stories: Story[];
  readonly ties: Tie[];
  readonly certificates: Certificate[];
  readonly wishes: Wish[];
}

export interface Stage extends StoryAdditions {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly nips: NipIssuer;
  readonly r: Random;
}

export const tell = (
  s: Stage,
  id: string,
  title: string,
  people: readonly Person[],
  units: readonly string[],
): void => {
  for (const p of people) p.story = p.story === undefined ? id : `${p.story} ${id}`;
  s.stories.push({ id, title, nips: people.map((p) => p.nip), units });
};

export const holders = (s: Stage, unit: string, ...titles: string[]): Person[] =>
  s.people.filter((p) => p.unit.code === unit && titles.includes(p.title.id));

/** Gives a person another birthday and with it another NIP. */
export function reborn(p: Person, birth: Day, nips: NipIssuer, r: Random): void {
  p.birth = birth;
  p.nip = nips.issue(birth, p.entry, p.kind === "PPPK", p.female, r);
}

export const unitOf = (s: Stage, code: string): Unit => {
  const found = s.units.find((u) => u.code === code);
  if (found === undefined) throw new Error(`story needs unit ${code}`);
  return found;
};

/** S9: the only treasurer and Dapodik operator of a remote school, who wants to leave. */
export function onlyHolder(s: Stage, school: string): void {
  const p = s.people.find(
    (x) => x.unit.code === school && x.kind === "PNS" && x.title.role === "" && x.story === undefined,
  );
  if (p === undefined) return;
  p.home = "53.71.04.1011";
  s.wishes.push({ person: p, kind: "DEKAT RUMAH" });
  tell(s, "S9", storyTitles.S9, [p], [school]);
}

/** S10: the head of Dukcapil is long overdue, but the ministry decides. */
export function waitingForTheMinistry(s: Stage): void {
  const [p] = holders(s, "DUKCAPIL", "KADUKCAPIL");
  if (p === undefined) return;
  p.tmt = Math.max(day(2020, 1, 14), p.entry + 365 * 6);
  s.wishes.push({ person: p, kind: "KARIER" });
  const deputy = holders(s, "DUKCAPIL-SEK", "SEKDIS");
  tell(s, "S10", storyTitles.S10, [p, ...deputy], ["DUKCAPIL"]);
}
