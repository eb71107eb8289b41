import { asc } from "drizzle-orm";
import type { Actor } from "../platform/actor.js";
import type { Context } from "../platform/context.js";
import { peopleSnapshot } from "../profiles/people-snapshot.js";
import { visiblePeople } from "../profiles/policy.js";
import { fullName } from "../profiles/presenter.js";
import { developmentRows } from "./tables.js";
import type { PlannedPerson } from "./training-sheets.js";

/** Rows of the development plans of everybody on the staff list whom the account may see, person by person. */
export async function plannedPeople(context: Context, actor: Actor): Promise<PlannedPerson[]> {
  const { world } = await peopleSnapshot(context);
  const { index, workforce } = world;
  const isVisible = visiblePeople(actor, workforce.units);
  const rows = await context.db
    .select()
    .from(developmentRows)
    .orderBy(asc(developmentRows.nip), asc(developmentRows.id));
  return rows.flatMap((row) => {
    const e = index.employeeIndex.get(row.nip);
    const person = e === undefined ? undefined : index.employees[e]!;
    if (!person || !isVisible(person)) return [];
    const unitName = index.units.get(person.unitCode ?? "")?.name ?? "";
    return [{ name: fullName(person), unitName, row }];
  });
}
