import type { PersonTalent, TalentPosition } from "@selaras/contract";
import { number } from "../platform/format";
import { Chip, Panel } from "../platform/ui/parts";
import { BasisNote } from "./BasisNote";
import { BoxGrid } from "./BoxGrid";
import { words } from "./talent-words";
import "./competence.css";
import "./talent.css";

/** Where the person stands among the nine boxes, what that asks, and what every part of it rests on. */
export function TalentPanel({ talent }: { talent: PersonTalent }) {
  const { position, simple, model, thresholds, components } = talent;
  const mark = position.box ?? simple.box;
  return (
    <Panel title={words.talent}>
      <div className="stack">
        {position.box === null ? (
          <Unmapped position={position} />
        ) : (
          <Mapped position={position} box={position.box} />
        )}
        <BoxGrid label={words.grid}>
          {(box) => (
            <span
              className="box-cell"
              data-here={box === mark}
              data-possible={position.possibleBoxes.includes(box)}
              data-sure={position.box !== null}
            >
              {box}
              {box === mark && (
                <span className="sr-only"> {position.box === null ? words.hereSimple : words.here}</span>
              )}
              {box !== mark && position.possibleBoxes.includes(box) && (
                <span className="sr-only"> {words.possible}</span>
              )}
            </span>
          )}
        </BoxGrid>
        {position.box === null && (
          <p className="small">
            {simple.box === null ? words.simpleNone(simple.missing) : words.simpleBox(simple.box)}
          </p>
        )}
        <details>
          <summary>{words.components}</summary>
          <Components of={components} />
          {position.performanceScore && (
            <p className="small">
              {words.axisY}: {position.performanceScore.formula}
            </p>
          )}
          {position.potentialScore && (
            <p className="small">
              {words.axisX}: {position.potentialScore.formula}
            </p>
          )}
          {position.value && (
            <p className="small">
              {words.value}: {position.value.formula}
            </p>
          )}
        </details>
        <div>
          <BasisNote name={model.name} source={model.source} status={model.status} />
          <BasisNote name={thresholds.name} source={thresholds.source} status={thresholds.status} />
        </div>
      </div>
    </Panel>
  );
}

function Mapped({ position, box }: { position: TalentPosition; box: number }) {
  const { performance, potential, recommendations, succession, value } = position;
  return (
    <div>
      <p>
        <strong className="box-name">{words.box(box)}</strong>{" "}
        {performance && potential && (
          <span className="soft">
            {words.place(words.performanceLevels[performance], words.potential[potential])}
          </span>
        )}
        {value && <span className="soft"> · {words.valueIs(number(value.value, 2))}</span>}
      </p>
      <p>{words.advice(recommendations)}</p>
      {succession.length > 0 && <Chip tone="lawful">{words.succession(succession)}</Chip>}
    </div>
  );
}

function Unmapped({ position: { missing, possibleBoxes } }: { position: TalentPosition }) {
  return (
    <div>
      <p>
        <strong>{words.unmapped}</strong> {words.lacking(missing)}
      </p>
      {possibleBoxes.length > 0 && possibleBoxes.length < 9 && (
        <p className="small soft">{words.possibleBoxes(possibleBoxes)}</p>
      )}
    </div>
  );
}

function Components({ of: components }: { of: PersonTalent["components"] }) {
  if (components.length === 0) return <p className="small soft">{words.noComponents}</p>;
  return (
    <table className="components">
      <thead>
        <tr>
          <th scope="col">{words.component}</th>
          <th scope="col" className="number">
            {words.weight}
          </th>
          <th scope="col" className="number">
            {words.score}
          </th>
        </tr>
      </thead>
      <tbody>
        {components.map(({ code, name, axis, weight, score, fact }) => (
          <tr key={`${axis} ${code}`}>
            <th scope="row">
              {name}
              <span className="levels-group">
                {words.axisNames[axis]} · {fact}
              </span>
            </th>
            <td className="number">{number(weight)} %</td>
            <td className="number">
              {score === null ? (
                <span className="soft">{words.unknown}</span>
              ) : (
                number(score, score % 1 === 0 ? 0 : 2)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
