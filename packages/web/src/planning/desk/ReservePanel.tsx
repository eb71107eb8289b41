import { useState } from "react";
import { type PickedSeat, SeatPicker } from "../../needs/SeatPicker";
import { Panel } from "../../platform/ui/parts";
import { DecisionPanel } from "./DecisionPanel";
import { words } from "./messages";

/** Keeps vacant seats of a post free, for instance for people who return from study. */
export function ReservePanel({ planId }: { planId: number }) {
  const [seat, setSeat] = useState<PickedSeat | null>(null);
  return (
    <Panel title={words.reserveTitle}>
      <div className="stack">
        <p className="small soft">{words.reserveHelp}</p>
        <SeatPicker action={words.reservePick} onPick={setSeat} />
        {seat && (
          <DecisionPanel
            key={`${seat.unitCode}/${seat.titleCode}`}
            planId={planId}
            choices={[1, 2, 3].map((seats) => ({
              label: words.reserveSeats(seats),
              help: words.reserveSeatsHelp,
              decision: { kind: "cadangkan", seat, seats },
            }))}
          />
        )}
      </div>
    </Panel>
  );
}
