import type { Decision, DeskAnswer, SeatRef } from "@selaras/contract";
import {
  type Changes,
  openSession,
  type Session,
  type TransferPlan,
  type TransferProblem,
  type WhatIf,
} from "@selaras/optimizer";
import type { PlanningWorld } from "../facts/world.js";
import { moneyWeight } from "../scenarios/money.js";
import { type CandidatePair, insertCandidates } from "./added-candidates.js";
import { changesOf, indexProblem, NotApplicable, type ProblemIndex } from "./decided-problem.js";
import type { DeskQuestion, DeskReply } from "./desk-question.js";
import { differences, seatOf } from "./differences.js";
import { lawfulPair } from "./lawful-pair.js";
import { says, sentenceOf } from "./messages.js";

/** The best plan under some decisions, or why there is none. */
interface Settled {
  readonly status: DeskAnswer["status"];
  readonly reasons: readonly string[];
  readonly objective: number;
  readonly bound: number;
  readonly assignment: readonly number[];
  readonly moves: number;
  readonly seatsShort: number;
}

/** Places weighed for one person; the waiting list has no seat. */
export type Standing = readonly {
  readonly seat: SeatRef | null;
  readonly value: number;
  readonly isHere: boolean;
  readonly isToday: boolean;
}[];

const KEPT_ANSWERS = 100;
/** So many people withdrawn at once are a question that takes every road the solver has. */
const REHEARSED = 10;

/**
 * A solved plan lying on the desk: answers what the best plan would be under other decisions, from the solved state. A person may be
 * placed by hand wherever the law allows, also where the proposal did not look; such a pair is added to the problem and stays
 * barred for every question that does not name it, so that the plan as proposed remains the point of comparison.
 */
export class Desk {
  readonly #plan: TransferPlan;
  readonly #world: PlanningWorld;
  readonly #added = new Map<string, CandidatePair>();
  readonly #settled = new Map<string, Settled>();
  #problem: TransferProblem;
  #index: ProblemIndex;
  #session: Promise<Session | null> | null = null;

  constructor(problem: TransferProblem, plan: TransferPlan, world: PlanningWorld) {
    this.#problem = problem;
    this.#plan = plan;
    this.#world = world;
    this.#index = indexProblem(problem);
  }

  /** Opens the solved state and asks it once for practice: what a first question loads and compiles, nobody waits for. */
  async prepare(): Promise<void> {
    const session = await this.#open();
    const placed = this.#plan.moves.filter(({ from }) => from !== null).slice(0, REHEARSED);
    await session.whatIf({ withdrawn: placed.map(({ employee }) => employee) });
  }

