import type { RulePage } from "@selaras/contract";
import { Button, Chip, Panel } from "../platform/ui/parts";
import { messages } from "./messages";
import { EffectChip, forceText, sourceText } from "./rule-words";

const words = messages.page;
type Version = RulePage["versions"][number];

/** All versions of a rule, newest first: from when to when, on what ground, and what each changed. Closing a version removes nothing. */
export function RuleHistory({
  versions,
  shown,
  onShow,
}: {
  versions: readonly Version[];
  shown: Version;
  /** Asks for the law of that version's first day. */
  onShow: (day: string) => void;
}) {
  return (
    <Panel title={words.history} note={words.historyNote(versions.length)}>
      <ol className="rule-history">
        {versions.map((version) => (
          <li key={version.version} data-shown={version === shown}>
            <div className="row">
              <strong>{words.version(version.version)}</strong>
              <span>{forceText(version)}</span>
              <EffectChip version={version} />
              {version === shown ? (
                <Chip tone="ink" icon="check">
                  {words.shown}
                </Chip>
              ) : (
                <Button look="quiet" onClick={() => onShow(version.effectiveFrom)}>
                  {words.show(version.version)}
                </Button>
              )}
            </div>
            <p className="small soft">{sourceText(version)}</p>
            {version === versions.at(-1) ? (
              <p className="small soft">{words.first}</p>
            ) : version.changes.length === 0 ? (
              <p>{messages.changes.sameContent}</p>
            ) : (
              <>
                <p className="small soft">{words.changed}</p>
                <ul className="rule-changes">
                  {version.changes.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
