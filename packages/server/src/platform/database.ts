import { fileURLToPath } from "node:url";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import * as tables from "../tables.js";

export type Db = NodePgDatabase<typeof tables>;
/** Inside a transaction; every query function takes a `Queryable`, so that it runs in either. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];
export type Queryable = Db | Tx;

export interface Database {
  db: Db;
  pool: pg.Pool;
  close(): Promise<void>;
}

const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/** Connects to PostgreSQL 15 or newer. `url` is a connection string; a Unix socket stands as `postgres://user@/db?host=/folder`. */
export function openDatabase(url: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 8 });
  // A connection that the server drops while idle must not end the process; the next query opens a new one.
  pool.on("error", () => {});
  return { db: drizzle(pool, { schema: tables }), pool, close: () => pool.end() };
}

/** Brings the schema up to date; an advisory lock keeps two processes from doing it at once. */
export async function migrateDatabase(database: Database): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query("select pg_advisory_lock(720026)");
    await migrate(database.db, { migrationsFolder });
  } finally {
    await client.query("select pg_advisory_unlock(720026)").catch(() => {});
    client.release();
  }
}
