import type { OpenReading, RuleSettingsPage } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Button, Field } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { words } from "./messages";
import { plain, type SettingDraft, settingOf, textOf } from "./setting-draft";

const form = words.form;

/** The law bureau decides one reading of a rule: what, from when, why, by whom. Faults show once it was sent. */
export function SettingForm({
  page,
  decidedBy,
  onClose,
  onSaved,
}: {
  page: RuleSettingsPage;
  decidedBy: string;
  onClose: () => void;
  onSaved: () => void;
}) {
  const draftOf = (reading: OpenReading) => ({ param: reading.param, value: textOf(reading.current) });
  const [draft, setDraft] = useState<SettingDraft>({
    ...draftOf(page.open[0] as OpenReading),
    restores: false,
    effectiveFrom: page.asOf,
    reason: "",
    decidedBy,
  });
  const [isChecked, setChecked] = useState(false);
  const change = (part: Partial<SettingDraft>) => setDraft((before) => ({ ...before, ...part }));
  const reading = page.open.find(({ param }) => param === draft.param) as OpenReading;
  const checked = settingOf(draft, reading);
  const faults = isChecked && "faults" in checked ? checked.faults : {};
  const client = useQueryClient();
  const save = useMutation<unknown, ApiError, Extract<typeof checked, { setting: unknown }>["setting"]>({
    mutationFn: (body) => call("POST /api/rules/:id/settings", { params: { id: page.rule }, body }),
    onSuccess: () => {
      void client.invalidateQueries();
      onSaved();
    },
  });
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => first.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if ("setting" in checked) save.mutate(checked.setting);
  };
  return (
    <form
      noValidate
      className="stack"
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <fieldset ref={first} className="office-form">
        <legend>{form.title}</legend>
        <Field label={form.what}>
          {({ id }) => (
            <select
              id={id}
              className="input"
              value={draft.param}
              onChange={(event) => {
                const chosen = page.open.find(({ param }) => param === event.target.value);
                if (chosen) change(draftOf(chosen));
              }}
            >
              {page.open.map(({ param, name }) => (
                <option key={param} value={param}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <label className="row">
          <input
            type="checkbox"
            checked={draft.restores}
            onChange={(event) => change({ restores: event.target.checked })}
          />
          {form.restore} ({reading.defaultText})
        </label>
        {!draft.restores && (
          <ValueField
            reading={reading}
            value={draft.value}
            fault={faults.value}
            onChange={(value) => change({ value })}
          />
        )}
        <Field label={form.from} help={faults.effectiveFrom ?? form.fromHelp}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="input"
              type="date"
              aria-describedby={describedBy}
              aria-invalid={faults.effectiveFrom !== undefined}
              value={draft.effectiveFrom}
              onChange={(event) => change({ effectiveFrom: event.target.value })}
            />
          )}
        </Field>
        <Field label={form.reason} help={faults.reason ?? form.reasonHelp}>
          {({ id, describedBy }) => (
            <textarea
              id={id}
              className="input"
              rows={3}
              maxLength={1000}
              aria-describedby={describedBy}
              aria-invalid={faults.reason !== undefined}
              value={draft.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          )}
        </Field>
        <Field label={form.by} help={faults.decidedBy ?? form.byHelp}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="input"
              maxLength={200}
              aria-describedby={describedBy}
              aria-invalid={faults.decidedBy !== undefined}
              value={draft.decidedBy}
              onChange={(event) => change({ decidedBy: event.target.value })}
            />
          )}
        </Field>
      </fieldset>
      {save.error && <Failure error={save.error} />}
      <div className="row">
        <Button type="submit" look="primary" disabled={save.isPending}>
          {save.isPending ? form.submitting : form.submit}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}

function ValueField({
  reading: { kind, choices, min, max, unit },
  value,
  fault,
  onChange,
}: {
  reading: OpenReading;
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
}) {
  const help =
    kind === "number" ? form.range(plain(min), plain(max), unit) : kind === "list" ? form.list : undefined;
  return (
    <Field label={form.value} help={fault ?? help}>
      {({ id, describedBy }) =>
        kind === "effect" || kind === "choice" ? (
          <select
            id={id}
            className="input"
            aria-invalid={fault !== undefined}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.name}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={id}
            className="input"
            inputMode={kind === "number" ? "decimal" : "text"}
            aria-describedby={describedBy}
            aria-invalid={fault !== undefined}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
