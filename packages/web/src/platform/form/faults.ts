import { createContext, useContext } from "react";
import type { ApiError } from "../api";

/** What is wrong, by the name of the field; a name is the path in what is sent: `reason`, `own.startsOn`. */
export type Faults = Readonly<Record<string, string | undefined>>;
type Refused = Pick<ApiError, "field" | "detail">;

/** What stands at one field: our own finding first, else what the server said of it. It may know the field under a longer path. */
export function faultAt(
  name: string,
  faults: Faults,
  refused: Refused | null | undefined,
): string | undefined {
  const isRefused = refused?.field === name || refused?.field?.endsWith(`.${name}`);
  return faults[name] ?? (isRefused && refused ? inPlace(refused.detail) : undefined);
}

/** The server says where; at the field itself only what was found and what is expected. */
const inPlace = (detail: string): string =>
  detail.replace(/^Pada [^:]+: (.)/, (_, first: string) => first.toUpperCase());

export const ShownFaults = createContext<(name: string) => string | undefined>(() => undefined);
export const useFault = (name: string) => useContext(ShownFaults)(name);

const words = {
  tooShort: (least: number) => `Isi paling sedikit ${least} huruf.`,
  noDay: "Pilih tanggalnya.",
  notWhole: (min: number, max: number | undefined) =>
    max === undefined
      ? `Isi bilangan bulat, paling kecil ${min}.`
      : `Isi bilangan bulat dari ${min} sampai ${max}.`,
};

/** Undefined where the text has at least `least` letters beside its blanks. */
export const shortText = (text: string, least: number): string | undefined =>
  text.trim().length < least ? words.tooShort(least) : undefined;

export const noDay = (day: string | null): string | undefined => (day ? undefined : words.noDay);

export const notWhole = (value: number | null, min: number, max?: number): string | undefined =>
  value === null || !Number.isInteger(value) || value < min || (max !== undefined && value > max)
    ? words.notWhole(min, max)
    : undefined;
