import type { ContestWindow } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { type ApiError, call } from "../platform/api";
import { Button, Field, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { words } from "./messages";
import { windowText } from "./window-text";

const text = words.desk;

/** Whether employees can contest now; the analyst opens, moves and closes the window. */
export function WindowPanel({
  window,
  canSet,
  onSaved,
}: {
  window: ContestWindow;
  canSet: boolean;
  onSaved: () => void;
}) {
  const [days, setDays] = useState({ opensOn: window?.opensOn ?? "", closesOn: window?.closesOn ?? "" });
  const save = useMutation<unknown, ApiError>({
    mutationFn: () => call("PUT /api/contest-window", { body: days }),
    onSuccess: onSaved,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (days.opensOn && days.closesOn && !save.isPending) save.mutate();
  };
  const field = (key: keyof typeof days, label: string, help?: string) => (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="input"
          type="date"
          aria-describedby={describedBy}
          value={days[key]}
          onChange={({ target }) => setDays((before) => ({ ...before, [key]: target.value }))}
        />
      )}
    </Field>
  );
  return (
    <Panel title={text.windowTitle} note={windowText(window)}>
      {canSet && (
        <details open={window === null}>
          <summary>{text.change}</summary>
          <form className="stack contest-form" noValidate onSubmit={submit}>
            {field("opensOn", text.opens)}
            {field("closesOn", text.closes, text.closesHelp)}
            {save.error && <Failure error={save.error} />}
            <div className="row">
              <Button type="submit" disabled={!days.opensOn || !days.closesOn || save.isPending}>
                {save.isPending ? words.working : text.save}
              </Button>
              <span role="status" className="soft small">
                {save.isSuccess ? text.saved : ""}
              </span>
            </div>
          </form>
        </details>
      )}
    </Panel>
  );
}
