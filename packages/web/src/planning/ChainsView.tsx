import type { PlanMove } from "@selaras/contract";
import { useMemo, useState } from "react";
import { number } from "../platform/format";
import { usePrinting } from "../platform/printing";
import { can, useSession } from "../platform/session";
import { Button } from "../platform/ui/parts";
import { Segments, useSegment } from "../platform/ui/Segments";
import { Empty } from "../platform/ui/states";
import { ChainRepairs } from "./ChainRepairs";
import { ChainStrip } from "./ChainStrip";
import { type Chain, chainsOf } from "./chains";
import { DecisionPanel } from "./desk/DecisionPanel";
import { words as deskWords } from "./desk/messages";
import { chainChoices } from "./desk/move-choices";
import { Folded } from "./Folded";
import { messages } from "./messages";
import { SwapOffers } from "./SwapOffers";

const words = messages.chains;
const step = 30;

/** The chains of a plan drawn out, longest first: who, by withdrawing, holds up whom; apart from them those who move alone, and swaps to offer. */
export function ChainsView({
  planId,
  moves,
  nip,
}: {
  planId: number;
  moves: readonly PlanMove[];
  nip: string | null;
}) {
  const chains = useMemo(() => chainsOf(moves), [moves]);
  const linked = chains.filter((chain) => chain.moves.length > 1);
  const alone = chains.filter((chain) => chain.moves.length === 1);
  const options = [
    { key: "berantai", title: words.views.linked(linked.length) },
    { key: "tunggal", title: words.views.alone(alone.length) },
    { key: "tukar", title: words.views.swaps },
  ] as const;
  // The first that shows something is what the view opens with.
  const offered = linked.length > 0 ? options : options.slice(1);
  const view = useSegment<(typeof options)[number]["key"]>("isi", offered);
  return (
    <>
      <div className="row">
        <Segments label={messages.tabs.chains} name="isi" options={offered} />
      </div>
      <div className="chains">
        {view === "tukar" ? (
          <SwapOffers planId={planId} />
        ) : chains.length === 0 ? (
          <Empty icon="plan" title={messages.table.none} hint={messages.table.noneHint} />
        ) : (
          <>
            <p className="workbench-finding">
              {view === "berantai"
                ? `${words.finding(linked.length, linked[0]?.moves.length ?? 0)}. ${words.weak}`
                : words.alone(alone.length)}
            </p>
            <ChainList key={view} planId={planId} chains={view === "berantai" ? linked : alone} nip={nip} />
          </>
        )}
      </div>
    </>
  );
}

function ChainList({
  planId,
  chains,
  nip,
}: {
  planId: number;
  chains: readonly Chain[];
  nip: string | null;
}) {
  const [asked, setShown] = useState(step);
  const shown = usePrinting() ? chains.length : asked;
  const isWriter = can(useSession(), "plan.write");
  return (
    <>
      <ol className="chains-list">
        {chains.slice(0, shown).map((chain) => (
          <li key={chain.number} className="chain-card">
            <div className="chain-card-head">
              <strong>{words.chain(chain.number)}</strong>
              <span className="soft small">
                {words.length(chain.moves.length)} · {words.points(number(chain.gain))}
                {chain.isSwap && ` · ${words.swapNote}`}
              </span>
            </div>
            <ChainStrip
              steps={chain.moves}
              isSwap={chain.isSwap}
              closes={chain.moves.at(-1)?.closesShortage ?? false}
              current={nip}
              hrefOf={(one) => `/rencana/${planId}/${one}?tampil=rantai`}
            />
            <Folded title={words.repairs}>
              <ChainRepairs planId={planId} moves={chain.moves} />
            </Folded>
            {isWriter && (
              <Folded title={deskWords.chainTitle}>
                <DecisionPanel planId={planId} choices={chainChoices(chain.moves)} />
              </Folded>
            )}
          </li>
        ))}
      </ol>
      {chains.length > shown && (
        <Button onClick={() => setShown(asked + step)}>
          {words.more(Math.min(step, chains.length - shown))}
        </Button>
      )}
    </>
  );
}
