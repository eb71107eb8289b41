/**
 * The pseudo-unit and pseudo-post of people who hold no post today and may have to wait for one: without it a person
 * whom no seat can take would make the whole problem infeasible. Waiting costs nothing and earns nothing.
 */
export const WAITING_ID = "TANPA-JABATAN";
