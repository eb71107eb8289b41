import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: [
    "./src/accounts/tables.ts",
    "./src/audit/tables.ts",
    "./src/development/tables.ts",
    "./src/needs/workload/tables.ts",
    "./src/planning/backtest/tables.ts",
    "./src/planning/deliberation/tables.ts",
    "./src/planning/scenarios/tables.ts",
    "./src/planning/tables.ts",
    "./src/planning/workbench/tables.ts",
    "./src/platform/tables.ts",
    "./src/profiles/contests/tables.ts",
    "./src/rules/tables.ts",
    "./src/workforce/corrections/tables.ts",
    "./src/workforce/tables.ts",
    "./src/workforce/training-tables.ts",
  ],
  out: "./migrations",
});
