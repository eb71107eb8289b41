import type { DevelopmentAction, DevelopmentRow, PersonDevelopment } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../platform/api";
import { Form } from "../platform/form/Form";
import { notWhole, shortText } from "../platform/form/faults";
import { NumberField, ReasonField } from "../platform/form/fields";
import { date, instant, number } from "../platform/format";
import { seatText } from "../platform/ui/meaning";
import { Button, Chip, type Tone } from "../platform/ui/parts";
import { personWords as words } from "./messages";

const tones: Record<DevelopmentRow["state"], Tone> = {
  diusulkan: "flag",
  disetujui: "ink",
  berjalan: "ink",
  selesai: "lawful",
  batal: "plain",
};

export function DevelopmentRows({
  nip,
  rows,
  onChanged,
}: {
  nip: string;
  rows: readonly DevelopmentRow[];
  onChanged: () => void;
}) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="development-row">
          <div className="row">
            <strong>{row.name}</strong>
            <Chip tone={tones[row.state]}>{words.states[row.state]}</Chip>
            {row.sessionCancelled && (
              <Chip tone="shortage" icon="alert">
                {words.cancelled}
              </Chip>
            )}
          </div>
          <p className="soft small">
            {number(row.hours)} JP
            {row.startsOn && row.endsOn && ` · ${date(row.startsOn)} – ${date(row.endsOn)}`}
            {row.sessionCode && ` · ${row.sessionCode}`}
            {row.provider && ` · ${row.provider}`}
          </p>
          <p className="small">
            {words.needNames[row.need]}: {row.subject}.{row.seat && ` ${words.for(seatText(row.seat))}.`}{" "}
            {row.priority === null ? row.priorityFormula : `${words.priority}: ${row.priorityFormula}`}
          </p>
          {row.state === "berjalan" || row.state === "selesai" ? (
            <meter
              className="place-bar"
              aria-label={`${words.progress}: ${row.name}`}
              max={100}
              value={row.progress}
            />
          ) : null}
          <p className="small soft">{words.by(row.changedBy, instant(row.changedAt), row.reason)}</p>
          {row.actions.length > 0 && <Steps nip={nip} row={row} onChanged={onChanged} />}
          <details>
            <summary className="small">{words.versions(row.versions.length)}</summary>
            <ul className="lines">
              {row.versions.map(({ revision, state, by, at, reason }) => (
                <li key={revision}>
                  <span>{words.states[state]}</span>
                  <span className="soft small">{words.by(by, instant(at), reason)}</span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

type Step = DevelopmentAction | "progress";

/** The steps the state and the role allow; each asks for its reason first. */
function Steps({ nip, row, onChanged }: { nip: string; row: DevelopmentRow; onChanged: () => void }) {
  const [step, setStep] = useState<Step | null>(null);
  const [reason, setReason] = useState("");
  const [progress, setProgress] = useState<number | null>(row.progress);
  const { id, revision } = row;
  const take = useMutation<PersonDevelopment, ApiError, Step>({
    mutationFn: (chosen) => {
      const args = { params: { nip, id }, body: { revision, reason: reason.trim() } };
      switch (chosen) {
        case "approve":
          return call("POST /api/employees/:nip/development/:id/approve", args);
        case "start":
          return call("POST /api/employees/:nip/development/:id/start", args);
        case "finish":
          return call("POST /api/employees/:nip/development/:id/finish", args);
        case "cancel":
          return call("POST /api/employees/:nip/development/:id/cancel", args);
        case "progress":
          return call("PUT /api/employees/:nip/development/:id/progress", {
            params: { nip, id },
            body: { ...args.body, progress: progress ?? 0 },
          });
      }
    },
    onSuccess: () => {
      setStep(null);
      setReason("");
      onChanged();
    },
  });
  const follows = row.actions.includes("finish");
  if (step === null)
    return (
      <div className="row">
        {row.actions.map((action) => (
          <Button key={action} look={action === "cancel" ? "quiet" : "plain"} onClick={() => setStep(action)}>
            {words.actions[action]}
          </Button>
        ))}
        {follows && (
          <Button look="quiet" onClick={() => setStep("progress")}>
            {words.saveProgress}
          </Button>
        )}
      </div>
    );
  return (
    <Form
      submit={step === "progress" ? words.saveProgress : words.actions[step]}
      cancel={[words.form.cancel, () => setStep(null)]}
      sending={take}
      faults={{
        progress: step === "progress" ? notWhole(progress, 0, 100) : undefined,
        reason: shortText(reason, 3),
      }}
      onSubmit={() => take.mutate(step)}
    >
      {step === "progress" && (
        <NumberField
          name="progress"
          label={words.progress}
          max={100}
          value={progress}
          onChange={setProgress}
        />
      )}
      <ReasonField help={words.reasonHelp} value={reason} onChange={setReason} />
    </Form>
  );
}
