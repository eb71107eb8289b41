import type { OfficeFileKind } from "@selaras/contract";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Queryable } from "../../platform/database.js";
import type { StoredRow } from "../kinds/kind-store.js";
import { imports } from "../tables.js";
import { correctionChecks, corrections } from "./tables.js";

/** A correction that stands above the files. */
export interface Correction {
  readonly id: number;
  readonly kind: OfficeFileKind;
  readonly key: string;
  readonly nip: string;
  readonly before: StoredRow | null;
  /** Null: the row was taken out. */
  readonly after: StoredRow | null;
  readonly contestId: number;
  readonly decidedAt: string;
}

/** What an import says of a corrected row; `says` null: its file does not have the row. */
export interface CorrectionCheck {
  readonly correctionId: number;
  readonly agrees: boolean;
  readonly says: StoredRow | null;
}

/** Ended neither by a release nor by a committed import that says the same: from then on the source is right and counts. */
const stands = and(
  isNull(corrections.releasedAt),
  sql`not exists (select 1 from ${correctionChecks} c join ${imports} i on i.id = c.import_id
    where c.correction_id = ${corrections.id} and c.agrees and i.state = 'disimpan')`,
);

/** Oldest first. */
export async function activeCorrections(db: Queryable): Promise<Correction[]> {
  const rows = await db.select().from(corrections).where(stands).orderBy(asc(corrections.id));
  return rows as unknown as Correction[];
}

/** The newest thing a committed import said of each standing correction that it does not agree with. */
export async function disputedCorrections(
  db: Queryable,
): Promise<(Correction & { says: StoredRow | null; importId: number })[]> {
  const rows = await db
    .selectDistinctOn([corrections.id], {
      correction: corrections,
      says: correctionChecks.says,
      importId: correctionChecks.importId,
    })
    .from(corrections)
    .innerJoin(correctionChecks, eq(correctionChecks.correctionId, corrections.id))
    .innerJoin(imports, and(eq(imports.id, correctionChecks.importId), eq(imports.state, "disimpan")))
    .where(stands)
    .orderBy(asc(corrections.id), desc(correctionChecks.importId));
  return rows.map(({ correction, says, importId }) => ({
    ...(correction as unknown as Correction),
    says: says as StoredRow | null,
    importId,
  }));
}

/** Changes whenever a correction is made or released: part of the key of what is kept of the workforce in memory. */
export const correctionsMark = sql<string>`(select count(*)::text || '/' || count(${corrections.releasedAt})::text from ${corrections})`;
