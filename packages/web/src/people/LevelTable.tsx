import type { CompetenceMatch } from "@selaras/contract";
import { missing, signed } from "../platform/format";
import { words } from "./competence-words";

type Row = CompetenceMatch["rows"][number];

/** Levels of competence as bars against what the present post asks (line) and what a chosen one asks (diamond), with the numbers beside. */
export function LevelTable({ match, chosen }: { match: CompetenceMatch; chosen: CompetenceMatch | null }) {
  const codes = [...new Set([...match.rows, ...(chosen?.rows ?? [])].map(({ code }) => code))];
  const find = (of: CompetenceMatch | null, code: string) => of?.rows.find((row) => row.code === code);
  return (
    <table className="levels">
      <caption className="sr-only">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.competence}</th>
          <th scope="col" className="levels-bar">
            <span className="sr-only">{words.picture}</span>
          </th>
          <th scope="col" className="number">
            {words.rated}
          </th>
          <th scope="col" className="number">
            {words.required}
          </th>
          <th scope="col" className="number">
            {words.gap}
          </th>
          {chosen && (
            <>
              <th scope="col" className="number">
                {words.chosenRequired}
              </th>
              <th scope="col" className="number">
                {words.gap}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => {
          const now = find(match, code);
          const then = find(chosen, code);
          const row = (now ?? then) as Row;
          return (
            <tr key={code}>
              <th scope="row">
                {row.name}
                <span className="levels-group">{row.group}</span>
              </th>
              <td className="levels-bar" aria-hidden="true">
                <LevelBar rated={row.rated} asked={now?.required ?? null} chosen={then?.required ?? null} />
              </td>
              <td className="number">{row.rated ?? <span className="soft">{words.notRated}</span>}</td>
              <td className="number">{now?.required ?? missing}</td>
              <td className="number">
                <Gap of={now?.gap ?? null} />
              </td>
              {chosen && (
                <>
                  <td className="number">{then?.required ?? missing}</td>
                  <td className="number">
                    <Gap of={then?.gap ?? null} />
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const share = (level: number) => `${(100 * level) / 5}%`;

function LevelBar({
  rated,
  asked,
  chosen,
}: {
  rated: number | null;
  asked: number | null;
  chosen: number | null;
}) {
  return (
    <span className="level-track" data-unknown={rated === null}>
      {rated !== null && <span className="level-fill" style={{ width: share(rated) }} />}
      {asked !== null && <span className="level-line" style={{ left: share(asked) }} />}
      {chosen !== null && <span className="level-diamond" style={{ left: share(chosen) }} />}
    </span>
  );
}

function Gap({ of: gap }: { of: number | null }) {
  if (gap === null) return <span className="soft">{missing}</span>;
  return (
    <span className="gap" data-short={gap < 0}>
      {gap === 0 ? "0" : signed(gap)}
      {gap < 0 && <span className="sr-only"> {words.short}</span>}
    </span>
  );
}
