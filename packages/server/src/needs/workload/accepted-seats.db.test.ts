import type { PositionMap, Role, UnitBalance, WorkloadTask } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "../../accounts/create-account.js";
import { setCurrentCycle } from "../../planning/cycle/cycle.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../../platform/testing/test-app.js";
import { peopleSnapshot } from "../../profiles/people-snapshot.js";
import { loadWorkforce } from "../../workforce/snapshot.js";
import * as t from "../../workforce/tables.js";
import { title, unit } from "../testing/random-facts.js";
import { acceptedSeats } from "./tables.js";

const database = await freshDatabase();
const { db } = database;
const context = testContext(database);
const app = await testApp(context);
const cookies = new Map<string, string>();
afterAll(() => app.close());

const accounts: { username: string; role: Role; unitCode?: string }[] = [
  { username: "analis", role: "analis" },
  { username: "kadis", role: "kepala_perangkat", unitCode: "D1" },
  { username: "tetangga", role: "kepala_perangkat", unitCode: "D2" },
  { username: "pegawai", role: "asn" },
];

beforeAll(async () => {
  for (const { username, role, unitCode } of accounts) {
    const account = { username, password: "rahasia sekali", displayName: username, role };
    await db.transaction((tx) =>
      createAccount(tx, { ...account, ...(unitCode && { unitCode }) }, "sistem", context.clock),
    );
    cookies.set(username, await signIn(app, username, "rahasia sekali"));
  }
  await db.insert(t.units).values([unit("P", null), unit("D1", "P"), unit("S1", "D1"), unit("D2", "P")]);
  await db.insert(t.positionTitles).values([title("T1"), title("T2"), title("T3")]);
  await db.insert(t.posts).values([
    { unitCode: "S1", titleCode: "T1", seats: 2 },
    { unitCode: "S1", titleCode: "T2", seats: 1 },
    { unitCode: "D2", titleCode: "T1", seats: 1 },
  ]);
  await db.insert(t.employees).values({
    nip: "198001012005011001",
    name: "Pegawai Satu",
    kind: "PNS",
    birthDate: "1972-05-05",
    gender: "F",
    standing: "01",
    educationLevel: "S1",
    unitCode: "S1",
    titleCode: "T1",
  });
  await setCurrentCycle(db, { name: "Periode", dataDate: "2026-07-01", tmt: "2027-01-04" });
});

async function call(username: string, method: "GET" | "PUT" | "POST", url: string, payload?: object) {
  const answer = await app.inject({
    method,
    url,
    headers: { cookie: cookies.get(username)! },
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}
const task = (titleCode: string, volume: number): WorkloadTask => ({
  titleCode,
  task: "Melayani",
  output: null,
  method: "TUGAS",
  volume,
  per: "TAHUN",
  norm: 75,
  shifts: null,
});
async function accept(year: number, tasks: readonly WorkloadTask[]) {
  const path = `/api/workloads/S1/${year}`;
  const { revision } = (await call("analis", "GET", path)).body;
  expect((await call("kadis", "PUT", path, { revision, tasks })).status).toBe(200);
  expect((await call("kadis", "POST", `${path}/confirm`)).status).toBe(200);
  expect((await call("analis", "POST", `${path}/accept`)).status).toBe(200);
}
const planned = async () =>
  (await loadWorkforce(db)).posts.map(
    ({ unitCode, titleCode, seats }) => `${unitCode} ${titleCode} ${seats}`,
  );
const mapOf = async (username = "analis"): Promise<PositionMap> =>
  (await call(username, "GET", "/api/needs/position-map/S1")).body;

describe("an accepted workload", () => {
  it("is nothing to planning while it is only confirmed", async () => {
    const path = "/api/workloads/S1/2027";
    await call("kadis", "PUT", path, { revision: 0, tasks: [task("T1", 4_000), task("T3", 1_000)] });
    await call("kadis", "POST", `${path}/confirm`);
    expect(await planned()).toEqual(["D2 T1 1", "S1 T1 2", "S1 T2 1"]);
  });

  it("changes the seats planning sees, the shortage and the map; what it does not speak of stays", async () => {
    const before = (await peopleSnapshot(context)).world.workforce.posts.length;
    expect((await call("analis", "POST", "/api/workloads/S1/2027/accept")).status).toBe(200);
    expect(await planned()).toEqual(["D2 T1 1", "S1 T1 4", "S1 T2 1", "S1 T3 1"]);
    const { units } = (await call("analis", "GET", "/api/needs/units")).body as { units: UnitBalance[] };
    expect(units.find(({ code }) => code === "S1")).toMatchObject({ needed: 6, holders: 1, short: 5 });
    const map = await mapOf();
    expect(map.total).toEqual({ needed: 6, holders: 1, short: 5, surplus: 0 });
    expect(map.posts.map(({ titleCode, acceptedYear }) => [titleCode, acceptedYear])).toEqual([
      ["T1", 2027],
      ["T2", null],
      ["T3", 2027],
    ]);
    // The people pages keep a copy of the workforce; it does not outlive the acceptance.
    expect(before).toBe(3);
    expect((await peopleSnapshot(context)).world.workforce.posts).toHaveLength(4);
  });

  it("shows the approved position map beside the need, also after it was accepted", async () => {
    const { positions } = (await call("analis", "GET", "/api/workloads/S1/2027")).body;
    expect(positions[0]).toMatchObject({ titleCode: "T1", seats: 2, need: { people: { value: 4 } } });
  });

  it("holds until the next version is accepted, not only begun", async () => {
    const path = "/api/workloads/S1/2027";
    const { revision } = (await call("analis", "GET", path)).body;
    await call("kadis", "PUT", path, { revision, tasks: [task("T1", 3_000)] });
    expect(await planned()).toContain("S1 T1 4");
    await call("kadis", "POST", `${path}/confirm`);
    await call("analis", "POST", `${path}/accept`);
    expect(await planned()).toEqual(["D2 T1 1", "S1 T1 3", "S1 T2 1"]);
  });

  it("of a later year waits for a period whose TMT lies in it", async () => {
    await accept(2028, [task("T1", 9_000)]);
    expect(await planned()).toContain("S1 T1 3");
    await setCurrentCycle(db, { name: "Periode", dataDate: "2026-07-01", tmt: "2028-02-01" });
    expect(await planned()).toContain("S1 T1 9");
    await setCurrentCycle(db, { name: "Periode", dataDate: "2026-07-01", tmt: "2027-01-04" });
    expect(await planned()).toContain("S1 T1 3");
  });

  it("survives an import of the position map, which changes only what the workload does not speak of", async () => {
    await db.update(t.posts).set({ seats: 7 }).where(eq(t.posts.unitCode, "S1"));
    expect(await planned()).toEqual(["D2 T1 1", "S1 T1 3", "S1 T2 7"]);
    expect(await db.select().from(acceptedSeats)).toHaveLength(2);
  });
});

describe("the position map", () => {
  it("names holders and their retirement to who may see them, and ends at the own subtree", async () => {
    expect((await mapOf("kadis")).posts[0]!.people).toEqual([
      { nip: "198001012005011001", name: "Pegawai Satu", retiresOn: "2030-06-01" },
    ]);
    expect((await call("tetangga", "GET", "/api/needs/position-map/S1")).status).toBe(404);
    expect((await call("kadis", "GET", "/api/needs/position-map/P")).status).toBe(404);
    expect((await call("analis", "GET", "/api/needs/position-map/TIDAK-ADA")).status).toBe(404);
    expect((await call("pegawai", "GET", "/api/needs/position-map/S1")).status).toBe(403);
  });
});
