/** The only source of "now". Tests and the demo inject a fixed one; legal dates never come from it unasked. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function fixedClock(iso: string): Clock {
  return { now: () => new Date(iso) };
}
