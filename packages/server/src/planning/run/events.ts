import type { PlanProgress } from "@selaras/contract";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Context } from "../../platform/context.js";
import { planProgressOf } from "./queue-summary.js";
import { isFinal } from "./states.js";

const POLL_MS = 500;
/** A silent line is cut by proxies; a comment keeps it open. */
const KEEP_ALIVE_MS = 15_000;

/** Streams the progress of plans as server-sent events; every stream ends with its plan, its reader or the server. */
export class ProgressStreams {
  readonly #open = new Set<() => void>();

  constructor(
    app: FastifyInstance,
    private readonly context: Context,
  ) {
    app.addHook("preClose", async () => {
      for (const close of this.#open) close();
    });
  }

  /** Takes the reply over; `first` is what is known already. */
  start(reply: FastifyReply, id: number, first: PlanProgress): void {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
      connection: "keep-alive",
    });
    let last = "";
    let quietSince = Date.now();
    let timer: NodeJS.Timeout | undefined;
    const close = () => {
      clearTimeout(timer);
      this.#open.delete(close);
      raw.end();
    };
    const send = (progress: PlanProgress) => {
      const text = JSON.stringify(progress);
      if (text !== last) raw.write(`data: ${text}\n\n`);
      else if (Date.now() - quietSince > KEEP_ALIVE_MS) raw.write(": \n\n");
      else return;
      last = text;
      quietSince = Date.now();
    };
    const tick = async () => {
      const progress = await planProgressOf(this.context.db, id).catch(() => null);
      if (!this.#open.has(close)) return;
      if (progress === null) return close();
      send(progress);
      if (isFinal(progress.state)) return close();
      timer = setTimeout(tick, POLL_MS);
    };
    this.#open.add(close);
    raw.on("close", close);
    send(first);
    if (isFinal(first.state)) close();
    else timer = setTimeout(tick, POLL_MS);
  }
}
