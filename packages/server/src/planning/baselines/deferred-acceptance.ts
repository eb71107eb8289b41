import type { TransferProblem } from "@selaras/optimizer";
import { Ledger } from "./ledger.js";
import { choicesOf, type OwnChoice } from "./own-choices.js";

/**
 * Employee-proposing deferred acceptance (Gale, Shapley 1962) over the vacant seats: everybody asks for the seat they want most, a post
 * holds the best it has seats for, the others ask on. The matches are carried out from the largest gain down until `maxMoves`; seats
 * left are matched in a further round. Stable among those who ask, but it fills no seat for the sake of the service.
 */
export function deferredAcceptance(problem: TransferProblem, maxMoves: number): Ledger {
  const ledger = new Ledger(problem);
  const choices = choicesOf(problem);
  for (;;) {
    const matches = match(ledger, choices).sort(
      (a, b) => b.choice.gain - a.choice.gain || a.person - b.person,
    );
    const before = ledger.moves;
    for (const { person, choice } of matches) {
      if (ledger.moves >= maxMoves) return ledger;
      if (ledger.vacancies(choice.post) > 0 && ledger.canMove(person, choice.post))
        ledger.move(person, choice.post);
    }
    if (ledger.moves === before) return ledger;
  }
}

interface Match {
  readonly person: number;
  readonly choice: OwnChoice;
}

function match(ledger: Ledger, choices: readonly (readonly OwnChoice[])[]): Match[] {
  const held = new Map<number, Match[]>();
  const next = new Int32Array(choices.length);
  const asking = choices.flatMap((list, person) =>
    list.length > 0 && ledger.moved[person] === 0 ? [person] : [],
  );
  for (let person = asking.pop(); person !== undefined; person = asking.pop()) {
    const choice = choices[person]![next[person]!++];
    if (choice === undefined) continue;
    const seats = ledger.vacancies(choice.post);
    if (seats === 0 || !ledger.canMove(person, choice.post)) {
      asking.push(person);
      continue;
    }
    const list = [...(held.get(choice.post) ?? []), { person, choice }].sort(
      (a, b) => b.choice.value - a.choice.value || a.person - b.person,
    );
    const rejected = list.length > seats ? list.pop() : undefined;
    held.set(choice.post, list);
    if (rejected) asking.push(rejected.person);
  }
  return [...held.values()].flat();
}
