import type { Certificate, Finding } from "@selaras/regulations";
import type { Training, TrainingRegister, TrainingSession } from "../../development/training-register.js";
import { isTolerable } from "../cycle/documents.js";
import type { PostEntry, WorkforceIndex } from "../facts/workforce-index.js";
import type { Judge } from "./judge.js";

/** A training that gives a certificate, with its sessions that can still give it in time. */
export interface Offer {
  readonly training: Training;
  readonly certificate: Certificate;
  /** Open sessions with a free place, the earliest end first. */
  readonly sessions: readonly TrainingSession[];
  /** Free places in them. */
  readonly places: number;
}

/** A training a person counts on for a post, and the session in which the person has a place already (null: a free place is needed). */
export interface NeededTraining {
  readonly offer: Offer;
  readonly planned: TrainingSession | null;
}

/**
 * "Siap bersyarat": what a training that ends before the TMT would change. The law itself decides: a person is judged again as one who holds
 * the certificates the trainings give, and those without which nothing changes are left out. No rule is named here.
 */
export interface TrainingConditions {
  /** Every training a certificate can still be had from before the TMT. */
  readonly offers: readonly Offer[];
  /**
   * The trainings the person needs so that nothing untolerable stands between them and the post. Null: no training of the catalogue helps, or
   * none is needed.
   */
  neededFor(employee: number, post: PostEntry): readonly NeededTraining[] | null;
  /** The law as if every training the person can still take before the TMT were passed; null when there is none. */
  hopeful(employee: number): Judge | null;
  /** The law as if these trainings were passed. */
  trained(employee: number, needed: readonly NeededTraining[]): Judge;
}

export function trainingConditions(
  { catalogue, sessions, places }: TrainingRegister,
  index: WorkforceIndex,
  judge: Judge,
  tmt: string,
): TrainingConditions {
  const inTime = sessions.filter(({ state, endsOn }) => state !== "BATAL" && endsOn < tmt);
  const sessionOf = new Map(inTime.map((session) => [session.code, session]));
  const offerOf = (training: Training, certificate: Certificate): Offer => {
    const open = inTime
      .filter((one) => one.trainingCode === training.code && one.isOpen && one.taken < one.capacity)
      .sort((a, b) => compare(a.endsOn, b.endsOn) || compare(a.code, b.code));
    const free = open.reduce((sum, { capacity, taken }) => sum + capacity - taken, 0);
    return { training, certificate, sessions: open, places: free };
  };
  const all = catalogue.flatMap((training) => {
    const certificate = certificateOf(training);
    return certificate === null ? [] : [offerOf(training, certificate)];
  });
  const offers = all.filter((offer) => offer.places > 0);

  /** Own places by employee: they need no free one. */
  const own = new Map<number, NeededTraining[]>();
  for (const { nip, sessionCode } of places) {
    const employee = index.employeeIndex.get(nip);
    const session = sessionOf.get(sessionCode);
    const offer = session && all.find(({ training }) => training.code === session.trainingCode);
    if (employee === undefined || !session || !offer) continue;
    const mine = own.get(employee) ?? [];
    if (!mine.some((one) => one.offer === offer)) own.set(employee, [...mine, { offer, planned: session }]);
  }
  const free = offers.map((offer): NeededTraining => ({ offer, planned: null }));
  const withinReach = (e: number): readonly NeededTraining[] => {
    const mine = own.get(e) ?? [];
    return mine.length === 0
      ? free
      : [...mine, ...free.filter(({ offer }) => !mine.some((one) => one.offer === offer))];
  };
  const trained = (e: number, needed: readonly NeededTraining[]) =>
    judge.given(
      e,
      needed.map(({ offer }) => offer.certificate),
    );
  const suffices = (e: number, post: PostEntry, needed: readonly NeededTraining[]) =>
    obstacles(trained(e, needed), e, post).length === 0;

  const hopefuls = new Map<number, Judge>();
  return {
    offers,
    trained,
    hopeful(e) {
      const reach = withinReach(e);
      if (reach.length === 0) return null;
      const known = hopefuls.get(e);
      if (known) return known;
      // Asked for post after post of one person.
      hopefuls.clear();
      const hopeful = trained(e, reach);
      hopefuls.set(e, hopeful);
      return hopeful;
    },
    neededFor(e, post) {
      const reach = withinReach(e);
      if (reach.length === 0 || obstacles(judge, e, post).length === 0 || !suffices(e, post, reach))
        return null;
      // Free places are given back first, so that a place already had is used rather than another's.
      return reach.toReversed().reduce((needed, one) => {
        const without = needed.filter((other) => other !== one);
        return suffices(e, post, without) ? without : needed;
      }, reach);
    },
  };
}

/** What keeps the pair out of a plan: no finding that the law or the office's own papers can live with. */
export const obstacles = (judge: Judge, e: number, post: PostEntry): readonly Finding[] =>
  [...judge.person(e), ...judge.title(e, post), ...judge.post(e, post)].filter(
    (finding) => !isTolerable(finding),
  );

const certificateOf = ({ certificateKind, certificateField }: Training): Certificate | null =>
  certificateKind === null ? null : { kind: certificateKind, field: certificateField, validUntil: null };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
