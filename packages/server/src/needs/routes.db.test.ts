import type { Balance, PostBalance, Role, UnitBalance } from "@selaras/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "../accounts/create-account.js";
import { setCurrentCycle } from "../planning/cycle/cycle.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import * as t from "../workforce/tables.js";
import { place, title, unit } from "./testing/random-facts.js";

const database = await freshDatabase();
const { db } = database;
const context = testContext(database);
const app = await testApp(context);
const cookies = new Map<string, string>();

const accounts: { username: string; role: Role; unitCode?: string }[] = [
  { username: "analis", role: "analis" },
  { username: "kadis", role: "kepala_perangkat", unitCode: "D1" },
  { username: "tanpa-unit", role: "dinas_pendidikan" },
  { username: "pegawai", role: "asn" },
];
const person = (
  n: number,
  unitCode: string | null,
  birthDate: string,
  contractEnd: string | null = null,
) => ({
  nip: `19800101200501${1000 + n}`,
  name: `Pegawai ${n}`,
  kind: "PNS",
  birthDate,
  gender: "F",
  standing: "01",
  educationLevel: "S1",
  unitCode,
  titleCode: unitCode === null ? null : "T",
  contractEnd,
  active: n !== 9,
});

async function get<Body>(username: string, url: string): Promise<{ status: number; body: Body }> {
  const answer = await app.inject({ method: "GET", url, headers: { cookie: cookies.get(username)! } });
  return { status: answer.statusCode, body: answer.json() };
}

beforeAll(async () => {
  for (const { username, role, unitCode } of accounts) {
    await db.transaction((tx) =>
      createAccount(
        tx,
        { username, password: "rahasia sekali", displayName: username, role, ...(unitCode && { unitCode }) },
        "sistem",
        context.clock,
      ),
    );
    cookies.set(username, await signIn(app, username, "rahasia sekali"));
  }
  await db
    .insert(t.places)
    .values([place("K", "KOTA", null), place("K1", "KECAMATAN", "K"), place("K11", "KELURAHAN", "K1")]);
  await db
    .insert(t.units)
    .values([unit("P", null), unit("D1", "P", "K"), unit("S1", "D1", "K11"), unit("D2", "P", "K11")]);
  await db.insert(t.positionTitles).values(title("T", 58, "GURU_KELAS"));
  await db.insert(t.posts).values([
    { unitCode: "D1", titleCode: "T", seats: 1 },
    { unitCode: "S1", titleCode: "T", seats: 3 },
    { unitCode: "D2", titleCode: "T", seats: 0 },
  ]);
  await db
    .insert(t.employees)
    .values([
      person(1, "S1", "1968-10-31"),
      person(2, "S1", "1990-01-01", "2028-06-30"),
      person(3, "D2", "1990-01-01"),
      person(4, null, "1990-01-01"),
      person(9, "S1", "1990-01-01"),
    ]);
  await setCurrentCycle(db, { name: "Periode", dataDate: "2026-07-01", tmt: "2026-12-01" });
});
afterAll(() => app.close());

