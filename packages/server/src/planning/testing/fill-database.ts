import type { Database } from "../../platform/database.js";
import type { Workforce } from "../../workforce/snapshot.js";
import * as t from "../../workforce/tables.js";

/** Writes a workforce into an empty database, row by row in the given order. */
export async function fillDatabase(
  { db }: Database,
  workforce: Workforce,
  order: "forward" | "backward" = "forward",
): Promise<void> {
  const rows = <T>(list: readonly T[]) => (order === "forward" ? [...list] : list.toReversed());
  const put = async (table: Parameters<typeof db.insert>[0], list: readonly Record<string, unknown>[]) => {
    if (list.length > 0) await db.insert(table).values(rows(list) as never);
  };
  await put(t.places, workforce.places);
  await put(t.placeAccess, workforce.placeAccess);
  await put(t.educationFields, workforce.educationFields);
  await put(t.units, workforce.units);
  await put(t.positionTitles, workforce.titles);
  await put(t.posts, workforce.posts);
  await put(t.employees, workforce.employees);
  await put(t.performance, workforce.performance);
  await put(t.assessments, workforce.assessments);
  await put(t.competenceStandards, workforce.competenceStandards);
  await put(t.competenceRatings, workforce.competenceRatings);
  await put(t.performanceRatings, workforce.performanceRatings);
  await put(t.talentInputs, workforce.talentInputs);
  await put(t.certificates, workforce.certificates);
  await put(t.postHistory, workforce.history);
  await put(t.relatives, workforce.relatives);
  await put(t.wishes, workforce.wishes);
  await put(
    t.datasets,
    [...workforce.datasets].map((kind) => ({
      kind,
      rows: 1,
      importId: 1,
      importedAt: "2026-07-01T00:00:00Z",
    })),
  );
}
