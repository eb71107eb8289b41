import { abilitiesOf } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { verifyAuditChain } from "../audit/append-audit.js";
import { government } from "../platform/tables.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import { units } from "../workforce/tables.js";
import { createAccount } from "./create-account.js";
import { createDemoAccounts } from "./create-demo-accounts.js";
import { demoPassword, demoUsernames } from "./demo-accounts.js";
import { accounts, sessions } from "./tables.js";

const database = await freshDatabase();
const { db } = database;
let now = new Date("2026-11-02T00:00:00Z");
const context = testContext(database, { now: () => now });
const hours = (n: number) => {
  now = new Date(now.getTime() + n * 3_600_000);
};
let app = await testApp(context);
afterAll(() => app.close());

await db.transaction((tx) =>
  createAccount(
    tx,
    { username: "Ana ", password: "rahasia", displayName: "Ana", role: "analis", unitCode: "U1" },
    "sistem",
    context.clock,
  ),
);
await db.insert(units).values({
  code: "U1",
  name: "Badan Kepegawaian",
  kind: "badan",
  remoteness: "BIASA",
  specialArea: false,
});

beforeEach(async () => {
  await app.close();
  app = await testApp(context);
});

const attempt = (username: string, password: string) =>
  app.inject({ method: "POST", url: "/api/session", payload: { username, password } });
const whoAmI = (cookie: string) => app.inject({ url: "/api/session", headers: { cookie } });

describe("signing in", () => {
  it("answers who one is and may do, and sets a cookie that scripts cannot read", async () => {
    const answer = await attempt(" ANA", "rahasia");
    expect(answer.json()).toMatchObject({
      account: {
        username: "ana",
        role: "analis",
        roleTitle: "Analis kepegawaian",
        unitName: "Badan Kepegawaian",
      },
      abilities: abilitiesOf.analis,
    });
    expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(answer.body).not.toContain("argon2");
  });

  it("is refused in the same words for an unknown name, a wrong password and a closed account", async () => {
    const unknown = await attempt("siapa", "rahasia");
    const wrong = await attempt("ana", "salah");
    await db.update(accounts).set({ active: false }).where(eq(accounts.username, "ana"));
    const closed = await attempt("ana", "rahasia");
    await db.update(accounts).set({ active: true }).where(eq(accounts.username, "ana"));
    expect(unknown.statusCode).toBe(401);
    expect(wrong.json()).toEqual(unknown.json());
    expect(closed.json()).toEqual(unknown.json());
  });

  it("is held up after ten tries at one name, while other names go on", async () => {
    const codes = [];
    for (let n = 0; n < 11; n++) codes.push((await attempt("ana", `tebakan ${n}`)).statusCode);
    expect(codes.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(codes[10]).toBe(429);
    expect((await attempt("ana", "rahasia")).json().detail).toContain("menit");
    expect((await attempt("lain", "x")).statusCode).toBe(401);
  });
});

describe("a session", () => {
  it("is stored as a hash only", async () => {
    const cookie = await signIn(app, "ana", "rahasia");
    const token = cookie.split("=")[1]!;
    const stored = JSON.stringify(await db.select().from(sessions));
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(stored).not.toContain(token);
  });

  it("ends after eight hours without use, and after a day in any case", async () => {
    const idle = await signIn(app, "ana", "rahasia");
    hours(7.9);
    expect((await whoAmI(idle)).statusCode).toBe(200);
    hours(8);
    expect((await whoAmI(idle)).json().code).toBe("belum-masuk");
    const busy = await signIn(app, "ana", "rahasia");
    for (let n = 0; n < 3; n++) {
      hours(7);
      expect((await whoAmI(busy)).statusCode).toBe(200);
    }
    hours(3);
    expect((await whoAmI(busy)).statusCode).toBe(401);
  });

  it("is gone after signing out, also for who kept the cookie", async () => {
    const cookie = await signIn(app, "ana", "rahasia");
    const out = await app.inject({ method: "DELETE", url: "/api/session", headers: { cookie } });
    expect(out.json()).toEqual({ signedOut: true });
    expect(out.cookies[0]!.value).toBe("");
    expect((await whoAmI(cookie)).statusCode).toBe(401);
    expect((await verifyAuditChain(db)).broken).toBeNull();
  });

  it("ends when its account is closed, and cannot be made up", async () => {
    const cookie = await signIn(app, "ana", "rahasia");
    await db.update(accounts).set({ active: false }).where(eq(accounts.username, "ana"));
    expect((await whoAmI(cookie)).statusCode).toBe(401);
    await db.update(accounts).set({ active: true }).where(eq(accounts.username, "ana"));
    expect((await whoAmI("selaras_sesi=karangan")).statusCode).toBe(401);
  });

  it("ends when its account gets a new password, while others go on", async () => {
    const change = (username: string, password: string) =>
      db.transaction((tx) =>
        createAccount(
          tx,
          { username, password, displayName: "Ana", role: "analis", unitCode: "U1" },
          "sistem",
          context.clock,
        ),
      );
    await change("budi", "rahasia");
    const [old, other] = [await signIn(app, "ana", "rahasia"), await signIn(app, "budi", "rahasia")];
    expect((await whoAmI(old)).statusCode).toBe(200);
    await change("ana", "rahasia baru");
    expect((await whoAmI(old)).statusCode).toBe(401);
    expect((await whoAmI(other)).statusCode).toBe(200);
    expect((await whoAmI(await signIn(app, "ana", "rahasia baru"))).statusCode).toBe(200);
  });
});

describe("the demo accounts", () => {
  it("are refused and not shown in a real installation", async () => {
    expect((await app.inject("/api/welcome")).json()).toMatchObject({ demoAccounts: [] });
    const real = { id: 1, code: "53.71", name: "Kota Kupang", agency: "BKPPD", demo: false };
    await db.insert(government).values(real);
    await expect(db.transaction((tx) => createDemoAccounts(tx, context.clock))).rejects.toThrow("contoh");
    expect((await app.inject("/api/welcome")).json()).toMatchObject({
      government: { name: "Kota Kupang" },
      demoAccounts: [],
    });
  });

  it("are one per role in the demo, shown before sign-in, and let one in", async () => {
    await db.update(government).set({ demo: true });
    await db.transaction((tx) => createDemoAccounts(tx, context.clock));
    const welcome = (await app.inject("/api/welcome")).json();
    expect(welcome.demoAccounts.map((account: { username: string }) => account.username)).toEqual(
      Object.values(demoUsernames),
    );
    for (const username of Object.values(demoUsernames))
      expect((await whoAmI(await signIn(app, username, demoPassword))).json().account.username).toBe(
        username,
      );
  });
});
