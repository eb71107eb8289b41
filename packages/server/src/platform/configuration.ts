import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export type DemoChoice = "kota" | "kab" | "tidak";

/** What the environment may say; everything has a default. */
export interface Configuration {
  /** Cluster, demo files and uploads in flight: SELARAS_DATA, else `data` beside the sources. */
  readonly dataFolder: string;
  /** DATABASE_URL: a PostgreSQL of the office's own. */
  readonly databaseUrl: string | null;
  /** PORT; null: 8080, or any free one when that is taken. */
  readonly port: number | null;
  /** HOST: who can reach the server; this machine alone unless told otherwise. */
  readonly host: string;
  /** SELARAS_DEMO: what an empty installation is filled with. */
  readonly demo: DemoChoice;
  /** SELARAS_TLS=ya: behind a reverse proxy that speaks TLS. */
  readonly behindTls: boolean;
  /** SELARAS_ONCE=1: end after printing the address. */
  readonly once: boolean;
}

export class WrongConfiguration extends Error {}

export const repositoryFolder = fileURLToPath(new URL("../../../..", import.meta.url));

export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const port = env.PORT?.trim() ? Number(env.PORT) : null;
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new WrongConfiguration(`PORT: ditemukan "${env.PORT}", seharusnya bilangan 0 sampai 65535.`);
  const demo = env.SELARAS_DEMO?.trim() || "kota";
  if (demo !== "kota" && demo !== "kab" && demo !== "tidak")
    throw new WrongConfiguration(
      `SELARAS_DEMO: ditemukan "${env.SELARAS_DEMO}", seharusnya kota, kab, atau tidak.`,
    );
  const tls = env.SELARAS_TLS?.trim() || "tidak";
  if (tls !== "ya" && tls !== "tidak")
    throw new WrongConfiguration(`SELARAS_TLS: ditemukan "${env.SELARAS_TLS}", seharusnya ya atau tidak.`);
  return {
    dataFolder: resolve(repositoryFolder, env.SELARAS_DATA?.trim() || "data"),
    databaseUrl: env.DATABASE_URL?.trim() || null,
    port,
    host: env.HOST?.trim() || "127.0.0.1",
    demo,
    behindTls: tls === "ya",
    once: env.SELARAS_ONCE === "1",
  };
}
