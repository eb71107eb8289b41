import type { PositionMapPost } from "@selaras/contract";
import { memo } from "react";
import { number, signed } from "../../platform/format";
import { tokens } from "../../platform/theme";
import { box, type Card } from "./layout";
import { words } from "./messages";

/** Cut to about this many characters, with a sign that something is missing. */
export const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.max(1, Math.floor(most) - 1)).trimEnd()}…`;

/** In lines of about this many characters, broken between words; the last line is cut when there is more. */
export function wrapped(text: string, most: number, lines: number): string[] {
  const done: string[] = [];
  for (const word of text.split(" ")) {
    const last = done.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      done[done.length - 1] = `${last} ${word}`;
    else done.push(word);
  }
  const shown = done.slice(0, lines);
  if (done.length > lines) shown[lines - 1] = `${shown[lines - 1]} ${done.slice(lines).join(" ")}`;
  return shown.map((line) => short(line, most));
}

/** Right ends of the number columns, from the left of the box. */
const ends = { kelas: 196, needed: 220, holders: 244, gap: 270, retiring: 292 };
const gapOf = ({ needed, holders }: { needed: number; holders: number }) => holders - needed;
const inkOf = (gap: number) =>
  gap < 0 ? tokens["shortage-text"] : gap > 0 ? tokens["surplus-text"] : tokens["text-soft"];

/** One unit as a printed position map has it: name and sums, then each post with class, need, holders, gap and retirements ahead. */
export const MapBox = memo(
  function MapBox({ card, isChosen }: { card: Card; isChosen: boolean }) {
    const { unit, x, y, height } = card;
    const edge =
      unit.own.short > 0 ? tokens.shortage : unit.own.surplus > 0 ? tokens.surplus : tokens["ink-line"];
    return (
      <g transform={`translate(${x} ${y})`} className="posmap-box">
        <title>{unit.name}</title>
        <rect
          width={box.width}
          height={height}
          rx={5}
          fill={tokens.surface}
          stroke={isChosen ? tokens.focus : tokens["ink-line"]}
          strokeWidth={isChosen ? 3 : 1}
        />
        <path
          d={`M0,5a5,5 0 0 1 5,-5h${box.width - 10}a5,5 0 0 1 5,5v${box.head - 11}h${-box.width}z`}
          fill={tokens["ink-soft"]}
        />
        <rect y={4} width={unit.own.short > 0 ? 5 : 2} height={height - 8} fill={edge} />
        <text x={12} y={19} fontSize={13.5} fontWeight={650} fill={tokens.ink}>
          {short(unit.name, 40)}
        </text>
        <text x={12} y={37} fontSize={12} fill={tokens.text}>
          {`K ${number(unit.own.needed)}   B ${number(unit.own.holders)}   kurang ${number(unit.own.short)}   lebih ${number(unit.own.surplus)}   P ${number(unit.retiring)}`}
        </text>
        <g transform={`translate(0 ${box.head})`}>
          {unit.posts.length === 0 ? (
            <text x={12} y={14} fontSize={11.5} fill={tokens["text-soft"]}>
              {words.noPosts}
            </text>
          ) : (
            <Heads />
          )}
          {unit.posts.map((post, i) => (
            <PostRow key={post.titleCode} post={post} y={(i + 1) * box.row} />
          ))}
        </g>
      </g>
    );
  },
  (a, b) => a.card === b.card && a.isChosen === b.isChosen,
);

function Heads() {
  const { heads } = words;
  return (
    <g fontSize={10.5} fill={tokens["text-soft"]} fontWeight={600}>
      <text x={12} y={13}>
        {heads.title}
      </text>
      <g textAnchor="end">
        {(["kelas", "needed", "holders", "gap", "retiring"] as const).map((key) => (
          <text key={key} x={ends[key]} y={13}>
            {heads[key]}
          </text>
        ))}
      </g>
    </g>
  );
}

function PostRow({ post, y }: { post: PositionMapPost; y: number }) {
  const gap = gapOf(post);
  return (
    <g transform={`translate(0 ${y})`} fontSize={11.5} fill={tokens.text}>
      <path d={`M8,0H${box.width - 8}`} stroke={tokens.line} strokeWidth={0.6} />
      <text x={12} y={14}>
        {short(post.titleName, 27)}
      </text>
      <g textAnchor="end">
        <text x={ends.kelas} y={14}>
          {post.kelas === null ? "–" : post.kelas}
        </text>
        <text x={ends.needed} y={14}>
          {number(post.needed)}
        </text>
        <text x={ends.holders} y={14}>
          {number(post.holders)}
        </text>
        <text x={ends.gap} y={14} fill={inkOf(gap)} fontWeight={gap === 0 ? 400 : 700}>
          {signed(gap)}
        </text>
        <text x={ends.retiring} y={14}>
          {post.retiring === 0 ? "" : number(post.retiring)}
        </text>
      </g>
    </g>
  );
}
