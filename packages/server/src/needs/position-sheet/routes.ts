import { endpoints, type PositionSheetImport } from "@selaras/contract";
import type { FastifyInstance } from "fastify";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { actorOf, fileRoute, route } from "../../platform/route.js";
import { openOfficeFiles } from "../../workforce/files/open-office-file.js";
import { workbookBytes } from "../../workforce/files/write-workbook.js";
import { receiveUpload } from "../../workforce/receive-upload.js";
import { visibleUnit } from "../workload/load-workload.js";
import { says as workloadSays } from "../workload/messages.js";
import { says } from "./messages.js";
import { readSheets } from "./read-sheets.js";
import { sheetsOfPosts } from "./sheet-file.js";
import {
  emptySheet,
  positionSheetOf,
  replaceSheets,
  savePositionSheet,
  sheetsOfUnit,
} from "./stored-sheets.js";

const reader = allowed("needs.read");
const writer = allowed("workload.write");

/** Information sheets of posts (anjab): read and written one by one, or for a whole unit by workbook. */
export function registerPositionSheetRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;

  route(app, "GET /api/position-sheets/:unit/:title", reader, (call) =>
    positionSheetOf(db, actorOf(call), call.params),
  );
  route(app, "PUT /api/position-sheets/:unit/:title", writer, async (call) => {
    await savePositionSheet(context, actorOf(call), call.params, call.body);
    return positionSheetOf(db, actorOf(call), call.params);
  });

  fileRoute(app, "GET /api/position-sheets/:unit/template.xlsx", reader, async (request, reply) => {
    const { unit, titles } = await postsOf(context, actorOf(request), request.params);
    const stored = await sheetsOfUnit(db, unit.code);
    const posts = titles.map(({ code, name }) => ({ code, name, content: stored.get(code) ?? emptySheet }));
    return reply
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header(
        "content-disposition",
        `attachment; filename="informasi-jabatan-${unit.code.replace(/[^\w.-]+/g, "-")}.xlsx"`,
      )
      .send(await workbookBytes(sheetsOfPosts(unit.name, posts)));
  });

  fileRoute(
    app,
    "POST /api/position-sheets/:unit/import",
    writer,
    async (request): Promise<PositionSheetImport> => {
      const actor = actorOf(request);
      const { unit, titles } = await postsOf(context, actor, request.params);
      const upload = await receiveUpload(request, context.scratchFolder);
      try {
        if (upload.files.length > 1)
          throw new Refusal(413, "terlalu-banyak-berkas", says.oneFile, says.oneFileHint);
        const file = upload.files[0]!;
        const [content] = await openOfficeFiles([file.path]);
        const { sheets, faults } = readSheets(
          file.name,
          content!,
          titles.map(({ code }) => code),
        );
        if (faults.length > 0) return { faults: [...faults], taken: 0 };
        await replaceSheets(context, actor, unit.code, sheets);
        return { faults: [], taken: sheets.size };
      } finally {
        await upload.discard();
      }
    },
  );
}

/** The unit, and the titles that its posts or its stored sheets have. */
async function postsOf({ db }: Context, actor: Actor, params: unknown) {
  const parsed = endpoints["GET /api/staffing-norms/:unit"].params.safeParse(params);
  if (!parsed.success) throw notFound(workloadSays.unit);
  const { unit, facts } = await visibleUnit(db, actor, parsed.data.unit);
  const own = new Set([
    ...facts.posts.filter(({ unitCode }) => unitCode === unit.code).map(({ titleCode }) => titleCode),
    ...(await sheetsOfUnit(db, unit.code)).keys(),
  ]);
  return { unit, titles: facts.titles.filter(({ code }) => own.has(code)) };
}
