import type { Eligibility } from "@selaras/contract";
import { ReadinessNote } from "../../development/ReadinessNote";
import { type PickedSeat, SeatPicker } from "../../needs/SeatPicker";
import { useCall } from "../../platform/api";
import { date, number } from "../../platform/format";
import { can, useSession } from "../../platform/session";
import { FindingList, seatText, ValueBars, VerdictChip } from "../../platform/ui/meaning";
import { Failure, Loading } from "../../platform/ui/states";
import { DecisionPanel } from "./DecisionPanel";
import { words as desk } from "./messages";
import "./desk.css";

const words = desk.whatIf;

/** "Bagaimana bila ...": a unit and a post of it -> verdict, findings, from when it would be lawful, value by component, and its price. */
export function WhatIf({
  nip,
  planId,
  asked,
  onAsk,
}: {
  nip: string;
  planId: number | null;
  asked: PickedSeat | null;
  onAsk: (seat: PickedSeat) => void;
}) {
  const session = useSession();
  const answer = useCall(
    "GET /api/employees/:nip/eligibility",
    { params: { nip }, query: asked ? { unit: asked.unitCode, title: asked.titleCode } : {} },
    { enabled: asked !== null },
  );
  return (
    <>
      <SeatPicker
        action={answer.isFetching ? words.asking : words.ask}
        isBusy={answer.isFetching}
        onPick={onAsk}
      />
      <div aria-live="polite">
        {asked && answer.isPending && !answer.error && <Loading lines={4} />}
        {answer.error && <Failure error={answer.error} />}
        {answer.data && <Answer eligibility={answer.data} />}
      </div>
      {asked && planId !== null && answer.data && can(session, "plan.write") && (
        <section className="whatif-answer">
          <h3 className="sub">{words.price}</h3>
          <DecisionPanel
            key={`${asked.unitCode}/${asked.titleCode}`}
            planId={planId}
            choices={[
              {
                label: desk.places.place,
                help: desk.pinHelp,
                decision: { kind: "kunci", places: [{ nip, seat: asked }] },
              },
            ]}
          />
        </section>
      )}
    </>
  );
}

function Answer({ eligibility }: { eligibility: Eligibility }) {
  const { to, tmt, verdict, findings, lawfulFrom, value, valueTotal, seatsShort } = eligibility;
  const speaking = findings.filter(({ severity }) => severity !== "PASS");
  const passed = findings.filter(({ severity }) => severity === "PASS");
  return (
    <div className="whatif-answer">
      <div>
        <h3>{seatText(to)}</h3>
        <p className="soft small">
          {words.asOf(date(tmt))} {words.seatsShort(seatsShort)}
        </p>
      </div>
      <div className="whatif-verdict">
        <VerdictChip verdict={verdict} />
        {verdict === "BLOCK" && (
          <strong>{lawfulFrom ? words.lawfulFrom(date(lawfulFrom)) : words.neverByTime}</strong>
        )}
        <span>
          {words.total}: <strong>{number(valueTotal)}</strong>
          <span className="unit">{words.points}</span>
        </span>
      </div>
      <ReadinessNote readiness={eligibility.readiness} />
      {speaking.length > 0 && (
        <div>
          <h3 className="sub">{words.findings}</h3>
          <FindingList findings={speaking} />
        </div>
      )}
      {passed.length > 0 && (
        <details>
          <summary>{words.passed(passed.length)}</summary>
          <FindingList findings={passed} />
        </details>
      )}
      <details open>
        <summary>{words.value}</summary>
        <ValueBars now={value} />
      </details>
    </div>
  );
}
