import { geoDistance, geoMercator } from "d3-geo";
import { scaleSqrt } from "d3-scale";
import { type KeyboardEvent, type RefObject, useId, useMemo, useRef, useState } from "react";
import { number } from "../platform/format";
import { useMedia } from "../platform/media";
import { fontFamily, phoneQuery, tokens } from "../platform/theme";
import { messages } from "./messages";
import { convexHull, type PlaceBalance } from "./places";
import "./needs.css";

const wide = { width: 880, height: 560 };
const narrow = { width: 440, height: 440 };
const earthKm = 6371;

const tipOf = ({ total }: PlaceBalance) =>
  [
    total.short > 0 ? messages.short(total.short) : "",
    total.surplus > 0 ? messages.surplus(total.surplus) : "",
  ]
    .filter(Boolean)
    .join(", ") || messages.balanced;

/** Scale bar of a round number of kilometres, about a sixth of the picture. */
function barOf(size: typeof wide, invert: (point: [number, number]) => [number, number] | null) {
  const a = invert([0, size.height / 2]);
  const b = invert([size.width / 6, size.height / 2]);
  if (!a || !b) return null;
  const km = geoDistance(a, b) * earthKm;
  const round = [50, 20, 10, 5, 2, 1, 0.5].find((step) => step <= km) ?? 0.2;
  return { km: round, pixels: ((size.width / 6) * round) / km };
}

/**
 * Seats short and people above the need, at the kelurahan of the units. Area is proportional to the number; shortage is a full circle,
 * surplus an empty square, so that the picture also reads without colour. One stop of the Tab key; arrows go from place to place.
 */
