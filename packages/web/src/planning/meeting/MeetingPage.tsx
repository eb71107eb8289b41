import type { DeliberatedChain, Deliberation } from "@selaras/contract";
import type { ReactNode } from "react";
import { Redirect, useParams } from "wouter";
import { useCall } from "../../platform/api";
import { can, useSession } from "../../platform/session";
import { Page } from "../../platform/shell/Page";
import { Button, ButtonLink } from "../../platform/ui/parts";
import { Empty, Loaded } from "../../platform/ui/states";
import { ChainRepairs } from "../ChainRepairs";
import { ChainStrip } from "../ChainStrip";
import { ConnectionNote } from "../ConnectionNote";
import { chainsOf } from "../chains";
import { Folded } from "../Folded";
import { messages } from "../messages";
import { isOpen } from "./agenda";
import { MinutesPanel } from "./MinutesPanel";
import { MoverCard } from "./MoverCard";
import { words } from "./messages";
import { NotesPanel } from "./NotesPanel";
import { OutcomeButtons } from "./OutcomeButtons";
import { Steps } from "./Steps";
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
              note={<ConnectionNote query={query} />}
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
  note,
  chain,
}: {
  planId: number;
  name: string;
  deliberation: Deliberation;
  note: ReactNode;
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
      actions={
        <>
          {document.fullscreenEnabled && (
            <Button onClick={() => void toggleFullScreen()}>{words.fullScreen}</Button>
          )}
          <ButtonLink href={`/rencana/${planId}`}>{words.back}</ButtonLink>
        </>
      }
    >
      {current === undefined ? (
        <Empty icon="plan" title={words.none} />
      ) : (
        <>
          {note}
          <Steps planId={planId} chains={chains} current={current.chain} />
          <Chain key={current.chain} planId={planId} current={current} />
          <MinutesPanel planId={planId} minutes={deliberation.minutes} />
        </>
      )}
    </Page>
  );
}

function Chain({ planId, current }: { planId: number; current: DeliberatedChain }) {
  const session = useSession();
  const { chain, moves } = current;
  const isSwap = chainsOf(moves)[0]?.isSwap ?? false;
  const mayVote = can(session, "plan.vote", "plan.write");
  return (
    <div className="meeting">
      <ChainStrip
        steps={[...moves].reverse()}
        isSwap={isSwap}
        closes={moves[0]?.closesShortage ?? false}
        hrefOf={(nip) => `/rencana/${planId}/${nip}`}
      />
      <div className="meeting-people">
        {moves.map((move) => (
          <MoverCard key={move.nip} planId={planId} move={move} />
        ))}
        <Folded title={messages.chains.repairs}>
          <ChainRepairs planId={planId} moves={moves} />
        </Folded>
      </div>
      <div className="meeting-side">
        <OutcomeButtons planId={planId} current={current} mayDecide={can(session, "plan.write")} />
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

const toggleFullScreen = () =>
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
