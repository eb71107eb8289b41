import type { PlanOptions } from "@selaras/contract";
import type { Queryable } from "../../platform/database.js";
import { Refusal } from "../../platform/refusal.js";
import { employees, posts, units } from "../../workforce/tables.js";
import { postId } from "../facts/workforce-index.js";
import { says } from "./messages.js";

/**
 * Refuses (422) choices that name what the data do not know, or a budget of rupiah without the figures it would be reckoned with: a limit
 * that silently binds nothing is worse than none.
 */
export async function checkOptions(db: Queryable, options: PlanOptions): Promise<void> {
  const { unitPriorities = [], unitLimits = [], excluded, money } = options;
  const named = [...unitPriorities, ...unitLimits].map(({ unitCode }) => unitCode);
  const unitCodes = [...named, ...(excluded?.units ?? [])];
  const seats = (excluded?.posts ?? []).map(({ unitCode, titleCode }) => postId(unitCode, titleCode));
  if (unitCodes.length > 0) {
    const known = new Set((await db.select({ code: units.code }).from(units)).map(({ code }) => code));
    refuse("Unit", unitCodes, known);
  }
  if (excluded && excluded.people.length > 0) {
    const known = new Set((await db.select({ nip: employees.nip }).from(employees)).map(({ nip }) => nip));
    refuse("Pegawai dengan NIP", excluded.people, known);
  }
  if (seats.length > 0) {
    const rows = await db.select({ unit: posts.unitCode, title: posts.titleCode }).from(posts);
    refuse("Jabatan", seats, new Set(rows.map(({ unit, title }) => postId(unit, title))));
  }
  if (money && money.budget !== null && (money.sameDistrict === null || money.otherDistrict === null))
    throw new Refusal(422, "biaya-belum-lengkap", says.costless, says.costlessHint);
}

function refuse(what: string, named: readonly string[], known: ReadonlySet<string>): void {
  const missing = [...new Set(named.filter((one) => !known.has(one)))];
  if (missing.length > 0)
    throw new Refusal(422, "pilihan-tidak-dikenal", says.unknown(what, missing), says.unknownHint);
}
