import type { DeliberatedChain, Deliberation } from "@selaras/contract";
import { useEffect } from "react";
import { Redirect, useLocation, useParams } from "wouter";
import { useCall } from "../../platform/api";
import { can, useSession } from "../../platform/session";
import { Page } from "../../platform/shell/Page";
import { Button, ButtonLink } from "../../platform/ui/parts";
import { Empty, Loaded } from "../../platform/ui/states";
import { ChainStrip } from "../ChainStrip";
import { messages } from "../messages";
import { MinutesPanel } from "./MinutesPanel";
import { MoverCard } from "./MoverCard";
import { isOpen, words } from "./messages";
import { NotesPanel } from "./NotesPanel";
import { OutcomeButtons } from "./OutcomeButtons";
import { useDeliberation } from "./use-deliberation";
import { VotesPanel } from "./VotesPanel";
import "../planning.css";
import "./meeting.css";

/** For the projector in the room: one chain fills the screen, its people side by side, three large choices with their price. */
export function MeetingPage() {
  const { id = "", chain } = useParams<{ id: string; chain?: string }>();
  const plan = useCall("GET /api/plans/:id", { params: { id } });
  const query = useDeliberation(Number(id));
  return (
    <Loaded query={plan} title={words.title} lines={8}>
      {({ name, id: planId }) => (
        <Loaded query={query} title={name} lines={12}>
          {(deliberation) => (
            <Meeting
              planId={planId}
              name={name}
              deliberation={deliberation}
              chain={chain === undefined ? null : Number(chain)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Meeting({
  planId,
  name,
  deliberation,
  chain,
}: {
  planId: number;
  name: string;
  deliberation: Deliberation;
  chain: number | null;
}) {
  const { chains } = deliberation;
  const asked = chain === null ? chains.findIndex(isOpen) : chains.findIndex((one) => one.chain === chain);
  const at = Math.max(0, asked);
  const current = chains[at];
  const decided = chains.filter((one) => !isOpen(one)).length;
  // The first open chain gets its own address: once decided, the next must not slip under the finger that still lies on the button.
  if (chain === null && current)
    return <Redirect to={`/rencana/${planId}/sidang/${current.chain}`} replace />;
  return (
    <Page
      title={name}
      lead={words.progress(decided, chains.length)}
      crumbs={[{ label: messages.title, href: "/rencana" }]}
      actions={<ButtonLink href={`/rencana/${planId}`}>{words.back}</ButtonLink>}
    >
      {current === undefined ? (
        <Empty icon="plan" title={words.none} />
      ) : (
        <>
          <Steps planId={planId} chains={chains} at={at} />
          <Chain key={current.chain} planId={planId} current={current} />
          <MinutesPanel minutes={deliberation.minutes} />
        </>
      )}
    </Page>
  );
}

function Steps({ planId, chains, at }: { planId: number; chains: readonly DeliberatedChain[]; at: number }) {
  const [, navigate] = useLocation();
  const go = (to: number) => {
    const target = chains[to];
    if (target) navigate(`/rencana/${planId}/sidang/${target.chain}`);
  };
  const nextOpen = chains.findIndex((one, i) => i > at && isOpen(one));
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if (event.key === "ArrowRight") go(at + 1);
      if (event.key === "ArrowLeft") go(at - 1);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });
  return (
    <div className="meeting-steps">
      <strong>{words.chain(chains[at]?.chain ?? 0, at + 1, chains.length)}</strong>
      <div className="row">
        <Button disabled={at === 0} onClick={() => go(at - 1)}>
          {words.previous}
        </Button>
        <Button disabled={at === chains.length - 1} onClick={() => go(at + 1)}>
          {words.next}
        </Button>
        {nextOpen > at + 1 && <Button onClick={() => go(nextOpen)}>{words.nextOpen}</Button>}
      </div>
    </div>
  );
}

function Chain({ planId, current }: { planId: number; current: DeliberatedChain }) {
  const session = useSession();
  const { chain, moves } = current;
  const mayVote = can(session, "plan.vote", "plan.write");
  return (
    <div className="meeting">
      <ChainStrip
        steps={[...moves].reverse()}
        isSwap={false}
        closes={moves[0]?.closesShortage ?? false}
        hrefOf={(nip) => `/rencana/${planId}/${nip}`}
      />
      <div className="meeting-people">
        {moves.map((move) => (
          <MoverCard key={move.nip} planId={planId} move={move} />
        ))}
      </div>
      <OutcomeButtons planId={planId} current={current} mayDecide={can(session, "plan.write")} />
      <div className="meeting-talk">
        <VotesPanel
          planId={planId}
          chain={chain}
          votes={current.votes}
          mayVote={mayVote}
          mayName={can(session, "plan.write")}
        />
        <NotesPanel planId={planId} chain={chain} notes={current.notes} mayNote={mayVote} />
      </div>
    </div>
  );
}
