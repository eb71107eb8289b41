import { Link } from "wouter";
import { instant } from "../../platform/format";
import { Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { words } from "./choice-words";
import { useChoice } from "./use-choice";

/** Every act about the chosen plan of the period, newest first, whichever plan it was about. */
export function ChoiceHistory({ planId }: { planId: number }) {
  const { query } = useChoice(planId);
  return (
    <Panel title={words.history}>
      <Loaded query={query} lines={3}>
        {({ acts }) =>
          acts.length === 0 ? (
            <p className="soft">{words.historyEmpty}</p>
          ) : (
            <ol className="history">
              {acts.map(({ seq, action, planId: about, planName, reason, by, at }) => (
                <li key={seq}>
                  <span>
                    {about === planId ? planName : <Link href={`/rencana/${about}`}>{planName}</Link>}{" "}
                    {words.did[action]}: {reason}
                  </span>
                  <span className="small soft">
                    {by}, {instant(at)}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Panel>
  );
}
