import type { Fault } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useRef } from "react";
import { type ApiError, refusalOf } from "../platform/api";
import { Button, ButtonLink, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { messages } from "./messages";
import "./excel-panel.css";

const text = messages.excel;

/** The same content in Excel: download, fill in, upload. A file with a fault is not taken, and each fault says where and what. */
export function ExcelPanel<Taken extends { faults: readonly Fault[] }>({
  title,
  address,
  canWrite,
  note,
  taken,
  onTaken,
}: {
  title: string;
  /** Of the API; `template.xlsx` and `import` stand below it. */
  address: string;
  canWrite: boolean;
  /** What an upload replaces. */
  note: string;
  /** What was taken, in words; null while nothing was. */
  taken: (answer: Taken) => ReactNode;
  onTaken: (answer: Taken) => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  const upload = useMutation<Taken, ApiError, File>({
    mutationFn: async (file) => {
      const form = new FormData();
      form.append("files", file, file.name);
      const response = await fetch(`${address}/import`, {
        method: "POST",
        body: form,
        credentials: "same-origin",
      });
      if (!response.ok) throw await refusalOf(response);
      return (await response.json()) as Taken;
    },
    onSuccess: (answer) => answer.faults.length === 0 && onTaken(answer),
  });
  const faults = upload.data?.faults ?? [];
  return (
    <Panel title={title}>
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
        {canWrite && <p className="soft small">{note}</p>}
        {upload.error && <Failure error={upload.error} />}
        {upload.data && faults.length === 0 && <p role="status">{taken(upload.data)}</p>}
        {faults.length > 0 && (
          <div role="alert">
            <h3>{text.faults(faults.length)}</h3>
            <ul className="excel-faults">
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
