import type { NewContest } from "@selaras/contract";
import { Refusal } from "../../platform/refusal.js";
import { keyOf } from "../../workforce/imports/stored-rows.js";
import { bounds } from "../../workforce/kinds/bounds.js";
import type { StoredRow } from "../../workforce/kinds/kind-store.js";
import { kindStores } from "../../workforce/kinds/kind-stores.js";
import type { Known } from "../../workforce/kinds/known.js";
import { type CellValue, parseCell } from "../../workforce/rows/parse-cell.js";
import { says } from "./messages.js";
import type { StoredItem } from "./stored-items.js";
import { type Topic, type TopicField, topics } from "./topics.js";

export interface Proposal {
  readonly key: string;
  readonly recorded: StoredRow | null;
  readonly proposed: StoredRow | null;
}

/**
 * What is proposed, read and judged like a row of the topic's office file: nothing an import would reject can be proposed. Refused (422)
 * with the field, what was found and what is expected; also what is no change.
 */
export function readProposal(
  form: NewContest,
  nip: string,
  items: readonly StoredItem[],
  known: Known,
  today: string,
): Proposal {
  const topic = topics[form.topic];
  const stored = form.key === null ? null : (items.find(({ key }) => key === form.key) ?? null);
  if (form.key !== null && stored === null) throw refuse("butir-hilang", says.goneRow, says.goneRowHint);
  if (form.key === null && !topic.canAdd)
    throw refuse("tidak-dapat-ditambah", says.cannotAdd, says.goneRowHint);
  if (form.values === null) {
    if (stored === null || !topic.canRemove)
      throw refuse("tidak-dapat-dihapus", says.cannotRemove, says.existsHint);
    return { key: stored.key, recorded: stored.row, proposed: null };
  }
  const proposed = readRow(topic, form.values, nip, stored?.row ?? null, known);
  refuseDisorder(topic, proposed);
  refuseBounds(topic, proposed, today);
  const key = keyOf(kindStores[topic.kind], proposed);
  if (stored === null && items.some((item) => item.key === key))
    throw refuse("sudah-tercatat", says.exists, says.existsHint);
  if (stored !== null && topic.fields.every(({ sql }) => same(stored.row[sql], proposed[sql])))
    throw refuse("tanpa-perubahan", says.same, says.sameHint);
  return { key, recorded: stored?.row ?? null, proposed };
}

function readRow(
  topic: Topic,
  values: Readonly<Record<string, string>>,
  nip: string,
  stored: StoredRow | null,
  known: Known,
): StoredRow {
  const store = kindStores[topic.kind];
  const row: StoredRow = { nip };
  for (const one of topic.fields) {
    // Which row is meant is not changed by the form: another year is another row.
    const fixed = stored !== null && store.key.includes(one.sql);
    row[one.sql] = fixed ? stored[one.sql] : readField(one, values[one.sql] ?? "", known);
  }
  // Part of a primary key, where "none" is an empty text.
  if (topic.kind === "sertifikat") row.field ??= "";
  return row;
}

function readField(field: TopicField, text: string, known: Known): CellValue {
  const parsed = parseCell(field.column, text);
  if ("fault" in parsed)
    throw refuse(
      "isian-salah",
      says.value(field.label, parsed.fault.found, parsed.fault.expected),
      parsed.fault.hint,
    );
  const { value } = parsed;
  const names = registerOf(field, known);
  if (names !== null && typeof value === "string" && !names.has(value))
    throw refuse(
      "tak-dikenal",
      says.unknownCode(field.label, value),
      says.unknownCodeHint(names.suggest(value)),
    );
  if (field.sql === "relative_nip" && !known.people.has(String(value)))
    throw refuse("tak-dikenal", says.unknownCode(field.label, String(value)), says.unknownCodeHint(null));
  return value;
}

function registerOf({ register }: TopicField, known: Known) {
  switch (register) {
    case "unit":
      return known.units;
    case "jabatan":
      return known.titles;
    case "pendidikan":
      return known.fields;
    case "wilayah":
      return known.places;
    default:
      return null;
  }
}

/** Two dates of one topic run in the order they are asked in. */
function refuseDisorder(topic: Topic, row: StoredRow): void {
  const dates = topic.fields.filter(({ column }) => column.type === "date");
  for (const [i, second] of dates.entries()) {
    const first = dates[i - 1];
    if (!first) continue;
    const [from, until] = [row[first.sql], row[second.sql]];
    if (typeof from === "string" && typeof until === "string" && from > until)
      throw refuse("urutan-tanggal", says.order(first.label, second.label), says.orderHint);
  }
}

/** The ranges of the import, asked under the names its columns have there. */
function refuseBounds(topic: Topic, row: StoredRow, today: string): void {
  const store = kindStores[topic.kind];
  const record = Object.fromEntries(store.fields.map(({ sql, label }) => [label, row[sql] ?? null]));
  const faults = bounds(topic.kind, record, { today, dataDate: today, known: null as never });
  const [fault] = faults;
  if (fault)
    throw refuse(
      "isian-salah",
      says.value(fault.column ?? topic.title, fault.found, fault.expected),
      fault.hint,
    );
  const future = topic.fields.find(
    ({ sql, column }) =>
      column.type === "date" && !["valid_until", "ended_on"].includes(sql) && String(row[sql] ?? "") > today,
  );
  if (future)
    throw refuse(
      "tanggal-depan",
      says.value(future.label, String(row[future.sql]), "tanggal yang sudah lewat."),
      says.orderHint,
    );
}

export const same = (a: unknown, b: unknown): boolean => String(a ?? "") === String(b ?? "");
const refuse = (code: string, detail: string, hint: string) => new Refusal(422, code, detail, hint);
