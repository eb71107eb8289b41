import type { ChosenPart, PositionSheet, PositionSheetPage as Sheet } from "@selaras/contract";
import {
  isChosenPart,
  positionChoices,
  positionLimits,
  positionPartKeys,
  positionParts,
} from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ApiError, call } from "../../platform/api";
import { Form, FormPart } from "../../platform/form/Form";
import type { Faults } from "../../platform/form/faults";
import { TextField } from "../../platform/form/fields";
import { Button } from "../../platform/ui/parts";
import { contentOf, type Draft, draftOf, linesOf } from "./draft";
import { words } from "./messages";

/** Every part of the sheet: lists are written one entry a line, some are chosen. */
export function PositionSheetForm({
  sheet,
  params,
  onSaved,
}: {
  sheet: Sheet;
  params: { unit: string; title: string };
  onSaved: (saved: Sheet) => void;
}) {
  const [draft, setDraft] = useState(() => draftOf(sheet.content));
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const saving = useMutation<Sheet, ApiError>({
    mutationFn: () =>
      call("PUT /api/position-sheets/:unit/:title", {
        params,
        body: { revision: sheet.revision, content: contentOf(draft) },
      }),
    onSuccess: onSaved,
  });
  const isDirty = JSON.stringify(contentOf(draft)) !== JSON.stringify(contentOf(draftOf(sheet.content)));
  const fill = () => {
    const outputs = sheet.tasks.flatMap(({ output }) => (output === null ? [] : [output]));
    change({
      duties: draft.duties || sheet.tasks.map(({ task }) => task).join("\n"),
      outputs: draft.outputs || [...new Set(outputs)].join("\n"),
    });
  };
  return (
    <div className="position-sheet">
      <Form
        submit={[words.save, words.saving]}
        sending={saving}
        faults={faultsOf(draft)}
        onSubmit={() => saving.mutate()}
        more={
          <>
            {sheet.tasks.length > 0 && (
              <Button look="quiet" onClick={fill}>
                {words.fill}
              </Button>
            )}
            <span role="status">{isDirty ? words.unsaved : sheet.revision > 0 ? words.saved : ""}</span>
          </>
        }
      >
        {positionPartKeys.map((part) =>
          isChosenPart(part) ? (
            <Choices
              key={part}
              part={part}
              chosen={draft[part]}
              onChange={(chosen) => change({ [part]: chosen })}
            />
          ) : (
            <TextField
              key={part}
              name={`content.${part}`}
              label={positionParts[part]}
              help={words.help[part]}
              rows={part === "summary" ? 3 : 4}
              maxLength={part === "summary" ? positionLimits.summary : 31_000}
              value={draft[part]}
              onChange={(text) => change({ [part]: text })}
            />
          ),
        )}
        <p className="soft small">{words.fairness}</p>
      </Form>
    </div>
  );
}

function faultsOf(draft: Draft): Faults {
  return Object.fromEntries(
    positionPartKeys.map((part) => {
      if (isChosenPart(part) || part === "summary") return [`content.${part}`, undefined];
      const lines = linesOf(draft[part]);
      const isWrong =
        lines.length > positionLimits.entries || lines.some((line) => line.length > positionLimits.entry);
      return [
        `content.${part}`,
        isWrong ? words.tooLong(positionLimits.entry, positionLimits.entries) : undefined,
      ];
    }),
  );
}

function Choices({
  part,
  chosen,
  onChange,
}: {
  part: ChosenPart;
  chosen: PositionSheet[ChosenPart];
  onChange: (chosen: string[]) => void;
}) {
  return (
    <FormPart title={positionParts[part]}>
      <p className="small soft">{words.chosenHelp[part]}</p>
      <div className="position-choices">
        {positionChoices[part].map((choice) => (
          <label key={choice}>
            <input
              type="checkbox"
              checked={chosen.includes(choice)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, choice] : chosen.filter((one) => one !== choice))
              }
            />
            {choice}
          </label>
        ))}
      </div>
    </FormPart>
  );
}
