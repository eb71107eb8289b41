export * from "./office-files.js";
