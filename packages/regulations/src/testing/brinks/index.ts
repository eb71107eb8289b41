import type { Brinks } from "../case-kinds.js";
import { AUTHORITY_BRINKS } from "./authority.js";
import { CONDUCT_BRINKS } from "./conduct.js";
import { HEALTH_BRINKS } from "./health.js";
import { PEOPLE_BRINKS } from "./people.js";
import { POST_BRINKS } from "./posts.js";
import { SCHOOL_BRINKS } from "./schools.js";

export const BRINKS: Brinks = {
  ...AUTHORITY_BRINKS,
  ...POST_BRINKS,
  ...PEOPLE_BRINKS,
  ...SCHOOL_BRINKS,
  ...HEALTH_BRINKS,
  ...CONDUCT_BRINKS,
};
