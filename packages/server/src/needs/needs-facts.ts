import { asc, eq } from "drizzle-orm";
import type { Queryable } from "../platform/database.js";
import type { Workforce } from "../workforce/snapshot.js";
import * as t from "../workforce/tables.js";
import { postsInForce } from "./workload/accepted-seats.js";

type Holder = Pick<
  Workforce["employees"][number],
  "nip" | "unitCode" | "titleCode" | "birthDate" | "contractEnd"
>;

/** The little of the workforce that seats-against-people needs; a whole `Workforce` fits as well. */
export interface NeedsFacts extends Pick<Workforce, "units" | "titles" | "posts" | "places"> {
  /** Active employees only. */
  readonly employees: Holder[];
}

/** Reads units, titles, posts (with the seats in force), places and who holds what, in key order. */
export async function loadNeedsFacts(db: Queryable): Promise<NeedsFacts> {
  return {
    units: await db.select().from(t.units).orderBy(asc(t.units.code)),
    titles: await db.select().from(t.positionTitles).orderBy(asc(t.positionTitles.code)),
    posts: await postsInForce(db),
    places: await db.select().from(t.places).orderBy(asc(t.places.code)),
    employees: await db
      .select({
        nip: t.employees.nip,
        unitCode: t.employees.unitCode,
        titleCode: t.employees.titleCode,
        birthDate: t.employees.birthDate,
        contractEnd: t.employees.contractEnd,
      })
      .from(t.employees)
      .where(eq(t.employees.active, true))
      .orderBy(asc(t.employees.nip)),
  };
}
