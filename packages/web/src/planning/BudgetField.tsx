import { useId } from "react";
import { percent } from "../platform/format";
import { messages } from "./messages";
import { isWholeWithin } from "./WeightsField";

const words = messages.form;

/** Most people that may move: a slider to try, a number to be exact, and what share of the staff that is. */
export function BudgetField({
  budget,
  staff,
  onChange,
}: {
  budget: number;
  staff: number;
  onChange: (budget: number) => void;
}) {
  const id = useId();
  const isRight = isWholeWithin(budget, staff);
  /** Beyond a fifth of the staff nobody plans; the number field still takes it. */
  const sliderMost = Math.max(budget || 0, Math.ceil(staff / 5));
  return (
    <div className="budget">
      <div className="budget-number">
        <label className="sr-only" htmlFor={id}>
          {words.budget}
        </label>
        <input
          id={id}
          className="input"
          type="number"
          inputMode="numeric"
          min={0}
          max={staff}
          step={1}
          value={Number.isNaN(budget) ? "" : budget}
          aria-describedby={`${id}-share`}
          aria-invalid={!isRight}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        <span>{words.budgetUnit}</span>
        <span id={`${id}-share`} className="soft" aria-live="polite">
          {isRight ? words.share(percent(budget, staff, 1), staff) : words.outOfRange(staff)}
        </span>
      </div>
      <input
        type="range"
        className="slider"
        aria-label={words.budgetSlider}
        min={0}
        max={sliderMost}
        step={1}
        value={isRight ? budget : 0}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
