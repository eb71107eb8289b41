import type { PlanOptions, ValueWeights } from "@selaras/contract";
import { Field } from "../platform/ui/parts";
import { messages } from "./messages";

const words = messages.form;
const weights = Object.keys(words.weight) as (keyof ValueWeights)[];
/** The same limits as in the contract, whose schemas stay out of the bundle; the server has the last word. */
export const limits = { weight: 1000, moveCost: 5000, time: 600 } as const;

export const isWholeWithin = (value: number, most: number, least = 0): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** What one full component is worth, what a move must be worth, and how long to search. */
export function WeightsField({
  options,
  onChange,
}: {
  options: PlanOptions;
  onChange: (part: Partial<PlanOptions>) => void;
}) {
  return (
    <div className="weights">
      <p className="soft small weights-lead">{words.weightsHelp}</p>
      {weights.map((name) => (
        <Whole
          key={name}
          label={words.weight[name][0]}
          help={words.weight[name][1]}
          unit={words.points}
          value={options.weights[name]}
          most={limits.weight}
          onChange={(weight) => onChange({ weights: { ...options.weights, [name]: weight } })}
        />
      ))}
      <Whole
        label={words.moveCost}
        help={words.moveCostHelp}
        unit={words.points}
        value={options.moveCost}
        most={limits.moveCost}
        onChange={(moveCost) => onChange({ moveCost })}
      />
      <Whole
        label={words.time}
        help={words.timeHelp}
        unit={words.timeUnit}
        value={options.timeLimitSeconds}
        most={limits.time}
        least={1}
        onChange={(timeLimitSeconds) => onChange({ timeLimitSeconds })}
      />
    </div>
  );
}

function Whole({
  label,
  help,
  unit,
  value,
  most,
  least = 0,
  onChange,
}: {
  label: string;
  help: string;
  unit: string;
  value: number;
  most: number;
  least?: number;
  onChange: (value: number) => void;
}) {
  const isRight = isWholeWithin(value, most, least);
  return (
    <Field label={label} help={isRight ? help : words.outOfRange(most)}>
      {({ id, describedBy }) => (
        <span className="with-unit">
          <input
            id={id}
            className="input"
            type="number"
            inputMode="numeric"
            min={least}
            max={most}
            value={Number.isNaN(value) ? "" : value}
            aria-describedby={describedBy}
            aria-invalid={!isRight}
            onChange={(event) => onChange(event.target.valueAsNumber)}
          />
          <span className="soft small">{unit}</span>
        </span>
      )}
    </Field>
  );
}
