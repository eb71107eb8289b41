import { readConfiguration } from "../platform/configuration.js";
import { serve } from "../serve.js";
import { readArguments } from "./arguments.js";

/** The same as `npm start`, without its installing and building. */
export async function serveCommand(args: readonly string[]): Promise<number> {
  const { values } = readArguments("serve", args, { once: "flag" } as const);
  const configuration = readConfiguration(process.env);
  return serve({ ...configuration, once: configuration.once || values.once === true });
}
