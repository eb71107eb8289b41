import type { WorkloadImport, WorkloadPage } from "@selaras/contract";
import { ExcelPanel } from "../ExcelPanel";
import { words } from "./messages";

const text = words.sheet;

/** The lines of the workload in Excel. */
export function SheetPanel({
  page,
  canWrite,
  onTaken,
}: {
  page: WorkloadPage;
  canWrite: boolean;
  onTaken: (page: WorkloadPage) => void;
}) {
  return (
    <ExcelPanel<WorkloadImport>
      title={text.title}
      address={`/api/workloads/${encodeURIComponent(page.unitCode)}/${page.year}`}
      canWrite={canWrite}
      note={text.replaces}
      taken={(answer) => answer.page && text.taken(answer.page.tasks.length)}
      onTaken={(answer) => answer.page && onTaken(answer.page)}
    />
  );
}
