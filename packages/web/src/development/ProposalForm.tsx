import type { DevelopmentProposal, PersonDevelopment, Training, TrainingSession } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call, useCall } from "../platform/api";
import { Form } from "../platform/form/Form";
import { notWhole, shortText } from "../platform/form/faults";
import {
  ChoiceField,
  DateField,
  NumberField,
  optionsOf,
  ReasonField,
  TextField,
} from "../platform/form/fields";
import { date } from "../platform/format";
import { seatText } from "../platform/ui/meaning";
import { words as trainingWords, personWords as words } from "./messages";

const text = words.form;
type Own = NonNullable<DevelopmentProposal["own"]>;
const ownKinds = [
  "COACHING",
  "MENTORING",
  "BELAJAR MANDIRI",
  "BIMBINGAN DI TEMPAT KERJA",
  "E-LEARNING",
] as const;

/** A session of the catalogue or a development of one's own, with what it answers and why. */
export function ProposalForm({
  of,
  onDone,
  onCancel,
}: {
  of: PersonDevelopment;
  onDone: () => void;
  onCancel: () => void;
}) {
  const catalogue = useCall("GET /api/trainings");
  const first = of.needs.find(({ trainings }) => trainings.length > 0) ?? of.needs[0];
  const [session, setSession] = useState("");
  const [need, setNeed] = useState<DevelopmentProposal["need"]>(first?.kind ?? "hak");
  const [subject, setSubject] = useState(first?.subject ?? "");
  const [reason, setReason] = useState("");
  const [own, setOwn] = useState<Omit<Own, "hours">>({
    name: "",
    type: "COACHING",
    provider: null,
    startsOn: null,
    endsOn: null,
  });
  const [hours, setHours] = useState<number | null>(10);
  const isOwn = session === "";
  const change = (part: Partial<typeof own>) => setOwn((before) => ({ ...before, ...part }));
  const options = (catalogue.data?.trainings ?? []).flatMap((training) =>
    training.sessions.filter(({ open, free }) => open && free > 0).map((one) => ({ training, session: one })),
  );
  const send = useMutation<PersonDevelopment, ApiError, void>({
    mutationFn: () =>
      call("POST /api/employees/:nip/development", {
        params: { nip: of.nip },
        body: {
          need,
          subject: subject.trim(),
          unit: of.target?.unitCode ?? null,
          title: of.target?.titleCode ?? null,
          training: options.find((one) => one.session.code === session)?.training.code ?? null,
          session: isOwn ? null : session,
          own: isOwn ? { ...own, hours: hours ?? 0 } : null,
          reason: reason.trim(),
        },
      }),
    onSuccess: onDone,
  });
  return (
    <Form
      isEven
      submit={[text.send, text.sending]}
      cancel={[text.cancel, onCancel]}
      sending={send}
      faults={{
        ...(isOwn && { "own.name": shortText(own.name, 3), "own.hours": notWhole(hours, 1) }),
        subject: shortText(subject, 2),
        reason: shortText(reason, 3),
      }}
      onSubmit={() => send.mutate()}
    >
      <div className="wide">
        <ChoiceField
          name="session"
          label={text.what}
          help={of.target ? text.forSeat(seatText(of.target)) : undefined}
          options={[
            ["", text.own] as const,
            ...options.map(({ training, session: one }) => [one.code, sessionText(training, one)] as const),
          ]}
          value={session}
          onChange={setSession}
        />
      </div>
      {isOwn && (
        <>
          <TextField
            name="own.name"
            label={text.name}
            value={own.name}
            onChange={(name) => change({ name })}
          />
          <ChoiceField
            name="own.type"
            label={text.type}
            options={ownKinds.map((kind) => [kind, kind] as const)}
            value={own.type}
            onChange={(type) => change({ type })}
          />
          <NumberField name="own.hours" label={text.hours} min={1} value={hours} onChange={setHours} />
          {(["startsOn", "endsOn"] as const).map((key) => (
            <DateField
              key={key}
              name={`own.${key}`}
              label={key === "startsOn" ? text.starts : text.ends}
              value={own[key] ?? ""}
              onChange={(day) => change({ [key]: day || null })}
            />
          ))}
        </>
      )}
      <ChoiceField
        name="need"
        label={text.need}
        options={optionsOf(words.needNames)}
        value={need}
        onChange={setNeed}
      />
      <TextField name="subject" label={text.subject} value={subject} onChange={setSubject} />
      <ReasonField help={words.reasonHelp} value={reason} onChange={setReason} />
    </Form>
  );
}

const sessionText = (training: Training, one: TrainingSession) =>
  `${training.name}, ${date(one.startsOn)} – ${date(one.endsOn)} (${trainingWords.places(one.free, one.capacity)})`;
