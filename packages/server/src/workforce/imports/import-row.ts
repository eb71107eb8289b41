import type { ImportReport } from "@selaras/contract";
import type { imports } from "../tables.js";

export type ImportRow = typeof imports.$inferSelect;

export function reportOf(row: ImportRow): ImportReport {
  const saved = row.report as Omit<ImportReport, "id" | "state" | "createdAt">;
  return {
    ...saved,
    id: row.id,
    state: row.state as ImportReport["state"],
    createdAt: new Date(row.createdAt).toISOString(),
    // What is committed or discarded cannot be committed again.
    committable: saved.committable && row.state === "diperiksa",
  };
}
