import type { RulePage } from "@selaras/contract";
import { useState } from "react";
import { Link } from "wouter";
import { date, number } from "../platform/format";
import { seatText, VerdictChip } from "../platform/ui/meaning";
import { Button, Panel } from "../platform/ui/parts";
import { messages } from "./messages";

const words = messages.touched;
const first = 12;

/** Whom the rule touches in the plan the reader is shown. Nothing at all for a reader who does not see plans. */
export function TouchedMoves({ touched, rule }: { touched: RulePage["touched"]; rule: string }) {
  const [shown, setShown] = useState(first);
  if (touched === null) return null;
  if (touched === "tertutup")
    return (
      <Panel title={words.title}>
        <p className="soft">{words.hidden}</p>
      </Panel>
    );
  const { planId, planName, tmt, moves } = touched;
  const rest = moves.length - shown;
  return (
    <Panel title={words.title} note={words.count(moves.length)}>
      <div className="stack">
        <p className="small soft">
          {words.plan(planName)}, {messages.from} {date(tmt)}.{" "}
          <Link href={`/rencana/${planId}?tampil=temuan&aturan=${encodeURIComponent(rule)}`}>
            {words.all}
          </Link>
        </p>
        {moves.length === 0 && <p>{words.none}</p>}
        <ul className="touched">
          {moves.slice(0, shown).map((move) => (
            <li key={`${move.nip} ${move.message}`}>
              <div className="row">
                <Link href={`/rencana/${planId}/${move.nip}`}>
                  <strong>{move.name}</strong>
                </Link>
                <VerdictChip verdict={move.verdict} />
              </div>
              <p className="small">
                {move.from ? seatText(move.from) : words.newcomer} → {seatText(move.to)}
              </p>
              <p className="small soft">{move.message}</p>
            </li>
          ))}
        </ul>
        {rest > 0 && <Button onClick={() => setShown(moves.length)}>{words.more(rest)}</Button>}
        {rest > 0 && <p className="only-print small">… {number(rest)} lainnya.</p>}
      </div>
    </Panel>
  );
}
