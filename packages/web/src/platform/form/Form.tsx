import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { ApiError } from "../api";
import { Button } from "../ui/parts";
import { Failure } from "../ui/states";
import { type Faults, faultAt, ShownFaults } from "./faults";
import "./form.css";

const noFaults: Faults = {};

/**
 * The frame of every form: fields, what is wrong at each, what the server refused, and the steps at its foot. Faults show once it was
 * sent; then the first wrong field takes the focus. What was typed belongs to the caller and stays, whatever the server answers.
 */
export function Form({
  submit,
  faults = noFaults,
  told = noFaults,
  sending,
  onSubmit,
  cancel,
  more,
  isEven = false,
  look = "primary",
  children,
}: {
  /** What the button says, and what while it is being sent. */
  submit: string | readonly [label: string, busy: string];
  /** What is still wrong; nothing is sent before it is mended. */
  faults?: Faults;
  /** What the server said while it was being written: shown, but it holds nothing back. */
  told?: Faults;
  sending: { isPending: boolean; error: ApiError | null };
  onSubmit: () => void;
  /** A form that was opened can be left; it takes the focus when it opens. */
  cancel?: readonly [label: string, onCancel: () => void] | undefined;
  /** Further steps or words beside the button. */
  more?: ReactNode;
  /** Short fields side by side where there is room. */
  isEven?: boolean;
  /** `plain` where the page has another main action. */
  look?: "primary" | "plain";
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  const [isPlaced, setPlaced] = useState(false);
  const { error, isPending } = sending;
  const shown = attempts > 0 ? { ...told, ...onlyFaults(faults) } : noFaults;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the form was sent or answered, not while one types
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    setPlaced(wrong !== undefined && wrong !== null);
    if (attempts > 0) wrong?.focus();
  }, [attempts, error]);
  const isOpened = cancel !== undefined;
  useEffect(() => {
    if (isOpened) form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [isOpened]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    setAttempts(attempts + 1);
    if (Object.values(faults).every((fault) => fault === undefined)) onSubmit();
  };
  return (
    <form noValidate ref={form} className="form" data-even={isEven} onSubmit={send}>
      <ShownFaults value={(name) => faultAt(name, shown, error)}>{children}</ShownFaults>
      {error && !(error.field && isPlaced) && (
        <div className="wide">
          <Failure error={error} />
        </div>
      )}
      <div className="form-foot row">
        <Button type="submit" look={look} disabled={isPending}>
          {typeof submit === "string" ? submit : submit[isPending ? 1 : 0]}
        </Button>
        {more}
        {cancel && (
          <Button look="quiet" onClick={cancel[1]}>
            {cancel[0]}
          </Button>
        )}
      </div>
    </form>
  );
}

const onlyFaults = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));

/** Fields that belong together under one heading. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="form-part wide">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
