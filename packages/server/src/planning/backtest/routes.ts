import { eq } from "drizzle-orm";
import type { FastifyInstance } from "fastify";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { notFound, Refusal } from "../../platform/refusal.js";
import { actorOf, fileRoute, route } from "../../platform/route.js";
import { government } from "../../platform/tables.js";
import { openOfficeFiles } from "../../workforce/files/open-office-file.js";
import { workbookBytes } from "../../workforce/files/write-workbook.js";
import { receiveUpload } from "../../workforce/receive-upload.js";
import { employees, positionTitles, postHistory, units } from "../../workforce/tables.js";
import { DEMO_LINE } from "../export/workbook.js";
import { says } from "./messages.js";
import { backtestById, backtestList } from "./read-backtests.js";
import { readRound } from "./read-round.js";
import { recordedRounds } from "./recorded-rounds.js";
import { startBacktest } from "./start-backtest.js";
import { backtests } from "./tables.js";
import { roundSheet } from "./template.js";
import type { PastMove } from "./undo-round.js";

const reader = allowed("plan.read");
const planner = allowed("plan.write");
const exporter = allowed("plan.export");

/** A past round replayed: from a file or from the register of posts. */
export function registerBacktestRoutes(app: FastifyInstance, context: Context): void {
  const { db } = context;
  const registers = async () => ({
    employees: await db.select().from(employees).where(eq(employees.active, true)),
    history: await db.select().from(postHistory),
    units: await db.select().from(units),
    titles: await db.select().from(positionTitles),
  });

  route(app, "GET /api/backtests", reader, async () => ({
    backtests: await backtestList(context),
    recorded: [...recordedRounds(await registers())].map(([tmt, moves]) => ({ tmt, moves: moves.length })),
  }));

  route(app, "GET /api/backtests/:id", reader, ({ params }) => backtestById(context, params.id));

  route(app, "POST /api/backtests/recorded", planner, async (call) => {
    const { tmt } = call.body;
    const moves = recordedRounds(await registers()).get(tmt);
    if (!moves) throw new Refusal(404, "putaran-tak-tercatat", says.noRound, says.noRoundHint);
    return startBacktest(context, actorOf(call), { name: says.name(tmt), tmt, moves });
  });

  fileRoute(app, "POST /api/backtests", planner, async (request) => {
    const upload = await receiveUpload(request, context.scratchFolder);
    try {
      if (upload.files.length > 1)
        throw new Refusal(413, "terlalu-banyak-berkas", says.oneFile, says.oneFileHint);
      const file = upload.files[0]!;
      const [content] = await openOfficeFiles([file.path]);
      const known = await registers();
      const { tmt, moves, faults } = readRound(file.name, content!, {
        nips: new Set(known.employees.map(({ nip }) => nip)),
        units: new Set(known.units.map(({ code }) => code)),
        titles: new Set(known.titles.map(({ code }) => code)),
      });
      if (faults.length > 0) return { faults, backtest: null };
      return {
        faults: [],
        backtest: await startBacktest(context, actorOf(request), { name: says.name(tmt), tmt, moves }),
      };
    } finally {
      await upload.discard();
    }
  });

  fileRoute(app, "GET /api/backtests/template.xlsx", planner, async (_request, reply) =>
    reply
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header("content-disposition", `attachment; filename="putaran-lalu.xlsx"`)
      .send(await workbookBytes([roundSheet("", [], () => "", [])])),
  );

  fileRoute(app, "GET /api/backtests/:id/moves.xlsx", exporter, async (request, reply) => {
    const { id } = request.params as { id: string };
    const [row] = /^\d{1,9}$/.test(id)
      ? await db
          .select()
          .from(backtests)
          .where(eq(backtests.id, Number(id)))
      : [];
    if (!row) throw notFound(says.unknown);
    const names = new Map((await db.select().from(employees)).map(({ nip, name }) => [nip, name]));
    const [owner] = await db.select().from(government).where(eq(government.id, 1));
    const sheet = roundSheet(
      row.tmt,
      row.moves as PastMove[],
      (nip) => names.get(nip) ?? "",
      owner?.demo ? [DEMO_LINE] : [],
    );
    return reply
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header("content-disposition", `attachment; filename="putaran-${row.tmt}.xlsx"`)
      .send(await workbookBytes([sheet]));
  });
}
