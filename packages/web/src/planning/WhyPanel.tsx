import type { MoveReason } from "@selaras/contract";
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { ApiError, useCall } from "../platform/api";
import { minutes } from "../platform/format";
import { useMedia } from "../platform/media";
import { can, useSession } from "../platform/session";
import { Icon } from "../platform/ui/icons";
import { FindingList, VerdictChip } from "../platform/ui/meaning";
import { PaperSize } from "../platform/ui/PaperSize";
import { Button, ButtonLink, Chip } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { ChainStrip } from "./ChainStrip";
import { DecisionPanel } from "./desk/DecisionPanel";
import { words as deskWords } from "./desk/messages";
import { moveChoices } from "./desk/move-choices";
import { OtherPlaces } from "./desk/OtherPlaces";
import { messages } from "./messages";
import { GainSum, SeatFill, ValueChange } from "./WhyNumbers";
import { WhyStays } from "./WhyStays";

const words = messages.why;
const MoveTrainings = lazy(async () => ({
  default: (await import("../development/PlanTrainings")).MoveTrainings,
}));
/** Narrower than this there is no room beside the table: the reasons lie over it. */
const sheetQuery = "(max-width: 1080px)";

/** Why one person moves, beside the table or as a sheet over it. The address names the person, so that the reasons can be sent on. */
export function WhyPanel({ planId, nip }: { planId: number; nip: string }) {
  const query = useCall("GET /api/plans/:id/moves/:nip", { params: { id: planId, nip } });
  const session = useSession();
  const search = useSearch();
  const [, navigate] = useLocation();
  const isMissing = query.error instanceof ApiError && query.error.status === 404;
  const who = useCall("GET /api/employees/:nip", { params: { nip } }, { enabled: isMissing });
  const close = () => navigate(`/rencana/${planId}${search ? `?${search}` : ""}`);
  return (
    <Frame name={query.data?.name ?? (isMissing ? who.data?.name : undefined)} onClose={close}>
      {isMissing ? (
        <WhyStays planId={planId} nip={nip} />
      ) : (
        <Loaded query={query} lines={10}>
          {(reason) => <Reasons planId={planId} reason={reason} hasDossier={can(session, "people.read")} />}
        </Loaded>
      )}
    </Frame>
  );
}

function Frame({
  name,
  onClose,
  children,
}: {
  name: string | undefined;
  onClose: () => void;
  children: ReactNode;
}) {
  const isSheet = useMedia(sheetQuery);
  const id = useId();
  const inside = (
    <>
      <PaperSize size="A4" />
      <header className="why-head">
        <div>
          <h2 id={id}>{words.title}</h2>
          <p role="status">{name}</p>
        </div>
        <Button look="quiet" icon="close" onClick={onClose}>
          {words.close}
        </Button>
      </header>
      <div className="why-body">{children}</div>
    </>
  );
  return isSheet ? (
    <Sheet labelledBy={id} onClose={onClose}>
      {inside}
    </Sheet>
  ) : (
    <aside
      className="why-panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      {inside}
    </aside>
  );
}

function Sheet({
  labelledBy,
  onClose,
  children,
}: {
  labelledBy: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const own = dialog.current;
    own?.showModal();
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="why-sheet"
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

function Reasons({
  planId,
  reason,
  hasDossier,
}: {
  planId: number;
  reason: MoveReason;
  hasDossier: boolean;
}) {
  const { from, to, shortage, source, commuteBefore, commuteAfter, chainMoves } = reason;
  const search = useSearch();
  const session = useSession();
  const moves = useCall("GET /api/plans/:id/moves", { params: { id: planId } });
  const filler = moves.data?.moves.find(({ nip }) => nip === chainMoves[0]?.nip);
  const isSourceOpen = source !== null && source.after < source.needed;
  const isLastToLeave = chainMoves.at(-1)?.nip === reason.nip;
  return (
    <>
      <div className="why-move">
        <div>
          <span className="soft small">{words.from}</span>
          <strong>{from?.titleName ?? messages.table.waiting}</strong>
          {from && <span>{from.unitName}</span>}
        </div>
        <Icon name="arrowRight" />
        <div data-to="true">
          <span className="soft small">{words.to}</span>
          <strong>{to.titleName}</strong>
          <span>{to.unitName}</span>
        </div>
      </div>
      <div className="row">
        <VerdictChip verdict={reason.verdict} />
        <Chip
          tone={reason.closesShortage ? "lawful" : "plain"}
          icon={reason.closesShortage ? "check" : "arrowRight"}
        >
          {reason.closesShortage ? words.closes : words.refills}
        </Chip>
        {commuteAfter !== null && (
          <Chip icon="clock">
            {commuteBefore !== null && `${minutes(commuteBefore)} → `}
            {minutes(commuteAfter)}
          </Chip>
        )}
      </div>
      {reason.trainings && (
        <Suspense fallback={null}>
          <MoveTrainings trainings={reason.trainings} />
        </Suspense>
      )}
      {can(session, "plan.write") && (
        <Part title={deskWords.title}>
          <DecisionPanel planId={planId} choices={moveChoices(reason, chainMoves)} />
        </Part>
      )}
      <Part title={words.sentences}>
        <ol className="why-sentences">
          {reason.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Part>
      <Part title={words.shortage}>
        <SeatFill {...shortage} />
      </Part>
      {source && (
        <Part title={words.source}>
          <SeatFill {...source} />
        </Part>
      )}
      <Part title={`${words.chain} ${reason.chain}`}>
        <ChainStrip
          steps={[...chainMoves].reverse()}
          isSwap={reason.chainKind === "siklus"}
          closes={filler?.closesShortage ?? reason.closesShortage}
          opens={
            isLastToLeave && source
              ? isSourceOpen
                ? messages.chains.opens
                : messages.chains.spare
              : messages.chains.leaves
          }
          current={reason.nip}
          hrefOf={(nip) => `/rencana/${planId}/${nip}${search ? `?${search}` : ""}`}
          isUpright
        />
      </Part>
      <Part title={words.value}>
        <ValueChange before={reason.before} after={reason.after} />
      </Part>
      <Part title={words.sum}>
        <GainSum reason={reason} />
      </Part>
      <OtherPlaces planId={planId} nip={reason.nip} />
      <Part title={words.rules}>
        <p className="small soft">
          {words.rulesChecked(reason.rulesChecked)}. {reason.findings.length === 0 && words.rulesClear}
        </p>
        <FindingList findings={reason.findings} />
        {reason.findings.some(({ status }) => status === "uncertain") && (
          <p className="small soft">{words.uncertain}</p>
        )}
        <Link className="small" href="/aturan">
          {words.ruleBook}
        </Link>
      </Part>
      {hasDossier && (
        <ButtonLink icon="person" href={`/pegawai/${reason.nip}`}>
          {words.dossier}
        </ButtonLink>
      )}
    </>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="why-part">
    <h3>{title}</h3>
    {children}
  </section>
);
