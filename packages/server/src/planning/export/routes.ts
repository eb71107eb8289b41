import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { notFound } from "../../platform/refusal.js";
import { actorOf, fileRoute } from "../../platform/route.js";
import { viewOf } from "../../profiles/policy.js";
import { writeMinutes } from "../deliberation/minutes/write-minutes.js";
import { withoutRecord } from "../eligibility/neutral-findings.js";
import { solvedPlan } from "../run/solved-plan.js";
import { writeSummary } from "../summary/write-summary.js";
import { writeImut } from "./imut.js";
import { writeUnitSheets } from "./units.js";

const exporter = allowed("plan.export");
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface OfficeFile {
  readonly path: "ringkasan.pdf" | "berita-acara.pdf" | "per-unit.xlsx" | "imut.xlsx" | "imut.csv";
  readonly type: string;
  readonly name: (id: number) => string;
  readonly write: (context: Context, id: number, request: FastifyRequest) => Promise<Buffer>;
}

const imut = (format: "xlsx" | "csv") => (context: Context, id: number, request: FastifyRequest) =>
  writeImut(context, id, format, viewOf(actorOf(request), "") === "penuh" ? undefined : withoutRecord);

/** What the office hands on of a plan: pages for who decides, a part for each perangkat daerah, a table for who proposes to BKN. */
const officeFiles: readonly OfficeFile[] = [
  {
    path: "ringkasan.pdf",
    type: "application/pdf",
    name: (id) => `ringkasan-rencana-${id}.pdf`,
    write: writeSummary,
  },
  {
    path: "berita-acara.pdf",
    type: "application/pdf",
    name: (id) => `rancangan-berita-acara-rencana-${id}.pdf`,
    write: writeMinutes,
  },
  {
    path: "per-unit.xlsx",
    type: xlsx,
    name: (id) => `rencana-${id}-per-unit.xlsx`,
    write: writeUnitSheets,
  },
  { path: "imut.xlsx", type: xlsx, name: (id) => `usul-imut-${id}.xlsx`, write: imut("xlsx") },
  {
    path: "imut.csv",
    type: "text/csv; charset=utf-8",
    name: (id) => `usul-imut-${id}.csv`,
    write: imut("csv"),
  },
];

export function registerOfficeExports(app: FastifyInstance, context: Context): void {
  for (const { path, type, name, write } of officeFiles)
    fileRoute(app, `GET /api/plans/:id/${path}`, exporter, async (request, reply): Promise<FastifyReply> => {
      const { id } = request.params as { id: string };
      if (!/^\d{1,9}$/.test(id)) throw notFound("Rencana");
      const plan = await solvedPlan(context, Number(id));
      const bytes = await write(context, plan.id, request);
      reply.header("content-type", type);
      reply.header("content-disposition", `attachment; filename="${name(plan.id)}"`);
      return reply.send(bytes);
    });
}
