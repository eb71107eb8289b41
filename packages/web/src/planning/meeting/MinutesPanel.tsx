import { Button, Panel } from "../../platform/ui/parts";
import { words } from "./messages";

/** The minutes as they stand; printing the page prints them alone. */
export function MinutesPanel({ minutes }: { minutes: readonly string[] }) {
  return (
    <Panel
      title={words.minutes}
      actions={
        minutes.length > 0 && (
          <Button look="quiet" icon="document" onClick={() => window.print()}>
            {words.print}
          </Button>
        )
      }
    >
      {minutes.length === 0 ? (
        <p className="soft">{words.minutesEmpty}</p>
      ) : (
        <ol className="meeting-minutes">
          {minutes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
