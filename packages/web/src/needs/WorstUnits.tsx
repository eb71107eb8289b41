import type { UnitBalance } from "@selaras/contract";
import { Link } from "wouter";
import { messages } from "./messages";
import { worstUnits } from "./places";
import "./needs.css";

/** Below this many seats a ratio says little. */
export const leastSeats = 5;

/** Bars of the share of seats filled, lowest first. */
export function WorstUnits({ units, count = 10 }: { units: readonly UnitBalance[]; count?: number }) {
  return (
    <table className="worst">
      <caption className="sr-only">{messages.worstTitle}</caption>
      <tbody>
        {worstUnits(units, count, leastSeats).map((unit) => (
          <tr key={unit.code}>
            <th scope="row">
              <Link href={`/kebutuhan/unit/${encodeURIComponent(unit.code)}`}>{unit.name}</Link>
            </th>
            <td>
              <span className="worst-line">
                <span className="fill-track" aria-hidden="true">
                  <span
                    className="fill-bar"
                    style={{ width: `${(100 * (unit.needed - unit.short)) / unit.needed}%` }}
                  />
                </span>
                <span className="small">
                  {unit.needed - unit.short} dari {unit.needed} kursi
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
