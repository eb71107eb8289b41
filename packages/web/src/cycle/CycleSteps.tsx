import type { CycleHome } from "@selaras/contract";
import { Icon } from "../platform/ui/icons";
import { messages } from "./messages";
import "./cycle.css";

/** The nine steps in a row: done, now, late, later; each state has a sign of its own. */
export function CycleSteps({ steps }: { steps: CycleHome["steps"] }) {
  return (
    <ol className="steps" aria-label={messages.steps}>
      {steps.map(({ step, title, state, note }, index) => (
        <li
          key={step}
          className="step"
          data-state={state}
          aria-current={state === "sekarang" ? "step" : undefined}
          title={note || undefined}
        >
          <span className="step-mark" aria-hidden="true">
            {state === "selesai" ? (
              <Icon name="check" size={16} />
            ) : state === "terlambat" ? (
              <Icon name="alert" size={16} />
            ) : (
              index + 1
            )}
          </span>
          <span className="step-title">{title}</span>
          <span className="step-state">{messages.states[state]}</span>
        </li>
      ))}
    </ol>
  );
}
