import type { Contest, ContestState, ContestTopic } from "@selaras/contract";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import { activeCorrections, disputedCorrections } from "../../workforce/corrections/active-corrections.js";
import { corrections } from "../../workforce/corrections/tables.js";
import type { StoredRow } from "../../workforce/kinds/kind-store.js";
import type { Known } from "../../workforce/kinds/known.js";
import { employees, units } from "../../workforce/tables.js";
import { type LoadedContest, shownRow } from "./presenter.js";
import { contestDocuments, contests } from "./tables.js";
import { topics } from "./topics.js";

export interface Wanted {
  readonly id?: number;
  readonly nip?: string;
  readonly state?: ContestState | undefined;
}

/** Contests with person, document and what became of an accepted one; open ones first, oldest of them first, then the newest. */
export async function loadContests(db: Queryable, wanted: Wanted, known: Known): Promise<LoadedContest[]> {
  const rows = await db
    .select({
      contest: contests,
      name: employees.name,
      unitName: units.name,
      document: {
        name: contestDocuments.name,
        size: contestDocuments.size,
        sha256: contestDocuments.sha256,
      },
    })
    .from(contests)
    .innerJoin(contestDocuments, eq(contestDocuments.contestId, contests.id))
    .leftJoin(employees, eq(employees.nip, contests.nip))
    .leftJoin(units, eq(units.code, employees.unitCode))
    .where(
      and(
        wanted.id === undefined ? undefined : eq(contests.id, wanted.id),
        wanted.nip === undefined ? undefined : eq(contests.nip, wanted.nip),
        wanted.state === undefined ? undefined : eq(contests.state, wanted.state),
      ),
    )
    .orderBy(desc(contests.id));
  const after = await correctionsOf(
    db,
    rows.map(({ contest }) => contest),
    known,
  );
  const loaded = rows.map(({ contest, name, unitName, document }) => ({
    contest,
    person: { name: name ?? contest.nip, unitName: unitName ?? "" },
    document,
    correction: after.get(contest.id) ?? null,
  }));
  const open = loaded.filter(({ contest }) => contest.state === "diajukan").reverse();
  return [...open, ...loaded.filter(({ contest }) => contest.state !== "diajukan")];
}

async function correctionsOf(
  db: Queryable,
  of: readonly (typeof contests.$inferSelect)[],
  known: Known,
): Promise<Map<number, Contest["correction"]>> {
  const accepted = of.filter(({ state }) => state === "diterima");
  if (accepted.length === 0) return new Map();
  const rows = await db
    .select({ id: corrections.id, contestId: corrections.contestId, releasedAt: corrections.releasedAt })
    .from(corrections)
    // What else a contest corrected, a relative's row, is shown to the relative.
    .innerJoin(contests, and(eq(contests.id, corrections.contestId), eq(contests.nip, corrections.nip)))
    .where(
      inArray(
        corrections.contestId,
        accepted.map(({ id }) => id),
      ),
    );
  const standing = new Set((await activeCorrections(db)).map(({ id }) => id));
  const disputed = new Map((await disputedCorrections(db)).map((one) => [one.id, one]));
  const topicOf = new Map(accepted.map(({ id, topic }) => [id, topics[topic as ContestTopic]]));
  return new Map(
    rows.map(({ id, contestId, releasedAt }) => {
      const dispute = disputed.get(id);
      return [
        contestId,
        {
          standing:
            releasedAt !== null ? "dilepas" : standing.has(id) ? "berlaku" : ("sama-dengan-sumber" as const),
          sourceSays: dispute
            ? shownRow(topicOf.get(contestId)!, dispute.says as StoredRow | null, known)
            : null,
        },
      ];
    }),
  );
}
