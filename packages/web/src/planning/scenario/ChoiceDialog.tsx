import type { ChoiceAction, PlanChoice, PlanSummary } from "@selaras/contract";
import { useEffect, useId, useRef, useState } from "react";
import { Form } from "../../platform/form/Form";
import { ReasonField } from "../../platform/form/fields";
import { Button } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { words } from "./choice-words";
import type { useChoice } from "./use-choice";

const shortest = 3;

/** One act about the chosen plan: what will be seen by whom, what hinders or should be known, and the reason that is kept. */
export function ChoiceDialog({
  plan,
  choice,
  action,
  act,
  onClose,
}: {
  plan: PlanSummary;
  choice: PlanChoice;
  action: ChoiceAction;
  act: ReturnType<typeof useChoice>["act"];
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const own = dialog.current;
    const opener = document.activeElement;
    own?.showModal();
    return () => {
      own?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const { title, follows } = words.actions[action];
  const obstacles = action === "choose" ? choice.obstacles : [];
  const isPossible = choice.actions.includes(action) && obstacles.length === 0;
  return (
    <dialog
      ref={dialog}
      className="choice-dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {obstacles.length > 0 ? (
        <>
          <p>
            <strong>{words.obstacles}</strong>
          </p>
          <ul className="choice-list">
            {obstacles.map(({ code, detail, hint }) => (
              <li key={code}>
                {detail} <span className="soft">{hint}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ul className="choice-list">
          {follows(choice, plan.name).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {isPossible && (action === "choose" || action === "open") && choice.warnings.length > 0 && (
        <div className="notice">
          <strong>{words.warnings}</strong>
          {choice.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </div>
      )}
      {isPossible ? (
        <Reason action={action} act={act} onClose={onClose} />
      ) : (
        <>
          {act.error ? <Failure error={act.error} /> : obstacles.length === 0 && <p>{words.gone}</p>}
          <div className="row">
            <Button onClick={onClose}>{words.close}</Button>
          </div>
        </>
      )}
    </dialog>
  );
}

function Reason({
  action,
  act,
  onClose,
}: {
  action: ChoiceAction;
  act: ReturnType<typeof useChoice>["act"];
  onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const { send, sending } = words.actions[action];
  const faults = reason.trim().length < shortest ? { reason: words.shortReason } : {};
  return (
    <Form
      submit={[send, sending]}
      sending={act}
      faults={faults}
      cancel={[words.cancel, onClose]}
      onSubmit={() => act.mutate({ action, reason: reason.trim() }, { onSuccess: onClose })}
    >
      <ReasonField value={reason} onChange={setReason} help={words.reasonHelp} />
    </Form>
  );
}
