import { defineConfig } from "vitest/config";

/** Rings: `unit` (pure, property tests included) and `database` (*.db.test.ts, real PostgreSQL). Browser journeys live in e2e/. */
/** Our own condition only: Vitest hands these to Node, where "import" would make `require` load ES modules. */
const conditions = ["selaras-source", "node"];
const resolve = { conditions: [...conditions, "import", "module", "default"] };
const ssr = { resolve: { conditions, externalConditions: conditions } };

/** Ends what hangs, on however busy a machine; speed is measured in bench/. */
const limits = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts"],
          exclude: ["**/*.db.test.ts"],
          // Pure tests leave nothing behind: what they import is loaded once a worker instead of once a file.
          isolate: false,
          ...limits,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: "database",
          include: ["packages/server/src/**/*.db.test.ts"],
          globalSetup: ["packages/server/src/platform/testing/database-setup.ts"],
          ...limits,
        },
      },
    ],
  },
});
