import type { UnitProfessionalism } from "@selaras/contract";
import { number } from "../platform/format";
import { Facts, Figure, Figures } from "../platform/ui/parts";
import { messages } from "./messages";
import "./professionalism.css";

const words = messages.index;

/** Mean and distribution of one group of people; what is not known or withheld says so. */
export function ProfessionalismFigures({
  of: { total, bands, withheld },
}: {
  of: Pick<UnitProfessionalism, "total" | "bands" | "withheld">;
}) {
  const most = Math.max(1, ...(total.bands ?? []));
  return (
    <div className="stack">
      <Figures>
        {!withheld && (
          <Figure
            name={words.mean}
            value={number(total.mean, 2)}
            note={total.category ?? words.incomplete}
            formula={words.meanFormula}
          />
        )}
        <Figure
          name={words.known}
          value={number(total.known)}
          unit={words.people}
          note={words.ofAll(total.people)}
        />
      </Figures>
      {withheld && <p className="soft">{words.withheld}</p>}
      <div>
        <h3 className="sub">{words.partsMean}</h3>
        <Facts
          items={words.parts.flatMap((part, at) => {
            const mean = total.dimensions[at] ?? null;
            return withheld && at === 3 ? [] : [[part, mean === null ? null : number(mean, 2)] as const];
          })}
        />
      </div>
      {total.bands && (
        <ul className="index-bands" aria-label={words.distribution}>
          {bands.map((band, at) => {
            const people = total.bands?.[at] ?? 0;
            return (
              <li key={band}>
                <span>{band}</span>
                <span className="index-track" aria-hidden="true">
                  <span style={{ width: `${(100 * people) / most}%` }} />
                </span>
                <span className="index-count">{number(people)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