describe("seats against people", () => {
  it("are told per unit with their place and kecamatan, shortage and surplus apart", async () => {
    const { body } = await get<{ total: Balance; units: UnitBalance[] }>("analis", "/api/needs/units");
    expect(body.total).toEqual({ needed: 4, holders: 3, short: 2, surplus: 1 });
    expect(body.units.map(({ code, short, surplus }) => [code, short, surplus])).toEqual([
      ["D1", 1, 0],
      ["D2", 0, 1],
      ["P", 0, 0],
      ["S1", 1, 0],
    ]);
    expect(body.units[3]!.place).toMatchObject({ code: "K11", districtCode: "K1", lat: -10, lon: 123 });
    expect(body.units[2]!.place).toBeNull();
    expect(body.units[0]!.place).toMatchObject({ code: "K", districtCode: "K" });
  });

  it("are told per post with the holders of the next five year-ends, filtered by subtree and family", async () => {
    type Posts = { years: string[]; posts: PostBalance[] };
    const all = (await get<Posts>("analis", "/api/needs/posts")).body;
    expect(all.years).toEqual(["2026-12-31", "2027-12-31", "2028-12-31", "2029-12-31", "2030-12-31"]);
    expect(all.posts).toHaveLength(3);
    expect(all.posts[0]).toMatchObject({ family: "GURU_KELAS", familyName: "Guru kelas" });
    const below = (await get<Posts>("analis", "/api/needs/posts?unit=D1&family=GURU_KELAS")).body;
    expect(below.posts.map(({ unitCode, outlook }) => [unitCode, outlook])).toEqual([
      ["D1", [0, 0, 0, 0, 0]],
      ["S1", [1, 1, 0, 0, 0]],
    ]);
    expect((await get<Posts>("analis", "/api/needs/posts?family=X")).body.posts).toEqual([]);
  });

  it("are told per family", async () => {
    const { body } = await get<{ rows: unknown[] }>("analis", "/api/needs/outlook");
    expect(body.rows).toMatchObject([
      {
        family: "GURU_KELAS",
        familyName: "Guru kelas",
        needed: 4,
        now: 3,
        years: [
          { date: "2026-12-31", holders: 2, retirements: 1, contractsEnding: 0, short: 3 },
          { date: "2027-12-31", holders: 2 },
          { date: "2028-12-31", holders: 1, retirements: 0, contractsEnding: 1, short: 4 },
          { holders: 1 },
          { holders: 1 },
        ],
      },
    ]);
  });

  it("are told with the hiring they take, per unit, family or perangkat daerah, within the reader's sight", async () => {
    type Hiring = {
      plan: unknown;
      total: { short: number };
      rows: { key: string; stay: { hiring: number }[] }[];
    };
    const hiring = async (username: string, query = "") =>
      (await get<Hiring>(username, `/api/needs/hiring${query}`)).body;
    const all = await hiring("analis", "?by=unit");
    expect(all.plan).toBeNull();
    expect(all.rows.map(({ key, stay }) => [key, stay.map((year) => year.hiring)])).toEqual([
      ["D1", [1, 0, 0, 0, 0]],
      ["D2", [0, 0, 0, 0, 0]],
      ["S1", [2, 0, 1, 0, 0]],
    ]);
    expect((await hiring("analis")).rows.map(({ key }) => key)).toEqual(["GURU_KELAS"]);
    expect((await hiring("analis", "?by=perangkat")).rows.map(({ key }) => key)).toEqual(["D1", "D2"]);
    expect((await hiring("analis", "?by=unit&unit=S1")).rows.map(({ key }) => key)).toEqual(["S1"]);
    expect((await hiring("analis", "?family=X")).rows).toEqual([]);
    expect((await hiring("kadis", "?by=unit")).rows.map(({ key }) => key)).toEqual(["D1", "S1"]);
    expect((await get("pegawai", "/api/needs/hiring")).status).toBe(403);
  });

  it("end at the own subtree for a head of an office, and are closed to employees", async () => {
    const units = await get<{ total: Balance; units: UnitBalance[] }>("kadis", "/api/needs/units");
    expect(units.body.units.map(({ code }) => code)).toEqual(["D1", "S1"]);
    expect(units.body.total).toEqual({ needed: 4, holders: 2, short: 2, surplus: 0 });
    const posts = await get<{ posts: PostBalance[] }>("kadis", "/api/needs/posts?unit=P");
    expect(posts.body.posts.map(({ unitCode }) => unitCode)).toEqual([]);
    const outlook = await get<{ rows: { now: number }[] }>("kadis", "/api/needs/outlook");
    expect(outlook.body.rows[0]!.now).toBe(2);
    expect((await get<{ units: unknown[] }>("tanpa-unit", "/api/needs/units")).body.units).toEqual([]);
    expect((await get("pegawai", "/api/needs/units")).status).toBe(403);
  });
});
