import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { type Database, openDatabase } from "../database.js";
import { createDatabase } from "../embedded-postgres.js";
import { atDatabase } from "./database-setup.js";

/**
 * A new database with the whole schema and no rows, of a test file's own: `const database = await freshDatabase()` at the top of the
 * file. It is dropped after the file's last test; what is opened inside a test or a hook is dropped by `close()` or at the end of the run.
 */
export async function freshDatabase(): Promise<Database & { url: string }> {
  const adminUrl = inject("adminUrl");
  const prefix = inject("databasePrefix");
  const name = `${prefix}${randomBytes(6).toString("hex")}`;
  await createDatabase(adminUrl, name, `${prefix}template`);
  const url = atDatabase(adminUrl, name);
  const database = openDatabase(url);
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= database.close().then(() => dropDatabase(adminUrl, name));
    return closing;
  };
  try {
    afterAll(close);
  } catch {
    // Called from within a running test, where vitest takes no more hooks.
  }
  return { ...database, url, close };
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  } finally {
    await client.end();
  }
}
