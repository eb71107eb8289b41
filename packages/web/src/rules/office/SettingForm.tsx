import type { OpenReading, RuleSettingsPage } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Form, FormPart } from "../../platform/form/Form";
import { ChoiceField, DateField, TextField } from "../../platform/form/fields";
import { DecisionFields } from "../DecisionFields";
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
  const change = (part: Partial<SettingDraft>) => setDraft((before) => ({ ...before, ...part }));
  const reading = page.open.find(({ param }) => param === draft.param) as OpenReading;
  const checked = settingOf(draft, reading);
  const client = useQueryClient();
  const save = useMutation<unknown, ApiError, Extract<typeof checked, { setting: unknown }>["setting"]>({
    mutationFn: (body) => call("POST /api/rules/:id/settings", { params: { id: page.rule }, body }),
    onSuccess: () => {
      void client.invalidateQueries();
      onSaved();
    },
  });
  return (
    <Form
      submit={[form.submit, form.submitting]}
      cancel={[form.cancel, onClose]}
      sending={save}
      faults={"faults" in checked ? checked.faults : {}}
      onSubmit={() => "setting" in checked && save.mutate(checked.setting)}
    >
      <FormPart title={form.title}>
        <ChoiceField
          name="param"
          label={form.what}
          options={page.open.map(({ param, name }) => [param, name] as const)}
          value={draft.param}
          onChange={(param) => {
            const chosen = page.open.find((one) => one.param === param);
            if (chosen) change(draftOf(chosen));
          }}
        />
        <label className="row">
          <input
            type="checkbox"
            checked={draft.restores}
            onChange={(event) => change({ restores: event.target.checked })}
          />
          {form.restore} ({reading.defaultText})
        </label>
        {!draft.restores && (
          <ValueField reading={reading} value={draft.value} onChange={(value) => change({ value })} />
        )}
        <DateField
          name="effectiveFrom"
          label={form.from}
          help={form.fromHelp}
          value={draft.effectiveFrom}
          onChange={(effectiveFrom) => change({ effectiveFrom })}
        />
        <DecisionFields decision={draft} reasonHelp={form.reasonHelp} onChange={change} />
      </FormPart>
    </Form>
  );
}

function ValueField({
  reading: { kind, choices, min, max, unit },
  ...value
}: {
  reading: OpenReading;
  value: string;
  onChange: (value: string) => void;
}) {
  const field = { name: "value", label: form.value, ...value };
  switch (kind) {
    case "effect":
    case "choice":
      return <ChoiceField {...field} options={choices.map((one) => [one.value, one.name] as const)} />;
    case "number":
      return <TextField {...field} inputMode="decimal" help={form.range(plain(min), plain(max), unit)} />;
    default:
      return <TextField {...field} help={kind === "list" ? form.list : undefined} />;
  }
}
