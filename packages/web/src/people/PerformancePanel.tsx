import type { PersonTalent } from "@selaras/contract";
import { Icon } from "../platform/ui/icons";
import { Panel } from "../platform/ui/parts";
import { words } from "./talent-words";
import "./talent.css";

type Year = PersonTalent["years"][number];
const steps = ["SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "SANGAT_BAIK"] as const;

/** Predicates of five years, newest first, with the results and behaviour they come from. A year without one stays empty. */
export function PerformancePanel({ years, twoYearsGood }: Pick<PersonTalent, "years" | "twoYearsGood">) {
  return (
    <Panel title={words.performance}>
      <ul className="lines">
        {[...years].reverse().map((year) => (
          <li key={year.year}>
            <span className="soft">{year.year}</span>
            {year.predicate && (
              <span className="dots" aria-hidden="true">
                {steps.map((step, index) => (
                  <span key={step} data-on={index <= steps.indexOf(year.predicate as Step)} />
                ))}
              </span>
            )}
            <Predicate of={year} />
            {year.results && year.behaviour && (
              <span className="soft small">
                {words.pair(words.expectations[year.results], words.expectations[year.behaviour])}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="small soft">
        {twoYearsGood === null ? words.gateUnknown : twoYearsGood ? words.gateYes : words.gateNo}
      </p>
    </Panel>
  );
}
type Step = (typeof steps)[number];

function Predicate({ of: { predicate, recorded, computed, contradicts } }: { of: Year }) {
  if (contradicts && recorded && computed)
    return (
      <span className="contradiction">
        <Icon name="alert" size={16} />{" "}
        {words.contradicts(words.predicates[recorded], words.predicates[computed])}
      </span>
    );
  return predicate ? (
    <strong>{words.predicates[predicate]}</strong>
  ) : (
    <span className="soft">{words.noYear}</span>
  );
}