  async answer({ before, after }: DeskQuestion): Promise<DeskReply> {
    const decided = after.at(-1);
    const sentence = decided === undefined ? "" : sentenceOf(decided, this.#world);
    const reference = await this.#settle(before);
    const outcome = await this.#settle(after, reference.assignment);
    const possible = outcome.status !== "tidak-mungkin";
    return {
      sentence,
      answer: {
        status: outcome.status,
        reasons: [...outcome.reasons],
        objective: possible ? outcome.objective : null,
        bound: possible ? outcome.bound : null,
        price: possible ? reference.objective - outcome.objective : null,
        moves: possible ? outcome.moves : null,
        seatsShort: possible ? outcome.seatsShort : null,
        movesBefore: reference.moves,
        seatsShortBefore: reference.seatsShort,
        differs: possible
          ? differences(this.#world, this.#problem, reference.assignment, outcome.assignment, after)
          : [],
      },
    };
  }

  /** Where a person stands in the best plan under some decisions, and every place weighed for them; null for who is not in the plan. */
  async standing(nip: string, decisions: readonly Decision[]): Promise<Standing | null> {
    const employee = this.#problem.employees.findIndex(({ id }) => id === nip);
    if (employee < 0) return null;
    const { assignment } = await this.#settle(decisions);
    const { candidates } = this.#problem;
    const given = new Map(
      changesOf(this.#index, decisions)
        .values.filter((one) => one.employee === employee)
        .map(({ post, value }) => [post, value]),
    );
    const weighed = [];
    for (let k = 0; k < candidates.employee.length; k++) {
      const post = candidates.post[k]!;
      if (candidates.employee[k] !== employee) continue;
      // What an earlier question added is no place that the proposal weighed, unless the person stands there now.
      if (this.#added.has(`${employee} ${post}`) && assignment[employee] !== post) continue;
      weighed.push({
        seat: seatOf(this.#world, this.#problem, post),
        value: given.get(post) ?? candidates.value[k]!,
        isHere: assignment[employee] === post,
        isToday: this.#problem.employees[employee]!.post === post,
      });
    }
    return weighed;
  }

  /** `near`: of answers of equal worth, one that leaves people there is preferred. */
  async #settle(decisions: readonly Decision[], near: readonly number[] = []): Promise<Settled> {
    const key = JSON.stringify(decisions);
    let known = this.#settled.get(key);
    if (!known) {
      known = await this.#solveFor(decisions, near.length > 0 ? near : this.#plan.assignment);
      if (this.#settled.size >= KEPT_ANSWERS) this.#settled.delete(this.#settled.keys().next().value!);
      this.#settled.set(key, known);
    }
    return known;
  }

  async #solveFor(decisions: readonly Decision[], near: readonly number[]): Promise<Settled> {
    if (decisions.length === 0) return this.#proposed();
    try {
      for (const decision of decisions) this.#admit(decision);
      this.#refuseTooManyReserved(decisions);
      const changes = changesOf(this.#index, decisions);
      const session = await this.#open();
      const all = { ...changes, forbids: [...changes.forbids, ...this.#barred(changes)] };
      const found = await session.whatIf(all, near);
      return found.objective === null ? impossible(reasonsOf(found)) : this.#settledOf(found);
    } catch (error) {
      if (error instanceof NotApplicable) return impossible([error.message]);
      throw error;
    }
  }

  #proposed(): Settled {
    const { objective, bound, assignment } = this.#plan;
    return {
      ...this.#countsOf(assignment),
      status: this.#plan.status === "optimal" ? "optimal" : "belum-terbukti",
      reasons: [],
      objective: objective!,
      bound: bound!,
      assignment,
    };
  }

  #settledOf({ status, objective, bound, assignment }: WhatIf): Settled {
    return {
      ...this.#countsOf(assignment),
      status: status === "optimal" ? "optimal" : "belum-terbukti",
      reasons: [],
      objective: objective!,
      bound: bound!,
      assignment,
    };
  }

  #countsOf(assignment: readonly number[]): { moves: number; seatsShort: number } {
    const { employees, posts } = this.#problem;
    const empty = posts.map(({ need }) => need);
    for (const post of assignment) empty[post]!--;
    return {
      moves: assignment.filter((post, e) => post !== employees[e]!.post).length,
      seatsShort: empty.reduce((sum, seats) => sum + Math.max(0, seats), 0),
    };
  }

  /** Refuses what the law forbids, and takes a lawful pair that the proposal left out into the problem. */
  #admit(decision: Decision): void {
    if (decision.kind !== "kunci" && decision.kind !== "nilai") return;
    const places = decision.kind === "kunci" ? decision.places : [decision];
    for (const { nip, seat } of places) {
      const employee = this.#index.employee(nip);
      const post = this.#index.post(seat);
      if (this.#isCandidate(employee, post)) continue;
      const pair = lawfulPair(this.#world, nip, seat);
      if (decision.kind === "nilai") throw new NotApplicable(says.notWeighed());
      this.#added.set(`${employee} ${post}`, { employee, post, value: pair.value });
      this.#problem = insertCandidates(
        this.#problem,
        [{ employee, post, value: pair.value }],
        moneyWeight(this.#world),
      );
      this.#index = indexProblem(this.#problem);
      this.#session = null;
    }
  }

  /** Seats kept free, by all decisions together, are seats that nobody holds today. */
  #refuseTooManyReserved(decisions: readonly Decision[]): void {
    const reserved = new Map<number, number>();
    for (const decision of decisions) {
      if (decision.kind !== "cadangkan") continue;
      const post = this.#index.post(decision.seat);
      const earlier = reserved.get(post) ?? 0;
      const held = this.#problem.employees.filter((person) => person.post === post).length;
      const left = Math.max(0, this.#problem.posts[post]!.need - held - earlier);
      if (left < decision.seats) throw new NotApplicable(says.tooFewVacant(decision.seats, left));
      reserved.set(post, earlier + decision.seats);
    }
  }

  #isCandidate(employee: number, post: number): boolean {
    const { candidates } = this.#problem;
    for (let k = 0; k < candidates.employee.length; k++)
      if (candidates.employee[k] === employee && candidates.post[k] === post) return true;
    return false;
  }

  async #open(): Promise<Session> {
    // With pairs added the plan is no longer proven best of its problem: it only serves as a start.
    const start: TransferPlan = this.#added.size > 0 ? { ...this.#plan, status: "feasible" } : this.#plan;
    this.#session ??= openSession(this.#problem, start);
    const session = await this.#session;
    if (!session) throw new Error("Rencana yang tersimpan tidak sesuai dengan soalnya.");
    return session;
  }

  /** Pairs added for earlier questions that these decisions do not name. */
  #barred({ pins }: Required<Changes>): CandidatePair[] {
    const pinned = new Set(pins.map(({ employee, post }) => `${employee} ${post}`));
    return [...this.#added].filter(([key]) => !pinned.has(key)).map(([, pair]) => pair);
  }
}

/** Which limits of the plan the decisions cannot be kept with. */
const reasonsOf = ({ conflict }: WhatIf): string[] => [says.noPlan(), ...conflict.map(says.conflict)];

const impossible = (reasons: readonly string[]): Settled => ({
  status: "tidak-mungkin",
  reasons,
  objective: 0,
  bound: 0,
  assignment: [],
  moves: 0,
  seatsShort: 0,
});
