import type { DevelopmentAction } from "@selaras/contract";
import type { FastifyInstance } from "fastify";
import { judgePair } from "../planning/eligibility/judge-pair.js";
import { solvedPlan } from "../planning/run/solved-plan.js";
import type { Context } from "../platform/context.js";
import { allowed } from "../platform/policy.js";
import { notFound } from "../platform/refusal.js";
import { actorOf, fileRoute, route } from "../platform/route.js";
import { government } from "../platform/tables.js";
import { findPerson } from "../profiles/find-person.js";
import { peopleSnapshot } from "../profiles/people-snapshot.js";
import { viewOf } from "../profiles/policy.js";
import { presentReadiness } from "../profiles/presenter.js";
import { workbookBytes } from "../workforce/files/write-workbook.js";
import { demoMark } from "../workforce/messages.js";
import { catalogueOf, saveSession, saveTraining } from "./catalogue.js";
import { changeDevelopment, noteProgress, proposeDevelopment } from "./change-development.js";
import { says } from "./messages.js";
import { personDevelopment } from "./person-development.js";
import { planTrainingsOf } from "./plan-trainings.js";
import { plannedPeople } from "./planned-people.js";
import { readinessOf } from "./readiness.js";
import { trainingSheets } from "./training-sheets.js";

const reads = allowed("people.read", "people.read-unit", "self.read");
const writer = allowed("training.write");
const changer = allowed("development.propose", "development.judge");

/** Catalogue of trainings, development plans of people, readiness, and what plans rest on. */
export function registerDevelopmentRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/trainings", allowed("training.read"), (call) => catalogueOf(context, actorOf(call)));

  fileRoute(app, "GET /api/trainings.xlsx", allowed("training.read"), async (request, reply) => {
    const actor = actorOf(request);
    const [own] = await context.db.select().from(government);
    const sheets = trainingSheets(
      await catalogueOf(context, actor),
      await plannedPeople(context, actor),
      own?.demo ? [demoMark] : [],
    );
    return reply
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header("content-disposition", 'attachment; filename="pelatihan.xlsx"')
      .send(await workbookBytes(sheets));
  });

  route(app, "PUT /api/trainings/:code", writer, async (call) => {
    await saveTraining(context, actorOf(call), call.params.code, call.body);
    return catalogueOf(context, actorOf(call));
  });

  route(app, "PUT /api/trainings/:code/sessions/:session", writer, async (call) => {
    const { code, session } = call.params;
    await saveSession(context, actorOf(call), code, session, call.body);
    return catalogueOf(context, actorOf(call));
  });

  route(app, "GET /api/employees/:nip/development", reads, (call) =>
    personDevelopment(context, actorOf(call), call.params.nip, call.query),
  );

  route(app, "POST /api/employees/:nip/development", allowed("development.propose"), async (call) => {
    await proposeDevelopment(context, actorOf(call), call.params.nip, [call.body]);
    return personDevelopment(context, actorOf(call), call.params.nip);
  });

  route(app, "POST /api/employees/:nip/development-plan", allowed("development.propose"), async (call) => {
    await proposeDevelopment(context, actorOf(call), call.params.nip, call.body.proposals);
    return personDevelopment(context, actorOf(call), call.params.nip);
  });

  for (const action of ["approve", "start", "finish", "cancel"] as const satisfies DevelopmentAction[])
    route(app, `POST /api/employees/:nip/development/:id/${action}`, changer, async (call) => {
      const { nip, id } = call.params;
      await changeDevelopment(context, actorOf(call), nip, id, action, call.body);
      return personDevelopment(context, actorOf(call), nip);
    });

  route(
    app,
    "PUT /api/employees/:nip/development/:id/progress",
    allowed("development.judge"),
    async (call) => {
      const { nip, id } = call.params;
      await noteProgress(context, actorOf(call), nip, id, call.body);
      return personDevelopment(context, actorOf(call), nip);
    },
  );

  route(app, "GET /api/employees/:nip/readiness", reads, async (call) => {
    const snapshot = await peopleSnapshot(context);
    const actor = actorOf(call);
    const e = findPerson(snapshot, actor, call.params.nip);
    const judged = judgePair(snapshot.world, e, call.query.unit, call.query.title);
    if (!judged) throw notFound(says.seat);
    return presentReadiness(readinessOf(snapshot.world, e, judged), judged, viewOf(actor, call.params.nip));
  });

  route(app, "GET /api/plans/:id/trainings", allowed("plan.read"), async (call) => {
    await solvedPlan(context, call.params.id);
    return planTrainingsOf(context.db, call.params.id);
  });
}
