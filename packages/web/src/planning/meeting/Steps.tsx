import type { DeliberatedChain } from "@selaras/contract";
import { useEffect, useId, useState } from "react";
import { useLocation } from "wouter";
import { useCall } from "../../platform/api";
import { Button } from "../../platform/ui/parts";
import { type Agenda, agendas, neighbours, onAgenda } from "./agenda";
import { words } from "./messages";

/** From chain to chain along the agenda, by button, arrow key, or the name of somebody in it. */
export function Steps({
  planId,
  chains,
  current,
}: {
  planId: number;
  chains: readonly DeliberatedChain[];
  current: number;
}) {
  const [, navigate] = useLocation();
  const fairness = useCall("GET /api/plans/:id/fairness", { params: { id: planId } });
  const [choice, setChoice] = useState<Agenda>("semua");
  const worseOff = new Set(fairness.data?.worseOff.map(({ nip }) => nip));
  const agenda = onAgenda(choice, chains, worseOff);
  const { before, after, place } = neighbours(chains, agenda, current);
  const go = (to: DeliberatedChain | undefined) => {
    if (to) navigate(`/rencana/${planId}/sidang/${to.chain}`);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if (event.key === "ArrowRight") go(after);
      if (event.key === "ArrowLeft") go(before);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });
  return (
    <div className="meeting-steps">
      <strong>
        {words.chain(current)}
        <span className="soft"> {place < 0 ? words.offAgenda : words.place(place + 1, agenda.length)}</span>
      </strong>
      <div className="row">
        <label className="meeting-agenda">
          <span>{words.agenda}</span>
          <select
            className="input"
            value={choice}
            onChange={(event) => {
              const chosen = event.target.value as Agenda;
              setChoice(chosen);
              const next = onAgenda(chosen, chains, worseOff);
              if (!next.some(({ chain }) => chain === current)) go(next[0]);
            }}
          >
            {agendas.map((one) => (
              <option key={one} value={one}>
                {words.agendas[one]} ({onAgenda(one, chains, worseOff).length})
              </option>
            ))}
          </select>
        </label>
        <FindPerson chains={chains} go={go} />
        <Button disabled={!before} onClick={() => go(before)}>
          {words.previous}
        </Button>
        <Button disabled={!after} onClick={() => go(after)}>
          {words.next}
        </Button>
      </div>
    </div>
  );
}

function FindPerson({
  chains,
  go,
}: {
  chains: readonly DeliberatedChain[];
  go: (to: DeliberatedChain) => void;
}) {
  const list = useId();
  const [text, setText] = useState("");
  const find = (asked: string) => {
    setText(asked);
    const found = chains.find(({ moves }) => moves.some(({ name, nip }) => `${name} (${nip})` === asked));
    if (!found) return;
    setText("");
    go(found);
  };
  return (
    <label className="meeting-agenda">
      <span>{words.find}</span>
      <input className="input" list={list} value={text} onChange={(event) => find(event.target.value)} />
      <datalist id={list}>
        {chains.flatMap(({ moves }) =>
          moves.map(({ nip, name }) => <option key={nip} value={`${name} (${nip})`} />),
        )}
      </datalist>
    </label>
  );
}
