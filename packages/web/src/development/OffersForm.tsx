import type { DevelopmentOffer, PersonDevelopment } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../platform/api";
import { Form } from "../platform/form/Form";
import { type Faults, notWhole, shortText } from "../platform/form/faults";
import { FaultNote, NumberField, ReasonField } from "../platform/form/fields";
import { calm, date, number } from "../platform/format";
import { Chip } from "../platform/ui/parts";
import { personWords as words } from "./messages";

const text = words.offers;

interface Choice {
  readonly offer: DevelopmentOffer;
  readonly isChosen: boolean;
  /** Of guidance at work; the catalogue knows the hours of its trainings. */
  readonly hours: number | null;
}

/** A plan drawn from gaps and talent box, for a person to confirm: each with its ground; what is left out stays out. */
export function OffersForm({
  of,
  onDone,
  onCancel,
}: {
  of: PersonDevelopment;
  onDone: () => void;
  onCancel: () => void;
}) {
  const offered = of.offered as NonNullable<PersonDevelopment["offered"]>;
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    offered.offers.map((offer) => ({ offer, isChosen: true, hours: offer.training?.hours ?? null })),
  );
  const [reason, setReason] = useState("");
  const change = (at: number, part: Partial<Choice>) =>
    setChoices((before) => before.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const chosen = choices.filter(({ isChosen }) => isChosen);
  const send = useMutation<PersonDevelopment, ApiError, void>({
    mutationFn: () =>
      call("POST /api/employees/:nip/development-plan", {
        params: { nip: of.nip },
        body: {
          proposals: chosen.map(({ offer: { need, subject, training, own }, hours }) => ({
            need,
            subject,
            unit: of.target?.unitCode ?? null,
            title: of.target?.titleCode ?? null,
            training: training?.code ?? null,
            session: training?.sessionCode ?? null,
            own: own && { ...own, hours: hours ?? 0, provider: null, startsOn: null, endsOn: null },
            reason: reason.trim(),
          })),
        },
      }),
    onSuccess: onDone,
  });
  const faults: Faults = {
    ...Object.fromEntries(
      choices.map(({ isChosen, offer, hours }, at) => [
        `hours.${at}`,
        isChosen && offer.own ? notWhole(hours, 1) : undefined,
      ]),
    ),
    chosen: chosen.length === 0 ? text.noneChosen : undefined,
    reason: shortText(reason, 3),
  };
  const hours = chosen.reduce((sum, one) => sum + (one.hours ?? 0), 0);
  return (
    <div className="stack">
      <h3 className="sub">{text.title}</h3>
      <p className="small soft">{text.lead(offered.model, offered.source, offered.thresholds)}</p>
      {choices.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Form
          submit={[text.send(chosen.length), words.form.sending]}
          cancel={[words.form.cancel, onCancel]}
          sending={send}
          faults={faults}
          onSubmit={() => send.mutate()}
          more={<span className="soft">{text.hours(hours, of.balance?.remaining?.value ?? null)}</span>}
        >
          <ul className="offers">
            {choices.map((choice, at) => (
              <Offer key={choice.offer.basis} choice={choice} at={at} onChange={(part) => change(at, part)} />
            ))}
          </ul>
          <FaultNote name="chosen" />
          <ReasonField help={words.reasonHelp} value={reason} onChange={setReason} />
        </Form>
      )}
      {offered.unanswered.length > 0 && (
        <div>
          <strong>{text.unanswered}</strong>
          <ul className="lines">
            {offered.unanswered.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {offered.rest.length > 0 && <p className="small soft">{text.rest(offered.rest)}</p>}
    </div>
  );
}

function Offer({
  choice: { offer, isChosen, hours },
  at,
  onChange,
}: {
  choice: Choice;
  at: number;
  onChange: (part: Partial<Choice>) => void;
}) {
  const { training, own, need, basis } = offer;
  return (
    <li>
      <label className="row">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ target }) => onChange({ isChosen: target.checked })}
        />
        <strong>{training?.name ?? own?.name}</strong>
        <Chip>{words.needNames[need]}</Chip>
      </label>
      <p className="small soft">
        {training
          ? `${number(training.hours)} JP · ${date(training.startsOn)} – ${date(training.endsOn)} · ${text.free(training.free)}`
          : own && calm(own.type)}
      </p>
      <p className="small">{basis}</p>
      {own && isChosen && (
        <NumberField
          name={`hours.${at}`}
          label={text.ownHours(own.name)}
          min={1}
          value={hours}
          onChange={(value) => onChange({ hours: value })}
        />
      )}
    </li>
  );
}
