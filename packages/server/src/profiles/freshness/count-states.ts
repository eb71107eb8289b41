import { type FreshnessCount, type FreshnessField, freshnessFields } from "@selaras/contract";
import type { FactState } from "./fact-states.js";
import { says } from "./messages.js";

/** Known facts over all facts that apply; each fact weighs the same. */
export function countStates(states: Iterable<Pick<FactState, "state">>): FreshnessCount {
  const count = { known: 0, stale: 0, missing: 0, contested: 0 };
  for (const { state } of states) count[KEYS[state]]++;
  const all = count.known + count.stale + count.missing + count.contested;
  return { ...count, indexBp: all === 0 ? null : Math.round((count.known * 10_000) / all) };
}

const KEYS = { diketahui: "known", usang: "stale", kosong: "missing", disanggah: "contested" } as const;

export const lackingOf = (count: FreshnessCount): number => count.stale + count.missing + count.contested;

export const formulaOf = (count: FreshnessCount): string =>
  says.formula(count.known, count.known + lackingOf(count));

/** Field by field, over everybody given; fields that apply to nobody are left out. */
export function countFields(
  people: Iterable<readonly FactState[]>,
): (FreshnessCount & { field: FreshnessField; title: string; rule: string })[] {
  const byField = new Map<FreshnessField, FactState[]>();
  for (const states of people)
    for (const one of states) {
      const list = byField.get(one.field);
      if (list) list.push(one);
      else byField.set(one.field, [one]);
    }
  return freshnessFields
    .filter((field) => byField.has(field))
    .map((field) => ({
      field,
      title: says.titles[field],
      rule: says.rules[field],
      ...countStates(byField.get(field)!),
    }));
}
