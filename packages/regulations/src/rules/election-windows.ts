import { addMonths } from "../dates.js";
import { dayAfter } from "../evidence.js";
import { type Outcome, type PersonCase, unknownFact, violated } from "../rule.js";

/** From some months before the candidate pairs are fixed to the end of the term; message `frozen`. Lifted by the minister's consent. */
export function electionFreeze(c: PersonCase, months: number): Outcome | null {
  if (c.documents.mendagriApproval) return null;
  const date = c.government?.candidatePairDate;
  if (date === undefined) return unknownFact("government");
  if (date === null) return null;
  const from = addMonths(date, -months);
  if (c.tmt < from) return null;
  const end = c.government?.headTermEnd;
  if (end === undefined || end === null) return violated("frozen", { facts: { from } });
  return c.tmt > end ? null : violated("frozen", { lawfulFrom: dayAfter(end), facts: { from } });
}

/** The first months of a head of region; message `early`. Lifted by the minister's consent. */
export function firstMonths(c: PersonCase, months: number): Outcome | null {
  if (c.documents.mendagriApproval) return null;
  const inauguratedAt = c.government?.headInauguratedAt;
  if (inauguratedAt === undefined) return unknownFact("government");
  if (inauguratedAt === null) return null;
  const free = addMonths(inauguratedAt, months);
  return inauguratedAt <= c.tmt && c.tmt < free
    ? violated("early", { lawfulFrom: free, facts: { inauguratedAt } })
    : null;
}
