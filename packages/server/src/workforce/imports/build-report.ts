import {
  type Fault,
  type ImportReport,
  layouts,
  type OfficeFileKind,
  officeFileKinds,
} from "@selaras/contract";
import { faultTitle } from "../fault-codes.js";
import type { Difference } from "./difference.js";
import { isAccepted, type ParsedRow } from "./parsed-row.js";
import type { SortedFiles } from "./sort-sheets.js";

/**
 * The report of a checked import as it is kept. Committable: something would change, or a file speaks of a row that was put right by
 * decision (which is kept as a finding or ends the correction), and no file was refused.
 */
export function buildReport(
  mode: "lengkap" | "tambahan",
  createdBy: string,
  sorted: SortedFiles,
  rows: ReadonlyMap<OfficeFileKind, readonly ParsedRow[]>,
  differences: ReadonlyMap<OfficeFileKind, Difference>,
  faults: readonly Fault[],
  datasets: ReadonlySet<string>,
  speaksOfCorrections: boolean,
): Omit<ImportReport, "id" | "state" | "createdAt"> {
  const kinds = officeFileKinds.flatMap((kind) => {
    const list = rows.get(kind);
    const found = differences.get(kind);
    if (!list || !found) return [];
    const count = (state: string) => found.changes.filter((change) => change.state === state).length;
    const accepted = list.filter(isAccepted).length;
    return [
      {
        kind,
        title: layouts[kind].title,
        rows: list.length,
        accepted,
        rejected: list.length - accepted,
        added: count("added"),
        changed: count("changed"),
        unchanged: found.unchanged,
        left: count("left"),
      },
    ];
  });
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(fault.code, (counts.get(fault.code) ?? 0) + 1);
  const rejecting = faults.filter((fault) => fault.severity === "tolak").length;
  const something = kinds.some(
    (kind) => kind.added + kind.changed + kind.left > 0 || (kind.rejected === 0 && !datasets.has(kind.kind)),
  );
  return {
    mode,
    createdBy,
    files: sorted.files,
    kinds,
    faults: {
      rejecting,
      doubtful: faults.length - rejecting,
      byCode: [...counts]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([code, count]) => ({ code, title: faultTitle(code), count })),
    },
    committable: (something || speaksOfCorrections) && sorted.files.every((file) => file.refused === null),
  };
}
