import { addDays, addYears, type IsoDate } from "../dates.js";
import type { EmployeeFacts } from "../facts.js";

/**
 * Since when a person has been in a unit without interruption, whatever the posts, going back from the start of the present one.
 * `mayBeLonger`: what came just before is not recorded, so that the true start may be earlier.
 */
export function unitStretch(
  { history, tmtPns }: Pick<EmployeeFacts, "history" | "tmtPns">,
  unitId: string,
  presentSince: IsoDate,
): { readonly start: IsoDate; readonly mayBeLonger: boolean } {
  let start = presentSince;
  for (;;) {
    const before = history.filter(
      (posting) => posting.start < start && (posting.end === null || addDays(posting.end, 1) >= start),
    );
    const same = before.filter((posting) => posting.unitId === unitId);
    if (same.length === 0) {
      const unrecorded = before.length === 0 && beginsLate(history, tmtPns, start);
      return { start, mayBeLonger: unrecorded || before.some((posting) => posting.unitId === "") };
    }
    start = same.reduce((first, posting) => (posting.start < first ? posting.start : first), start);
  }
}

/** Nothing is recorded before the day, although the person served: an empty record, or one that begins over a year after the appointment. */
function beginsLate(history: EmployeeFacts["history"], tmtPns: IsoDate | null, start: IsoDate): boolean {
  if (history.some((posting) => posting.start < start)) return false;
  return history.length === 0 || (tmtPns !== null && start > addYears(tmtPns, 1));
}
