import type { DevelopmentOffer, DevelopmentOffers } from "@selaras/contract";
import type { TalentBox } from "@selaras/regulations/formulas";
import { says } from "./messages.js";
import type { PersonNeeds } from "./needs-of-person.js";
import type { TrainingRegister, TrainingSession } from "./training-register.js";

/** A row of the plan that still counts: what it takes part in, and what it answers. */
interface Planned {
  readonly sessionCode: string | null;
  readonly trainingCode: string | null;
  readonly name: string;
}

interface Asked {
  readonly needs: PersonNeeds;
  readonly box: TalentBox | null;
  readonly register: Pick<TrainingRegister, "catalogue" | "sessions">;
  readonly planned: readonly Planned[];
}

/** What a recommendation of the box becomes where no training is needed: a development led at work, whose hours people state. */
const AT_WORK: Readonly<Record<string, NonNullable<DevelopmentOffer["own"]>>> = {
  "bimbingan kinerja": { name: "Bimbingan kinerja oleh atasan langsung", type: "COACHING" },
  "konseling kinerja": { name: "Konseling kinerja", type: "NONKLASIKAL LAINNYA" },
};
const COMPETENCE = "pengembangan kompetensi";

/**
 * Developments for what a person needs against a post and for what the talent box recommends: the session of the catalogue that ends first
 * and has a place, or guidance at work. Nothing is stored; `unanswered` says what the catalogue has nothing for, `rest` what no development
 * answers (rotation, succession). What the plan already holds is not offered again.
 */
export function developmentOffers({ needs, box, register, planned }: Asked): DevelopmentOffers {
  const offers: DevelopmentOffer[] = [];
  const unanswered: string[] = [];
  const held = new Set(planned.flatMap(({ trainingCode, name }) => [trainingCode ?? name]));
  const add = (offer: Omit<DevelopmentOffer, "training" | "own">, trainings: readonly string[]): boolean => {
    if (trainings.some((code) => held.has(code))) return true;
    const found = firstSession(register, trainings);
    if (found === null) return false;
    held.add(found.code);
    offers.push({ ...offer, training: found, own: null });
    return true;
  };
  const atWork = (
    need: DevelopmentOffer["need"],
    subject: string,
    basis: string,
    own: NonNullable<DevelopmentOffer["own"]>,
  ) => {
    if (held.has(own.name)) return;
    held.add(own.name);
    offers.push({ need, subject, basis, training: null, own });
  };

  const wantsCompetence = box?.recommendations.includes(COMPETENCE) ?? false;
  const said = (basis: string) =>
    box !== null && wantsCompetence ? `${basis} ${says.boxAsks(box.box, COMPETENCE)}` : basis;
  for (const { kind, subject, trainings } of needs.needs) {
    if (kind === "kinerja")
      atWork(kind, subject, says.offerFor.kinerja(subject), AT_WORK["bimbingan kinerja"]!);
    else {
      const basis = says.offerFor[kind](subject);
      if (!add({ need: kind, subject, basis: kind === "kompetensi" ? said(basis) : basis }, trainings))
        unanswered.push(says.noSession(subject, trainings.length > 0));
    }
  }
  const rest: string[] = [];
  for (const advice of box?.recommendations ?? []) {
    const own = AT_WORK[advice];
    if (own) atWork("talenta", says.box(box!.box), says.boxAsks(box!.box, advice), own);
    else if (advice !== COMPETENCE) rest.push(advice);
  }
  // Without a gap that is known, the box still asks for development: of what the post requires and nobody has rated yet.
  if (box !== null && wantsCompetence && !needs.needs.some(({ kind }) => kind === "kompetensi")) {
    const unrated = needs.unrated.filter(({ trainings }) => trainings.length > 0);
    const isAnswered = unrated.some(({ code, name, trainings }) =>
      add(
        {
          need: "talenta",
          subject: `${says.box(box.box)}: ${name}`,
          basis: `${says.boxAsks(box.box, COMPETENCE)} ${says.unrated(code, name)}`,
        },
        trainings,
      ),
    );
    if (!isAnswered) unanswered.push(says.boxUnanswered(box.box, needs.unrated.length > 0));
  }
  return { box: box?.box ?? null, offers, unanswered, rest };
}

/** Of the sessions of these trainings that take participants: the one that ends first, by code where two end alike. */
function firstSession(
  { catalogue, sessions }: Asked["register"],
  codes: readonly string[],
): DevelopmentOffer["training"] {
  const open = sessions
    .filter(
      ({ trainingCode, isOpen, capacity, taken }) =>
        codes.includes(trainingCode) && isOpen && taken < capacity,
    )
    .sort((a, b) => order(a).localeCompare(order(b), "en"));
  const [session] = open;
  const training = catalogue.find(({ code }) => code === session?.trainingCode);
  if (session === undefined || training === undefined) return null;
  return {
    code: training.code,
    name: training.name,
    hours: training.hours,
    sessionCode: session.code,
    startsOn: session.startsOn,
    endsOn: session.endsOn,
    free: session.capacity - session.taken,
  };
}
const order = ({ endsOn, code }: TrainingSession): string => `${endsOn} ${code}`;
