import type { PlanFindings } from "@selaras/contract";
import { useDeferredValue, useMemo, useState } from "react";
import { Link } from "wouter";
import { LiftedBy, RuleLink, seatText, VerdictChip } from "../../platform/ui/meaning";
import { SearchInput } from "../../platform/ui/parts";
import { Empty } from "../../platform/ui/states";
import { byMove } from "./law-findings";
import { words } from "./messages";

/** Each move with its findings: what the rule says of it, and what would lift it. */
export function LawByMove({
  planId,
  findings,
  severity,
}: {
  planId: number;
  findings: PlanFindings;
  severity: string;
}) {
  const [asked, setAsked] = useState("");
  const wanted = useDeferredValue(asked);
  const moves = useMemo(() => byMove(findings, severity, wanted), [findings, severity, wanted]);
  return (
    <>
      <SearchInput label={words.search} value={asked} onChange={setAsked} />
      {moves.length === 0 && <Empty icon="filter" title={words.none} hint={words.noneHint} />}
      <ul className="law-list" data-long={moves.length > 40}>
        {moves.map((move) => (
          <li key={move.nip}>
            <div className="row">
              <VerdictChip verdict={move.verdict} />
              <h3>
                <Link href={`/rencana/${planId}/${move.nip}?tampil=temuan&menurut=perpindahan`}>
                  {move.name}
                </Link>
              </h3>
            </div>
            <p className="small soft">
              {move.from ? seatText(move.from) : words.newcomer} → {seatText(move.to)}
            </p>
            <ul className="law-moves">
              {move.findings.map((finding) => {
                const rule = findings.rules[finding.rule];
                return (
                  rule && (
                    <li key={`${rule.rule} ${finding.message}`}>
                      <div className="row">
                        <VerdictChip verdict={finding.severity} />
                        <RuleLink finding={rule} />
                      </div>
                      <p className="small">{finding.message}</p>
                      <LiftedBy finding={finding} />
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
