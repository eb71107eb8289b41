import type { FastifyInstance } from "fastify";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { actorOf, route } from "../../platform/route.js";
import { staffingNormsOf } from "./staffing-norms/load-norms.js";
import { setDue, setSubjectHours, setWorkingTime, workloadSettingsOf } from "./workload-settings.js";

const reader = allowed("needs.read");
const judge = allowed("workload.judge");

/** What the office decides about workload sheets, and what stands beside them: norms of schools and puskesmas. */
export function registerWorkloadSettingsRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/workload-settings/:year", reader, (call) =>
    workloadSettingsOf(context, actorOf(call), call.params.year),
  );
  route(app, "PUT /api/workload-settings/:year/due", judge, async (call) => {
    await setDue(context, actorOf(call), call.params.year, call.body.due);
    return workloadSettingsOf(context, actorOf(call), call.params.year);
  });
  route(app, "POST /api/workload-settings/:year/working-time", judge, async (call) => {
    await setWorkingTime(context, actorOf(call), call.params.year, call.body);
    return workloadSettingsOf(context, actorOf(call), call.params.year);
  });
  route(app, "PUT /api/workload-settings/:year/subject-hours", judge, async (call) => {
    await setSubjectHours(context, actorOf(call), call.body);
    return workloadSettingsOf(context, actorOf(call), call.params.year);
  });

  route(app, "GET /api/staffing-norms/:unit", reader, (call) =>
    staffingNormsOf(context, actorOf(call), call.params.unit),
  );
}
