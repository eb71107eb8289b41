import type { Decision, PlaceOptions } from "@selaras/contract";
import type { Desk, Standing } from "./desk.js";
import type { PlacesQuestion } from "./desk-question.js";
import { contradicted } from "./ledger.js";
import { says } from "./messages.js";

type Place = Standing[number];
type Option = PlaceOptions["places"][number];

/** Besides the seat of today: so many places of most value to the person are priced; each is a question to the solver. */
const PRICED = 5;

/**
 * What else could become of one person, and what each would cost all: the answer to "why here and not there". A price is the desk's own,
 * what the whole plan loses when everything else is arranged as well as can be around it.
 */
export async function placesOf(
  desk: Pick<Desk, "standing" | "answer">,
  { placesOf: nip, inForce }: PlacesQuestion,
): Promise<PlaceOptions | null> {
  const before = inForce.map(({ decision }) => decision);
  const standing = await desk.standing(nip, before);
  if (standing === null) return null;
  const here = standing.find(({ isHere }) => isHere);
  const others = standing.filter(({ isHere, isToday, seat }) => !isHere && !isToday && seat !== null);
  const today = standing.filter(({ isHere, isToday }) => isToday && !isHere);
  const best = [...others].sort(mostWorth).slice(0, PRICED);
  const places: Option[] = [];
  for (const place of [...today, ...best]) {
    const decision = decisionFor(nip, place);
    const known = contradicted(decision, inForce);
    const { seat, isToday, value } = place;
    if (known !== null) {
      const reasons = [says.contradicts(known.seq, known.sentence, known.by)];
      places.push({ seat, isToday, value, price: null, reasons, others: 0, isProven: true });
      continue;
    }
    const { answer } = await desk.answer({ before, after: [...before, decision] });
    places.push({
      seat,
      isToday,
      value,
      price: answer.price,
      reasons: answer.reasons,
      others: answer.differs.filter((one) => one.nip !== nip).length,
      isProven: answer.status !== "belum-terbukti",
    });
  }
  return {
    here: here?.seat ?? null,
    hereValue: here?.value ?? 0,
    weighed: others.length + today.filter(({ seat }) => seat !== null).length,
    places: places.sort(cheapest),
  };
}

const decisionFor = (nip: string, { seat, isToday }: Place): Decision =>
  isToday || seat === null
    ? { kind: "tarik", nips: [nip] }
    : { kind: "kunci", places: [{ nip, seat: { unitCode: seat.unitCode, titleCode: seat.titleCode } }] };

const nameOf = ({ seat }: { seat: Place["seat"] }) => (seat ? `${seat.unitCode}/${seat.titleCode}` : "");
const mostWorth = (a: Place, b: Place) => b.value - a.value || (nameOf(a) < nameOf(b) ? -1 : 1);
const cheapest = (a: Option, b: Option) =>
  (a.price ?? Number.POSITIVE_INFINITY) - (b.price ?? Number.POSITIVE_INFINITY) || b.value - a.value || 0;
