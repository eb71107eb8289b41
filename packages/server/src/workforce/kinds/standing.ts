/** KEDUDUKAN HUKUM of SIASN (formulas 11.3): 01 active, 15 serving under a penalty, 71 active PPPK. */
const serving = new Set(["01", "15", "71"]);
/** Inactive, dismissed, past the retirement age, retired. */
const gone = new Set(["52", "66", "77", "88", "98", "99"]);

/** Occupies a seat today; on leave or on a study assignment one does not. */
export const isServingIn = (standing: string): boolean => serving.has(standing);

/** Still belongs to the staff, in a seat or for a time away from it. */
export const isOnStaff = (standing: string): boolean => !gone.has(standing);
