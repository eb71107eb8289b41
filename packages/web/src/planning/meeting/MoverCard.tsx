import type { PlanMove } from "@selaras/contract";
import { Link } from "wouter";
import { useCall } from "../../platform/api";
import { minutes } from "../../platform/format";
import { ValueBars, VerdictChip } from "../../platform/ui/meaning";
import { Chip } from "../../platform/ui/parts";
import { Loading } from "../../platform/ui/states";
import { MoverFacts } from "./MoverFacts";
import { words } from "./messages";

/** One person of the chain as the room needs them: why, what the law says, value before and after. */
export function MoverCard({ planId, move }: { planId: number; move: PlanMove }) {
  const reason = useCall("GET /api/plans/:id/moves/:nip", { params: { id: planId, nip: move.nip } });
  return (
    <article className="meeting-person">
      <header>
        <h2>{move.name}</h2>
        <Link href={`/pegawai/${move.nip}`}>{words.dossier}</Link>
      </header>
      <div className="row">
        <VerdictChip verdict={move.verdict} />
        {move.commuteAfter !== null && (
          <Chip icon="clock">
            {move.commuteBefore !== null && `${minutes(move.commuteBefore)} → `}
            {minutes(move.commuteAfter)}
          </Chip>
        )}
      </div>
      <div className="meeting-dossier">
        <MoverFacts nip={move.nip} />
        <div>
          {reason.data ? (
            <>
              <h3>{words.why}</h3>
              <ol className="why-sentences">
                {reason.data.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
              <details>
                <summary>{words.facts}</summary>
                <ValueBars
                  now={reason.data.after}
                  before={reason.data.before.length > 0 ? reason.data.before : null}
                />
              </details>
            </>
          ) : (
            <Loading lines={5} />
          )}
        </div>
      </div>
    </article>
  );
}
