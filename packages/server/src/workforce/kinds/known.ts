import type { Queryable } from "../../platform/database.js";
import * as t from "../tables.js";
import { trainings } from "../training-tables.js";
import { Names } from "./names.js";

export interface TitleFacts {
  readonly kind: string;
  readonly golonganMin: string | null;
  readonly golonganMax: string | null;
  readonly specialRole: string | null;
  readonly minEducation: string;
  readonly bup: number;
}

/** Everything a row may refer to: what is stored, and what this import adds as it is checked kind by kind. */
export interface Known {
  readonly places: Names;
  readonly fields: Names;
  readonly units: Names;
  readonly titles: Names;
  readonly trainings: Names;
  readonly titleFacts: Map<string, TitleFacts>;
  /** Seats by `seatKey`. */
  readonly seats: Map<string, number>;
  /** NIP -> name. Rows of `pegawai` count whether accepted or not: their owner exists, the row is only to be corrected. */
  readonly people: Map<string, string>;
}

export const seatKey = (unit: string, title: string): string => `${unit}\u0000${title}`;

export const emptyKnown = (): Known => ({
  places: new Names(),
  fields: new Names(),
  units: new Names(),
  titles: new Names(),
  trainings: new Names(),
  titleFacts: new Map(),
  seats: new Map(),
  people: new Map(),
});

export async function loadKnown(db: Queryable): Promise<Known> {
  const known = emptyKnown();
  for (const row of await db.select().from(t.places)) known.places.add(row.code, row.name);
  for (const row of await db.select().from(t.educationFields)) known.fields.add(row.code, row.name);
  for (const row of await db.select().from(t.units)) known.units.add(row.code, row.name);
  for (const row of await db.select().from(t.positionTitles)) {
    known.titles.add(row.code, row.name);
    known.titleFacts.set(row.code, row);
  }
  for (const row of await db.select().from(trainings)) known.trainings.add(row.code, row.name);
  for (const row of await db.select().from(t.posts))
    known.seats.set(seatKey(row.unitCode, row.titleCode), row.seats);
  const people = await db.select({ nip: t.employees.nip, name: t.employees.name }).from(t.employees);
  for (const row of people) known.people.set(row.nip, row.name);
  return known;
}