export function ShortageMap({
  places,
  title,
  chosen,
  onChoose,
  picture,
  most,
}: {
  places: readonly PlaceBalance[];
  title: string;
  chosen: string | null;
  onChoose: (code: string | null) => void;
  picture?: RefObject<SVGSVGElement | null>;
  /** The number the largest circle stands for, where several maps are to one scale. */
  most?: number;
}) {
  const id = useId();
  const own = useRef<SVGSVGElement>(null);
  const svg = picture ?? own;
  const [pointed, setPointed] = useState<string | null>(null);
  const [stop, setStop] = useState(0);
  const phone = useMedia(phoneQuery);
  const size = phone ? narrow : wide;
  const drawing = useMemo(() => {
    const coordinates = places.map(({ lon, lat }): [number, number] => [lon, lat]);
    const projection = geoMercator().fitExtent(
      [
        [44, 50],
        [size.width - 44, size.height - 48],
      ],
      { type: "MultiPoint", coordinates },
    );
    const largest = most ?? Math.max(4, ...places.map(({ total }) => Math.max(total.short, total.surplus)));
    const radius = scaleSqrt([0, largest], [0, phone ? 22 : 36]);
    const points = places.map((place) => ({
      place,
      at: projection([place.lon, place.lat]) ?? ([0, 0] as [number, number]),
    }));
    const districts = [...new Set(places.map(({ districtCode }) => districtCode))].map((code) => {
      const inside = points.filter(({ place }) => place.districtCode === code);
      const hull = convexHull(inside.map(({ at }) => at));
      const middle = inside.reduce((sum, { at }) => sum + at[0], 0) / Math.max(1, inside.length);
      return { code, name: inside[0]?.place.districtName.replace(/^kecamatan /i, "") ?? "", hull, middle };
    });
    // One or two places are no area: what the source gives for a whole city stays without a name of its own.
    const areas = districts.filter(({ hull }) => hull.length > 2);
    return {
      points,
      radius,
      districts: areas.length > 0 ? areas : districts,
      bar: projection.invert ? barOf(size, projection.invert) : null,
    };
  }, [places, size, phone, most]);
  const { points, radius, districts, bar } = drawing;
  const shown = points.find(({ place }) => place.code === pointed);

  const go = (step: number) => {
    const next = (stop + step + points.length) % points.length;
    setStop(next);
    svg.current?.querySelectorAll<SVGGElement>("[data-point]")[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, code: string) => {
    const keys: Record<string, () => void> = {
      ArrowRight: () => go(1),
      ArrowDown: () => go(1),
      ArrowLeft: () => go(-1),
      ArrowUp: () => go(-1),
      Enter: () => onChoose(code),
      " ": () => onChoose(code),
      Escape: () => setPointed(null),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="map-box">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture with parts that can be chosen */}
      <svg
        ref={svg}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-keys`}
        fontFamily={fontFamily}
      >
        <title id={`${id}-title`}>{title}</title>
        {districts.map(({ code, hull }) => (
          <path
            key={code}
            d={`M${hull.map((point) => point.join(",")).join("L")}Z`}
            fill={tokens["surface-sunk"]}
            stroke={tokens["surface-sunk"]}
            strokeWidth={phone ? 40 : 64}
            strokeLinejoin="round"
          />
        ))}
        {districts.map(({ code, hull }) => (
          <path
            key={code}
            d={`M${hull.map((point) => point.join(",")).join("L")}Z`}
            fill={tokens.page}
            stroke={tokens.page}
            strokeWidth={phone ? 37 : 60}
            strokeLinejoin="round"
            fillOpacity={0.75}
            strokeOpacity={0.75}
          />
        ))}
        {points
          .filter(({ place: { total } }) => total.short + total.surplus === 0)
          .map(({ place, at }) => (
            <circle key={place.code} cx={at[0]} cy={at[1]} r={1.8} fill={tokens["line-strong"]} />
          ))}
        {/* The places come with most seats short first, so a small circle is drawn over a large one. */}
        {points.map(({ place, at }, index) => {
          const r = radius(place.total.short);
          const half = radius(place.total.surplus) * 0.886;
          const square = place.total.surplus > 0 && (
            <rect
              x={at[0] - half}
              y={at[1] - half}
              width={2 * half}
              height={2 * half}
              fill="none"
              stroke={tokens.surplus}
              strokeWidth={2}
            />
          );
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand inside a picture
            <g
              key={place.code}
              data-point={place.code}
              className="map-point"
              role="button"
              tabIndex={index === stop ? 0 : -1}
              aria-label={`${place.name}, ${place.districtName}: ${tipOf(place)}`}
              aria-pressed={place.code === chosen}
              data-chosen={place.code === chosen}
              onClick={() => onChoose(place.code === chosen ? null : place.code)}
              onKeyDown={(event) => onKeyDown(event, place.code)}
              onMouseEnter={() => setPointed(place.code)}
              onMouseLeave={() => setPointed(null)}
              onFocus={() => {
                setStop(index);
                setPointed(place.code);
              }}
              onBlur={() => setPointed(null)}
            >
              <circle
                className="map-halo"
                cx={at[0]}
                cy={at[1]}
                r={Math.max(14, r, half * 1.2) + 3}
                fill="#fff"
                fillOpacity={0}
                stroke={tokens.focus}
                strokeWidth={2.5}
                strokeOpacity={0}
                pointerEvents="none"
              />
              <circle cx={at[0]} cy={at[1]} r={Math.max(9, r, half)} fillOpacity={0} />
              {half > r ? square : null}
              <circle
                cx={at[0]}
                cy={at[1]}
                r={r}
                fill={tokens.shortage}
                fillOpacity={0.82}
                stroke="#fff"
                strokeWidth={1}
              />
              {half <= r && square}
              {r >= 13 && (
                <text
                  x={at[0]}
                  y={at[1] + 4.5}
                  textAnchor="middle"
                  fontSize={13}
                  fontWeight={650}
                  fill="#fff"
                  pointerEvents="none"
                >
                  {number(place.total.short)}
                </text>
              )}
            </g>
          );
        })}
        {districts.map(({ code, name, hull, middle }) => (
          <text
            key={code}
            x={middle}
            y={Math.min(...hull.map((point) => point[1])) - 18}
            textAnchor="middle"
            fontSize={14}
            fontWeight={600}
            fill={tokens["text-soft"]}
            stroke="#fff"
            strokeWidth={3}
            paintOrder="stroke"
            pointerEvents="none"
          >
            {name}
          </text>
        ))}
        {bar && (
          <g
            transform={`translate(${size.width - bar.pixels - 20}, ${size.height - 18})`}
            fill={tokens["text-soft"]}
            fontSize={12}
          >
            <path d={`M0,-4V0H${bar.pixels}V-4`} fill="none" stroke={tokens["text-soft"]} />
            <text x={bar.pixels / 2} y={-5} textAnchor="middle">
              {number(bar.km, bar.km < 1 ? 1 : 0)} km
            </text>
          </g>
        )}
      </svg>
      {shown && (
        <div
          className="map-tip"
          style={{
            left: `${Math.min(78, Math.max(22, (100 * shown.at[0]) / size.width))}%`,
            top: `${(100 * (shown.at[1] - radius(shown.place.total.short))) / size.height}%`,
          }}
        >
          <strong>{shown.place.name}</strong>
          <br />
          {tipOf(shown.place)}
          <br />
          {number(shown.place.units.length)} unit
        </div>
      )}
      <span id={`${id}-keys`} className="sr-only">
        {messages.map.keys}
      </span>
      <div className="map-legend">
        <span>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" style={{ width: 14 }}>
            <circle cx="7" cy="7" r="6" fill={tokens.shortage} />
          </svg>
          {messages.map.legendShort}
        </span>
        <span>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" style={{ width: 14 }}>
            <rect x="2" y="2" width="10" height="10" fill="none" stroke={tokens.surplus} strokeWidth="2" />
          </svg>
          {messages.map.legendSurplus}
        </span>
        <span>{messages.map.size}</span>
      </div>
    </div>
  );
}
