import type { CurveMeasure } from "@selaras/contract";
import { type RefObject, useId, useRef, useState } from "react";
import { type Answer, useCall } from "../platform/api";
import { downloadCsv, downloadPng } from "../platform/download";
import { number } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Button, ButtonLink, Panel } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { FrontierCurve } from "./FrontierCurve";
import { curvePoints, type FrontierPoint, saturation } from "./frontier-points";
import { messages } from "./messages";
import { words as scenarioWords } from "./scenario/messages";

type Frontier = Answer<"GET /api/plans/:id/frontier">;
const words = messages.curve;
const measures = Object.keys(scenarioWords.measures) as CurveMeasure[];
const perMove = ({ seatsClosed, moves }: FrontierPoint) => (moves === 0 ? null : seatsClosed / moves);

/**
 * The frontier of a finished plan: what fewer and what more moves would bring, by one measure at a time, where it bends in words, and the
 * table behind it. Who may draw up plans picks a point and starts a scenario from it.
 */
export function FrontierPanel({ planId, moves, closed }: { planId: number; moves: number; closed: number }) {
  const query = useCall("GET /api/plans/:id/frontier", { params: { id: planId } });
  const svg = useRef<SVGSVGElement>(null);
  const points = query.data?.points ?? [];
  const name = `kurva-rencana-${planId}`;
  return (
    <Panel
      title={words.title(closed, moves)}
      actions={
        points.length > 0 && (
          <>
            <Button
              look="quiet"
              icon="download"
              aria-label={words.pngLabel}
              onClick={() => svg.current && void downloadPng(name, svg.current)}
            >
              {words.png}
            </Button>
            <Button
              look="quiet"
              icon="download"
              aria-label={words.csvLabel}
              onClick={() =>
                downloadCsv(name, [
                  [
                    words.budget,
                    words.moves,
                    words.closed,
                    words.short,
                    ...measures.slice(1).map((one) => scenarioWords.measures[one][1]),
                  ],
                  ...points.map((point) => [
                    point.budget,
                    point.moves,
                    point.seatsClosed,
                    point.seatsShort,
                    ...measures.slice(1).map((one) => point[one]),
                  ]),
                ])
              }
            >
              {words.csv}
            </Button>
          </>
        )
      }
    >
      <Loaded query={query} lines={5}>
        {(frontier) =>
          frontier.points.length === 0 ? (
            <p className="soft">{words.none}</p>
          ) : (
            <Curve frontier={frontier} planId={planId} moves={moves} svg={svg} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function Curve({
  frontier: { points, bend, bends, start },
  planId,
  moves,
  svg,
}: {
  frontier: Frontier;
  planId: number;
  moves: number;
  svg: RefObject<SVGSVGElement | null>;
}) {
  const [measure, setMeasure] = useState<CurveMeasure>("seatsClosed");
  const [picked, setPicked] = useState<number | null>(null);
  const isPlanner = can(useSession(), "plan.write");
  const from = picked ?? moves;
  return (
    <div className="stack" style={{ gap: 8 }}>
      {bends !== null && <MeasureChoice measure={measure} onChange={setMeasure} />}
      <CurveWords points={points} bend={bends?.[measure] ?? bend} />
      <FrontierCurve
        points={points}
        measure={measure}
        start={start}
        chosen={from}
        svg={svg}
        {...(isPlanner && { onChoose: (point: FrontierPoint) => setPicked(point.moves) })}
      />
      {isPlanner && (
        <div className="row curve-choice">
          {picked !== null && picked !== moves ? (
            <ButtonLink icon="plus" href={`/rencana/baru?dari=${planId}&pindah=${picked}`}>
              {scenarioWords.fromPoint(number(picked))}
            </ButtonLink>
          ) : (
            <p className="small soft">{scenarioWords.pointHelp}</p>
          )}
        </div>
      )}
      <details>
        <summary>{words.table}</summary>
        <FrontierTable points={points} chosen={moves} />
      </details>
    </div>
  );
}

function MeasureChoice({
  measure,
  onChange,
}: {
  measure: CurveMeasure;
  onChange: (measure: CurveMeasure) => void;
}) {
  const name = useId();
  return (
    <fieldset className="curve-measures">
      <legend className="sr-only">{scenarioWords.measure}</legend>
      <div className="choices">
        {measures.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === measure} onChange={() => onChange(one)} />
            <span>{scenarioWords.measures[one][1]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The bend in words, and where a larger budget no longer brings anything. */
export function CurveWords({ points, bend }: { points: readonly FrontierPoint[]; bend: string }) {
  const most = saturation(points);
  return (
    <p className="curve-bend">
      {bend} {most !== null && words.saturated(most)}
    </p>
  );
}

function FrontierTable({ points, chosen }: { points: readonly FrontierPoint[]; chosen: number }) {
  const titles = [
    words.moves,
    words.closed,
    words.short,
    words.perMove,
    ...measures.slice(1).map((one) => scenarioWords.measures[one][1]),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={words.label}>
      <table className="plain-table">
        <caption className="sr-only">{words.label}</caption>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col" className="number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {curvePoints(points).map((point) => (
            <tr key={point.moves} data-chosen={point.moves === chosen}>
              <td className="number">
                {point.moves === chosen && <span className="soft small">{words.chosen} </span>}
                {number(point.moves)}
              </td>
              <td className="number">{number(point.seatsClosed)}</td>
              <td className="number">{number(point.seatsShort)}</td>
              <td className="number">{number(perMove(point), 2)}</td>
              <td className="number">{number(point.qualified)}</td>
              <td className="number">{number(point.worseOff)}</td>
              <td className="number">{number(point.commute, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
