import type { PositionSheet, PositionSheetPage as Sheet } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "wouter";
import { type ApiError, call, keyOf, useCall } from "../../platform/api";
import { instant } from "../../platform/format";
import { Page } from "../../platform/shell/Page";
import { Button, Facts, Field, Panel } from "../../platform/ui/parts";
import { Failure, Loaded } from "../../platform/ui/states";
import { messages } from "../messages";
import { words } from "./messages";

type Key = keyof PositionSheet;
type Draft = Record<Key, string>;
const keys = Object.keys(words.fields) as Key[];

const draftOf = (content: PositionSheet): Draft =>
  Object.fromEntries(
    keys.map((key) => [key, key === "summary" ? content.summary : content[key].join("\n")]),
  ) as Draft;
const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const contentOf = (draft: Draft): PositionSheet =>
  Object.fromEntries(
    keys.map((key) => [key, key === "summary" ? draft.summary.trim() : linesOf(draft[key])]),
  ) as unknown as PositionSheet;

/** Informasi jabatan of one post: read by everybody of the unit's sight, written by who writes the workload. */
export function PositionSheetPage() {
  const { code = "", title = "" } = useParams<{ code: string; title: string }>();
  const params = { unit: decodeURIComponent(code), title: decodeURIComponent(title) };
  const query = useCall("GET /api/position-sheets/:unit/:title", { params });
  return (
    <Loaded query={query} title={words.loading} lines={8}>
      {(sheet) => <OneSheet key={`${sheet.titleCode} ${sheet.revision}`} sheet={sheet} params={params} />}
    </Loaded>
  );
}

function OneSheet({ sheet, params }: { sheet: Sheet; params: { unit: string; title: string } }) {
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(sheet.content));
  const saving = useMutation<Sheet, ApiError>({
    mutationFn: () =>
      call("PUT /api/position-sheets/:unit/:title", {
        params,
        body: { revision: sheet.revision, content: contentOf(draft) },
      }),
    onSuccess: (saved) =>
      client.setQueryData(keyOf("GET /api/position-sheets/:unit/:title", { params }), saved),
  });
  const isDirty = JSON.stringify(contentOf(draft)) !== JSON.stringify(contentOf(draftOf(sheet.content)));
  const isTooLong = keys.some(
    (key) =>
      key !== "summary" &&
      (linesOf(draft[key]).length > 60 || linesOf(draft[key]).some((line) => line.length > 500)),
  );
  const fill = () => {
    const outputs = sheet.tasks.flatMap(({ output }) => (output === null ? [] : [output]));
    setDraft({
      ...draft,
      duties: draft.duties || sheet.tasks.map(({ task }) => task).join("\n"),
      outputs: draft.outputs || [...new Set(outputs)].join("\n"),
    });
  };
  const here = `/kebutuhan/unit/${encodeURIComponent(sheet.unitCode)}`;
  return (
    <Page
      title={words.title(sheet.titleName)}
      lead={words.lead}
      crumbs={[
        { label: messages.title, href: "/kebutuhan" },
        { label: sheet.unitName, href: here },
        { label: "Beban kerja", href: `${here}/beban-kerja` },
      ]}
    >
      <Panel>
        <Facts
          items={[
            [words.facts.unit, sheet.unitName],
            [words.facts.kelas, sheet.kelas],
            [words.facts.education, sheet.minEducation],
          ]}
        />
        <p className="soft small">
          {sheet.changed ? words.changed(sheet.changed.by, instant(sheet.changed.at)) : words.never}
        </p>
      </Panel>
      <Panel
        actions={
          sheet.mayWrite &&
          sheet.tasks.length > 0 && (
            <Button look="quiet" onClick={fill}>
              {words.fill}
            </Button>
          )
        }
        title={words.loading}
      >
        {sheet.mayWrite ? (
          <form
            className="position-sheet"
            onSubmit={(event) => {
              event.preventDefault();
              saving.mutate();
            }}
          >
            {keys.map((key) => (
              <Field key={key} label={words.fields[key][0]} help={words.fields[key][1]}>
                {({ id, describedBy }) => (
                  <textarea
                    id={id}
                    aria-describedby={describedBy}
                    className="input"
                    rows={key === "summary" ? 3 : 4}
                    maxLength={key === "summary" ? 2000 : 31000}
                    value={draft[key]}
                    onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
                  />
                )}
              </Field>
            ))}
            <p className="soft small">{words.fairness}</p>
            <div className="row">
              <Button type="submit" look="primary" disabled={!isDirty || isTooLong || saving.isPending}>
                {words.save}
              </Button>
              <span role="status">
                {isTooLong ? words.tooLong : isDirty ? words.unsaved : sheet.revision > 0 ? words.saved : ""}
              </span>
            </div>
            {saving.error && <Failure error={saving.error} />}
          </form>
        ) : (
          <dl className="facts">
            {keys.map((key) => (
              <ReadField key={key} name={words.fields[key][0]} text={draft[key]} />
            ))}
          </dl>
        )}
      </Panel>
    </Page>
  );
}

function ReadField({ name, text }: { name: string; text: string }) {
  const lines = linesOf(text);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {lines.length === 0 ? (
          <span className="soft">{words.none}</span>
        ) : lines.length === 1 ? (
          lines[0]
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}
