import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { systemClock } from "./clock.js";
import type { Configuration } from "./configuration.js";
import type { Context } from "./context.js";
import { migrateDatabase, openDatabase } from "./database.js";
import { databaseUrl } from "./embedded-postgres.js";
import { processIdentity } from "./process-lock.js";

export interface Installation {
  readonly context: Context;
  close(): Promise<void>;
}

/**
 * Opens the database (starting the packaged one unless DATABASE_URL names another) and brings its schema up to date. `join`: while a
 * SELARAS serves this data folder, work on its database instead of refusing.
 */
export async function openInstallation(
  configuration: Configuration,
  options: { whenRunning?: "refuse" | "join"; say?: (line: string) => void } = {},
): Promise<Installation> {
  const server = await databaseUrl({
    dataFolder: configuration.dataFolder,
    databaseUrl: configuration.databaseUrl ?? undefined,
    ...options,
  });
  const database = openDatabase(server.url);
  try {
    await migrateDatabase(database);
  } catch (error) {
    await database.close();
    await server.stop();
    throw error;
  }
  const scratchFolder = makeScratchFolder(join(configuration.dataFolder, "sementara"));
  return {
    context: { db: database.db, database, clock: systemClock, scratchFolder },
    close: async () => {
      await database.close();
      await server.stop();
      rmSync(scratchFolder, { recursive: true, force: true });
    },
  };
}

/** A folder of this process's own; those of processes that are gone, with what they left in them, are removed. */
function makeScratchFolder(parent: string): string {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent))
    if (Number(name) === process.pid || processIdentity(Number(name)) === null)
      rmSync(join(parent, name), { recursive: true, force: true });
  const folder = join(parent, String(process.pid));
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}
