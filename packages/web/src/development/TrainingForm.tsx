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
import { Form } from "../platform/form/Form";
import { notWhole, shortText } from "../platform/form/faults";
import { ChoiceField, NumberField, TextField } from "../platform/form/fields";
import { calm } from "../platform/format";
import { Panel } from "../platform/ui/parts";
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
  const [hours, setHours] = useState<number | null>(input.hours);
  const change = (part: Partial<TrainingInput>) => setInput((before) => ({ ...before, ...part }));
  const save = useMutation<TrainingCatalogue, ApiError, void>({
    mutationFn: () =>
      call("PUT /api/trainings/:code", {
        params: { code: code.trim() },
        body: { ...input, hours: hours ?? 0 },
      }),
    onSuccess: onSaved,
  });
  const orNull = (value: string) => (value.trim() === "" ? null : value);
  return (
    <Panel title={training ? training.name : words.newTraining}>
      <Form
        isEven
        submit={[text.save, text.saving]}
        cancel={[text.close, onClose]}
        sending={save}
        faults={{
          code: shortText(code, 1),
          name: shortText(input.name, 3),
          hours: notWhole(hours, 1, 2000),
        }}
        onSubmit={() => save.mutate()}
      >
        {training === null && <TextField name="code" label={text.code} value={code} onChange={setCode} />}
        <TextField name="name" label={text.name} value={input.name} onChange={(name) => change({ name })} />
        <ChoiceField
          name="type"
          label={text.type}
          options={trainingTypeNames.map((name) => [name, calm(name)] as const)}
          value={input.type}
          onChange={(type) => change({ type })}
        />
        <NumberField name="hours" label={text.hours} min={1} max={2000} value={hours} onChange={setHours} />
        <TextField
          name="provider"
          label={text.provider}
          value={input.provider ?? ""}
          onChange={(provider) => change({ provider: orNull(provider) })}
        />
        <ChoiceField
          name="certificateKind"
          label={text.certificate}
          options={[["", text.none] as const, ...certificateKinds.map((kind) => [kind, calm(kind)] as const)]}
          value={input.certificateKind ?? ""}
          onChange={(kind) => change({ certificateKind: kind === "" ? null : kind })}
        />
        {input.certificateKind !== null && (
          <TextField
            name="certificateField"
            label={text.field}
            help={text.fieldHelp}
            value={input.certificateField ?? ""}
            onChange={(field) => change({ certificateField: orNull(field) })}
          />
        )}
        <TextField
          name="competenceCode"
          label={text.competence}
          help={text.competenceHelp}
          value={input.competenceCode ?? ""}
          onChange={(competence) => change({ competenceCode: orNull(competence.toUpperCase()) })}
        />
      </Form>
    </Panel>
  );
}
