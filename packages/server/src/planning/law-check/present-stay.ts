import { dayBefore } from "./calendar.js";
import type { ExportedPerson } from "./plan-export.js";

/** Since when a person has been in the present unit without leaving it; uncertain where a post just before names no unit. */
export function presentStay(
  { history }: Pick<ExportedPerson, "history">,
  unitCode: string,
  seatSince: string,
): { readonly since: string; readonly isCertain: boolean } {
  let since = seatSince;
  for (;;) {
    const joining = history.filter(
      ({ startedOn, endedOn }) => startedOn < since && (endedOn === null || endedOn >= dayBefore(since)),
    );
    const here = joining.filter((post) => post.unitCode === unitCode).map(({ startedOn }) => startedOn);
    if (here.length === 0) return { since, isCertain: !joining.some((post) => post.unitCode === null) };
    since = here.sort()[0]!;
  }
}
