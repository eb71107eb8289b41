import type { Vacancy } from "@selaras/contract";
import { type IsoDate, retirementDate } from "@selaras/regulations";
import { departmentOf, lineOf } from "../../needs/unit-tree.js";
import { seatRef } from "../../planning/eligibility/contract-findings.js";
import { leads, type PostEntry } from "../../planning/facts/workforce-index.js";
import type { PlanningWorld } from "../../planning/facts/world.js";

/** Posts with an empty seat, and posts that lead; the emptiest leading ones first. */
export function vacanciesOf(world: PlanningWorld, isWanted: (unitCode: string) => boolean): Vacancy[] {
  return world.index.posts
    .filter((post) => isWanted(post.unit.code) && isOpenPost(post))
    .map((post) => vacancyOf(world, post))
    .sort((a, b) => rank(a) - rank(b) || b.empty - a.empty);
}

const isOpenPost = (post: PostEntry): boolean =>
  post.seats > 0 && (post.holders.length < post.seats || leads(post.title));
const rank = ({ leads: isLeader, empty }: Vacancy): number => (empty > 0 ? (isLeader ? 0 : 1) : 2);

export function vacancyOf(world: PlanningWorld, post: PostEntry): Vacancy {
  return {
    seat: seatRef(post),
    departmentName: world.index.units.get(departmentOf(lineOf(world.index.units, post.unit.code)))!.name,
    leads: leads(post.title),
    seats: post.seats,
    empty: Math.max(0, post.seats - post.holders.length),
    holders: post.holders.map((e) => {
      const { nip, name, birthDate } = world.index.employees[e]!;
      return { nip, name, retiresOn: retirementDate(birthDate as IsoDate, post.title.bup) };
    }),
  };
}
