import type { ChosenPart, PositionPart, PositionSheet } from "@selaras/contract";
import { isChosenPart, positionChoices, positionPartKeys } from "@selaras/contract";

/** What is typed: lists as text, one entry a line; chosen parts as what was ticked. */
export type Draft = Record<Exclude<PositionPart, ChosenPart>, string> & Record<ChosenPart, string[]>;

export const draftOf = (content: PositionSheet): Draft =>
  Object.fromEntries(
    positionPartKeys.map((part) => {
      const value = content[part];
      return [part, typeof value === "string" || isChosenPart(part) ? value : value.join("\n")];
    }),
  ) as unknown as Draft;

export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What is sent; ticks in the order of their list, whatever order they were ticked in. */
export const contentOf = (draft: Draft): PositionSheet =>
  Object.fromEntries(
    positionPartKeys.map((part) => {
      if (part === "summary") return [part, draft.summary.trim()];
      if (!isChosenPart(part)) return [part, linesOf(draft[part])];
      const choices: readonly string[] = positionChoices[part];
      return [part, choices.filter((choice) => draft[part].includes(choice))];
    }),
  ) as unknown as PositionSheet;
