import { endpoints } from "@selaras/contract";
import type { FastifyInstance } from "fastify";
import { subtreeOf } from "../../needs/unit-tree.js";
import { solvedPlan } from "../../planning/run/solved-plan.js";
import { movesOf } from "../../planning/run/store-read.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { notFound } from "../../platform/refusal.js";
import { actorOf, fileRoute, route } from "../../platform/route.js";
import { government } from "../../platform/tables.js";
import { workbookBytes } from "../../workforce/files/write-workbook.js";
import { demoMark } from "../../workforce/messages.js";
import { findPerson } from "../find-person.js";
import { peopleSnapshot } from "../people-snapshot.js";
import { visiblePeople } from "../policy.js";
import { freshnessSheets } from "./freshness-sheets.js";
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

  route(app, "GET /api/plans/:id/freshness", allowed("plan.read"), async ({ params }) => {
    const plan = await solvedPlan(context, params.id);
    const { world, dataDate } = await peopleSnapshot(context);
    return planFreshness(world, await movesOf(db, params.id), plan.tmt, dataDate, await openContests(db));
  });

  fileRoute(app, "GET /api/freshness.xlsx", lists, async (request, reply) => {
    const query = endpoints["GET /api/freshness"].query.safeParse(request.query);
    const report = await reportOf(context, actorOf(request), query.data?.unit);
    const [own] = await db.select().from(government);
    return reply
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header("content-disposition", 'attachment; filename="kelengkapan-data.xlsx"')
      .send(await workbookBytes(freshnessSheets(report, own?.demo ? [demoMark] : [])));
  });
}

/** Of the people the account may see. A unit without any of them is answered like one that does not exist. */
async function reportOf(context: Context, actor: Actor, unit: string | undefined) {
  const { world, dataDate } = await peopleSnapshot(context);
  const isVisible = visiblePeople(actor, world.workforce.units);
  const inUnit = unit === undefined ? null : subtreeOf(world.workforce.units, unit);
  const people = world.index.employees.flatMap((row, e) =>
    isVisible(row) && (inUnit === null || (row.unitCode !== null && inUnit.has(row.unitCode))) ? [e] : [],
  );
  if (unit !== undefined && people.length === 0) throw notFound("Pegawai unit itu");
  return freshnessReport(world, people, dataDate, await openContests(context.db));
}
