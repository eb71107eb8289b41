import type { Decision } from "@selaras/contract";
import type { Changes, TransferProblem } from "@selaras/optimizer";
import { postId } from "../facts/workforce-index.js";

/** A decision that cannot be applied, in a sentence for who made it. */
export class NotApplicable extends Error {}

/** Finds people and posts of a problem by the names people use. */
export interface ProblemIndex {
  employee(nip: string): number;
  post(seat: { readonly unitCode: string; readonly titleCode: string }): number;
}

export function indexProblem(problem: TransferProblem): ProblemIndex {
  const people = new Map(problem.employees.map(({ id }, e) => [id, e]));
  const posts = new Map(problem.posts.map(({ id }, p) => [id, p]));
  return {
    employee(nip) {
      const found = people.get(nip);
      if (found === undefined)
        throw new NotApplicable(`Pegawai dengan NIP ${nip} tidak ada dalam rencana ini.`);
      return found;
    },
    post({ unitCode, titleCode }) {
      const found = posts.get(postId(unitCode, titleCode));
      if (found === undefined)
        throw new NotApplicable(`Jabatan ${titleCode} di unit ${unitCode} tidak ada dalam rencana ini.`);
      return found;
    },
  };
}

/** Decisions as the optimizer's changes, by index. */
export function changesOf(index: ProblemIndex, decisions: readonly Decision[]): Required<Changes> {
  const pins: { employee: number; post: number }[] = [];
  const forbids: { employee: number; post: number }[] = [];
  const withdrawn: number[] = [];
  const values: { employee: number; post: number; value: number }[] = [];
  const seats: { post: number; change: number }[] = [];
  for (const decision of decisions) {
    if (decision.kind === "kunci" || decision.kind === "larang") {
      const into = decision.kind === "kunci" ? pins : forbids;
      for (const { nip, seat } of decision.places)
        into.push({ employee: index.employee(nip), post: index.post(seat) });
    } else if (decision.kind === "tarik") withdrawn.push(...decision.nips.map((nip) => index.employee(nip)));
    else if (decision.kind === "cadangkan")
      seats.push({ post: index.post(decision.seat), change: -decision.seats });
    else
      values.push({
        employee: index.employee(decision.nip),
        post: index.post(decision.seat),
        value: decision.value,
      });
  }
  return { pins, forbids, withdrawn, values, seats };
}
