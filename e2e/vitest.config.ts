import { defineConfig } from "vitest/config";

const conditions = ["selaras-source", "import", "module", "node", "default"];

/** The browser ring: real Chromium against the built server on a real database. One journey at a time, for two cores. */
export default defineConfig({
  root: new URL(".", import.meta.url).pathname,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    name: "browser",
    include: ["journeys/**/*.test.ts"],
    globalSetup: ["harness/demo-installation.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
    reporters: ["default"],
  },
});
