import {
  type Contest,
  type ContestRegister,
  type ContestState,
  contestTopics,
  endpoints,
} from "@selaras/contract";
import { asc, count, eq } from "drizzle-orm";
import type { FastifyInstance } from "fastify";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { notFound } from "../../platform/refusal.js";
import { actorOf, fileRoute, route } from "../../platform/route.js";
import { government } from "../../platform/tables.js";
import { workbookBytes } from "../../workforce/files/write-workbook.js";
import { loadKnown } from "../../workforce/kinds/known.js";
import { demoMark } from "../../workforce/messages.js";
import { educationFields, employees, places, positionTitles, units } from "../../workforce/tables.js";
import { contestSheets } from "./contest-sheets.js";
import { touchedByOthers } from "./correct-relative.js";
import { acceptContest, rejectContest, releaseCorrection, withdrawContest } from "./decide-contest.js";
import { loadContests, type Wanted } from "./load-contests.js";
import { says } from "./messages.js";
import { maySee } from "./policy.js";
import { presentContest, presentForm } from "./presenter.js";
import { receiveContest } from "./receive-document.js";
import { storedItems } from "./stored-items.js";
import { submitContest } from "./submit-contest.js";
import { contestDocuments, contests } from "./tables.js";
import { contestWindowOf, setContestWindow } from "./window.js";

const self = allowed("self.read");
const reader = allowed("contest.read");
const judge = allowed("contest.decide");
/** Whose contest exactly is asked of `maySee` after loading. */
const seer = allowed("self.read", "contest.read");

/** Data contest: the employee's own record, the analyst's decision, the window, the documents. */
export function registerContestRoutes(app: FastifyInstance, context: Context): void {
  const { db, clock } = context;

  const list = async (actor: Actor, wanted: Wanted): Promise<Contest[]> => {
    const known = await loadKnown(db);
    const loaded = await loadContests(db, wanted, known);
    return loaded.map((one) => presentContest(one, actor, known));
  };
  const one = async (actor: Actor, id: number): Promise<Contest> => {
    const [found] = await list(actor, { id });
    if (!found || !maySee(actor, found.person.nip)) throw notFound(says.contest);
    return found;
  };

  route(app, "GET /api/me/contests", self, async (call) => {
    const actor = actorOf(call);
    const window = await contestWindowOf(db, clock);
    const nip = await ownRecord(context, actor);
    if (nip === null) return { window, forms: [], contests: [], touched: [] };
    const known = await loadKnown(db);
    const forms = [];
    for (const topic of contestTopics)
      forms.push(presentForm(topic, await storedItems(db, topic, nip), known));
    const own = await loadContests(db, { nip }, known);
    return {
      window,
      forms,
      contests: own.map((loaded) => presentContest(loaded, actor, known)),
      touched: await touchedByOthers(db, nip, known),
    };
  });

  route(app, "GET /api/me/contests/register/:register", self, async ({ params }) => ({
    entries: await entriesOf(context, params.register),
  }));

  fileRoute(app, "POST /api/me/contests", self, async (request) => {
    const { form, document } = await receiveContest(request);
    const actor = actorOf(request);
    return one(actor, await submitContest(context, actor, form, document));
  });

  route(app, "POST /api/me/contests/:id/withdraw", self, async (call) => {
    await withdrawContest(context, actorOf(call), call.params.id);
    return one(actorOf(call), call.params.id);
  });

  route(app, "GET /api/contests", reader, async (call) => {
    const rows = await db
      .select({ state: contests.state, n: count() })
      .from(contests)
      .groupBy(contests.state);
    const counts = { diajukan: 0, diterima: 0, ditolak: 0, dicabut: 0 };
    for (const { state, n } of rows) counts[state as ContestState] = n;
    return {
      window: await contestWindowOf(db, clock),
      counts,
      contests: await list(actorOf(call), { state: call.query.state }),
    };
  });

  route(app, "GET /api/contests/:id", seer, (call) => one(actorOf(call), call.params.id));

  route(app, "PUT /api/contest-window", judge, async (call) => ({
    window: await setContestWindow(context, actorOf(call), call.body),
  }));

  const step = { accept: acceptContest, reject: rejectContest, release: releaseCorrection } as const;
  for (const action of ["accept", "reject", "release"] as const)
    route(app, `POST /api/contests/:id/${action}`, judge, async (call) => {
      await step[action](context, actorOf(call), call.params.id, call.body.reason);
      return one(actorOf(call), call.params.id);
    });

  fileRoute(app, "GET /api/contests/:id/document", seer, async (request, reply) => {
    const params = endpoints["GET /api/contests/:id"].params.safeParse(request.params);
    if (!params.success) throw notFound(says.document);
    const [found] = await db
      .select({ nip: contests.nip, document: contestDocuments })
      .from(contestDocuments)
      .innerJoin(contests, eq(contests.id, contestDocuments.contestId))
      .where(eq(contestDocuments.contestId, params.data.id));
    if (!found || !maySee(actorOf(request), found.nip)) throw notFound(says.document);
    const { name, mediaType, content } = found.document;
    return reply
      .type(mediaType)
      .header("content-disposition", attachment(name))
      .header("content-security-policy", "sandbox; default-src 'none'")
      .send(content);
  });

  fileRoute(app, "GET /api/contests.xlsx", reader, async (request, reply) =>
    reply
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header("content-disposition", 'attachment; filename="sanggah-data.xlsx"')
      .send(await workbookBytes(contestSheets(await list(actorOf(request), {}), await demoNote(context)))),
  );
}

/** Always a download, never shown inside our pages; the plain name for old browsers, the full one by RFC 5987. */
const attachment = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w. ()-]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name).replace(/[()']/g, escape)}`;

async function ownRecord({ db }: Context, { nip }: Actor): Promise<string | null> {
  if (nip === null) return null;
  const [row] = await db.select({ active: employees.active }).from(employees).where(eq(employees.nip, nip));
  return row?.active ? nip : null;
}

const demoNote = async ({ db }: Context): Promise<string[]> => {
  const [own] = await db.select().from(government);
  return own?.demo ? [demoMark] : [];
};

const registers = { unit: units, jabatan: positionTitles, pendidikan: educationFields } as const;

async function entriesOf({ db }: Context, register: ContestRegister) {
  if (register === "wilayah") {
    const rows = await db
      .select({ code: places.code, name: places.name, level: places.level })
      .from(places)
      .orderBy(asc(places.name), asc(places.code));
    return rows.filter(({ level }) => level === "KELURAHAN" || level === "DESA");
  }
  const table = registers[register];
  return db
    .select({ code: table.code, name: table.name })
    .from(table)
    .orderBy(asc(table.name), asc(table.code));
}
