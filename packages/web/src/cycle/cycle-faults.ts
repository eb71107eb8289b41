import type { CycleSettings } from "@selaras/contract";
import { messages } from "./messages";

export type CycleField = keyof CycleSettings;

/** What a person still has to put right, by field; the server checks the same again. */
export function cycleFaults({ name, dataDate, tmt }: CycleSettings): Partial<Record<CycleField, string>> {
  const faults: Partial<Record<CycleField, string>> = {};
  if (name.trim() === "") faults.name = messages.form.nameMissing;
  if (tmt === "") faults.tmt = messages.form.tmtMissing;
  else if (dataDate !== null && tmt < dataDate) faults.tmt = messages.form.tmtEarly;
  return faults;
}
