import { PassThrough } from "node:stream";
import { type change, endpoints, type Fault } from "@selaras/contract";
import { and, asc, count, desc, eq, type SQL } from "drizzle-orm";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { z } from "zod";
import type { Context } from "../platform/context.js";
import { allowed } from "../platform/policy.js";
import { notFound } from "../platform/refusal.js";
import { actorOf, fileRoute, route } from "../platform/route.js";
import { type OutSheet, writeWorkbook } from "./files/write-workbook.js";
import { findingSheets, loadFindings } from "./findings/load-findings.js";
import { checkImport } from "./imports/check-import.js";
import { commitImport, discardImport } from "./imports/commit-import.js";
import { reportOf } from "./imports/import-row.js";
import { rejectedSheets } from "./imports/write-rejected.js";
import { receiveUpload } from "./receive-upload.js";
import { importChanges, importFaults, imports } from "./tables.js";

const reader = allowed("import.read");
const writer = allowed("import.write");
const findingReader = allowed("findings.read");
const newest = 50;

/** Import of the office's files and the day-one findings. */
export function registerWorkforceRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;

  fileRoute(app, "POST /api/imports", writer, async (request) => {
    const upload = await receiveUpload(request, context.scratchFolder);
    try {
      return await checkImport(context, { ...upload, createdBy: actorOf(request).displayName });
    } finally {
      await upload.discard();
    }
  });

  route(app, "GET /api/imports", reader, async () => {
    const rows = await db.select().from(imports).orderBy(desc(imports.id)).limit(newest);
    return { imports: rows.map(reportOf) };
  });

  route(app, "GET /api/imports/:id", reader, async ({ params }) => {
    const [row] = await db.select().from(imports).where(eq(imports.id, params.id));
    if (!row) throw notFound("Impor");
    return reportOf(row);
  });

  route(app, "GET /api/imports/:id/faults", reader, async ({ params, query }) => {
    await mustExist(context, params.id);
    const where = and(
      eq(importFaults.importId, params.id),
      query.code ? eq(importFaults.code, query.code) : undefined,
    );
    const rows = await db
      .select()
      .from(importFaults)
      .where(where)
      .orderBy(asc(importFaults.seq))
      .offset(query.offset)
      .limit(query.limit);
    const faults = rows.map(({ importId: _importId, seq: _seq, columnName, severity, ...rest }) => ({
      ...rest,
      column: columnName,
      severity: severity as Fault["severity"],
    }));
    return { total: await countRows(context, importFaults, where), faults };
  });

  route(app, "GET /api/imports/:id/changes", reader, async ({ params, query }) => {
    await mustExist(context, params.id);
    const where = and(
      eq(importChanges.importId, params.id),
      query.kind ? eq(importChanges.kind, query.kind) : undefined,
      query.state ? eq(importChanges.state, query.state) : undefined,
    );
    const rows = await db
      .select()
      .from(importChanges)
      .where(where)
      .orderBy(asc(importChanges.seq))
      .offset(query.offset)
      .limit(query.limit);
    const changes = rows.map(
      ({ kind, key, label, state, fields }) =>
        ({ kind, key, label, state, fields }) as z.infer<typeof change>,
    );
    return { total: await countRows(context, importChanges, where), changes };
  });

  route(app, "POST /api/imports/:id/commit", writer, (call) =>
    commitImport(context, call.params.id, actorOf(call)),
  );
  route(app, "DELETE /api/imports/:id", writer, (call) =>
    discardImport(context, call.params.id, actorOf(call)),
  );

  fileRoute(app, "GET /api/imports/:id/rejected.xlsx", reader, async (request, reply) => {
    const params = endpoints["GET /api/imports/:id"].params.safeParse(request.params);
    if (!params.success) throw notFound("Impor");
    const { id } = params.data;
    return sendWorkbook(reply, `baris-ditolak-impor-${id}.xlsx`, await rejectedSheets(context, id));
  });

  route(app, "GET /api/findings", findingReader, async ({ query }) => {
    const all = (await loadFindings(context)).filter(
      (finding) => !query.unit || finding.unitCode === query.unit,
    );
    const counts: Record<string, number> = {};
    for (const finding of all) counts[finding.kind] = (counts[finding.kind] ?? 0) + 1;
    return { counts, findings: all.filter((finding) => !query.kind || finding.kind === query.kind) };
  });

  fileRoute(app, "GET /api/findings.xlsx", findingReader, async (_request, reply) =>
    sendWorkbook(reply, "temuan-data.xlsx", await findingSheets(context)),
  );
}

async function mustExist(context: Context, id: number): Promise<void> {
  const [row] = await context.db.select({ id: imports.id }).from(imports).where(eq(imports.id, id));
  if (!row) throw notFound("Impor");
}

async function countRows(
  context: Context,
  table: typeof importFaults | typeof importChanges,
  where: SQL | undefined,
): Promise<number> {
  const [row] = await context.db.select({ n: count() }).from(table).where(where);
  return row!.n;
}

async function sendWorkbook(
  reply: FastifyReply,
  name: string,
  sheets: readonly OutSheet[],
): Promise<FastifyReply> {
  const stream = new PassThrough();
  writeWorkbook(stream, sheets).catch((error: Error) => stream.destroy(error));
  return reply
    .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    .header("content-disposition", `attachment; filename="${name}"`)
    .send(stream);
}
