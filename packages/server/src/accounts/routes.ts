import { eq } from "drizzle-orm";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { appendAudit } from "../audit/append-audit.js";
import type { Context } from "../platform/context.js";
import { anyone, signedIn } from "../platform/policy.js";
import { Refusal } from "../platform/refusal.js";
import { actorOf, route } from "../platform/route.js";
import { normalUsername } from "./create-account.js";
import { checkPassword } from "./password.js";
import { presentSession, presentWelcome } from "./presenter.js";
import { actorOfSession, closeSession, openSession, sessionCookie } from "./sessions.js";
import { accounts } from "./tables.js";

const minute = 60_000;

/** Sign-in, who am I, sign-out. */
export function registerAccountRoutes(app: FastifyInstance, context: Context): void {
  const { db, clock } = context;
  // One name is guessed at slowly; one address may still sign in a whole office behind it.
  const perName = app.createRateLimit({
    max: 10,
    timeWindow: 5 * minute,
    keyGenerator: (request) =>
      `masuk ${request.ip} ${normalUsername((request.body as { username: string }).username)}`,
  });
  const perAddress = app.createRateLimit({
    max: 100,
    timeWindow: 5 * minute,
    keyGenerator: (request) => `masuk ${request.ip}`,
  });

  route(app, "GET /api/welcome", anyone, () => presentWelcome(db));

  route(app, "POST /api/session", anyone, async (call) => {
    for (const limit of [perName, perAddress]) {
      const verdict = await limit(call.request);
      if (!verdict.isAllowed && verdict.isExceeded) throw tooManyAttempts(verdict.ttlInSeconds);
    }
    const username = normalUsername(call.body.username);
    const [account] = await db.select().from(accounts).where(eq(accounts.username, username));
    const right = await checkPassword(account?.passwordHash ?? null, call.body.password);
    if (!right || !account?.active) throw wrongSignIn();
    const token = await db.transaction(async (tx) => {
      const opened = await openSession(tx, account.id, clock);
      await appendAudit(
        tx,
        { actor: username, action: "sesi.masuk", subject: `akun:${username}`, detail: {} },
        clock,
      );
      return opened;
    });
    call.reply.setCookie(sessionCookie, token, cookieOptions(call.request));
    return presentSession(db, (await actorOfSession(db, token, clock))!);
  });

  route(app, "GET /api/session", signedIn, (call) => presentSession(db, actorOf(call)));

  route(app, "DELETE /api/session", anyone, async (call) => {
    const token = call.request.cookies[sessionCookie];
    const { actor } = call;
    if (token && actor)
      await db.transaction(async (tx) => {
        await closeSession(tx, token);
        await appendAudit(
          tx,
          {
            actor: actor.username,
            action: "sesi.keluar",
            subject: `akun:${actor.username}`,
            detail: {},
          },
          clock,
        );
      });
    call.reply.clearCookie(sessionCookie, cookieOptions(call.request));
    return { signedOut: true as const };
  });
}

/** The browser forgets it with its window; the server's own limits end the session in any case. */
const cookieOptions = (request: FastifyRequest) => ({
  path: "/",
  httpOnly: true,
  sameSite: "lax" as const,
  secure: request.protocol === "https",
});

const wrongSignIn = () =>
  new Refusal(
    401,
    "masuk-ditolak",
    "Nama pengguna atau kata sandi tidak cocok.",
    "Mungkin huruf besar-kecil kata sandi tertukar (Caps Lock). Bila lupa, minta administrator mengatur ulang.",
  );

const tooManyAttempts = (seconds: number) =>
  new Refusal(
    429,
    "terlalu-sering",
    `Terlalu banyak percobaan masuk. Coba lagi dalam ${Math.ceil(seconds / 60)} menit.`,
    "Bila lupa kata sandi, minta administrator mengatur ulang.",
  );
