import type { PlanOptions } from "@selaras/contract";
import { Button } from "../../platform/ui/parts";
import { messages } from "../messages";
import { words } from "./messages";
import { UnitPicker } from "./pickers";
import { useNames } from "./use-names";

type Priorities = NonNullable<PlanOptions["unitPriorities"]>;
type Limits = NonNullable<PlanOptions["unitLimits"]>;
const priorities = ["rendah", "biasa", "tinggi"] as const;

/** Priorities and limits of single units. */
export function UnitChoices({
  options: { unitPriorities = [], unitLimits = [] },
  onChange,
}: {
  options: PlanOptions;
  onChange: (part: Partial<PlanOptions>) => void;
}) {
  const names = useNames();
  const setPriorities = (next: Priorities) => onChange({ unitPriorities: next });
  const setLimits = (next: Limits) => onChange({ unitLimits: next });
  return (
    <div className="stack scope">
      <p className="soft small">{words.unitsHelp}</p>
      <section className="stack" aria-label={words.unitPriorities}>
        <h3>{words.unitPriorities}</h3>
        <p className="soft small">{words.unitPrioritiesHelp}</p>
        {unitPriorities.map(({ unitCode, priority }) => (
          <fieldset key={unitCode} className="service">
            <legend>{names.unit(unitCode)}</legend>
            <div className="row">
              <div className="choices">
                {priorities.map((one) => (
                  <label key={one}>
                    <input
                      type="radio"
                      name={`prioritas-${unitCode}`}
                      checked={priority === one}
                      onChange={() =>
                        setPriorities(
                          unitPriorities.map((entry) =>
                            entry.unitCode === unitCode ? { unitCode, priority: one } : entry,
                          ),
                        )
                      }
                    />
                    <span>{messages.form.priority[one]}</span>
                  </label>
                ))}
              </div>
              <Remove
                what={names.unit(unitCode)}
                onClick={() => setPriorities(unitPriorities.filter((entry) => entry.unitCode !== unitCode))}
              />
            </div>
          </fieldset>
        ))}
        <UnitPicker
          label={words.addUnit}
          onPick={(unitCode) =>
            unitPriorities.some((entry) => entry.unitCode === unitCode) ||
            setPriorities([...unitPriorities, { unitCode, priority: "tinggi" }])
          }
        />
      </section>
      <section className="stack" aria-label={words.unitLimits}>
        <h3>{words.unitLimits}</h3>
        <p className="soft small">{words.unitLimitsHelp}</p>
        {unitLimits.map((entry) => (
          <div key={entry.unitCode} className="unit-limit">
            <strong>{names.unit(entry.unitCode)}</strong>
            {(["out", "in"] as const).map((way) => (
              <label key={way} className="with-unit">
                <span className="small">{words[way]}</span>
                <input
                  className="input"
                  type="number"
                  inputMode="numeric"
                  min={0}
                  value={entry[way] === null || Number.isNaN(entry[way]) ? "" : entry[way]}
                  onChange={({ target }) =>
                    setLimits(
                      unitLimits.map((one) =>
                        one === entry
                          ? { ...one, [way]: target.value === "" ? null : target.valueAsNumber }
                          : one,
                      ),
                    )
                  }
                />
              </label>
            ))}
            <Remove
              what={names.unit(entry.unitCode)}
              onClick={() => setLimits(unitLimits.filter((one) => one !== entry))}
            />
          </div>
        ))}
        <UnitPicker
          label={words.addUnit}
          onPick={(unitCode) =>
            unitLimits.some((entry) => entry.unitCode === unitCode) ||
            setLimits([...unitLimits, { unitCode, out: null, in: null }])
          }
        />
      </section>
    </div>
  );
}

export const Remove = ({ what, onClick }: { what: string; onClick: () => void }) => (
  <Button look="quiet" icon="close" aria-label={words.remove(what)} onClick={onClick} />
);
