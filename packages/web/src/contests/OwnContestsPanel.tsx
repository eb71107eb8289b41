import { useCall } from "../platform/api";
import { ButtonLink, Panel } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { words } from "./messages";
import { windowText } from "./window-text";

const text = words.own;

/** On the employee's own page: whether the own data can be contested now, and what is waiting. */
export function OwnContestsPanel() {
  const query = useCall("GET /api/me/contests");
  return (
    <Panel title={words.title}>
      <Loaded query={query} lines={3}>
        {({ contests, window, touched }) => {
          const waiting = contests.filter(({ state }) => state === "diajukan").length;
          return (
            <div className="stack">
              <p>
                {text.panelLead} <strong>{windowText(window)}</strong>
                {waiting > 0 && ` ${text.waiting(waiting)}`}
              </p>
              {touched.length > 0 && <p>{text.touchedPanel}</p>}
              <p>
                <ButtonLink href="/saya/sanggah" icon="document">
                  {window?.isOpen ? text.go : text.see}
                </ButtonLink>
              </p>
            </div>
          );
        }}
      </Loaded>
    </Panel>
  );
}
