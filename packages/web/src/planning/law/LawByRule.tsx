import { useState } from "react";
import { Link } from "wouter";
import { useAsked } from "../../platform/asked";
import { LiftedBy, RuleLink, StatusChip, seatText, VerdictChip } from "../../platform/ui/meaning";
import { Button } from "../../platform/ui/parts";
import type { RuleGroup } from "./law-findings";
import { words } from "./messages";

/** Each rule that found something, and under it the moves it touches. */
export function LawByRule({ planId, groups }: { planId: number; groups: readonly RuleGroup[] }) {
  const asked = useAsked();
  const one = asked.get("aturan");
  return (
    <>
      {one !== "" && (
        <p className="row small">
          {words.oneRule}
          <Button look="quiet" icon="close" onClick={() => asked.set({ aturan: "" })}>
            {words.allRules}
          </Button>
        </p>
      )}
      <ul className="law-list">
        {groups.map((group) => (
          <li key={group.rule.rule}>
            <Group planId={planId} group={group} startsOpen={one !== ""} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Group({
  planId,
  group: { rule, worst, found },
  startsOpen,
}: {
  planId: number;
  group: RuleGroup;
  startsOpen: boolean;
}) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <>
      <div className="row">
        <VerdictChip verdict={worst} />
        <h3>
          <RuleLink finding={rule} />
        </h3>
      </div>
      <div className="row small soft">
        <span>{rule.citation}</span>
        <StatusChip status={rule.status} />
      </div>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.show(found.length)}</summary>
        {isOpen && (
          <ul className="law-moves">
            {found.map(({ move, finding }) => (
              <li key={`${move.nip} ${finding.message}`}>
                <Link href={`/rencana/${planId}/${move.nip}?tampil=temuan`}>{move.name}</Link>{" "}
                <span className="small">
                  {move.from ? seatText(move.from) : words.newcomer} → {seatText(move.to)}
                </span>
                <p className="small soft">{finding.message}</p>
                <LiftedBy finding={finding} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
