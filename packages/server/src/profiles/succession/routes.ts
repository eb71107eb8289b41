import { type Candidate, endpoints, type Succession } from "@selaras/contract";
import type { FastifyInstance } from "fastify";
import { subtreeOf } from "../../needs/unit-tree.js";
import { seatRef } from "../../planning/eligibility/contract-findings.js";
import { judgePair } from "../../planning/eligibility/judge-pair.js";
import type { Actor } from "../../platform/actor.js";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { notFound } from "../../platform/refusal.js";
import { actorOf, fileRoute, route } from "../../platform/route.js";
import { government } from "../../platform/tables.js";
import { workbookBytes } from "../../workforce/files/write-workbook.js";
import { demoMark } from "../../workforce/messages.js";
import { type PeopleSnapshot, peopleSnapshot } from "../people-snapshot.js";
import { viewOf } from "../policy.js";
import { presentEligibility } from "../presenter.js";
import { rankCandidates } from "./rank-candidates.js";
import { successionSheets } from "./succession-sheets.js";
import { vacanciesOf, vacancyOf } from "./vacancies.js";

/** Candidates come from the whole government, so only who sees everybody sees a succession list. */
const reader = allowed("people.read");

/** Succession lists: who could follow into a post, with the split of their points, the gates passed and what each lacks. */
export function registerSuccessionRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/succession", reader, async ({ query }) => {
    const { world } = await peopleSnapshot(context);
    const within = query.unit === undefined ? null : subtreeOf(world.workforce.units, query.unit);
    return { vacancies: vacanciesOf(world, (code) => within === null || within.has(code)) };
  });

  route(app, "GET /api/succession/:unit/:title", reader, (call) =>
    successionOf(context, actorOf(call), call.params),
  );

  fileRoute(app, "GET /api/succession/:unit/:title/list.xlsx", reader, async (request, reply) => {
    const params = endpoints["GET /api/succession/:unit/:title"].params.safeParse(request.params);
    if (!params.success) throw notFound("Jabatan itu");
    const list = await successionOf(context, actorOf(request), params.data);
    const [own] = await context.db.select().from(government);
    return reply
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      .header("content-disposition", 'attachment; filename="rencana-suksesi.xlsx"')
      .send(await workbookBytes(successionSheets(list, own?.demo ? [demoMark] : [])));
  });
}

async function successionOf(
  context: Context,
  actor: Actor,
  { unit, title }: { readonly unit: string; readonly title: string },
): Promise<Succession> {
  const snapshot = await peopleSnapshot(context);
  const { world } = snapshot;
  const at = world.index.postIndex(unit, title);
  const post = at < 0 ? undefined : world.index.posts[at];
  if (!post || post.seats === 0) throw notFound("Jabatan itu");
  const { considered, candidates, barred, barredCount } = rankCandidates(world, post);
  const present = (e: number) => candidateOf(snapshot, actor, e, unit, title);
  return {
    vacancy: vacancyOf(world, post),
    tmt: world.tmt,
    considered,
    candidates: candidates.map(present),
    barred: barred.map(present),
    barredCount,
  };
}

function candidateOf(
  snapshot: PeopleSnapshot,
  actor: Actor,
  e: number,
  unit: string,
  title: string,
): Candidate {
  const { world } = snapshot;
  const { nip, name } = world.index.employees[e]!;
  const held = world.index.postOf[e]!;
  const present = held < 0 ? null : world.index.posts[held]!;
  return {
    nip,
    name,
    from: present && seatRef(present),
    valueNow: present && world.valuer.total(e, present),
    eligibility: presentEligibility(snapshot, e, judgePair(world, e, unit, title)!, viewOf(actor, nip)),
  };
}
