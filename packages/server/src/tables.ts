/** All tables of all rooms, for the database client and the migrations. */
export * from "./accounts/tables.js";
export * from "./audit/tables.js";
export * from "./development/tables.js";
export * from "./needs/workload/tables.js";
export * from "./planning/backtest/tables.js";
export * from "./planning/deliberation/tables.js";
export * from "./planning/scenarios/tables.js";
export * from "./planning/tables.js";
export * from "./planning/workbench/tables.js";
export * from "./platform/tables.js";
export * from "./profiles/contests/tables.js";
export * from "./rules/tables.js";
export * from "./workforce/corrections/tables.js";
export * from "./workforce/tables.js";
export * from "./workforce/training-tables.js";
