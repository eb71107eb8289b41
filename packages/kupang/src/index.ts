export type { DefectKind, PlantedDefect } from "./defects.js";
export { DEMO_MARK, type DemoGovernment, demoGovernments, type GovernmentId } from "./demo-governments.js";
export type { Balance } from "./establishment.js";
export { type GenerateOptions, generateGovernment, leastScale, type OfficeSet } from "./generate.js";
export type { Story } from "./stories.js";
export type { Cell, Table } from "./tables.js";
export { officeFile, officeFileNames, writeOfficeFiles } from "./write-files.js";
