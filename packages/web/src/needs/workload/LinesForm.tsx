import type { WorkloadPage, WorkloadTask } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Button, Panel } from "../../platform/ui/parts";
import { Empty, Failure } from "../../platform/ui/states";
import { type DraftLine, draftOf, emptyLine, type LineFaults, taskOf } from "./draft";
import { LineFields } from "./LineFields";
import { LinesTable } from "./LinesTable";
import { words } from "./messages";

const text = words.lines;

/** The lines as a form. What is typed stays when saving fails; leaving the page with unsaved lines is asked about by the browser. */
export function LinesForm({
  page,
  isDirty,
  onDirty,
  onSaved,
}: {
  page: WorkloadPage;
  /** Lines are typed that are not saved yet; kept by the page, because nothing may be confirmed meanwhile. */
  isDirty: boolean;
  onDirty: (isDirty: boolean) => void;
  onSaved: (page: WorkloadPage) => void;
}) {
  const [lines, setLines] = useState<readonly DraftLine[]>(() => page.tasks.map(draftOf));
  // Of the lines as they were read here: a newer answer in the background must not hide that somebody else wrote.
  const [revision, setRevision] = useState(page.revision);
  const [isChecked, setChecked] = useState(false);
  const nextKey = useRef(page.tasks.length);
  const save = useMutation<WorkloadPage, ApiError, WorkloadTask[]>({
    mutationFn: (tasks) =>
      call("PUT /api/workloads/:unit/:year", {
        params: { unit: page.unitCode, year: page.year },
        body: { revision, tasks },
      }),
    onSuccess: (saved) => {
      onDirty(false);
      setRevision(saved.revision);
      onSaved(saved);
    },
  });
  useWarning(isDirty);
  useEffect(() => () => onDirty(false), [onDirty]);
  const edit = (change: (before: readonly DraftLine[]) => readonly DraftLine[]) => {
    setLines(change);
    onDirty(true);
    if (!save.isPending) save.reset();
  };
  const checked = lines.map(taskOf);
  const wrong = checked.filter((one) => "faults" in one).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const tasks = checked.flatMap((one) => ("task" in one ? [one.task] : []));
    if (wrong === 0 && !save.isPending) save.mutate(tasks);
  };
  const first = page.titles[0];
  return (
    <Panel title={text.title} note={text.note(lines.length)} flush>
      <form noValidate className="stack" onSubmit={submit}>
        {lines.length === 0 ? (
          <Empty icon="table" title={text.none} hint={text.noneHint} />
        ) : (
          <LinesTable>
            {lines.map((line, index) => (
              <LineFields
                key={line.key}
                line={line}
                number={index + 1}
                titles={page.titles}
                faults={isChecked ? faultsOf(checked[index]) : {}}
                onChange={(part) =>
                  edit((before) => before.map((one) => (one.key === line.key ? { ...one, ...part } : one)))
                }
                onRemove={() => edit((before) => before.filter(({ key }) => key !== line.key))}
              />
            ))}
          </LinesTable>
        )}
        <div className="workload-end">
          <p className="soft small">{text.help}</p>
          {save.error && <Failure error={save.error} />}
          <div className="row">
            <Button
              disabled={first === undefined}
              onClick={() =>
                edit((before) => [
                  ...before,
                  emptyLine(before.at(-1)?.titleCode ?? first?.code ?? "", nextKey.current++),
                ])
              }
            >
              {text.add}
            </Button>
            <Button type="submit" look={isDirty ? "primary" : "plain"} disabled={!isDirty || save.isPending}>
              {save.isPending ? text.saving : text.save}
            </Button>
            <span role="status" className="soft small">
              {isChecked && wrong > 0
                ? text.wrong(wrong)
                : isDirty
                  ? text.unsaved
                  : save.isSuccess
                    ? text.saved
                    : ""}
            </span>
          </div>
        </div>
      </form>
    </Panel>
  );
}

const faultsOf = (checked: ReturnType<typeof taskOf> | undefined): LineFaults =>
  checked && "faults" in checked ? checked.faults : {};

function useWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isDirty]);
}
