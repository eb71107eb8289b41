import type { FastifyInstance } from "fastify";
import { seatRef } from "../../planning/eligibility/contract-findings.js";
import type { Context } from "../../platform/context.js";
import { allowed } from "../../platform/policy.js";
import { notFound } from "../../platform/refusal.js";
import { actorOf, route } from "../../platform/route.js";
import { findPerson } from "../find-person.js";
import { peopleSnapshot } from "../people-snapshot.js";
import { bookOf } from "./book-of.js";
import { assessorsOf, presentMatch, presentReports } from "./presenter.js";

const reads = allowed("people.read", "people.read-unit", "self.read");

/** Competence of a person against the post held and against any other. */
export function registerCompetenceRoutes(app: FastifyInstance, context: Context): void {
  route(app, "GET /api/employees/:nip/competence", reads, async (call) => {
    const snapshot = await peopleSnapshot(context);
    const e = findPerson(snapshot, actorOf(call), call.params.nip);
    const { index, workforce } = snapshot.world;
    const { nip } = call.params;
    const book = bookOf(snapshot);
    const matchWith = (unit: string, title: string) => {
      const at = index.postIndex(unit, title);
      if (at < 0) throw notFound("Unit atau jabatan itu");
      const post = index.posts[at]!;
      return presentMatch(seatRef(post), book.required(title)!, book.match(nip, title)!);
    };
    const held = index.posts[index.postOf[e]!];
    const { unit, title } = call.query;
    return {
      asOf: book.asOf,
      present: held === undefined ? null : matchWith(held.unit.code, held.title.code),
      target: unit !== undefined && title !== undefined ? matchWith(unit, title) : null,
      assessors: assessorsOf(
        workforce.competenceRatings.filter((row) => row.nip === nip),
        book.rated(nip),
      ),
      reports: presentReports(
        workforce.assessments.filter((row) => row.nip === nip),
        book.asOf,
      ),
    };
  });
}
