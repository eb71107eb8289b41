import { PLAN_EXPORT, type PlanExport, planExport } from "./plan-export.js";

/** At most this many faults are named; the first ones tell what kind of file it is. */
const MOST_FAULTS = 10;

const words: Readonly<Record<string, string>> = {
  invalid_type: "jenis nilainya lain dari yang diminta",
  unrecognized_keys: "ada isian yang tidak dikenal",
  invalid_value: "nilainya tidak dikenal",
  too_small: "nilainya terlalu kecil",
};

/** Reads parsed JSON as `selaras-plan-export/1`, or says where it is not one: field, and what is wrong with it. */
export function readPlanExport(value: unknown): { file: PlanExport } | { faults: string[] } {
  const format =
    value !== null && typeof value === "object" ? (value as { format?: unknown }).format : undefined;
  if (format !== PLAN_EXPORT)
    return {
      faults: [`format: ditemukan ${JSON.stringify(format) ?? "tidak ada"}, seharusnya "${PLAN_EXPORT}"`],
    };
  const read = planExport.safeParse(value);
  if (read.success) return { file: read.data };
  const { issues } = read.error;
  return {
    faults: [
      ...issues.slice(0, MOST_FAULTS).map(({ path, code, message }) => {
        const where = path.length === 0 ? "berkas" : path.join(".");
        return `${where}: ${code === "invalid_format" || code === "custom" ? message : (words[code] ?? message)}`;
      }),
      ...(issues.length > MOST_FAULTS ? [`dan ${issues.length - MOST_FAULTS} kesalahan lain`] : []),
    ],
  };
}
