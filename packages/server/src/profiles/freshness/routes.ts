import { endpoints } from "@selaras/contract";
import type { FastifyInstance, FastifyReply } from "fastify";
import { subtreeOf } from "../../needs/unit-tree.js";
import { solvedPlan } from "../../planning/run/solved-plan.js";
import { movesOf } from "../../planning/run/store-read.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { notFound } from "../../platform/refusal.js";
import { actorOf, fileRoute, route } from "../../platform/route.js";
import { government } from "../../platform/tables.js";
import { type OutSheet, workbookBytes } from "../../workforce/files/write-workbook.js";
import { demoMark } from "../../workforce/messages.js";
import { findPerson } from "../find-person.js";
import { peopleSnapshot } from "../people-snapshot.js";
import { visiblePeople } from "../policy.js";
import { freshnessSheets, planFreshnessSheets } from "./freshness-sheets.js";
import { says } from "./messages.js";
import { openContests } from "./open-contests.js";
import { freshnessReport, personFreshness, planFreshness } from "./reports.js";

const lists = allowed("people.read", "people.read-unit");
const reads = allowed("people.read", "people.read-unit", "self.read");

/** How much of the facts value and rules rest on is known and valid: per field, unit, person and plan. */
export function registerFreshnessRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;

  route(app, "GET /api/freshness", lists, (call) => reportOf(context, actorOf(call), call.query.unit));

  route(app, "GET /api/employees/:nip/freshness", reads, async (call) => {
    const snapshot = await peopleSnapshot(context);
    const e = findPerson(snapshot, actorOf(call), call.params.nip);
    return personFreshness(snapshot.world, e, snapshot.dataDate, await openContests(db));
  });

  const ofPlan = async (id: number) => {
    const { name, tmt } = await solvedPlan(context, id);
    const { world, dataDate } = await peopleSnapshot(context);
    const report = planFreshness(world, await movesOf(db, id), tmt, dataDate, await openContests(db));
    return { name, report };
  };
  const mark = async () => ((await db.select().from(government))[0]?.demo ? [demoMark] : []);
  const send = async (reply: FastifyReply, name: string, sheets: OutSheet[]) =>
    reply
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header("content-disposition", `attachment; filename="${name}.xlsx"`)
      .send(await workbookBytes(sheets));

  route(
    app,
    "GET /api/plans/:id/freshness",
    allowed("plan.read"),
    async ({ params }) => (await ofPlan(params.id)).report,
  );

  fileRoute(app, "GET /api/plans/:id/freshness.xlsx", allowed("plan.read"), async (request, reply) => {
    const params = endpoints["GET /api/plans/:id/freshness"].params.safeParse(request.params);
    if (!params.success) throw notFound(says.plan);
    const { id } = params.data;
    const { name, report } = await ofPlan(id);
    return send(reply, `data-rencana-${id}`, planFreshnessSheets(report, name, await mark()));
  });

  fileRoute(app, "GET /api/freshness.xlsx", lists, async (request, reply) => {
    const query = endpoints["GET /api/freshness"].query.safeParse(request.query);
    const report = await reportOf(context, actorOf(request), query.data?.unit, Number.POSITIVE_INFINITY);
    return send(reply, "kelengkapan-data", freshnessSheets(report, await mark()));
  });
}

/** Of the people the account may see. A unit without any of them is answered like one that does not exist. */
async function reportOf(context: Context, actor: Actor, unit: string | undefined, most?: number) {
  const { world, dataDate } = await peopleSnapshot(context);
  const isVisible = visiblePeople(actor, world.workforce.units);
  const inUnit = unit === undefined ? null : subtreeOf(world.workforce.units, unit);
  const people = world.index.employees.flatMap((row, e) =>
    isVisible(row) && (inUnit === null || (row.unitCode !== null && inUnit.has(row.unitCode))) ? [e] : [],
  );
  if (unit !== undefined && people.length === 0) throw notFound("Pegawai unit itu");
  return freshnessReport(world, people, dataDate, await openContests(context.db), most);
}
