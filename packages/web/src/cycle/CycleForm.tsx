import type { CycleHome, CycleSettings } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { call, keyOf } from "../platform/api";
import { Button, Field, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { cycleFaults } from "./cycle-faults";
import { messages } from "./messages";

const words = messages.form;

/** Name, day of the data and TMT of the period. Escape closes it; everything read before is read again after a change. */
export function CycleForm({
  id,
  cycle,
  onSaved,
  onClose,
}: {
  id: string;
  cycle: CycleHome["cycle"];
  onSaved: () => void;
  onClose: () => void;
}) {
  const [settings, setSettings] = useState<CycleSettings>(cycle);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const first = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const faults = cycleFaults(settings);
  const isReady = Object.keys(faults).length === 0;
  const change = (part: Partial<CycleSettings>) => setSettings((before) => ({ ...before, ...part }));
  useEffect(() => first.current?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isSending) return;
    setSending(true);
    setRefusal(null);
    try {
      const home = await call("PUT /api/cycle", { body: settings });
      client.setQueryData(keyOf("GET /api/cycle"), home);
      void client.invalidateQueries();
      onSaved();
    } catch (error) {
      setRefusal(error);
      setSending(false);
    }
  };
  return (
    <Panel title={words.title}>
      <form
        id={id}
        className="cycle-form"
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => event.key === "Escape" && onClose()}
      >
        <Field label={words.name} help={faults.name ?? words.nameHelp}>
          {({ id: field, describedBy }) => (
            <input
              ref={first}
              id={field}
              className="input"
              aria-describedby={describedBy}
              aria-invalid={faults.name !== undefined}
              maxLength={120}
              value={settings.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.dataDate} help={words.dataDateHelp}>
          {({ id: field, describedBy }) => (
            <input
              id={field}
              className="input"
              type="date"
              aria-describedby={describedBy}
              value={settings.dataDate ?? ""}
              onChange={(event) => change({ dataDate: event.target.value || null })}
            />
          )}
        </Field>
        <Field label={words.tmt} help={faults.tmt ?? words.tmtHelp}>
          {({ id: field, describedBy }) => (
            <input
              id={field}
              className="input"
              type="date"
              aria-describedby={describedBy}
              aria-invalid={faults.tmt !== undefined}
              value={settings.tmt}
              onChange={(event) => change({ tmt: event.target.value })}
            />
          )}
        </Field>
        <div className="cycle-form-end">
          {refusal !== null && <Failure error={refusal} />}
          <div className="row">
            <Button type="submit" disabled={!isReady || isSending}>
              {isSending ? words.saving : words.save}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {words.cancel}
            </Button>
          </div>
        </div>
      </form>
    </Panel>
  );
}
