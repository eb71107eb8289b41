import type { LocalRuleEntry } from "@selaras/contract";

/** One side of a move as it is typed. */
export interface SideDraft {
  kinds: string[];
  families: string[];
  unitKinds: string[];
  units: string[];
}
export type ConditionKind =
  | "min-months-in-unit"
  | "min-months-in-post"
  | "min-months-in-golongan"
  | "min-golongan"
  | "min-education"
  | "min-age"
  | "max-age"
  | "same-subdistrict"
  | "certificate"
  | "min-predicate";
/** `value` is what the kind asks for, as text; `years` counts only for appraisals. */
export interface ConditionDraft {
  kind: ConditionKind;
  value: string;
  years: string;
}

/** A rule of the government's own while it is written: text everywhere, as the fields hold it. */
export interface LocalDraft {
  /** Without `LOKAL-`. */
  code: string;
  title: string;
  text: string;
  source: string;
  article: string;
  severity: LocalRuleEntry["severity"];
  document: string;
  effectiveFrom: string;
  effectiveTo: string;
  employeeKinds: string[];
  from: SideDraft;
  to: SideDraft;
  change: "" | "unit" | "unit-kind" | "title";
  /** NEVER: without conditions, whatever is concerned is touched. */
  mode: "ALL" | "ANY" | "NEVER";
  conditions: ConditionDraft[];
}

const side = (): SideDraft => ({ kinds: [], families: [], unitKinds: [], units: [] });
export const blankCondition = (): ConditionDraft => ({ kind: "min-months-in-unit", value: "", years: "2" });
export const blankDraft = (effectiveFrom: string): LocalDraft => ({
  code: "",
  title: "",
  text: "",
  source: "",
  article: "",
  severity: "BLOCK",
  document: "",
  effectiveFrom,
  effectiveTo: "",
  employeeKinds: [],
  from: side(),
  to: side(),
  change: "",
  mode: "ALL",
  conditions: [blankCondition()],
});

/** The part of a condition that holds its value, by its kind; null: it has none. */
const FIELDS: Record<
  ConditionKind,
  "months" | "years" | "golongan" | "level" | "certificate" | "predicate" | null
> = {
  "min-months-in-unit": "months",
  "min-months-in-post": "months",
  "min-months-in-golongan": "months",
  "min-golongan": "golongan",
  "min-education": "level",
  "min-age": "years",
  "max-age": "years",
  "same-subdistrict": null,
  certificate: "certificate",
  "min-predicate": "predicate",
};
export const fieldOf = (kind: ConditionKind) => FIELDS[kind];

const numberOr = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text.trim());

/** As the API and `selaras rules add` take it. What is empty is left out, so that the server names what is missing. */
export function definitionOf(draft: LocalDraft): Record<string, unknown> {
  const filled = (text: string) => (text.trim() === "" ? undefined : text.trim());
  return dropEmpty({
    id: draft.code.trim() === "" ? undefined : `LOKAL-${draft.code.trim().toUpperCase()}`,
    title: filled(draft.title),
    text: filled(draft.text),
    source: filled(draft.source),
    article: filled(draft.article),
    severity: draft.severity,
    document: draft.severity === "NEED-DOC" ? filled(draft.document) : undefined,
    effectiveFrom: filled(draft.effectiveFrom),
    effectiveTo: filled(draft.effectiveTo),
    appliesTo: dropEmpty({
      employeeKinds: draft.employeeKinds,
      from: dropEmpty({ ...draft.from }),
      to: dropEmpty({ ...draft.to }),
      change: filled(draft.change),
    }),
    requires:
      draft.mode === "NEVER"
        ? undefined
        : { mode: draft.mode, conditions: draft.conditions.map(conditionOf) },
  });
}

function conditionOf({ kind, value, years }: ConditionDraft): Record<string, unknown> {
  const field = FIELDS[kind];
  const given = value.trim() === "" ? undefined : numberOr(value);
  return dropEmpty({
    kind,
    ...(field && { [field]: given }),
    ...(kind === "min-predicate" && { years: years.trim() === "" ? undefined : numberOr(years) }),
  });
}

function dropEmpty(record: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)));
}

interface Written {
  title?: string;
  text?: string;
  source?: string;
  article?: string;
  severity?: LocalDraft["severity"];
  document?: string | null;
  appliesTo?: {
    employeeKinds?: string[];
    from?: Partial<SideDraft>;
    to?: Partial<SideDraft>;
    change?: LocalDraft["change"];
  };
  requires?: { mode?: "ALL" | "ANY"; conditions?: Record<string, unknown>[] };
}

/** A new version starts from the words of the last one, from a day on. */
export function draftOf(
  { id, definition }: Pick<LocalRuleEntry, "id" | "definition">,
  effectiveFrom: string,
): LocalDraft {
  const written = definition as Written;
  const { appliesTo = {}, requires } = written;
  const conditions = requires?.conditions ?? [];
  return {
    ...blankDraft(effectiveFrom),
    code: id.replace(/^LOKAL-/, ""),
    title: written.title ?? "",
    text: written.text ?? "",
    source: written.source ?? "",
    article: written.article ?? "",
    severity: written.severity ?? "BLOCK",
    document: written.document ?? "",
    employeeKinds: appliesTo.employeeKinds ?? [],
    from: { ...side(), ...appliesTo.from },
    to: { ...side(), ...appliesTo.to },
    change: appliesTo.change ?? "",
    mode: conditions.length === 0 ? "NEVER" : (requires?.mode ?? "ALL"),
    conditions: conditions.map((one) => {
      const kind = one.kind as ConditionKind;
      const field = FIELDS[kind];
      return { kind, value: field === null ? "" : String(one[field] ?? ""), years: String(one.years ?? "2") };
    }),
  };
}
