import type { PlanMode, PlanOptions } from "@selaras/contract";
import { useId } from "react";
import { Field } from "../../platform/ui/parts";
import { isWholeWithin } from "../WeightsField";
import { words } from "./messages";

const modes = Object.keys(words.modes) as PlanMode[];
/** As on the server, which has the last word. */
export const defaultMostLoss = 100;
const limit = 3_000;

/** What the plan asks of every move: nothing, not too great a loss, or none at all. */
export function ModeField({
  options: { mode = "layanan", mostLoss = defaultMostLoss },
  onChange,
}: {
  options: PlanOptions;
  onChange: (part: Partial<PlanOptions>) => void;
}) {
  const id = useId();
  return (
    <div className="modes">
      {modes.map((one) => (
        <div key={one} className="mode">
          <input
            type="radio"
            id={`${id}-${one}`}
            name={id}
            checked={mode === one}
            aria-describedby={`${id}-${one}-help`}
            onChange={() => onChange({ mode: one })}
          />
          <label htmlFor={`${id}-${one}`}>{words.modes[one][0]}</label>
          <span id={`${id}-${one}-help`} className="soft small">
            {words.modes[one][1]}
          </span>
        </div>
      ))}
      {mode === "seimbang" && (
        <Field label={words.mostLoss} help={words.mostLossHelp}>
          {({ id: field, describedBy }) => (
            <span className="with-unit">
              <input
                id={field}
                className="input"
                type="number"
                inputMode="numeric"
                min={0}
                max={limit}
                value={Number.isNaN(mostLoss) ? "" : mostLoss}
                aria-describedby={describedBy}
                aria-invalid={!isWholeWithin(mostLoss, limit)}
                onChange={(event) => onChange({ mostLoss: event.target.valueAsNumber })}
              />
              <span className="soft small">{words.points}</span>
            </span>
          )}
        </Field>
      )}
    </div>
  );
}

export const isModeReady = ({ mode, mostLoss = defaultMostLoss }: PlanOptions): boolean =>
  mode !== "seimbang" || isWholeWithin(mostLoss, limit);
