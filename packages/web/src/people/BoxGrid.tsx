import type { AxisLevel } from "@selaras/contract";
import type { ReactNode } from "react";
import { words } from "./talent-words";
import "./talent.css";

/** Rows are performance from high to low, columns potential from low to high, as the official table is drawn. */
const LEVELS: readonly AxisLevel[] = ["RENDAH", "MENENGAH", "TINGGI"];
const BOXES = [
  [4, 7, 9],
  [2, 5, 8],
  [1, 3, 6],
] as const;

/** The nine boxes as a table; what stands in a box is for the page to say. */
export function BoxGrid({ label, children }: { label: string; children: (box: number) => ReactNode }) {
  return (
    <table className="boxes">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr>
          <td className="boxes-corner">
            <span className="soft small">{words.axes}</span>
          </td>
          {LEVELS.map((level) => (
            <th key={level} scope="col">
              {words.potential[level]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {BOXES.map((row, i) => (
          <tr key={row[0]}>
            <th scope="row">{words.performanceLevels[LEVELS[2 - i] as AxisLevel]}</th>
            {row.map((box) => (
              <td key={box} data-group={box >= 7 ? "suksesi" : box === 1 ? "satu" : "biasa"}>
                {children(box)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
