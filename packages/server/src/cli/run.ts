import { WrongConfiguration } from "../platform/configuration.js";
import { PostgresUnavailable } from "../platform/embedded-postgres.js";
import { faultOf, framesOf } from "../platform/fault-of.js";
import { Refusal } from "../platform/refusal.js";
import { WrongUsage } from "./arguments.js";
import { help, usage } from "./messages.js";
import { UnreadableInput } from "./read-document.js";

/** Loaded when asked for: `solve` on an auditor's laptop opens no database. */
const commands: Record<string, () => Promise<(args: readonly string[]) => Promise<number>>> = {
  account: async () => (await import("./account-command.js")).accountCommand,
  audit: async () => (await import("./audit-command.js")).auditCommand,
  "check-law": async () => (await import("./check-law-command.js")).checkLawCommand,
  cycle: async () => (await import("./cycle-command.js")).cycleCommand,
  demo: async () => (await import("./demo-command.js")).demoCommand,
  export: async () => (await import("./export-command.js")).exportCommand,
  government: async () => (await import("./government-command.js")).governmentCommand,
  import: async () => (await import("./import-command.js")).importCommand,
  plan: async () => (await import("./plan-command.js")).planCommand,
  holidays: async () => (await import("./holidays-command.js")).holidaysCommand,
  rules: async () => (await import("./rules-command.js")).rulesCommand,
  serve: async () => (await import("./serve-command.js")).serveCommand,
  solve: async () => (await import("./solve-command.js")).solveCommand,
  verify: async () => (await import("./verify-command.js")).verifyCommand,
};

/** Runs one command and returns the exit code. What a person can put right is told in a line; anything else is a fault of ours. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (!name || name === "help" || rest.includes("--help") || name === "--help" || name === "-h") {
    console.log(help);
    return name ? 0 : 2;
  }
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new WrongUsage(usage.wrong(usage.unknownCommand(name), ""));
    return await (await load())(rest);
  } catch (error) {
    if (error instanceof WrongUsage || error instanceof UnreadableInput) {
      console.error(error.message);
      return 2;
    }
    if (error instanceof PostgresUnavailable || error instanceof WrongConfiguration)
      console.error(error.message);
    else if (error instanceof Refusal) console.error([error.detail, error.hint].filter(Boolean).join("\n"));
    else {
      const { message, code } = faultOf(error);
      console.error([code ? `${message} (${code})` : message, framesOf(error)].filter(Boolean).join("\n"));
    }
    return 1;
  }
}
