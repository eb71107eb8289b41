import { can, useSession } from "../../platform/session";
import { ButtonLink, Panel } from "../../platform/ui/parts";
import { words } from "./messages";

/** The minutes as they stand, and the draft to correct and sign. */
export function MinutesPanel({ planId, minutes }: { planId: number; minutes: readonly string[] }) {
  const mayExport = can(useSession(), "plan.export");
  return (
    <Panel
      title={words.minutes}
      actions={
        minutes.length > 0 &&
        mayExport && (
          <ButtonLink icon="download" href={`/api/plans/${planId}/berita-acara.pdf`} download>
            {words.print}
          </ButtonLink>
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
