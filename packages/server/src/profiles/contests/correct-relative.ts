import type { kinships, TouchedRow } from "@selaras/contract";
import { and, desc, eq, isNull, ne } from "drizzle-orm";
import type { Queryable, Tx } from "../../platform/database.js";
import { correctRow, type NewCorrection } from "../../workforce/corrections/correct-row.js";
import { corrections } from "../../workforce/corrections/tables.js";
import { keyOf } from "../../workforce/imports/stored-rows.js";
import type { StoredRow } from "../../workforce/kinds/kind-store.js";
import { kindStores } from "../../workforce/kinds/kind-stores.js";
import type { Known } from "../../workforce/kinds/known.js";
import { shownRow } from "./presenter.js";
import { same } from "./read-proposal.js";
import { storedItems } from "./stored-items.js";
import { contests } from "./tables.js";
import { topics } from "./topics.js";

type Kinship = (typeof kinships)[number];
/** What the one is to the other, when the other is this to the one. */
export const counterpart: Readonly<Record<Kinship, Kinship>> = {
  SUAMI: "ISTRI",
  ISTRI: "SUAMI",
  "ORANG TUA": "ANAK",
  ANAK: "ORANG TUA",
  SAUDARA: "SAUDARA",
  MERTUA: "MENANTU",
  MENANTU: "MERTUA",
  IPAR: "IPAR",
};

type Decided = Omit<NewCorrection, "kind" | "key" | "nip" | "row">;

/**
 * Family is true of two people: what was decided of one row is written into the relative's own as well, as a correction of its own with the
 * version before it. Returns its id; null where the relative's row says the same already.
 */
export async function correctRelative(
  tx: Tx,
  { row, after, ...decided }: Decided & { readonly row: StoredRow },
): Promise<number | null> {
  const [nip, relativeNip] = [String(row.relative_nip), String(row.nip)];
  const pair: StoredRow = { nip, relative_nip: relativeNip };
  const mirrored: StoredRow | null =
    after === null ? null : { ...pair, relation: counterpart[String(after.relation) as Kinship] };
  const key = keyOf(kindStores.keluarga, pair);
  const stored = (await storedItems(tx, "keluarga", nip)).find((item) => item.key === key)?.row ?? null;
  if (same(stored?.relation, mirrored?.relation)) return null;
  const { id } = await correctRow(tx, {
    ...decided,
    kind: "keluarga",
    key,
    nip,
    after: mirrored,
    row: mirrored ?? pair,
  });
  return id;
}

/** Corrections of a person's record that came from somebody else's contest and still stand, newest first. */
export async function touchedByOthers(db: Queryable, nip: string, known: Known): Promise<TouchedRow[]> {
  const rows = await db
    .select({ correction: corrections, by: contests.nip })
    .from(corrections)
    .innerJoin(contests, eq(contests.id, corrections.contestId))
    .where(and(eq(corrections.nip, nip), ne(contests.nip, nip), isNull(corrections.releasedAt)))
    .orderBy(desc(corrections.id));
  return rows.map(({ correction, by }) => ({
    title: topics.keluarga.title,
    before: shownRow(topics.keluarga, correction.before as StoredRow | null, known),
    after: shownRow(topics.keluarga, correction.after as StoredRow | null, known),
    because: known.people.get(by) ?? by,
    decidedBy: correction.decidedBy,
    at: new Date(correction.decidedAt).toISOString(),
  }));
}
