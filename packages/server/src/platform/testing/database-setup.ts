import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrateDatabase, openDatabase } from "../database.js";
import { createDatabase, startPostgres } from "../embedded-postgres.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string with the right to create databases. */
    adminUrl: string;
    /** What the names of this run's databases begin with; `<prefix>template` holds the migrated schema. */
    databasePrefix: string;
  }
}

/** One PostgreSQL for the whole run (or the one of DATABASE_URL), and one migrated template that every test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `selaras_test_${randomBytes(4).toString("hex")}_`;
  const given = process.env.DATABASE_URL;
  const folder = given ? null : mkdtempSync(join(tmpdir(), "selaras-test-"));
  // Under root the server runs as another user, who must pass through.
  if (folder) chmodSync(folder, 0o711);
  const server = folder ? await startPostgres({ dataFolder: folder, durable: false }) : null;
  const adminUrl = server ? atDatabase(server.url, "postgres") : given!;
  const teardown = async () => {
    if (!server) await dropDatabases(adminUrl, prefix);
    await server?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
  try {
    await createDatabase(adminUrl, `${prefix}template`);
    const template = openDatabase(atDatabase(adminUrl, `${prefix}template`));
    try {
      await migrateDatabase(template);
    } finally {
      await template.close();
    }
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("adminUrl", adminUrl);
  project.provide("databasePrefix", prefix);
  return teardown;
}

/** The same server, another database. */
export function atDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [
      prefix,
    ]);
    for (const { datname } of rows)
      await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
  } finally {
    await client.end();
  }
}
