import type { DeliberatedChain } from "@selaras/contract";
import type { FormEvent } from "react";
import { Button, Field, Panel } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { useDraft } from "../use-draft";
import { words } from "./messages";
import { useSpeak } from "./use-deliberation";

/** What was said about the chain. */
export function NotesPanel({
  planId,
  chain,
  notes,
  mayNote,
}: {
  planId: number;
  chain: number;
  notes: DeliberatedChain["notes"];
  mayNote: boolean;
}) {
  const { note } = useSpeak(planId, chain);
  const [text, setText] = useDraft(`catatan.${planId}.${chain}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim().length >= 2) note.mutate(text.trim(), { onSuccess: () => setText("") });
  };
  return (
    <Panel title={words.notesTitle}>
      <div className="stack">
        {notes.length > 0 && (
          <ul className="meeting-notes">
            {notes.map((one) => (
              <li key={one.at + one.text}>
                <strong>{one.by}</strong>: {one.text}
              </li>
            ))}
          </ul>
        )}
        {mayNote && (
          <form className="stack" onSubmit={submit}>
            <Field label={words.note}>
              {({ id }) => (
                <textarea
                  id={id}
                  className="input"
                  rows={2}
                  maxLength={1_000}
                  value={text}
                  onChange={(event) => setText(event.target.value)}
                />
              )}
            </Field>
            <div className="row">
              <Button type="submit" disabled={note.isPending || text.trim().length < 2}>
                {words.addNote}
              </Button>
            </div>
          </form>
        )}
        {note.error && <Failure error={note.error} />}
      </div>
    </Panel>
  );
}
