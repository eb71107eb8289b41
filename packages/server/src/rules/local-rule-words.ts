import type { LocalRuleWords } from "@selaras/contract";
import { asc } from "drizzle-orm";
import { familyName } from "../needs/family-name.js";
import type { Queryable } from "../platform/database.js";
import { KIND_TITLES } from "../profiles/messages.js";
import { certificates, positionTitles, units } from "../workforce/tables.js";
import { POST_KINDS } from "./post-words.js";

const lower = (code: string): string => code.toLowerCase().replaceAll("_", " ");
/** Kinds of units are short or abbreviations (SD, UPTD) or words. */
const unitKindName = (code: string): string => (code.length <= 4 ? code : lower(code));

/** What the fields of a local rule may hold here: codes of this government's own map and registers, with names people know. */
export async function localRuleWords(db: Queryable): Promise<LocalRuleWords> {
  const kinds = await db.selectDistinct({ code: units.kind }).from(units).orderBy(asc(units.kind));
  const families = await db
    .selectDistinct({ code: positionTitles.family })
    .from(positionTitles)
    .orderBy(asc(positionTitles.family));
  const held = await db
    .selectDistinct({ code: certificates.kind })
    .from(certificates)
    .orderBy(asc(certificates.kind));
  const named = (rows: readonly { code: string }[], name: (code: string) => string) =>
    rows.map(({ code }) => ({ code, name: name(code) }));
  return {
    employeeKinds: Object.entries(KIND_TITLES).map(([code, name]) => ({ code, name })),
    postKinds: Object.entries(POST_KINDS).map(([code, name]) => ({ code, name })),
    families: named(families, familyName),
    unitKinds: named(kinds, unitKindName),
    units: await db.select({ code: units.code, name: units.name }).from(units).orderBy(asc(units.name)),
    certificates: named(held, lower),
  };
}
