import type { Rule } from "../rule.js";
import { TENURE_RULES } from "./tenure.js";

/** Every version of every rule. Closing a rule sets its last day; nothing is ever removed. */
export const RULES: readonly Rule[] = [...TENURE_RULES];
