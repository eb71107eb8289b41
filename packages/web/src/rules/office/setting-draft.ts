import type { NewRuleSetting, OpenReading } from "@selaras/contract";
import { isDay } from "../../platform/asked";
import type { Faults } from "../../platform/form/faults";
import { number } from "../../platform/format";
import { decisionFaults } from "../DecisionFields";
import { words } from "./messages";

/** What is typed before it is sent; `value` as text, whatever the reading is. */
export interface SettingDraft {
  param: string;
  value: string;
  restores: boolean;
  effectiveFrom: string;
  reason: string;
  decidedBy: string;
}

/** The decision to send, or what is still wrong, each by its field. */
export function settingOf(
  draft: SettingDraft,
  reading: OpenReading,
): { setting: NewRuleSetting } | { faults: Faults } {
  const faults: { value?: string; effectiveFrom?: string } = {};
  const value = draft.restores ? null : readValue(draft.value, reading);
  if (value === undefined)
    faults.value =
      reading.kind === "number"
        ? words.form.valueFault(plain(reading.min), plain(reading.max))
        : words.form.valueMissing;
  if (!isDay(draft.effectiveFrom)) faults.effectiveFrom = words.form.fromFault;
  const all = { ...faults, ...decisionFaults(draft) };
  if (value === undefined || Object.values(all).some((fault) => fault !== undefined)) return { faults: all };
  const { param, effectiveFrom, reason, decidedBy } = draft;
  return { setting: { param, value, effectiveFrom, reason: reason.trim(), decidedBy: decidedBy.trim() } };
}

/** Undefined: not a value of this reading. Decimals may have a comma. */
function readValue(text: string, { kind, min, max, choices }: OpenReading) {
  switch (kind) {
    case "number": {
      const typed = text.trim().replace(",", ".");
      const value = typed === "" ? Number.NaN : Number(typed);
      return Number.isFinite(value) && value >= (min ?? -Infinity) && value <= (max ?? Infinity)
        ? value
        : undefined;
    }
    case "list": {
      const codes = text
        .split(",")
        .map((code) => code.trim())
        .filter(Boolean);
      return codes.length > 0 ? codes : undefined;
    }
    default:
      return choices.some(({ value }) => value === text) ? text : undefined;
  }
}

/** A bound as people write it: 0,5 and 24. */
export const plain = (value: number | null): string =>
  value === null ? "…" : number(value, Number.isInteger(value) ? 0 : 2);

export const textOf = (value: OpenReading["current"]): string =>
  typeof value === "object" ? value.join(", ") : String(value).replace(".", ",");
