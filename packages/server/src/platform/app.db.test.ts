import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endpoints, problem } from "@selaras/contract";
import type { RouteOptions } from "fastify";
import { afterAll, describe, expect, it } from "vitest";
import { createAccount } from "../accounts/create-account.js";
import type { Policy } from "./policy.js";
import { anyone } from "./policy.js";
import { rooms } from "./rooms.js";
import { fileRoute } from "./route.js";
import { freshDatabase } from "./testing/fresh-database.js";
import { signIn, testApp, testContext } from "./testing/test-app.js";

const database = await freshDatabase();
const context = testContext(database);
const webFolder = mkdtempSync(join(tmpdir(), "selaras-web-"));
mkdirSync(join(webFolder, "assets"));
writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>SELARAS</title>");
writeFileSync(join(webFolder, "assets", "app-1a2b3c.js"), "export {};");

const registered: RouteOptions[] = [];
const app = await testApp(context, { webFolder });
await app.ready();
afterAll(async () => {
  await app.close();
  rmSync(webFolder, { recursive: true });
});

await database.db.transaction((tx) =>
  createAccount(
    tx,
    { username: "analis", password: "rahasia sekali", displayName: "Ana", role: "analis" },
    "sistem",
    context.clock,
  ),
);

describe("every route", () => {
  it("names its policy", async () => {
    const scanned = await collectRoutes();
    expect(scanned.length).toBeGreaterThan(5);
    const without = scanned
      .filter((route) => !(route.config as { policy?: Policy } | undefined)?.policy)
      .map((route) => `${route.method} ${route.url}`);
    expect(without).toEqual([]);
  });

  it("is one of the contract, when it answers JSON under /api", async () => {
    const known = Object.keys(endpoints);
    const strays = (await collectRoutes())
      .filter((route) => (route.schema as { response?: unknown } | undefined)?.response)
      .map((route) => `${String(route.method)} ${route.url}`)
      .filter((name) => !name.startsWith("HEAD") && !known.includes(name));
    expect(strays).toEqual([]);
  });
});

describe("faults", () => {
  const post = (payload: unknown, headers: Record<string, string> = {}) =>
    app.inject({ method: "POST", url: "/api/session", payload: payload as object, headers });

  it("of a form name the field, what was found and what is expected", async () => {
    const answer = await post({ username: "", password: "x" });
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(problem.parse(answer.json())).toEqual({
      status: 400,
      code: "isian-salah",
      title: "Isian belum benar",
      detail: "Pada isian, `username`: ditemukan tidak diisi, seharusnya teks sepanjang sedikitnya 1 huruf.",
      hint: expect.stringContaining("Mungkin"),
      field: "username",
    });
    expect((await post({ username: 7, password: "x" })).json().detail).toContain('"7"');
  });

  it("of broken JSON, a wrong type and an unknown address are told in Indonesian", async () => {
    const broken = await app.inject({
      method: "POST",
      url: "/api/session",
      payload: '{"username":',
      headers: { "content-type": "application/json" },
    });
    expect(problem.parse(broken.json())).toMatchObject({ status: 400, code: "permintaan-rusak" });
    const type = await app.inject({
      method: "POST",
      url: "/api/session",
      payload: "a,b",
      headers: { "content-type": "text/csv" },
    });
    expect(problem.parse(type.json()).status).toBe(415);
    const lost = await app.inject("/api/tidak-ada");
    expect(problem.parse(lost.json())).toMatchObject({ status: 404, code: "tidak-ditemukan" });
  });

  it("of ours tell a number and nothing of the inside", async () => {
    const faulty = await testApp(context);
    fileRoute(faulty, "GET /api/rusak", anyone, async () => {
      throw new Error("select password from accounts");
    });
    const answer = await faulty.inject("/api/rusak");
    expect(answer.statusCode).toBe(500);
    expect(problem.parse(answer.json()).code).toBe("kesalahan-sistem");
    expect(answer.body).not.toContain("password");
    expect(answer.json().hint).toMatch(/nomor [0-9a-f]{8}/);
    await faulty.close();
  });
});

