import { formatSiasn, type IsoDate } from "@selaras/regulations";

/** `31-12-2025`, as the office writes dates. */
export const dayFirst = (iso: string): string => formatSiasn(iso as IsoDate);
