import type { FastifyInstance } from "fastify";
import { type AppOptions, buildApp } from "../app.js";
import { type Clock, fixedClock } from "../clock.js";
import type { Context } from "../context.js";
import type { Database } from "../database.js";

/** A context on a test's own database; the clock stands at the morning of 2 November 2026 in Kupang. */
export function testContext(
  database: Database,
  clock: Clock = fixedClock("2026-11-02T08:00:00+08:00"),
): Context {
  return { db: database.db, database, clock, scratchFolder: "/nonexistent" };
}

export function testApp(context: Context, options: AppOptions = {}): Promise<FastifyInstance> {
  return buildApp(context, { webFolder: null, logLevel: "silent", ...options });
}

/** Signs in and hands back the cookie header of the session. */
export async function signIn(app: FastifyInstance, username: string, password: string): Promise<string> {
  const answer = await app.inject({ method: "POST", url: "/api/session", payload: { username, password } });
  const cookie = answer.cookies[0];
  if (!cookie) throw new Error(`Masuk sebagai ${username} ditolak: ${answer.body}`);
  return `${cookie.name}=${cookie.value}`;
}
