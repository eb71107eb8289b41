/** The only source of "now". Tests and the demo inject a fixed one; legal dates never come from it unasked. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function fixedClock(iso: string): Clock {
  return { now: () => new Date(iso) };
}

const WITA_HOURS = 8;

/** The calendar day at Kupang, yyyy-mm-dd (WITA, UTC+8, no daylight saving): before eight in the morning UTC still has yesterday. */
export function todayOf(clock: Clock): string {
  return dayOf(clock.now());
}

/** The calendar day at Kupang on which an instant fell. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + WITA_HOURS * 3_600_000).toISOString().slice(0, 10);
}
