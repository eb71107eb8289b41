import { useCall } from "../platform/api";
import { number } from "../platform/format";
import { Panel } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { BasisNote } from "./BasisNote";
import { words } from "./talent-words";
import "./competence.css";
import "./talent.css";

const shown = (points: number) => number(points, points % 1 === 0 ? 0 : 1);

/** Index of professionalism: the sum with its formula, and the four parts with what each was read from. */
export function ProfessionalismPanel({ nip }: { nip: string }) {
  const answer = useCall("GET /api/employees/:nip/professionalism", { params: { nip } });
  return (
    <Panel title={words.index}>
      <Loaded query={answer} lines={4}>
        {({ index, category, missing, withheld, dimensions, year, source, status }) => (
          <div className="stack">
            {index && category ? (
              <p>
                <strong className="box-name">{shown(index.value)}</strong> <span>{category.label}</span>
              </p>
            ) : (
              <p>
                {withheld ? (
                  words.indexWithheld
                ) : (
                  <>
                    <strong>{words.indexUnknown}</strong> {words.lacking(missing)}
                  </>
                )}
              </p>
            )}
            <ul className="parts-of">
              {dimensions.map(({ code, name, most, points, fact }) => (
                <li key={code}>
                  <span className="parts-name">{name}</span>
                  <span className="level-track" aria-hidden="true" data-unknown={points === null}>
                    {points !== null && (
                      <span className="level-fill" style={{ width: `${(100 * points) / most}%` }} />
                    )}
                  </span>
                  <span className="parts-points">
                    {points === null ? <span className="soft">{words.unknown}</span> : shown(points)}
                    <span className="unit">{words.of(number(most))}</span>
                  </span>
                  <span className="parts-fact small soft">{fact}</span>
                </li>
              ))}
            </ul>
            {index && (
              <details className="small">
                <summary>{words.how}</summary>
                <p>{index.formula}</p>
              </details>
            )}
            <BasisNote name={words.indexNote(year)} source={source} status={status} />
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
