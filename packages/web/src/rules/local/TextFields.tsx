import { Field } from "../../platform/ui/parts";
import type { LocalDraft } from "./local-draft";
import { words } from "./messages";

const form = words.form;
type Name = "code" | "title" | "text" | "source" | "article" | "document";

/** What the rule says, on what ground, and what happens where it is not met. */
export function TextFields({
  draft,
  faults,
  isNew,
  onChange,
}: {
  draft: LocalDraft;
  faults: ReadonlyMap<string, string>;
  isNew: boolean;
  onChange: (part: Partial<LocalDraft>) => void;
}) {
  const field = (name: Name, label: string, help?: string, rows?: number) => {
    const fault = faults.get(name === "code" ? "id" : name);
    return (
      <Field label={label} help={fault ?? help}>
        {({ id, describedBy }) => {
          const own = {
            id,
            className: "input",
            maxLength: rows ? 4_000 : 200,
            "aria-describedby": describedBy,
            "aria-invalid": fault !== undefined,
            value: draft[name],
          };
          return rows ? (
            <textarea {...own} rows={rows} onChange={(event) => onChange({ [name]: event.target.value })} />
          ) : (
            <input {...own} onChange={(event) => onChange({ [name]: event.target.value })} />
          );
        }}
      </Field>
    );
  };
  return (
    <fieldset className="office-form">
      <legend>{form.parts.text}</legend>
      {isNew && field("code", form.id, form.idHelp)}
      {field("title", form.name)}
      {field("text", form.text, undefined, 3)}
      <div className="local-pair">
        {field("source", form.source, form.sourceHelp)}
        {field("article", form.article)}
      </div>
      <Field label={form.severity}>
        {({ id }) => (
          <select
            id={id}
            className="input"
            value={draft.severity}
            onChange={(event) => onChange({ severity: event.target.value as LocalDraft["severity"] })}
          >
            {Object.entries(form.severities).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.severity === "NEED-DOC" && field("document", form.document, form.documentHelp)}
    </fieldset>
  );
}
