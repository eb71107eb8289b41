import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { count } from "drizzle-orm";
import type { FastifyInstance } from "fastify";
import { demoAccountList } from "./accounts/demo-accounts.js";
import { accounts } from "./accounts/tables.js";
import { chooseDemoPlan } from "./cli/demo-choice.js";
import { awaitFirstPlan, type DemoLoad, isEmpty, loadDemo } from "./cli/load-demo.js";
import { serving } from "./cli/messages.js";
import { startSummary } from "./cli/start-summary.js";
import { systemActor } from "./cli/system-actor.js";
import { runPlanQueue } from "./planning/run/queue-loop.js";
import { buildApp, builtWebFolder } from "./platform/app.js";
import { type Configuration, WrongConfiguration } from "./platform/configuration.js";
import type { Context } from "./platform/context.js";
import { type Installation, openInstallation } from "./platform/installation.js";
import { government } from "./platform/tables.js";
import { expireImports } from "./workforce/imports/expire-imports.js";

const preferredPort = 8_080;
const say = (line: string) => console.log(line);

/** Opens the installation, fills an empty one with the demo, serves until it is told to stop, and leaves nothing running. */
export async function serve(configuration: Configuration): Promise<number> {
  const stop = new AbortController();
  const undo = onSignals(() => stop.abort());
  let installation: Installation | undefined;
  let app: FastifyInstance | undefined;
  let queue: Promise<void> | undefined;
  try {
    say(serving.starting);
    installation = await openInstallation(configuration, { say });
    const { context } = installation;
    const expired = await expireImports(context, systemActor);
    if (expired.length > 0) say(serving.expired(expired));
    queue = runPlanQueue(context, { signal: stop.signal });
    await prepareDemo(context, configuration, stop.signal);
    stop.signal.throwIfAborted();
    app = await buildApp(context, { webFolder: builtWebFolder, behindTls: configuration.behindTls });
    await listen(app, configuration);
    for (const line of await describe(app, context, configuration)) say(line);
    if (!configuration.once) await aborted(stop.signal);
    return 0;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return 0;
  } finally {
    if (!configuration.once) say(serving.stopping);
    stop.abort();
    await app?.close();
    await queue;
    await installation?.close();
    undo();
  }
}

async function prepareDemo(
  context: Context,
  configuration: Configuration,
  signal: AbortSignal,
): Promise<void> {
  const [owner] = await context.db.select().from(government);
  if (owner ? !owner.demo : configuration.demo === "tidak" || !(await isEmpty(context))) return;
  const city = owner ? owner.code === "53.71" : configuration.demo === "kota";
  const load: DemoLoad = {
    government: city ? "kota" : "kab",
    folder: demoFolderOf(configuration),
    say,
    signal,
  };
  await loadDemo(context, load);
  await awaitFirstPlan(context, load);
  await chooseDemoPlan(context);
}

const demoFolderOf = (configuration: Configuration) => join(configuration.dataFolder, "contoh");

/** The port asked for and no other; unasked, 8080 or whichever is free. */
async function listen(app: FastifyInstance, { host, port }: Configuration): Promise<void> {
  try {
    await app.listen({ host, port: port ?? preferredPort });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (port === null && (code === "EADDRINUSE" || code === "EACCES")) await app.listen({ host, port: 0 });
    else throw code ? new WrongConfiguration(serving.cannotListen(host, port ?? preferredPort, code)) : error;
  }
}

async function describe(
  app: FastifyInstance,
  context: Context,
  configuration: Configuration,
): Promise<string[]> {
  const summary = await startSummary(context, demoFolderOf(configuration));
  const { port } = app.server.address() as AddressInfo;
  const [known] = await context.db.select({ n: count() }).from(accounts);
  return serving.ready({
    summary,
    addresses: hostsOf(configuration.host).map((host) => `http://${host}:${port}`),
    demoAccounts: summary.government?.demo ? demoAccountList : [],
    hasAccounts: known!.n > 0,
    once: configuration.once,
  });
}

/** Names under which people reach us: on every interface, each of this machine's own addresses. */
function hostsOf(host: string): string[] {
  if (host === "127.0.0.1") return ["localhost"];
  if (host !== "0.0.0.0" && host !== "::") return [host.includes(":") ? `[${host}]` : host];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const reachable = addresses.filter((at) => at.family === "IPv4" && !at.internal);
  return ["localhost", ...reachable.map((at) => at.address)];
}

/** The first signal stops in order; a second one at once (the database server's guard then stops it). */
function onSignals(stop: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  let seen = 0;
  const handle = () => {
    if (++seen > 1) process.exit(130);
    stop();
  };
  for (const signal of signals) process.on(signal, handle);
  return () => {
    for (const signal of signals) process.off(signal, handle);
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done();
    // The HTTP server keeps us alive meanwhile.
    signal.addEventListener("abort", () => done(), { once: true });
  });
}
