import {
  type Calls,
  type LocalRule,
  type RulebookEntry,
  rulebook,
  ruleOf,
  scopeText,
} from "@selaras/regulations";
import { inArray } from "drizzle-orm";
import { familyName } from "../needs/family-name.js";
import type { Queryable } from "../platform/database.js";
import { units } from "../workforce/tables.js";
import { allLocalRules, localVersions } from "./local-rules.js";

/** The whole rule book of this government: its own rules first, then national law. */
export async function ruleBook(db: Queryable): Promise<RulebookEntry[]> {
  return [...(await localBook(db)), ...rulebook()];
}

async function localBook(db: Queryable): Promise<RulebookEntry[]> {
  const versions = localVersions(await allLocalRules(db));
  const calls = await namesFor(db, versions);
  return rulebook(
    versions.map((local) => {
      const rule = ruleOf(local);
      return { ...rule, params: { ...rule.params, concerns: scopeText(local, calls) } };
    }),
  );
}

/** Names of the units and families that rules speak of by code. */
export async function namesFor(
  db: Queryable,
  rules: readonly Pick<LocalRule, "appliesTo">[],
): Promise<Calls> {
  const codes = rules.flatMap(({ appliesTo: { from, to } }) => [
    ...(from?.units ?? []),
    ...(to?.units ?? []),
  ]);
  const rows =
    codes.length === 0
      ? []
      : await db.select({ code: units.code, name: units.name }).from(units).where(inArray(units.code, codes));
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return (what, code) => (what === "unit" ? (names.get(code) ?? code) : familyName(code));
}
