import { and, asc, eq, max, sql } from "drizzle-orm";
import { cycles } from "../../planning/tables.js";
import type { Queryable, Tx } from "../../platform/database.js";
import { posts } from "../../workforce/tables.js";
import { acceptedSeats } from "./tables.js";

export type AcceptedSeat = typeof acceptedSeats.$inferSelect;
type Post = typeof posts.$inferSelect;

/**
 * Seats by accepted workload that hold now: of each unit the newest accepted year up to the year of the current period's TMT (without a
 * period the newest of all). A later year waits for its period.
 */
export async function acceptedSeatsNow(db: Queryable): Promise<AcceptedSeat[]> {
  const upTo = sql`coalesce((select extract(year from ${cycles.tmt})::int from ${cycles} where ${cycles.current}), 9999)`;
  const newest = db
    .select({ unitCode: acceptedSeats.unitCode, year: max(acceptedSeats.year).as("newest_year") })
    .from(acceptedSeats)
    .where(sql`${acceptedSeats.year} <= ${upTo}`)
    .groupBy(acceptedSeats.unitCode)
    .as("newest");
  const rows = await db
    .select({ seat: acceptedSeats })
    .from(acceptedSeats)
    .innerJoin(newest, and(eq(newest.unitCode, acceptedSeats.unitCode), eq(newest.year, acceptedSeats.year)))
    .orderBy(asc(acceptedSeats.unitCode), asc(acceptedSeats.titleCode));
  return rows.map(({ seat }) => seat);
}

/**
 * The posts of the government with the seats that hold: those of the approved position map, replaced where an accepted workload says
 * otherwise, and the posts only a workload knows. In order of the codes' bytes.
 */
export async function postsInForce(db: Queryable): Promise<Post[]> {
  const [approved, accepted] = [await db.select().from(posts), await acceptedSeatsNow(db)];
  const byKey = new Map(approved.map((post) => [`${post.unitCode}\n${post.titleCode}`, post]));
  for (const { unitCode, titleCode, seats } of accepted)
    byKey.set(`${unitCode}\n${titleCode}`, { unitCode, titleCode, seats });
  return [...byKey.values()].sort(
    (a, b) => compare(a.unitCode, b.unitCode) || compare(a.titleCode, b.titleCode),
  );
}

const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Takes over what an accepted version comes to; an earlier version of the same year goes with it. */
export async function takeOverSeats(
  tx: Tx,
  { unit, year }: { readonly unit: string; readonly year: number },
  version: number,
  seats: readonly { readonly titleCode: string; readonly seats: number }[],
): Promise<void> {
  await tx.delete(acceptedSeats).where(and(eq(acceptedSeats.unitCode, unit), eq(acceptedSeats.year, year)));
  if (seats.length > 0)
    await tx.insert(acceptedSeats).values(seats.map((seat) => ({ ...seat, unitCode: unit, year, version })));
}
