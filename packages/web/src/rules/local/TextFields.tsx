import { FormPart } from "../../platform/form/Form";
import { ChoiceField, optionsOf, TextField } from "../../platform/form/fields";
import type { LocalDraft } from "./local-draft";
import { words } from "./messages";

const form = words.form;
type Name = "code" | "title" | "text" | "source" | "article" | "document";

/** What the rule says, on what ground, and what happens where it is not met. */
export function TextFields({
  draft,
  isNew,
  onChange,
}: {
  draft: LocalDraft;
  isNew: boolean;
  onChange: (part: Partial<LocalDraft>) => void;
}) {
  const field = (name: Name, label: string, help?: string, rows?: number) => (
    <TextField
      name={name}
      label={label}
      help={help}
      rows={rows}
      maxLength={rows ? 4_000 : 200}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <FormPart title={form.parts.text}>
      {isNew && field("code", form.id, form.idHelp)}
      {field("title", form.name)}
      {field("text", form.text, undefined, 3)}
      <div className="local-pair">
        {field("source", form.source, form.sourceHelp)}
        {field("article", form.article)}
      </div>
      <ChoiceField
        name="severity"
        label={form.severity}
        options={optionsOf(form.severities)}
        value={draft.severity}
        onChange={(severity) => onChange({ severity })}
      />
      {draft.severity === "NEED-DOC" && field("document", form.document, form.documentHelp)}
    </FormPart>
  );
}
