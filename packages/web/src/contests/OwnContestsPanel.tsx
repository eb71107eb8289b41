import { useCall } from "../platform/api";
import { ButtonLink, Panel } from "../platform/ui/parts";
import { words } from "./messages";
import { windowText } from "./window-text";

const text = words.own;

/** On the employee's own page: whether the own data can be contested now, and what is waiting. */
export function OwnContestsPanel() {
  const { data } = useCall("GET /api/me/contests");
  if (!data) return null;
  const waiting = data.contests.filter(({ state }) => state === "diajukan").length;
  return (
    <Panel title={words.title}>
      <div className="stack">
        <p>
          {text.panelLead} <strong>{windowText(data.window)}</strong>
          {waiting > 0 && ` ${text.waiting(waiting)}`}
        </p>
        {data.touched.length > 0 && <p>{text.touchedPanel}</p>}
        <p>
          <ButtonLink href="/saya/sanggah" icon="document">
            {data.window?.isOpen ? text.go : text.see}
          </ButtonLink>
        </p>
      </div>
    </Panel>
  );
}
