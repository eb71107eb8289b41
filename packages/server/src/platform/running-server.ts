import { type ChildProcess, spawn } from "node:child_process";

const hourMs = 3_600_000;
const restartsPerHour = 10;

/** A database server process of ours: stopped in order, ended with us however we end, started again when it ends unasked. */
export class RunningServer {
  #child: ChildProcess;
  #guard: ChildProcess | null;
  #stopping = false;
  #revival: NodeJS.Timeout | undefined;
  readonly #restarts: number[] = [];
  /** Why the program could not be run at all. */
  spawnFault: Error | null = null;

  constructor(
    private readonly launch: () => ChildProcess,
    private readonly socketFolder: string,
    private readonly say: (line: string) => void,
  ) {
    this.#child = this.launch();
    this.#guard = this.#adopt();
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** From now on an end that nobody asked for (a kill, a crash) is followed by a new start; the database recovers by itself. */
  keepAlive(): void {
    this.#child.once("exit", () => {
      this.#guard?.kill("SIGKILL");
      if (this.#stopping) return;
      const now = Date.now();
      this.#restarts.push(now);
      const recent = this.#restarts.filter((at) => now - at < hourMs).length;
      if (recent > restartsPerHour)
        return this.say("Basis data berulang kali berhenti; mulai ulang SELARAS.");
      this.say("Basis data berhenti tak terduga; dijalankan lagi ...");
      // What is left of the old one needs a moment to notice.
      this.#revival = setTimeout(() => this.#revive(), Math.min(500 * recent, 5_000));
    });
  }

  /** Fast shutdown; a server that does not obey in 30 s is ended at once and recovers at its next start. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#revival);
    if (this.#child.pid && !this.hasEnded) {
      this.#child.ref();
      const ended = new Promise<void>((done) => this.#child.once("exit", () => done()));
      this.#child.kill("SIGINT");
      const timer = setTimeout(() => this.#child.kill("SIGQUIT"), 30_000);
      await ended;
      clearTimeout(timer);
    }
    this.#guard?.kill("SIGKILL");
  }

  #revive(): void {
    this.#child = this.launch();
    this.#guard = this.#adopt();
    this.keepAlive();
  }

  #adopt(): ChildProcess | null {
    this.#child.on("error", (error) => {
      this.spawnFault = error;
    });
    this.#child.unref();
    return this.#child.pid ? guardServer(this.#child.pid, this.socketFolder) : null;
  }
}

/**
 * A shell that waits for our end of its pipe to close, which happens however we end, and then stops the server. It is killed when
 * the server has ended otherwise.
 */
function guardServer(pid: number, socketFolder: string): ChildProcess {
  const script =
    'while read -r _; do :; done; kill -INT "$1" 2>/dev/null; n=0; ' +
    'while kill -0 "$1" 2>/dev/null && [ "$n" -lt 300 ]; do sleep 0.1; n=$((n+1)); done; rm -rf "$2"';
  const guard = spawn("/bin/sh", ["-c", script, "selaras-guard", String(pid), socketFolder], {
    cwd: "/",
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  guard.on("error", () => {});
  guard.stdin?.on("error", () => {});
  guard.unref();
  (guard.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return guard;
}
