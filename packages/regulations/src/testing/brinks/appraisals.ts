import type { EmployeeFacts, MoveFacts } from "../../facts.js";
import { type Brink, moving } from "../case-kinds.js";

/** Two years are read on 10 February 2026: a bad third year counts no more, a bad second one still does. */
export const appraisedBackwards = (of: (person: Partial<EmployeeFacts>) => MoveFacts): readonly Brink[] => {
  const years = (...predicates: readonly string[]) =>
    moving(of({ performance: predicates.map((predicate, i) => ({ year: 2025 - i, predicate })) }));
  return [
    ["PASS", years("BAIK", "BAIK", "KURANG")],
    ["BLOCK", years("BAIK", "KURANG", "BAIK")],
  ];
};
