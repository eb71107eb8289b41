import type { Db } from "../../platform/database.js";
import type { Workforce } from "../../workforce/snapshot.js";
import * as t from "../../workforce/tables.js";
import { trainingSessions, trainings } from "../../workforce/training-tables.js";

/** Puts a hand-made workforce into an empty database, as if one import had brought it. */
export async function storeWorkforce(db: Db, workforce: Workforce): Promise<void> {
  await db.transaction(async (tx) => {
    const put = async <T>(rows: readonly T[], insert: (part: T[]) => Promise<unknown>) => {
      for (let at = 0; at < rows.length; at += 500) await insert(rows.slice(at, at + 500));
    };
    await put(workforce.places, (rows) => tx.insert(t.places).values(rows));
    await put(workforce.placeAccess, (rows) => tx.insert(t.placeAccess).values(rows));
    await put(workforce.educationFields, (rows) => tx.insert(t.educationFields).values(rows));
    await put(workforce.units, (rows) => tx.insert(t.units).values(rows));
    await put(workforce.titles, (rows) => tx.insert(t.positionTitles).values(rows));
    await put(workforce.posts, (rows) => tx.insert(t.posts).values(rows));
    await put(workforce.employees, (rows) => tx.insert(t.employees).values(rows));
    await put(workforce.performance, (rows) => tx.insert(t.performance).values(rows));
    await put(workforce.assessments, (rows) => tx.insert(t.assessments).values(rows));
    await put(workforce.competenceStandards, (rows) => tx.insert(t.competenceStandards).values(rows));
    await put(workforce.competenceRatings, (rows) => tx.insert(t.competenceRatings).values(rows));
    await put(workforce.performanceRatings, (rows) => tx.insert(t.performanceRatings).values(rows));
    await put(workforce.talentInputs, (rows) => tx.insert(t.talentInputs).values(rows));
    await put(workforce.certificates, (rows) => tx.insert(t.certificates).values(rows));
    await put(workforce.history, (rows) => tx.insert(t.postHistory).values(rows));
    await put(workforce.relatives, (rows) => tx.insert(t.relatives).values(rows));
    await put(workforce.discipline, (rows) => tx.insert(t.discipline).values(rows));
    await put(workforce.absences, (rows) => tx.insert(t.absences).values(rows));
    await put(workforce.wishes, (rows) => tx.insert(t.wishes).values(rows));
    await put(workforce.training.catalogue, (rows) => tx.insert(trainings).values(rows));
    await put(workforce.training.sessions, (rows) => tx.insert(trainingSessions).values(rows));
    await put(
      [...workforce.datasets]
        .sort()
        .map((kind) => ({ kind, rows: 1, importId: 1, importedAt: "2026-07-01T00:00:00Z" })),
      (rows) => tx.insert(t.datasets).values(rows),
    );
  });
}
