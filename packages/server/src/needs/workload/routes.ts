import { type EndpointName, endpoints } from "@selaras/contract";
import type { FastifyInstance } from "fastify";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { actorOf, fileRoute, route } from "../../platform/route.js";
import { openOfficeFiles } from "../../workforce/files/open-office-file.js";
import { workbookBytes } from "../../workforce/files/write-workbook.js";
import { receiveUpload } from "../../workforce/receive-upload.js";
import { acceptWorkload, confirmWorkload, returnWorkload, saveWorkload } from "./change-workload.js";
import { type SheetKey, visibleUnit, workloadPageOf } from "./load-workload.js";
import { says } from "./messages.js";
import { readTasks } from "./read-tasks.js";
import { templateSheets } from "./template.js";
import { workloadOverview } from "./workload-overview.js";

const reader = allowed("needs.read");
const writer = allowed("workload.write");

/** Workload of units: lines, computed need, confirmation by the head, acceptance by the analyst; in the browser or by workbook. */
export function registerWorkloadRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;
  const pageOf = (actor: Actor, key: SheetKey) => workloadPageOf(db, actor, key);

  route(app, "GET /api/workloads", reader, (call) =>
    workloadOverview(context, actorOf(call), call.query.year),
  );

  route(app, "GET /api/workloads/:unit/:year", reader, (call) =>
    workloadPageOf(db, actorOf(call), call.params, call.query.version),
  );

  route(app, "PUT /api/workloads/:unit/:year", writer, async (call) => {
    await saveWorkload(context, actorOf(call), call.params, call.body);
    return pageOf(actorOf(call), call.params);
  });

  route(app, "POST /api/workloads/:unit/:year/confirm", allowed("workload.confirm"), async (call) => {
    await confirmWorkload(context, actorOf(call), call.params);
    return pageOf(actorOf(call), call.params);
  });

  route(app, "POST /api/workloads/:unit/:year/return", allowed("workload.judge"), async (call) => {
    await returnWorkload(context, actorOf(call), call.params, call.body.reason);
    return pageOf(actorOf(call), call.params);
  });

  route(app, "POST /api/workloads/:unit/:year/accept", allowed("workload.judge"), async (call) => {
    await acceptWorkload(context, actorOf(call), call.params);
    return pageOf(actorOf(call), call.params);
  });

  fileRoute(app, "GET /api/workloads/:unit/:year/template.xlsx", reader, async (request, reply) => {
    const key = keyOf(request.params);
    const page = await pageOf(actorOf(request), key);
    return reply
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header("content-disposition", `attachment; filename="beban-kerja-${plain(key.unit)}-${key.year}.xlsx"`)
      .send(await workbookBytes(templateSheets(page)));
  });

  fileRoute(app, "POST /api/workloads/:unit/:year/import", writer, async (request) => {
    const [key, actor] = [keyOf(request.params), actorOf(request)];
    const { facts } = await visibleUnit(db, actor, key.unit);
    const { revision } = await pageOf(actor, key);
    const upload = await receiveUpload(request, context.scratchFolder);
    try {
      if (upload.files.length > 1)
        throw new Refusal(413, "terlalu-banyak-berkas", says.oneFile, says.oneFileHint);
      const file = upload.files[0]!;
      const [content] = await openOfficeFiles([file.path]);
      const { tasks, faults } = readTasks(
        file.name,
        content!,
        facts.titles.map(({ code }) => code),
      );
      if (faults.length > 0) return { faults, page: null };
      await saveWorkload(context, actor, key, { revision, tasks });
      return { faults: [], page: await pageOf(actor, key) };
    } finally {
      await upload.discard();
    }
  });
}

/** Params of the file routes, which have no schema of their own. */
function keyOf(params: unknown): SheetKey {
  const name: EndpointName = "GET /api/workloads/:unit/:year";
  const parsed = endpoints[name].params.safeParse(params);
  if (!parsed.success) throw notFound(says.unit);
  return parsed.data;
}

const plain = (code: string): string => code.replace(/[^\w.-]+/g, "-");
