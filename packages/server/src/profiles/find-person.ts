import type { Actor } from "../platform/actor.js";
import { notFound } from "../platform/refusal.js";
import type { PeopleSnapshot } from "./people-snapshot.js";
import { visiblePeople } from "./policy.js";

/** Index of a person the account may see. One outside its reach is answered exactly like one who does not exist. */
export function findPerson({ world }: PeopleSnapshot, actor: Actor, nip: string): number {
  const e = world.index.employeeIndex.get(nip);
  const isVisible = visiblePeople(actor, world.workforce.units);
  if (e === undefined || !isVisible(world.index.employees[e]!)) throw notFound("Pegawai itu");
  return e;
}
