import { type StandingThread, startStandingThread } from "../../platform/standing-threads.js";
import type { AnyDeskQuestion, AskDesk, DeskReplyTo, DeskStart } from "./desk-question.js";

/** Heap of one open desk; a city of 6,500 with its solved state takes about a third. */
const MEMORY_MB = 1_536;
/** Plans open at the same time in one process; the one asked longest ago makes room. */
const MOST_OPEN = 3;
const IDLE_MS = 15 * 60_000;

interface OpenDesk {
  readonly thread: StandingThread<AnyDeskQuestion, DeskReplyTo<AnyDeskQuestion>>;
  timer: NodeJS.Timeout;
}

/** The plans that lie open, each in a thread of its own; closed when nobody asks for a while. */
export class Desks {
  readonly #open = new Map<number, OpenDesk>();

  ask: AskDesk = async <Q extends AnyDeskQuestion>(start: DeskStart, question: Q) =>
    // The thread answers each kind of question in its own kind.
    (await this.#take(start).thread.ask(question)) as DeskReplyTo<Q>;

  async close(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((planId) => this.#drop(planId)));
  }

  #take(start: DeskStart): OpenDesk {
    const { planId } = start;
    const known = this.#open.get(planId);
    if (known) {
      // Put last: the first is the one asked longest ago.
      this.#open.delete(planId);
      this.#open.set(planId, known);
      known.timer.refresh();
      return known;
    }
    if (this.#open.size >= MOST_OPEN) void this.#drop(this.#open.keys().next().value!);
    const thread = startStandingThread<DeskStart, AnyDeskQuestion, DeskReplyTo<AnyDeskQuestion>>(
      new URL("./desk-thread.js", import.meta.url),
      start,
      { memoryMb: MEMORY_MB },
    );
    const desk = { thread, timer: setTimeout(() => void this.#drop(planId), IDLE_MS).unref() };
    this.#open.set(planId, desk);
    void thread.ended.then(() => {
      if (this.#open.get(planId) === desk) this.#open.delete(planId);
    });
    return desk;
  }

  async #drop(planId: number): Promise<void> {
    const desk = this.#open.get(planId);
    if (!desk) return;
    this.#open.delete(planId);
    clearTimeout(desk.timer);
    await desk.thread.close();
  }
}
