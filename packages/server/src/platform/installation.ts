import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { systemClock } from "./clock.js";
import type { Configuration } from "./configuration.js";
import type { Context } from "./context.js";
import { migrateDatabase, openDatabase } from "./database.js";
import { databaseUrl } from "./embedded-postgres.js";

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
  const scratchFolder = join(configuration.dataFolder, "sementara", String(process.pid));
  rmSync(scratchFolder, { recursive: true, force: true });
  mkdirSync(scratchFolder, { recursive: true });
  return {
    context: { db: database.db, database, clock: systemClock, scratchFolder },
    close: async () => {
      await database.close();
      await server.stop();
      rmSync(scratchFolder, { recursive: true, force: true });
    },
  };
}
