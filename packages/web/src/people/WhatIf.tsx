import type { Eligibility } from "@selaras/contract";
import { ReadinessNote } from "../development/ReadinessNote";
import { type PickedSeat, SeatPicker } from "../needs/SeatPicker";
import { DecisionPanel } from "../planning/desk/DecisionPanel";
import { words as deskWords } from "../planning/desk/messages";
import { PlaceChoices } from "../planning/desk/PlaceChoices";
import { Folded } from "../planning/Folded";
import { useCall } from "../platform/api";
import { date, number } from "../platform/format";
import { can, useSession } from "../platform/session";
import { FindingList, seatText, ValueBars, VerdictChip } from "../platform/ui/meaning";
import { Panel } from "../platform/ui/parts";
import { Failure, Loading } from "../platform/ui/states";
import { messages } from "./messages";
import "./dossier.css";

const words = messages.whatIf;

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
    <Panel title={words.title}>
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
                label: words.place,
                help: words.placeHelp,
                decision: { kind: "kunci", places: [{ nip, seat: asked }] },
              },
            ]}
          />
        </section>
      )}
      {planId !== null && can(session, "plan.read") && (
        <div className="whatif-answer">
          <Folded title={deskWords.places.title}>
            <PlaceChoices planId={planId} nip={nip} />
          </Folded>
        </div>
      )}
    </Panel>
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
