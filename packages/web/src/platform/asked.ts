import { useSearchParams } from "wouter";

/** What the reader asks for, kept in the address: a search can be sent on, and the back button leads back to it. */
export function useAsked() {
  const [params, setParams] = useSearchParams();
  return {
    get: (name: string) => params.get(name) ?? "",
    /** A day of the calendar, or null when it is none. */
    day: (name: string): string | null => (isDay(params.get(name) ?? "") ? params.get(name) : null),
    /** Replaces the address; an empty value leaves it. */
    set: (values: Readonly<Record<string, string>>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values))
            if (value === "") after.delete(name);
            else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
  };
}

const day = /^\d{4}-\d{2}-\d{2}$/;
export const isDay = (text: string): boolean => day.test(text) && !Number.isNaN(Date.parse(text));
