import { useRef } from "react";
import { useCall } from "../platform/api";
import { downloadCsv, downloadPng } from "../platform/download";
import { number } from "../platform/format";
import { Button, Panel } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { FrontierCurve } from "./FrontierCurve";
import { curvePoints, type FrontierPoint, saturation } from "./frontier-points";
import { messages } from "./messages";

const words = messages.curve;
const perMove = ({ seatsClosed, moves }: FrontierPoint) => (moves === 0 ? null : seatsClosed / moves);

/** The frontier of a finished plan: what fewer and what more moves would bring, the chosen point, the bend in words, the table behind it. */
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
                  [words.budget, words.moves, words.closed, words.short],
                  ...points.map((point) => [point.budget, point.moves, point.seatsClosed, point.seatsShort]),
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
            <div className="stack" style={{ gap: 8 }}>
              <CurveWords points={frontier.points} bend={frontier.bend} />
              <FrontierCurve points={frontier.points} chosen={moves} svg={svg} />
              <details>
                <summary>{words.table}</summary>
                <FrontierTable points={frontier.points} chosen={moves} />
              </details>
            </div>
          )
        }
      </Loaded>
    </Panel>
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
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <caption className="sr-only">{words.label}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.moves}
            </th>
            <th scope="col" className="number">
              {words.closed}
            </th>
            <th scope="col" className="number">
              {words.short}
            </th>
            <th scope="col" className="number">
              {words.perMove}
            </th>
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
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
