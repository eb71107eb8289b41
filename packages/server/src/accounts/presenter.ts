import { abilitiesOf, roleTitles, type SessionInfo, type Welcome } from "@selaras/contract";
import { eq } from "drizzle-orm";
import type { Actor } from "../platform/actor.js";
import type { Queryable } from "../platform/database.js";
import { government } from "../platform/tables.js";
import { units } from "../workforce/tables.js";
import { demoAccountList } from "./demo-accounts.js";

/** Shown until an administrator or the demo has said whose installation this is. */
const unnamed = { code: "", name: "Pemerintah daerah", agency: "Badan kepegawaian", demo: false };

async function governmentOf(db: Queryable): Promise<SessionInfo["government"]> {
  const [row] = await db.select().from(government).where(eq(government.id, 1));
  const { code, name, agency, demo } = row ?? unnamed;
  return { code, name, agency, demo };
}

export async function presentSession(db: Queryable, actor: Actor): Promise<SessionInfo> {
  const [unit] = actor.unitCode
    ? await db.select({ name: units.name }).from(units).where(eq(units.code, actor.unitCode))
    : [];
  return {
    account: {
      username: actor.username,
      displayName: actor.displayName,
      role: actor.role,
      roleTitle: roleTitles[actor.role],
      unitCode: actor.unitCode,
      unitName: unit?.name ?? null,
      nip: actor.nip,
    },
    abilities: [...abilitiesOf[actor.role]],
    government: await governmentOf(db),
  };
}

export async function presentWelcome(db: Queryable): Promise<Welcome> {
  const { name, agency, demo } = await governmentOf(db);
  return { government: { name, agency, demo }, demoAccounts: demo ? demoAccountList : [] };
}
