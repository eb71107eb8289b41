import { count, eq } from "drizzle-orm";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { appendAudit } from "../audit/append-audit.js";
import type { Context } from "../platform/context.js";
import { allowed } from "../platform/policy.js";
import { notFound, Refusal } from "../platform/refusal.js";
import { actorOf, fileRoute, route } from "../platform/route.js";
import { viewOf } from "../profiles/policy.js";
import { employees } from "../workforce/tables.js";
import { auditPackage } from "./audit-package/package.js";
import { registerBacktestRoutes } from "./backtest/routes.js";
import { changeCycle } from "./cycle/change-cycle.js";
import { cycleHome } from "./cycle/home.js";
import { withoutRecord } from "./eligibility/neutral-findings.js";
import { registerOfficeExports } from "./export/routes.js";
import { writePlanWorkbook } from "./export/workbook.js";
import { defaultPlanOptions } from "./problem/default-options.js";
import { ProgressStreams } from "./run/events.js";
import { unpackText } from "./run/gzip.js";
import { cancelPlan, requestPlan } from "./run/queue.js";
import { planProgressOf, planSummaries } from "./run/queue-summary.js";
import { knownPlan, notThere, solvedPlan } from "./run/solved-plan.js";
import {
  baselinesOf,
  fairnessOf,
  frontierOf,
  movesOf,
  planFileOf,
  reasonOf,
  unitChangesOf,
} from "./run/store-read.js";
import { registerScenarioRoutes } from "./scenarios/routes.js";
import { registerWorkbenchRoutes } from "./workbench/routes.js";

const reader = allowed("plan.read");
const planner = allowed("plan.write");
const exporter = allowed("plan.export");
const auditor = allowed("plan.audit");

export function registerPlanningRoutes(app: FastifyInstance, context: Context): void {
  registerCycleRoutes(app, context);
  registerPlanRoutes(app, context);
  registerPlanFiles(app, context);
  registerOfficeExports(app, context);
  registerBacktestRoutes(app, context);
  registerScenarioRoutes(app, context);
  registerWorkbenchRoutes(app, context);
}

function registerCycleRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/cycle", allowed("cycle.read"), (call) => cycleHome(context, actorOf(call)));

  route(app, "PUT /api/cycle", planner, async (call) => {
    const actor = actorOf(call);
    await changeCycle(context, call.body, actor.username);
    return cycleHome(context, actor);
  });
}

function registerPlanRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;

  route(app, "GET /api/plans/defaults", planner, async () => {
    const [row] = await db.select({ staff: count() }).from(employees).where(eq(employees.active, true));
    const staff = row?.staff ?? 0;
    return { options: defaultPlanOptions(staff), staff };
  });

  route(app, "GET /api/plans", reader, async () => ({ plans: await planSummaries(db) }));

  route(app, "POST /api/plans", planner, (call) => {
    const { displayName, username } = actorOf(call);
    const { note = "", ...options } = call.body;
    return requestPlan(context, options, displayName, username, { note });
  });

  route(app, "GET /api/plans/:id", reader, (call) => knownPlan(context, call.params.id));

  route(app, "POST /api/plans/:id/cancel", planner, (call) =>
    cancelPlan(context, call.params.id, actorOf(call).username),
  );

  route(app, "GET /api/plans/:id/frontier", reader, async (call) => {
    const frontier = await frontierOf(db, call.params.id);
    return frontier ?? (await notThere(context, call.params.id));
  });

  route(app, "GET /api/plans/:id/moves", reader, async (call) => {
    await solvedPlan(context, call.params.id);
    return { moves: await movesOf(db, call.params.id) };
  });

  route(app, "GET /api/plans/:id/moves/:nip", reader, async (call) => {
    const reason = await reasonOf(db, call.params.id, call.params.nip);
    if (reason)
      return viewOf(actorOf(call), call.params.nip) === "penuh"
        ? reason
        : { ...reason, findings: reason.findings.map(withoutRecord) };
    await solvedPlan(context, call.params.id);
    throw notFound("Perpindahan pegawai ini dalam rencana");
  });

  route(app, "GET /api/plans/:id/fairness", reader, async (call) => {
    const fairness = await fairnessOf(db, call.params.id);
    return fairness ?? (await notThere(context, call.params.id));
  });

  route(app, "GET /api/plans/:id/baselines", reader, async (call) => {
    const baselines = await baselinesOf(db, call.params.id);
    return baselines
      ? { plan: baselines.plan, baselines: [...baselines.baselines] }
      : await notThere(context, call.params.id);
  });

  route(app, "GET /api/plans/:id/units", reader, async (call) => {
    const units = await unitChangesOf(db, call.params.id);
    return units ? { units } : await notThere(context, call.params.id);
  });
}

