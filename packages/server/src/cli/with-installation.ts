import { readConfiguration } from "../platform/configuration.js";
import { type Installation, openInstallation } from "../platform/installation.js";

/** Runs one command on the installation's database, beside a running server where there is one, and closes it whatever happens. */
export async function withInstallation(
  work: (installation: Installation) => Promise<number>,
): Promise<number> {
  const installation = await openInstallation(readConfiguration(process.env), {
    whenRunning: "join",
    say: (line) => console.error(line),
  });
  try {
    return await work(installation);
  } finally {
    await installation.close();
  }
}
