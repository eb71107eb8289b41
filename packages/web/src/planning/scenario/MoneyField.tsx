import type { PlanOptions } from "@selaras/contract";
import { Field } from "../../platform/ui/parts";
import { isWholeWithin } from "../WeightsField";
import { words } from "./messages";

type Money = NonNullable<PlanOptions["money"]>;
const unknown: Money = { sameDistrict: null, otherDistrict: null, budget: null };
const most = { sameDistrict: 1_000_000_000, otherDistrict: 1_000_000_000, budget: 1_000_000_000_000 };

/** What a move costs by the office's own figures, and what all may cost. Empty is not known, never zero. */
export function MoneyField({
  money = unknown,
  onChange,
}: {
  money: PlanOptions["money"];
  onChange: (money: Money) => void;
}) {
  const field = (name: keyof Money, label: string, help?: string) => (
    <Field label={label} help={help}>
      {({ id, describedBy }) => (
        <span className="with-unit">
          <input
            id={id}
            className="input rupiah"
            type="number"
            inputMode="numeric"
            min={0}
            max={most[name]}
            step={1000}
            value={money[name] === null || Number.isNaN(money[name]) ? "" : money[name]}
            aria-describedby={describedBy}
            aria-invalid={money[name] !== null && !isWholeWithin(money[name], most[name])}
            onChange={({ target }) =>
              onChange({ ...money, [name]: target.value === "" ? null : target.valueAsNumber })
            }
          />
          <span className="soft small">{words.rupiah}</span>
        </span>
      )}
    </Field>
  );
  return (
    <div className="weights">
      <p className="soft small weights-lead">{words.moneyHelp}</p>
      {field("sameDistrict", words.sameDistrict)}
      {field("otherDistrict", words.otherDistrict)}
      {field("budget", words.moneyBudget, words.moneyBudgetHelp)}
      {!isComplete(money) && (
        <p className="weights-lead shortage-text" role="alert">
          {words.costless}
        </p>
      )}
    </div>
  );
}

const isComplete = ({ sameDistrict, otherDistrict, budget }: Money): boolean =>
  budget === null || (sameDistrict !== null && otherDistrict !== null);

export const isMoneyReady = (money: Money = unknown): boolean =>
  isComplete(money) &&
  (Object.keys(most) as (keyof Money)[]).every(
    (name) => money[name] === null || isWholeWithin(money[name], most[name]),
  );
