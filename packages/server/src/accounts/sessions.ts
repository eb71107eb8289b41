import { createHash, randomBytes } from "node:crypto";
import type { Role } from "@selaras/contract";
import { and, eq, lt, or } from "drizzle-orm";
import type { Actor } from "../platform/actor.js";
import type { Clock } from "../platform/clock.js";
import type { Queryable } from "../platform/database.js";
import { accounts, sessions } from "./tables.js";

export const sessionCookie = "selaras_sesi";
const hour = 3_600_000;
export const idleLimitMs = 8 * hour;
export const absoluteLimitMs = 24 * hour;
/** Last use is written at most this often. */
const touchEveryMs = 60_000;

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** Opens a session and returns its token, which is stored nowhere. Sessions that ended long ago are swept out. */
export async function openSession(db: Queryable, accountId: number, clock: Clock): Promise<string> {
  const now = clock.now().getTime();
  await db
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, iso(now)), lt(sessions.lastSeenAt, iso(now - idleLimitMs))));
  const token = randomBytes(32).toString("base64url");
  await db.insert(sessions).values({
    tokenHash: hashOf(token),
    accountId,
    createdAt: iso(now),
    lastSeenAt: iso(now),
    expiresAt: iso(now + absoluteLimitMs),
  });
  return token;
}

/** The account behind a token; null when the session ended, was revoked, or its account is switched off. */
export async function actorOfSession(db: Queryable, token: string, clock: Clock): Promise<Actor | null> {
  const tokenHash = hashOf(token);
  const [row] = await db
    .select({ session: sessions, account: accounts })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(and(eq(sessions.tokenHash, tokenHash), eq(accounts.active, true)));
  if (!row) return null;
  const now = clock.now().getTime();
  const lastSeen = new Date(row.session.lastSeenAt).getTime();
  if (now >= new Date(row.session.expiresAt).getTime() || now - lastSeen >= idleLimitMs) return null;
  if (now - lastSeen >= touchEveryMs)
    await db
      .update(sessions)
      .set({ lastSeenAt: iso(now) })
      .where(eq(sessions.tokenHash, tokenHash));
  const { id, username, displayName, role, unitCode, nip } = row.account;
  return { accountId: id, username, displayName, role: role as Role, unitCode, nip };
}

export async function closeSession(db: Queryable, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, hashOf(token)));
}

const iso = (ms: number) => new Date(ms).toISOString();
