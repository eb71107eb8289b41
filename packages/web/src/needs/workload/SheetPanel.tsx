import type { WorkloadImport, WorkloadPage } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { type ApiError, refusalOf } from "../../platform/api";
import { Button, ButtonLink, Panel } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { words } from "./messages";

const text = words.sheet;

/** The same lines in Excel: download, fill in, upload. A sheet with a fault is not taken, and each fault says where and what. */
export function SheetPanel({
  page,
  canWrite,
  onTaken,
}: {
  page: WorkloadPage;
  canWrite: boolean;
  onTaken: (page: WorkloadPage) => void;
}) {
  const address = `/api/workloads/${encodeURIComponent(page.unitCode)}/${page.year}`;
  const picker = useRef<HTMLInputElement>(null);
  const upload = useMutation<WorkloadImport, ApiError, File>({
    mutationFn: async (file) => {
      const form = new FormData();
      form.append("files", file, file.name);
      const response = await fetch(`${address}/import`, {
        method: "POST",
        body: form,
        credentials: "same-origin",
      });
      if (!response.ok) throw await refusalOf(response);
      return (await response.json()) as WorkloadImport;
    },
    onSuccess: ({ page: taken }) => taken && onTaken(taken),
  });
  const faults = upload.data?.faults ?? [];
  return (
    <Panel title={text.title}>
      <div className="stack">
        <div className="row">
          <ButtonLink href={`${address}/template.xlsx`} icon="download" download>
            {text.download}
          </ButtonLink>
          {canWrite && (
            <>
              <Button icon="upload" disabled={upload.isPending} onClick={() => picker.current?.click()}>
                {upload.isPending ? text.uploading : text.upload}
              </Button>
              <input
                ref={picker}
                type="file"
                hidden
                accept=".xlsx,.csv"
                aria-label={text.upload}
                onChange={({ target }) => {
                  const file = target.files?.[0];
                  target.value = "";
                  if (file) upload.mutate(file);
                }}
              />
            </>
          )}
        </div>
        {canWrite && <p className="soft small">{text.replaces}</p>}
        {upload.error && <Failure error={upload.error} />}
        {upload.data?.page && <p role="status">{text.taken(upload.data.page.tasks.length)}</p>}
        {faults.length > 0 && (
          <div role="alert">
            <h3>{text.faults(faults.length)}</h3>
            <ul className="workload-faults">
              {faults.map((fault) => (
                <li key={`${fault.row} ${fault.column} ${fault.code}`}>
                  <strong>{text.place(fault.row, fault.column)}</strong>: {text.found(fault.found)}{" "}
                  {fault.expected} <span className="soft">{fault.hint}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}
