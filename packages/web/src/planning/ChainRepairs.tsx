import type { DeskAnswer, PlanMove } from "@selaras/contract";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../platform/api";
import { can, useSession } from "../platform/session";
import { Button, Chip } from "../platform/ui/parts";
import { Failure, Loading } from "../platform/ui/states";
import { DecisionPanel } from "./desk/DecisionPanel";
import { words as deskWords, priceLine } from "./desk/messages";
import { repairsKey } from "./desk/use-desk";
import { messages } from "./messages";

const words = messages.chains;
/** The answer is of this moment, but opening a chain twice need not ask twice. */
const fresh = 60_000;

/**
 * What becomes of the plan if one person of a chain withdraws: its price, the seats, and who else would change. The weak person is the one
 * whose withdrawal costs the most. The repair is the best plan without that move; accepting it is a decision like any other.
 */
export function ChainRepairs({ planId, moves }: { planId: number; moves: readonly PlanMove[] }) {
  const isWriter = can(useSession(), "plan.write");
  const [accepted, setAccepted] = useState<string | null>(null);
  const answers = useQueries({
    queries: moves.map(({ nip }) => ({
      queryKey: [...repairsKey(planId), nip],
      queryFn: () =>
        call("POST /api/plans/:id/what-if", {
          params: { id: planId },
          body: { decision: { kind: "tarik" as const, nips: [nip] } },
        }),
      staleTime: fresh,
      retry: false,
    })),
  });
  const error = answers.find((one) => one.error)?.error;
  if (error) return <Failure error={error} />;
  if (answers.some(({ data }) => data === undefined))
    return <Loading lines={moves.length} label={deskWords.asking} />;
  const prices = answers.map(({ data }) => data?.price ?? Number.POSITIVE_INFINITY);
  const worst = Math.max(...prices);
  return (
    <ul className="repairs">
      {moves.map((move, i) => (
        <li key={move.nip}>
          <div className="row">
            <strong>{words.withdraws(move.name)}</strong>
            {worst > 0 && prices[i] === worst && moves.length > 1 && (
              <Chip tone="flag" icon="alert">
                {words.weakest}
              </Chip>
            )}
          </div>
          <Repair answer={answers[i]?.data as DeskAnswer} nip={move.nip} />
          {isWriter &&
            (accepted === move.nip ? (
              <DecisionPanel
                planId={planId}
                choices={[
                  {
                    label: words.withdraws(move.name),
                    help: deskWords.giveBackHelp,
                    decision: { kind: "tarik", nips: [move.nip] },
                  },
                ]}
              />
            ) : (
              <Button look="quiet" onClick={() => setAccepted(move.nip)}>
                {words.acceptRepair}
                <span className="sr-only"> {words.withdraws(move.name)}</span>
              </Button>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** One repair in a line: price, seats, and the others by name with where they go instead. */
function Repair({ answer, nip }: { answer: DeskAnswer; nip: string }) {
  const others = answer.differs.filter((one) => one.nip !== nip);
  return (
    <p className="small">
      {priceLine(answer)}.{" "}
      {answer.seatsShort !== null && deskWords.seats(answer.seatsShortBefore, answer.seatsShort)}.{" "}
      {others.length === 0
        ? words.repairAlone
        : words.repairOthers(
            others
              .slice(0, 4)
              .map(({ name, after }) => `${name} (${after ? after.unitName : messages.chains.waits})`)
              .join(", "),
            others.length,
          )}
    </p>
  );
}
