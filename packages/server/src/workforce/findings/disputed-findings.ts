import { layouts } from "@selaras/contract";
import type { Correction } from "../corrections/active-corrections.js";
import type { StoredRow } from "../kinds/kind-store.js";
import { kindStores } from "../kinds/kind-stores.js";
import { findingTexts as texts } from "../messages.js";
import type { Draft, View } from "./view.js";

/** A standing correction that the newest import does not agree with. */
export type DisputedCorrection = Correction & { readonly says: StoredRow | null };

/** The source still says otherwise than an accepted contest: it is to be put right there, or the correction released. */
export function disputedFindings(view: View, disputed: readonly DisputedCorrection[]): Draft[] {
  const people = new Map(view.workforce.employees.map((person) => [person.nip, person]));
  return disputed.flatMap((correction): Draft[] => {
    const person = people.get(correction.nip);
    if (!person) return [];
    const { title } = layouts[correction.kind];
    return [
      view.draft(person.unitCode, {
        kind: "data-ragu",
        subject: person.name,
        nips: [person.nip],
        source: title,
        weight: 3,
        size: 1,
        ...texts.disputedCorrection(person.name, title, ...saidAndKept(correction)),
      }),
    ];
  });
}

function saidAndKept({ kind, says, after }: DisputedCorrection): [said: string, kept: string] {
  const labels = new Map(kindStores[kind].fields.map(({ sql, label }) => [sql, label]));
  const other = Object.keys(says ?? {}).filter(
    (column) => after === null || String(says?.[column] ?? "") !== String(after[column] ?? ""),
  );
  const words = (row: StoredRow | null, absent: string) =>
    row === null
      ? absent
      : other.map((column) => `${labels.get(column) ?? column} ${row[column] ?? "kosong"}`).join(", ");
  return [
    words(says, "tidak memuat baris itu"),
    after === null ? "tanpa baris itu" : says === null ? "baris itu tetap ada" : words(after, ""),
  ];
}
