import { defineConfig } from "vitest/config";

const conditions = ["selaras-source", "import", "module", "node", "default"];
const journeys = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};
/** Ends what hangs, on however busy a machine; what a page must answer within is measured in bench/. */
const limits = { testTimeout: 1_800_000, hookTimeout: 600_000 };

/** Journeys on an installation of their own; all others share one demo and follow each other. */
const own = ["journeys/first-import.test.ts", "journeys/power-failure.test.ts"];

/** The browser ring: real Chromium against the built server on a real database. One journey at a time, for two cores. */
export default defineConfig({
  root: new URL(".", import.meta.url).pathname,
  test: {
    fileParallelism: false,
    projects: [
      { ...journeys, test: { ...limits, name: "own", include: own } },
      {
        ...journeys,
        test: {
          ...limits,
          name: "demo",
          include: ["journeys/**/*.test.ts"],
          exclude: own,
          globalSetup: ["harness/demo-installation.ts"],
        },
      },
    ],
  },
});