function registerPlanFiles(app: FastifyInstance, context: Context): void {
  const streams = new ProgressStreams(app, context);

  fileRoute(app, "GET /api/plans/:id/events", reader, async (request, reply) => {
    const id = idOf(request);
    const progress = await planProgressOf(context.db, id);
    if (!progress) throw notFound("Rencana");
    if (request.method === "HEAD") return reply.send();
    streams.start(reply, id, progress);
    return reply;
  });

  fileRoute(app, "GET /api/plans/:id/export.xlsx", exporter, async (request, reply) => {
    const id = idOf(request);
    const plan = await solvedPlan(context, id);
    const seesRecords = viewOf(actorOf(request), "") === "penuh";
    const bytes = await writePlanWorkbook(context, plan.id, {
      ...(seesRecords ? {} : { show: withoutRecord }),
      address: `${request.protocol}://${request.host}`,
    });
    reply.header("content-type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    reply.header("content-disposition", `attachment; filename="rencana-mutasi-${id}.xlsx"`);
    return reply.send(bytes);
  });

  fileRoute(app, "GET /api/plans/:id/package.zip", auditor, async (request, reply) => {
    const plan = await solvedPlan(context, idOf(request));
    const bytes = await auditPackage(context, plan.id);
    if (bytes === null) throw noPackage();
    await context.db.transaction((tx) =>
      appendAudit(
        tx,
        {
          actor: actorOf(request).username,
          action: "rencana.unduh-paket",
          subject: `rencana:${plan.id}`,
          detail: { planHash: plan.result!.planHash, bytes: bytes.length },
        },
        context.clock,
      ),
    );
    reply.header("content-type", "application/zip");
    reply.header("content-disposition", `attachment; filename="paket-pemeriksa-${plan.id}.zip"`);
    return reply.send(bytes);
  });

  fileRoute(app, "GET /api/plans/:id/problem.json", exporter, (request, reply) =>
    sendFile(context, request, reply, "problem"),
  );

  fileRoute(app, "GET /api/plans/:id/plan.json", exporter, (request, reply) =>
    sendFile(context, request, reply, "plan"),
  );
}

const noPackage = () =>
  new Refusal(
    409,
    "rencana-tanpa-paket",
    "Rencana ini tidak mempunyai paket pemeriksa.",
    "Rencana tanpa penempatan, atau yang disusun sebelum paket ini ada, tidak memuatnya. Susun rencana baru.",
  );

/** The file as it was hashed. */
async function sendFile(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  file: "problem" | "plan",
): Promise<FastifyReply> {
  const id = idOf(request);
  const packed = await planFileOf(context.db, id, file);
  if (!packed) return notThere(context, id);
  reply.header("content-type", "application/json; charset=utf-8");
  reply.header("content-disposition", `attachment; filename="rencana-${id}-${file}.json"`);
  return reply.send(unpackText(packed));
}

function idOf(request: FastifyRequest): number {
  const { id } = request.params as { id: string };
  if (!/^\d{1,9}$/.test(id)) throw notFound("Rencana");
  return Number(id);
}
