import { defineConfig } from "vitest/config";

const conditions = ["selaras-source", "import", "module", "node", "default"];
const journeys = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};
/** Ends what hangs, on however busy a machine; what a page must answer within is measured in bench/. */
const limits = { testTimeout: 1_800_000, hookTimeout: 600_000 };

/** Journeys on an installation of their own. */
const own = ["journeys/first-import.test.ts", "journeys/power-failure.test.ts"];

/** Journeys on a demo that nobody else changes; the others decide something, on another demo, one after the other. */
const reading = ["errors", "every-page", "printing", "rule-book", "start", "talent"].map(
  (name) => `journeys/${name}.test.ts`,
);
const onDemo = { ...limits, globalSetup: ["harness/demo-installation.ts"] };

/** The browser ring: real Chromium against the built server on a real database. One journey at a time, for two cores. */
export default defineConfig({
  root: new URL(".", import.meta.url).pathname,
  test: {
    fileParallelism: false,
    projects: [
      { ...journeys, test: { ...limits, name: "own", include: own } },
      { ...journeys, test: { ...onDemo, name: "reading", include: reading } },
      {
        ...journeys,
        test: {
          ...onDemo,
          name: "deciding",
          include: ["journeys/**/*.test.ts"],
          exclude: [...own, ...reading],
        },
      },
    ],
  },
});
