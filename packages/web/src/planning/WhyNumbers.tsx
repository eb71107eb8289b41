import type { MoveReason, ValueComponent } from "@selaras/contract";
import { number, signed } from "../platform/format";
import { messages } from "./messages";

const words = messages.why;
const total = (components: readonly ValueComponent[]) =>
  components.reduce((sum, { points }) => sum + (points ?? 0), 0);
const share = ({ points, max }: ValueComponent) =>
  max > 0 ? `${Math.max(0, Math.min(100, (100 * (points ?? 0)) / max))}%` : "0";

/** The value of a person in the old and the new place, part by part: two bars on the scale of that part, the numbers, the ground. */
export function ValueChange({
  before,
  after,
}: {
  before: readonly ValueComponent[];
  after: readonly ValueComponent[];
}) {
  return (
    <ul className="values">
      {after.map((component) => {
        const old = before.find(({ name }) => name === component.name);
        return (
          <li key={component.name}>
            <div className="value-line">
              <span className="value-name">{component.title}</span>
              <span className="value-points">
                {old && (
                  <>
                    <Points of={old} />
                    <span aria-hidden="true"> → </span>
                    <span className="sr-only"> menjadi </span>
                  </>
                )}
                <strong>
                  <Points of={component} />
                </strong>
                <span className="unit">
                  {words.of} {number(component.max)}
                </span>
              </span>
            </div>
            <span className="value-pair" aria-hidden="true">
              {old && <span data-of="before" style={{ width: share(old) }} />}
              <span data-of="after" style={{ width: share(component) }} />
            </span>
            <span className="soft small">{component.explanation}</span>
          </li>
        );
      })}
    </ul>
  );
}

const Points = ({ of: { points } }: { of: ValueComponent }) =>
  points === null ? <span className="soft">{words.unknown}</span> : number(points);

/** How the gain comes about: every number with its name, the sum below the line. */
export function GainSum({ reason }: { reason: MoveReason }) {
  const lines: readonly (readonly [string, string])[] = [
    [words.sumAfter, number(total(reason.after))],
    [words.sumBefore, signed(-total(reason.before))],
    [words.fill, signed(reason.fillReward)],
    [words.cost, signed(-reason.moveCost)],
  ];
  return (
    <table className="plain-table gain-sum">
      <caption className="sr-only">{words.sum}</caption>
      <tbody>
        {lines.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{value}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.gain}</th>
          <td className="number">
            <strong>{number(reason.gain)}</strong>
            <span className="unit">{messages.form.points}</span>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** How a seat is filled before and after: one mark per seat up to twelve, and always the numbers. */
export function SeatFill({ seat, needed, before, after }: MoveReason["shortage"]) {
  const most = Math.max(needed, before, after);
  return (
    <div className="seat-fill">
      <span>
        <strong>{seat.titleName}</strong>, {seat.unitName}
      </span>
      {most <= 12 && (
        <span className="seat-marks" aria-hidden="true">
          {[before, after].map((filled, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: before and after, always two
            <span key={row}>
              <span className="soft small">{row === 0 ? words.now : words.later}</span>
              {Array.from({ length: most }, (_, index) => (
                <span
                  // biome-ignore lint/suspicious/noArrayIndexKey: the marks are all alike
                  key={index}
                  className="seat-mark"
                  data-filled={index < filled}
                  data-over={index >= needed}
                />
              ))}
            </span>
          ))}
        </span>
      )}
      <span className="small">{words.fillLine(needed, before, after)}</span>
    </div>
  );
}
