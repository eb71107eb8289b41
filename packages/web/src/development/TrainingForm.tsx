import {
  certificateKinds,
  type Training,
  type TrainingCatalogue,
  type TrainingInput,
  trainingTypeNames,
} from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../platform/api";
import { calm } from "../platform/format";
import { Button, Field, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { words } from "./messages";

const text = words.form;
const blank: TrainingInput = {
  name: "",
  type: "DIKLAT TEKNIS",
  hours: 20,
  provider: null,
  certificateKind: null,
  certificateField: null,
  competenceCode: null,
};

/** One training of the catalogue; the code of a stored one stays. */
export function TrainingForm({
  training,
  onSaved,
  onClose,
}: {
  training: Training | null;
  onSaved: (catalogue: TrainingCatalogue) => void;
  onClose: () => void;
}) {
  const [code, setCode] = useState(training?.code ?? "");
  const [input, setInput] = useState<TrainingInput>(() => {
    if (training === null) return blank;
    const { name, type, hours, provider, certificateKind, certificateField, competenceCode } = training;
    return { name, type, hours, provider, certificateKind, certificateField, competenceCode };
  });
  const change = (part: Partial<TrainingInput>) => setInput((before) => ({ ...before, ...part }));
  const save = useMutation<TrainingCatalogue, ApiError, void>({
    mutationFn: () => call("PUT /api/trainings/:code", { params: { code: code.trim() }, body: input }),
    onSuccess: onSaved,
  });
  const orNull = (value: string) => (value.trim() === "" ? null : value);
  const field = (label: string, value: string, onChange: (value: string) => void, help?: string) => (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
  return (
    <Panel title={training ? training.name : words.newTraining}>
      <form
        className="training-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        {training === null && field(text.code, code, setCode)}
        {field(text.name, input.name, (name) => change({ name }))}
        <Field label={text.type}>
          {({ id }) => (
            <select
              id={id}
              className="input"
              value={input.type}
              onChange={(event) => change({ type: event.target.value as TrainingInput["type"] })}
            >
              {trainingTypeNames.map((name) => (
                <option key={name} value={name}>
                  {calm(name)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.hours}>
          {({ id }) => (
            <input
              id={id}
              className="input"
              type="number"
              min={1}
              max={2000}
              value={input.hours}
              onChange={(event) => change({ hours: event.target.valueAsNumber || 0 })}
            />
          )}
        </Field>
        {field(text.provider, input.provider ?? "", (provider) => change({ provider: orNull(provider) }))}
        <Field label={text.certificate}>
          {({ id }) => (
            <select
              id={id}
              className="input"
              value={input.certificateKind ?? ""}
              onChange={(event) =>
                change({
                  certificateKind: (event.target.value || null) as TrainingInput["certificateKind"],
                })
              }
            >
              <option value="">{text.none}</option>
              {certificateKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {calm(kind)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {input.certificateKind !== null &&
          field(
            text.field,
            input.certificateField ?? "",
            (value) => change({ certificateField: orNull(value) }),
            text.fieldHelp,
          )}
        {field(
          text.competence,
          input.competenceCode ?? "",
          (value) => change({ competenceCode: orNull(value.toUpperCase()) }),
          text.competenceHelp,
        )}
        <div className="row">
          <Button
            type="submit"
            look="primary"
            disabled={code.trim() === "" || input.name.trim().length < 3 || save.isPending}
          >
            {save.isPending ? text.saving : text.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {text.close}
          </Button>
        </div>
        {save.error && (
          <div className="wide">
            <Failure error={save.error} />
          </div>
        )}
      </form>
    </Panel>
  );
}