describe("a request from another site", () => {
  const signOut = (headers: Record<string, string>) =>
    app.inject({ method: "DELETE", url: "/api/session", headers: { host: "10.0.0.5:8080", ...headers } });

  it("is refused when it would change something", async () => {
    expect((await signOut({ "sec-fetch-site": "cross-site" })).json().code).toBe("permintaan-silang");
    expect((await signOut({ "sec-fetch-site": "same-site" })).statusCode).toBe(403);
    expect((await signOut({ origin: "https://jahat.example" })).statusCode).toBe(403);
    expect((await signOut({ origin: "null" })).statusCode).toBe(403);
    expect((await signOut({ origin: "http://10.0.0.5:9090" })).statusCode).toBe(403);
  });

  it("is not mistaken for one of our own pages or of a program", async () => {
    expect((await signOut({ "sec-fetch-site": "same-origin" })).statusCode).toBe(200);
    expect((await signOut({ origin: "http://10.0.0.5:8080" })).statusCode).toBe(200);
    expect((await signOut({})).statusCode).toBe(200);
  });
});

describe("the browser application", () => {
  it("is served with headers that work on plain HTTP", async () => {
    const page = await app.inject("/");
    expect(page.body).toContain("<title>SELARAS");
    expect(page.headers["strict-transport-security"]).toBeUndefined();
    expect(page.headers["content-security-policy"]).not.toContain("upgrade-insecure-requests");
    expect(page.headers["content-security-policy"]).toContain("style-src 'self' 'unsafe-inline'");
    expect(page.headers["cache-control"]).toBe("no-cache");
  });

  it("keeps files named by their content for a year, and answers its own paths with the start page", async () => {
    expect((await app.inject("/assets/app-1a2b3c.js")).headers["cache-control"]).toContain("immutable");
    expect((await app.inject("/rencana/12")).body).toContain("<title>SELARAS");
    expect((await app.inject("/assets/app-old.js")).statusCode).toBe(404);
    expect((await app.inject({ method: "POST", url: "/rencana" })).statusCode).toBe(404);
  });

  it("says how to build it when it is not there", async () => {
    const unbuilt = await testApp(context, { webFolder: join(webFolder, "none") });
    const answer = await unbuilt.inject("/");
    expect(answer.statusCode).toBe(503);
    expect(answer.json().hint).toBe("Jalankan npm start.");
    await unbuilt.close();
  });
});

describe("the API", () => {
  it("describes itself as OpenAPI 3.1", async () => {
    const document = (await app.inject("/api/openapi.json")).json();
    expect(document.openapi).toMatch(/^3\.1/);
    expect(document.paths["/api/session"].post.requestBody).toBeDefined();
    expect((await app.inject("/api/docs/")).statusCode).toBe(200);
  });

  it("compresses a long answer and lets no cache keep it", async () => {
    const answer = await app.inject({ url: "/api/openapi.json", headers: { "accept-encoding": "br" } });
    expect(answer.headers["content-encoding"]).toBe("br");
    const cookie = await signIn(app, "analis", "rahasia sekali");
    const session = await app.inject({ url: "/api/session", headers: { cookie } });
    expect(session.headers["cache-control"]).toBe("no-store");
  });

  it("limits how often one address asks", async () => {
    const small = await testApp(context, { requestsPerMinute: 3 });
    const codes = [];
    for (let n = 0; n < 5; n++) codes.push((await small.inject("/api/welcome")).statusCode);
    expect(codes).toEqual([200, 200, 200, 429, 429]);
    expect((await small.inject("/api/welcome")).json()).toMatchObject({ code: "terlalu-sering" });
    await small.close();
  });

  it("takes a command without a body, though it names JSON", async () => {
    const answer = await app.inject({
      method: "DELETE",
      url: "/api/session",
      headers: { "content-type": "application/json" },
    });
    expect(answer.json()).toEqual({ signedOut: true });
  });
});

/** The routes as Fastify sees them registered, the libraries' own included. */
async function collectRoutes(): Promise<RouteOptions[]> {
  if (registered.length > 0) return registered;
  const watched = await testApp(context, { webFolder, onRoute: (route) => registered.push(route) });
  await watched.ready();
  await watched.close();
  expect(rooms.length).toBeGreaterThan(0);
  return registered;
}
