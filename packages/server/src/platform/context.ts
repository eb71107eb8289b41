import type { Clock } from "./clock.js";
import type { Database, Db } from "./database.js";

/** What every room's routes and commands are given. */
export interface Context {
  readonly db: Db;
  readonly database: Database;
  readonly clock: Clock;
  /** Folder for uploads in flight; emptied at start. */
  readonly scratchFolder: string;
}
