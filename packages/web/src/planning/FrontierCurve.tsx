// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: a <g> of an SVG takes no focus
// biome-ignore-all lint/a11y/useSemanticElements: parts of a picture are no form controls of HTML
import type { CurveMeasure } from "@selaras/contract";
import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { number } from "../platform/format";
import { useMedia } from "../platform/media";
import { fontFamily, phoneQuery, tokens } from "../platform/theme";
import {
  type FrontierPoint,
  type FrontierStart,
  measuredPoints,
  nearestIndex,
  startOf,
} from "./frontier-points";
import { messages } from "./messages";
import { words as scenarioWords } from "./scenario/messages";

const words = messages.curve;
/** Drawn at the size at which it is looked at, so that its words are as large as those around it. */
const sizes = { desk: { width: 640, height: 260 }, phone: { width: 340, height: 240 } };
const margin = { top: 34, right: 24, bottom: 44, left: 48 };
/** Width of a hand: a point is pressed within this distance, also on a phone. */
const reach = 22;

/**
 * One measure against people moved. The points are one stop of the Tab key, arrows go from one to the next and Enter chooses; what a point
 * says stands above it. Everything is drawn with attributes, so that the PNG looks like the page.
 */
export function FrontierCurve({
  points,
  measure = "seatsClosed",
  start = null,
  chosen,
  onChoose,
  svg,
}: {
  points: readonly FrontierPoint[];
  measure?: CurveMeasure;
  /** The measure with nobody moved, where that is not zero. */
  start?: FrontierStart;
  /** People who move in the chosen plan, or the budget that is being typed. */
  chosen: number;
  onChoose?: (point: FrontierPoint) => void;
  svg?: RefObject<SVGSVGElement | null>;
}) {
  const { width, height } = sizes[useMedia(phoneQuery) ? "phone" : "desk"];
  const shown = measuredPoints(points, measure);
  const first = startOf(measure, start);
  const nearest = nearestIndex(shown, chosen);
  const [looked, setLooked] = useState<number | null>(null);
  const group = useRef<SVGGElement>(null);
  const most = Math.max(1, ...shown.map(({ moves }) => moves));
  const x = scaleLinear()
    .domain([0, Math.max(most, Math.min(chosen, most * 1.25))])
    .range([margin.left, width - margin.right])
    .nice(5);
  const path = [...(first === null ? [] : [{ moves: 0, value: first }]), ...shown];
  const values = path.map(({ value }) => value);
  // What counts from nothing is drawn from zero; what is merely shifted is drawn where it lies, and its axis says so.
  const least = first === 0 ? 0 : Math.min(...values);
  const y = scaleLinear()
    .domain([least, Math.max(first === 0 ? 1 : least + 0.1, ...values)])
    .range([height - margin.bottom, margin.top])
    .nice(4);
  const drawn = line<(typeof path)[number]>(
    (point) => x(point.moves),
    (point) => y(point.value),
  ).curve(curveMonotoneX)(path);
  const below = area<(typeof path)[number]>()
    .x((point) => x(point.moves))
    .y0(height - margin.bottom)
    .y1((point) => y(point.value))
    .curve(curveMonotoneX)(path);
  const at = looked ?? nearest;
  const point = shown[at];

  const go = (event: KeyboardEvent<SVGGElement>) => {
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: shown.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setLooked(Math.max(0, Math.min(shown.length - 1, next)));
    } else if ((event.key === "Enter" || event.key === " ") && point && onChoose) {
      event.preventDefault();
      onChoose(point);
    }
  };
  const follow = (clientX: number) => {
    const box = group.current?.ownerSVGElement?.getBoundingClientRect();
    if (!box) return null;
    const moves = x.invert(((clientX - box.left) * width) / box.width);
    return nearestIndex(shown, moves);
  };
  return (
    <svg
      ref={svg}
      className="curve"
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
      role="group"
      aria-label={scenarioWords.curveLabel(measure)}
    >
      <g fontSize={13} fill={tokens["text-soft"]} aria-hidden="true">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <path
              d={`M${margin.left},${y(tick)}H${width - margin.right}`}
              stroke={tokens.line}
              strokeWidth={1}
            />
            <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
              {number(tick, Number.isInteger(tick) ? 0 : 1)}
            </text>
          </g>
        ))}
        {x.ticks(width < 400 ? 4 : 5).map((tick) => (
          <text key={tick} x={x(tick)} y={height - margin.bottom + 18} textAnchor="middle">
            {number(tick)}
          </text>
        ))}
        <text x={margin.left} y={14}>
          {scenarioWords.measures[measure][0]}
        </text>
        <text x={width - margin.right} y={height - 8} textAnchor="end">
          {words.x}
        </text>
        {below && <path d={below} fill={tokens["lawful-soft"]} />}
        {drawn && <path d={drawn} fill="none" stroke={tokens.lawful} strokeWidth={2.5} />}
      </g>
      <g
        ref={group}
        className="curve-points"
        role="slider"
        tabIndex={0}
        aria-label={onChoose ? messages.form.curveTitle : scenarioWords.curveLabel(measure)}
        aria-valuemin={shown[0]?.moves ?? 0}
        aria-valuemax={most}
        aria-valuenow={point?.moves ?? 0}
        aria-valuetext={point && scenarioWords.curvePoint(measure, point.moves, point.value)}
        onKeyDown={go}
        onBlur={() => setLooked(null)}
        onPointerMove={(event) => setLooked(follow(event.clientX))}
        onPointerLeave={() => setLooked(null)}
        onClick={(event) => {
          const index = follow(event.clientX);
          const pressed = index === null ? undefined : shown[index];
          if (pressed) onChoose?.(pressed);
        }}
        style={{ cursor: onChoose ? "pointer" : "default" }}
      >
        <rect
          x={margin.left - reach}
          y={margin.top - reach}
          width={width - margin.left - margin.right + 2 * reach}
          height={height - margin.top - margin.bottom + reach}
          fill="transparent"
        />
        {shown.map(({ moves, value }) => (
          <circle
            key={moves}
            cx={x(moves)}
            cy={y(value)}
            r={4}
            fill={tokens.surface}
            stroke={tokens.lawful}
            strokeWidth={2}
          />
        ))}
        {shown[nearest] && <Mark x={x(shown[nearest].moves)} y={y(shown[nearest].value)} />}
        {point && looked !== null && looked !== nearest && (
          <circle
            cx={x(point.moves)}
            cy={y(point.value)}
            r={8}
            fill="none"
            stroke={tokens.ink}
            strokeWidth={2}
          />
        )}
      </g>
      {point && (
        <Saying
          width={width}
          height={height}
          x={x(point.moves)}
          y={y(point.value)}
          text={scenarioWords.curvePoint(measure, point.moves, point.value)}
        />
      )}
    </svg>
  );
}

/** The chosen point: a full diamond, told apart by shape and not by colour alone. */
const Mark = ({ x, y }: { x: number; y: number }) => (
  <path
    d={`M${x},${y - 10}L${x + 10},${y}L${x},${y + 10}L${x - 10},${y}Z`}
    fill={tokens.ink}
    stroke={tokens.surface}
    strokeWidth={2}
  />
);

/** What a point says, in a box that stays inside the picture. */
function Saying({
  width,
  height,
  x,
  y,
  text,
}: {
  width: number;
  height: number;
  x: number;
  y: number;
  text: string;
}) {
  const wide = text.length * 6.6 + 20;
  const left = Math.max(margin.left + 4, Math.min(width - margin.right - wide, x - wide / 2));
  // Below the line there is nothing to hide, except near the axis.
  const top = y < height - margin.bottom - 56 ? y + 18 : y - 44;
  return (
    <g aria-hidden="true" pointerEvents="none">
      <rect x={left} y={top} width={wide} height={26} rx={5} fill={tokens.ink} />
      <text
        x={left + wide / 2}
        y={top + 17.5}
        textAnchor="middle"
        fontSize={13}
        fontWeight={600}
        fill={tokens.surface}
      >
        {text}
      </text>
    </g>
  );
}
