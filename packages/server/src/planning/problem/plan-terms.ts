import type { PlanOptions } from "@selaras/contract";
import type { RuleProfile } from "@selaras/regulations";

/**
 * What a plan is made with and explained by ever after: the options people chose, and how the office read the law on its TMT.
 * Stored whole in `plans.options`; the API shows only the options.
 */
export type PlanTerms = PlanOptions & { readonly reading?: RuleProfile };

/** The options under another reading of the law; the one an earlier plan was made with does not carry over. */
export function underReading(options: PlanTerms, reading: RuleProfile | undefined): PlanTerms {
  const { reading: _, ...chosen } = options;
  return reading === undefined ? chosen : { ...chosen, reading };
}
