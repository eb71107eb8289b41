import { z } from "zod";

/** Shapes used by several endpoints. Numbers are integers unless said otherwise; dates are ISO days. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const nip = z.string().regex(/^\d{18}$/);

export const finding = z.object({
  rule: z.string(),
  version: z.string(),
  severity: z.enum(["BLOCK", "NEED-DOC", "WARN", "PASS"]),
  status: z.enum(["verified", "known", "uncertain"]),
  title: z.string(),
  citation: z.string(),
  message: z.string(),
  /** Papers or facts that are missing, as people call them. */
  missing: z.array(z.string()).optional(),
  /** Whether the rule book has a page of this rule: `/aturan/<rule>`. */
  inRuleBook: z.boolean().optional(),
  /** First date on which this finding no longer holds; absent when time alone does not lift it. */
  lawfulFrom: isoDate.optional(),
});
export type Finding = z.infer<typeof finding>;

export const verdict = z.enum(["BLOCK", "NEED-DOC", "WARN", "PASS"]);
export type Verdict = z.infer<typeof verdict>;

/** One named part of the value of a person in a post. `points` null: the fact is missing, `rule` says how that was handled. */
export const valueComponent = z.object({
  name: z.enum([
    "education",
    "competence",
    "experience",
    "performance",
    "distance",
    "overdue",
    "development",
    "wish",
  ]),
  title: z.string(),
  points: z.number().int().nullable(),
  max: z.number().int(),
  explanation: z.string(),
});
export type ValueComponent = z.infer<typeof valueComponent>;

export const seatRef = z.object({
  unitCode: z.string(),
  unitName: z.string(),
  titleCode: z.string(),
  titleName: z.string(),
});
export type SeatRef = z.infer<typeof seatRef>;

/** One position title in one unit, by its codes. */
export const seatCode = z.object({ unitCode: z.string().min(1), titleCode: z.string().min(1) });
export type SeatCode = z.infer<typeof seatCode>;
