import { useMemo, useState } from "react";
import { date, number } from "../../platform/format";
import { Button, Panel } from "../../platform/ui/parts";
import { words } from "./messages";
import { remindersOf, standingOf, type UnitSheet } from "./progress";

const text = words.reminders;
const MOST = 6;

/** Who is to be reminded, per perangkat daerah, as a text one can paste into a letter or a message. */
export function RemindersPanel({
  units,
  due,
  year,
}: {
  units: readonly UnitSheet[];
  due: string | null;
  year: number;
}) {
  const [isCopied, setCopied] = useState(false);
  const reminders = useMemo(() => remindersOf(units), [units]);
  const open = reminders.reduce((sum, { units: some }) => sum + some.length, 0);
  const copy = async () => {
    const lines = reminders.flatMap(({ name, units: some }) => [
      "",
      name,
      ...some.map(
        (unit) => `- ${unit.name}: ${words.states[standingOf(unit)]}${unit.isLate ? `, ${words.late}` : ""}`,
      ),
    ]);
    await navigator.clipboard.writeText(
      [text.head(year, due === null ? "" : date(due)), ...lines].join("\n"),
    );
    setCopied(true);
  };
  return (
    <Panel
      title={text.title}
      note={open === 0 ? "" : text.note(open, reminders.length)}
      actions={
        open > 0 && (
          <Button look="quiet" icon="copy" onClick={() => void copy()}>
            {text.copy}
          </Button>
        )
      }
    >
      {isCopied && <p role="status">{text.copied}</p>}
      {open === 0 ? (
        <p>{text.none}</p>
      ) : (
        <details open={reminders.length <= 3}>
          <summary>{text.show}</summary>
          <ul className="reminders">
            {reminders.map(({ name, units: some }) => (
              <li key={name}>
                <strong>{name}</strong> <span className="soft">({number(some.length)})</span>
                <span className="small soft">
                  {" "}
                  {some
                    .slice(0, MOST)
                    .map((unit) => unit.name)
                    .join(", ")}
                  {some.length > MOST && ` ${text.more(some.length - MOST)}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
