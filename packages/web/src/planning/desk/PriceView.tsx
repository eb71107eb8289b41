import type { DeskAnswer, SeatRef } from "@selaras/contract";
import { useState } from "react";
import { Link } from "wouter";
import { VerdictChip } from "../../platform/ui/meaning";
import { Button } from "../../platform/ui/parts";
import { priceLine, words } from "./messages";
import "./desk.css";

const few = 8;
const seatText = (seat: SeatRef | null) =>
  seat === null ? words.waiting : `${seat.titleName}, ${seat.unitName}`;

/** What a decision comes to: its price, the seats, and everybody whose place changes. */
export function PriceView({ answer }: { answer: DeskAnswer }) {
  const [isWhole, setWhole] = useState(false);
  if (answer.status === "tidak-mungkin")
    return (
      <div className="desk-price" data-status="impossible" role="alert">
        <strong>{words.impossible}</strong>
        {answer.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    );
  const { differs } = answer;
  const others = differs.filter(({ named }) => !named).length;
  const shown = isWhole ? differs : differs.slice(0, few);
  return (
    <div className="desk-price" data-status={answer.price === 0 ? "free" : "priced"}>
      <strong>{priceLine(answer)}</strong>
      <p className="small">
        {words.seats(answer.seatsShortBefore, answer.seatsShort ?? 0)},{" "}
        {words.moves(answer.movesBefore, answer.moves ?? 0)}. {words.touched(others)}
      </p>
      {answer.status === "belum-terbukti" && <p className="small soft">{words.unproven}</p>}
      {differs.length > 0 && (
        <ul className="desk-differs">
          {shown.map((one) => (
            <li key={one.nip}>
              <Link href={`/pegawai/${one.nip}`}>{one.name}</Link>
              <span className="small">
                <span className="soft">{seatText(one.before)}</span>
                <span aria-hidden="true"> → </span>
                <span className="sr-only"> menjadi </span>
                {seatText(one.after)}
              </span>
              {one.verdict !== "PASS" && (
                <span className="row small">
                  <VerdictChip verdict={one.verdict} />
                  {one.rules.slice(0, 2).map(({ rule, title }) => (
                    <Link key={rule} href={`/aturan/${rule}`}>
                      {title}
                    </Link>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {differs.length > shown.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {words.more(differs.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
