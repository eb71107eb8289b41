import type { PositionFacts, UnitFacts } from "../facts.js";
import type { PersonCase } from "../rule.js";
import type { LocalRule, LocalScope, LocalSide } from "./local-rule.js";
import { both, type Truth, YES } from "./truth.js";

const NO: Truth = { is: "no", liftedOn: null };
const truth = (holds: boolean): Truth => (holds ? YES : NO);
const asks = (list: readonly string[] | undefined): list is readonly string[] =>
  list !== undefined && list.length > 0;

export type ScopeCase = PersonCase & { readonly to?: PositionFacts; readonly toUnit?: UnitFacts };

/** Whether a scope looks at the new post, or at the very unit it is in: so it is asked once a title, or once a seat. */
export const readsTitle = ({ to, change }: LocalScope): boolean =>
  asks(to?.kinds) || asks(to?.families) || change === "title";
export const readsUnit = ({ to, change }: LocalScope): boolean =>
  asks(to?.units) || asks(to?.unitKinds) || change === "unit" || change === "unit-kind";

/** Whether a rule concerns this move. What it does not ask is not looked at, so that a gap in the data elsewhere does not matter. */
export function concerns({ appliesTo }: Pick<LocalRule, "appliesTo">, c: ScopeCase): Truth {
  const { employeeKinds, from, to, change } = appliesTo;
  if (asks(employeeKinds) && !employeeKinds.includes(c.employee.kind)) return NO;
  let answer = YES;
  if (to) answer = both(answer, onSide(to, c.to ?? null, c.toUnit ?? null));
  if (answer.is !== "no" && from) answer = both(answer, fromSide(from, c));
  if (answer.is !== "no" && change) answer = both(answer, changes(change, c));
  return answer;
}

function fromSide(side: LocalSide, c: ScopeCase): Truth {
  const asked = [side.kinds, side.families, side.unitKinds, side.units].some(asks);
  if (!asked) return YES;
  return c.employee.current === null ? NO : onSide(side, c.from, c.fromUnit);
}

function onSide(side: LocalSide, post: PositionFacts | null, unit: UnitFacts | null): Truth {
  let answer = YES;
  if (asks(side.kinds) || asks(side.families))
    answer = both(
      answer,
      post === null ? { is: "unknown", missing: ["currentPosition"] } : onPost(side, post),
    );
  if (asks(side.unitKinds) || asks(side.units))
    answer = both(answer, unit === null ? { is: "unknown", missing: ["currentUnit"] } : onUnit(side, unit));
  return answer;
}

const onPost = ({ kinds, families }: LocalSide, post: PositionFacts): Truth =>
  truth((!asks(kinds) || kinds.includes(post.kind)) && (!asks(families) || families.includes(post.family)));

const onUnit = ({ unitKinds, units }: LocalSide, unit: UnitFacts): Truth =>
  truth((!asks(unitKinds) || unitKinds.includes(unit.kind)) && (!asks(units) || units.includes(unit.id)));

/** Taking up a first post changes everything. */
function changes(
  change: NonNullable<LocalScope["change"]>,
  { employee, fromUnit, to, toUnit }: ScopeCase,
): Truth {
  const { current } = employee;
  if (current === null) return YES;
  if (change === "title") return truth(current.positionId !== to?.id);
  if (change === "unit") return truth(current.unitId !== toUnit?.id);
  if (current.unitId === toUnit?.id) return NO;
  if (fromUnit === null) return { is: "unknown", missing: ["currentUnit"] };
  return truth(fromUnit.kind !== toUnit?.kind);
}
