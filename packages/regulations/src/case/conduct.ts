import type { ConductFacts } from "../conduct-facts.js";
import type { Fields } from "./fields.js";

type Blank = Readonly<Record<string, unknown>>;

/** Parts that are lists, with what an entry means where it says nothing. */
const LISTS: Readonly<Record<string, Blank>> = {
  decisions: { moveId: "mutasi", employeeId: "pegawai", handledBy: [], decidedBy: null, reason: null },
  deciders: { personId: "pejabat", part: "TPK_MEMBER", relatives: [], declaration: null },
  documents: { id: "dokumen", kind: "keputusan", signature: null, hashAtSigning: null, hashNow: null },
  procedures: { kind: "IMUT", subject: "mutasi", startedOn: null, doneOn: null, outcome: null },
  panels: { id: "pansel", date: null, members: [] },
  exports: { name: "berkas", columns: [] },
};
const CLOCK: Blank = { subject: "permintaan", startedAt: "", doneAt: null };
const REGISTER: Readonly<Record<string, Blank>> = {
  datasets: {
    name: "data",
    columns: [],
    purpose: null,
    basis: null,
    isOptional: false,
    retention: null,
    roles: [],
    readsLogged: null,
    logAppendOnly: null,
  },
  withdrawals: CLOCK,
  requests: CLOCK,
  breaches: { subject: "kegagalan", noticedAt: "", personsToldAt: null, authorityToldAt: null },
  retention: { recordClass: "arsip", keepUntil: null, erasedOn: null },
};

/** How the round is conducted, in the words of `ConductFacts`; a part that is not mentioned is not judged, for the case is about another. */
export function readConduct(fields: Fields | null): ConductFacts | null {
  if (fields === null) return null;
  const conduct: Record<string, unknown> = readLists(fields, LISTS);
  const readAt = fields.text("readAt");
  if (readAt !== null) conduct.readAt = readAt;
  const scoring = fields.texts("scoringInputs");
  if (scoring !== null) conduct.scoringInputs = scoring;
  const plan = fields.child("plan");
  if (plan !== null) {
    conduct.plan = {
      period: plan.text("period"),
      approvedBy: plan.text("approvedBy", "approver"),
      version: plan.text("version"),
    };
    plan.done();
  }
  const processing = fields.child("processing");
  if (processing !== null) {
    const officer = processing.text("officer");
    const assessed = processing.child("impactAssessment");
    conduct.processing = {
      ...readLists(processing, REGISTER),
      ...(officer && { officer }),
      ...(assessed && {
        impactAssessment: { release: assessed.text("release") ?? "", date: assessed.date("date") },
      }),
    };
    assessed?.done();
    processing.done();
  }
  const system = fields.child("system");
  if (system !== null) {
    conduct.system = {
      release: system.text("release"),
      hostingCountry: system.text("hostingCountry"),
      securityAuditOn: system.date("securityAuditOn"),
      integratesWith: system.texts("integratesWith"),
      apiDocumented: system.flag("apiDocumented"),
    };
    system.done();
  }
  fields.done();
  return conduct as ConductFacts;
}

function readLists(fields: Fields, lists: Readonly<Record<string, Blank>>): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [part, blank] of Object.entries(lists)) {
    const entries = fields.entries(part);
    if (entries !== null) read[part] = entries.map((entry) => completed(fields, entry, blank));
  }
  return read;
}

/** The entry with what it leaves out; where a list stands in the blank, a list must stand in the entry. */
function completed(parent: Fields, entry: { value: unknown; path: string }, blank: Blank): Blank {
  const fields = parent.nested(entry.value ?? "null", entry.path);
  if (fields === null) return blank;
  const whole: Record<string, unknown> = { ...blank };
  for (const key of fields.keys()) {
    const field = fields.raw(key);
    if (field === null) whole[key] = null;
    else if (Array.isArray(blank[key]) && !Array.isArray(field.value))
      fields.fault(field, "daftar [ ... ]", "Tulis di dalam kurung siku.");
    else whole[key] = field.value;
  }
  return whole;
}
