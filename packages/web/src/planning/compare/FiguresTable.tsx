import type { PlanFigures } from "@selaras/contract";
import { number } from "../../platform/format";
import { words } from "./messages";
import "./compare.css";

export interface Way {
  readonly key: string;
  readonly title: string;
  readonly meaning?: string;
  readonly figures: PlanFigures;
  /** Shown for scale: it does not move as many people. */
  readonly isForScale?: boolean;
}

/** Figures that are better when larger; all others are better when smaller, moves are neither. */
const larger: ReadonlySet<string> = new Set(["qualified", "lowestFill", "objective"]);
const neutral: ReadonlySet<string> = new Set(["moves"]);

/** All figures of several ways side by side; the best of each row is marked in words for those who do not see weight. */
export function FiguresTable({ ways }: { ways: readonly Way[] }) {
  // What no way tells (figures of plans from before it was counted) takes no row.
  const keys = (Object.keys(words.figures) as (keyof PlanFigures)[]).filter((key) =>
    ways.some(({ figures }) => (figures[key] ?? null) !== null),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="figures-scroll" tabIndex={0} aria-label={words.title}>
      <table className="figures-table">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.way}</th>
            {ways.map(({ key, title, meaning }) => (
              <th key={key} scope="col" data-own={key === "plan"}>
                {title}
                {meaning && <span className="small soft">{meaning}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const best = bestOf(key, ways);
            return (
              <tr key={key}>
                <th scope="row">{words.figures[key]}</th>
                {ways.map(({ key: way, figures }) => (
                  <td key={way} data-own={way === "plan"} data-best={best !== null && figures[key] === best}>
                    {number(figures[key])}
                    {best !== null && figures[key] === best && <span className="sr-only"> (terbaik)</span>}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The best value of a row among ways to as many moves; nothing is best where all are equal. */
function bestOf(key: keyof PlanFigures, ways: readonly Way[]): number | null {
  if (neutral.has(key)) return null;
  const values = ways.filter(({ isForScale }) => !isForScale).flatMap(({ figures }) => figures[key] ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? null : larger.has(key) ? most : least;
}
