import type { DevelopmentProposal, PersonDevelopment } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call, useCall } from "../platform/api";
import { date } from "../platform/format";
import { seatText } from "../platform/ui/meaning";
import { Button, Field } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
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
  const [own, setOwn] = useState<Own>({
    name: "",
    type: "COACHING",
    hours: 10,
    provider: null,
    startsOn: null,
    endsOn: null,
  });
  const isOwn = session === "";
  const change = (part: Partial<Own>) => setOwn((before) => ({ ...before, ...part }));
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
          own: isOwn ? own : null,
          reason: reason.trim(),
        },
      }),
    onSuccess: onDone,
  });
  const isReady =
    subject.trim().length >= 2 && reason.trim().length >= 3 && (!isOwn || own.name.trim().length >= 3);
  return (
    <form
      className="training-form"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <div className="wide">
        <Field label={text.what} help={of.target ? text.forSeat(seatText(of.target)) : undefined}>
          {({ id, describedBy }) => (
            <select
              id={id}
              aria-describedby={describedBy}
              className="input"
              value={session}
              onChange={(event) => setSession(event.target.value)}
            >
              <option value="">{text.own}</option>
              {options.map(({ training, session: one }) => (
                <option key={one.code} value={one.code}>
                  {`${training.name}, ${date(one.startsOn)} – ${date(one.endsOn)} (${trainingWords.places(one.free, one.capacity)})`}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {isOwn && (
        <>
          <Field label={text.name}>
            {({ id }) => (
              <input
                id={id}
                className="input"
                value={own.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
          <Field label={text.type}>
            {({ id }) => (
              <select
                id={id}
                className="input"
                value={own.type}
                onChange={(event) => change({ type: event.target.value as Own["type"] })}
              >
                {ownKinds.map((kind) => (
                  <option key={kind}>{kind}</option>
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
                value={own.hours}
                onChange={(event) => change({ hours: event.target.valueAsNumber || 1 })}
              />
            )}
          </Field>
          {(["startsOn", "endsOn"] as const).map((key) => (
            <Field key={key} label={key === "startsOn" ? text.starts : text.ends}>
              {({ id }) => (
                <input
                  id={id}
                  className="input"
                  type="date"
                  value={own[key] ?? ""}
                  onChange={(event) => change({ [key]: event.target.value || null })}
                />
              )}
            </Field>
          ))}
        </>
      )}
      <Field label={text.need}>
        {({ id }) => (
          <select
            id={id}
            className="input"
            value={need}
            onChange={(event) => setNeed(event.target.value as DevelopmentProposal["need"])}
          >
            {Object.entries(words.needNames).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.subject}>
        {({ id }) => (
          <input
            id={id}
            className="input"
            maxLength={300}
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          />
        )}
      </Field>
      <div className="wide">
        <Field label={words.reason} help={words.reasonHelp}>
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className="input"
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className="row">
        <Button type="submit" look="primary" disabled={!isReady || send.isPending}>
          {send.isPending ? text.sending : text.send}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
      {send.error && (
        <div className="wide">
          <Failure error={send.error} />
        </div>
      )}
    </form>
  );
}
