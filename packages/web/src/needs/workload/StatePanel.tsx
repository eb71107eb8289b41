import type { WorkloadAction, WorkloadPage } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { type ApiError, call } from "../../platform/api";
import { instant } from "../../platform/format";
import { Button, Chip, Field, Panel } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { words } from "./messages";

const text = words.actions;

/** Where the sheet stands, why it came back, its versions, and the step that is the reader's. */
export function StatePanel({
  page,
  isDirty,
  onChanged,
}: {
  page: WorkloadPage;
  isDirty: boolean;
  onChanged: (page: WorkloadPage) => void;
}) {
  const [reason, setReason] = useState<string | null>(null);
  const params = { unit: page.unitCode, year: page.year };
  const step = useMutation<WorkloadPage, ApiError, WorkloadAction>({
    mutationFn: (action) =>
      action === "return"
        ? call("POST /api/workloads/:unit/:year/return", { params, body: { reason: reason ?? "" } })
        : action === "accept"
          ? call("POST /api/workloads/:unit/:year/accept", { params })
          : call("POST /api/workloads/:unit/:year/confirm", { params }),
    onSuccess: (changed) => {
      setReason(null);
      onChanged(changed);
    },
  });
  const may = (action: WorkloadAction) => page.actions.includes(action);
  const newest = page.versions[0]?.version ?? 0;
  return (
    <Panel
      title={words.version(page.version)}
      note={<Chip>{page.state === null ? words.noState : words.states[page.state]}</Chip>}
    >
      <div className="stack">
        {page.version < newest && (
          <p>
            {words.oldVersion(page.version)} <Link href={`?tahun=${page.year}`}>{words.newest}</Link>
          </p>
        )}
        {page.state === "diterima" && may("save") && <p className="soft">{words.nextVersion}</p>}
        {page.returnReason && (
          <p>
            <strong>{words.returned}</strong> {page.returnReason}
          </p>
        )}
        {may("confirm") && (
          <div className="row">
            <Button
              look={isDirty ? "plain" : "primary"}
              disabled={isDirty || step.isPending}
              onClick={() => step.mutate("confirm")}
            >
              {step.isPending ? text.working : text.confirm}
            </Button>
            <span className="soft small">{isDirty ? text.saveFirst : text.confirmHelp}</span>
          </div>
        )}
        {may("accept") && reason === null && (
          <div className="row">
            <Button look="primary" disabled={step.isPending} onClick={() => step.mutate("accept")}>
              {step.isPending ? text.working : text.accept}
            </Button>
            <Button onClick={() => setReason("")}>{text.return}</Button>
          </div>
        )}
        {reason !== null && (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              step.mutate("return");
            }}
          >
            <Field label={text.reason} help={text.reasonHelp}>
              {({ id, describedBy }) => (
                <textarea
                  id={id}
                  className="input"
                  rows={3}
                  maxLength={500}
                  aria-describedby={describedBy}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
            <div className="row">
              <Button type="submit" look="primary" disabled={reason.trim().length < 3 || step.isPending}>
                {step.isPending ? text.working : text.send}
              </Button>
              <Button look="quiet" onClick={() => setReason(null)}>
                {text.cancel}
              </Button>
            </div>
          </form>
        )}
        {step.error && <Failure error={step.error} />}
        {page.versions.length > 0 && (
          <details>
            <summary>{words.history}</summary>
            <ul>
              {page.versions.map(({ version, state, at, by }) => (
                <li key={version}>
                  {isDirty ? (
                    words.version(version)
                  ) : (
                    <Link href={`?tahun=${page.year}&versi=${version}`}>{words.version(version)}</Link>
                  )}
                  , {words.states[state].toLowerCase()}{" "}
                  <span className="soft">({words.by(by, instant(at))})</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Panel>
  );
}
