import type { Contest, ContestForm, ContestState, ContestTopic, ShownField } from "@selaras/contract";
import type { Actor } from "../../platform/actor.js";
import type { StoredRow } from "../../workforce/kinds/kind-store.js";
import { kindStores } from "../../workforce/kinds/kind-stores.js";
import type { Known } from "../../workforce/kinds/known.js";
import { dayFirst } from "../../workforce/rows/day-first.js";
import { contestActions, mayDo, nextState } from "./policy.js";
import type { StoredItem } from "./stored-items.js";
import type { contests } from "./tables.js";
import { type Topic, type TopicField, topics } from "./topics.js";

/** A contest with what stands around it, as loaded. */
export interface LoadedContest {
  readonly contest: typeof contests.$inferSelect;
  readonly person: { readonly name: string; readonly unitName: string };
  readonly document: { readonly name: string; readonly size: number; readonly sha256: string };
  readonly correction: Contest["correction"] | null;
}

export function presentContest(
  { contest, person, document, correction }: LoadedContest,
  actor: Actor,
  known: Known,
): Contest {
  const topic = topics[contest.topic as ContestTopic];
  const state = contest.state as ContestState;
  const actions: Contest["actions"] = contestActions.filter(
    (action) => nextState(state, action) !== null && mayDo(actor, contest.nip, action),
  );
  if (correction?.standing === "berlaku" && mayDo(actor, contest.nip, "release")) actions.push("release");
  return {
    id: contest.id,
    topic: contest.topic as ContestTopic,
    title: topic.title,
    state,
    person: { nip: contest.nip, ...person },
    recorded: shownRow(topic, contest.recorded as StoredRow | null, known),
    proposed: shownRow(topic, contest.proposed as StoredRow | null, known),
    explanation: contest.explanation,
    document,
    submittedAt: instant(contest.submittedAt),
    decided:
      contest.decidedAt === null
        ? null
        : { at: instant(contest.decidedAt), by: contest.decidedBy ?? "", reason: contest.reason ?? "" },
    correction,
    actions,
  };
}

const instant = (stored: string): string => new Date(stored).toISOString();

/** The topic's columns of a row as people read them; columns the row does not have are left out. */
export const shownRow = (topic: Topic, row: StoredRow | null, known: Known): ShownField[] =>
  row === null
    ? []
    : topic.fields
        .filter(({ sql }) => sql in row)
        .map((field) => ({ label: field.label, value: shownValue(field, row[field.sql], known) }));

function shownValue(
  { sql, column, register }: TopicField,
  value: StoredRow[string],
  known: Known,
): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = String(value);
  if (column.type === "date") return dayFirst(text);
  if (column.type === "decimal") return text.replace(".", ",");
  if (sql === "relative_nip") return known.people.get(text) ?? text;
  const names = { unit: known.units, jabatan: known.titles, pendidikan: known.fields, wilayah: known.places };
  return register === null ? text : (names[register].nameOf(text) ?? text);
}

/** What can be contested of one topic: the rows as stored and the fields to propose. */
export function presentForm(name: ContestTopic, items: readonly StoredItem[], known: Known): ContestForm {
  const topic = topics[name];
  const store = kindStores[topic.kind];
  return {
    topic: name,
    title: topic.title,
    proof: topic.proof,
    canAdd: topic.canAdd && (items.length === 0 || store.key.length > 1),
    canRemove: topic.canRemove,
    fields: topic.fields.map(({ sql, label, column, register }) => ({
      name: sql,
      label,
      input: inputOf(column.type, register !== null),
      required: column.optionalCell !== true,
      choices: typeof column.type === "object" ? [...column.type.oneOf] : [],
      register,
      isKey: store.key.includes(sql),
    })),
    rows: items.map(({ key, row }) => ({
      key,
      shown: shownRow(topic, row, known),
      values: Object.fromEntries(topic.fields.map(({ sql }) => [sql, String(row[sql] ?? "")])),
    })),
  };
}

function inputOf(
  type: TopicField["column"]["type"],
  isChosen: boolean,
): ContestForm["fields"][number]["input"] {
  if (typeof type === "object") return "pilihan";
  if (isChosen) return "daftar";
  if (type === "date") return "tanggal";
  return type === "integer" || type === "decimal" ? "bilangan" : "teks";
}
