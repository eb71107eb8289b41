import type { FastifyInstance } from "fastify";
import { registerAccountRoutes } from "../accounts/routes.js";
import { registerDevelopmentRoutes } from "../development/routes.js";
import { registerPositionSheetRoutes } from "../needs/position-sheet/routes.js";
import { registerNeedsRoutes } from "../needs/routes.js";
import { registerWorkloadRoutes } from "../needs/workload/routes.js";
import { registerWorkloadSettingsRoutes } from "../needs/workload/settings-routes.js";
import { registerPlanningRoutes } from "../planning/routes.js";
import { registerCompetenceRoutes } from "../profiles/competence/routes.js";
import { registerContestRoutes } from "../profiles/contests/routes.js";
import { registerFreshnessRoutes } from "../profiles/freshness/routes.js";
import { registerProfessionalismRoutes } from "../profiles/professionalism/routes.js";
import { registerProfileRoutes } from "../profiles/routes.js";
import { registerSuccessionRoutes } from "../profiles/succession/routes.js";
import { registerTalentRoutes } from "../profiles/talent/routes.js";
import { registerHolidayRoutes } from "../rules/holidays-routes.js";
import { registerLocalRuleRoutes } from "../rules/local-rules-routes.js";
import { registerRuleRoutes } from "../rules/routes.js";
import { registerSettingsRoutes } from "../rules/settings-routes.js";
import { registerWorkforceRoutes } from "../workforce/routes.js";
import type { Context } from "./context.js";

/** Every room with a door to the outside. */
export const rooms: readonly ((app: FastifyInstance, context: Context) => void)[] = [
  registerAccountRoutes,
  registerDevelopmentRoutes,
  registerNeedsRoutes,
  registerPlanningRoutes,
  registerCompetenceRoutes,
  registerContestRoutes,
  registerFreshnessRoutes,
  registerProfileRoutes,
  registerSuccessionRoutes,
  registerProfessionalismRoutes,
  registerTalentRoutes,
  registerLocalRuleRoutes,
  registerHolidayRoutes,
  registerRuleRoutes,
  registerSettingsRoutes,
  registerWorkforceRoutes,
  registerWorkloadRoutes,
  registerWorkloadSettingsRoutes,
  registerPositionSheetRoutes,
];
