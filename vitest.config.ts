import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * Rings: `unit` (pure, property tests included), `database` and `database-mocked` (*.db.test.ts, real PostgreSQL). Browser journeys live in
 * e2e/.
 */
/** Our own condition only: Vitest hands these to Node, where "import" would make `require` load ES modules. */
const conditions = ["selaras-source", "node"];
const resolve = { conditions: [...conditions, "import", "module", "default"] };
const ssr = { resolve: { conditions, externalConditions: conditions } };

/** Ends what hangs, on however busy a machine; speed is measured in bench/. */
const limits = { testTimeout: 600_000, hookTimeout: 600_000 };

const server = "packages/server/src";
const databaseTests = readdirSync(join(import.meta.dirname, server), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".db.test.ts"))
  .map((path) => join(server, path));

/** What a file mocks would be met by every file that its worker runs after it: these files have a worker of their own each. */
const mocking = databaseTests.filter((path) =>
  readFileSync(join(import.meta.dirname, path), "utf8").includes("vi.mock("),
);

const onDatabase = { globalSetup: [join(server, "platform/testing/database-setup.ts")], ...limits };

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
          include: databaseTests.filter((path) => !mocking.includes(path)),
          // Each file works on databases of its own; what it imports is loaded once a worker instead of once a file.
          isolate: false,
          ...onDatabase,
        },
      },
      { resolve, ssr, test: { name: "database-mocked", include: mocking, ...onDatabase } },
    ],
  },
});
