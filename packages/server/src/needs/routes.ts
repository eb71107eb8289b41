import type { FastifyInstance } from "fastify";
import { dataDateOf } from "../planning/cycle/cycle.js";
import type { Actor } from "../platform/actor.js";
import type { Context } from "../platform/context.js";
import { allowed } from "../platform/policy.js";
import { actorOf, route } from "../platform/route.js";
import { balancePosts } from "./balance-posts.js";
import { hiringOf } from "./hiring/load-hiring.js";
import { loadNeedsFacts, type NeedsFacts } from "./needs-facts.js";
import { outlookFamilies, outlookPosts } from "./outlook.js";
import { visibleUnits } from "./policy.js";
import { positionMapOf } from "./position-map/load-position-map.js";
import { presentFamilies, presentPosts, presentUnits } from "./presenter.js";
import { subtreeOf } from "./unit-tree.js";

const reader = allowed("needs.read");

/** Seats needed against people, per unit and per post, and the years ahead. */
export function registerNeedsRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/needs/units", reader, async (call) => {
    const { facts, posts } = await load(context, actorOf(call));
    return presentUnits(facts, posts);
  });

  route(app, "GET /api/needs/posts", reader, async (call) => {
    const { facts, posts } = await load(context, actorOf(call));
    const dataDate = await dataDateOf(context.db, context.clock);
    const { unit, family } = call.query;
    const subtree = unit === undefined ? null : subtreeOf(facts.units, unit);
    const familyOf = new Map(facts.titles.map((title) => [title.code, title.family]));
    const chosen = posts.filter(
      (post) =>
        (subtree === null || subtree.has(post.unitCode)) &&
        (family === undefined || familyOf.get(post.titleCode) === family),
    );
    return presentPosts(facts, outlookPosts(facts, chosen, dataDate), dataDate);
  });

  route(app, "GET /api/needs/outlook", reader, async (call) => {
    const { facts, posts } = await load(context, actorOf(call));
    const dataDate = await dataDateOf(context.db, context.clock);
    return presentFamilies(outlookFamilies(outlookPosts(facts, posts, dataDate), facts.titles));
  });

  route(app, "GET /api/needs/hiring", reader, (call) => hiringOf(context, actorOf(call), call.query));

  route(app, "GET /api/needs/position-map/:unit", reader, (call) =>
    positionMapOf(context, actorOf(call), call.params.unit),
  );
}

/** Everything the account may see: its own subtree when its role is bound to one. */
async function load(context: Context, actor: Actor) {
  const all = await loadNeedsFacts(context.db);
  const visible = visibleUnits(actor, all.units);
  const facts: NeedsFacts =
    visible === null ? all : { ...all, units: all.units.filter((unit) => visible.has(unit.code)) };
  const posts = balancePosts(all).filter((post) => visible === null || visible.has(post.unitCode));
  return { facts, posts };
}
