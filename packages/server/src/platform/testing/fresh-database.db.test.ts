import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { government } from "../tables.js";
import { freshDatabase } from "./fresh-database.js";

const one = await freshDatabase();
const two = await freshDatabase();

it("gives each caller a migrated database of its own", async () => {
  await one.db.insert(government).values({ id: 1, code: "53.71", name: "Kota", agency: "BKPPD", demo: true });
  expect(await one.db.select().from(government)).toHaveLength(1);
  expect(await two.db.select().from(government)).toHaveLength(0);
});

it("drops the database when it is closed", async () => {
  const three = await freshDatabase();
  const name = new URL(three.url).pathname.slice(1);
  const there = () => one.db.execute(sql`select 1 from pg_database where datname = ${name}`);
  expect((await there()).rows).toHaveLength(1);
  await three.close();
  await three.close();
  expect((await there()).rows).toHaveLength(0);
});
