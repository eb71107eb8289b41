import type { Ledger, LedgerDecision, PlanSummary } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useLocation } from "wouter";
import { type ApiError, call } from "../../platform/api";
import { instant, signed } from "../../platform/format";
import { can, useSession } from "../../platform/session";
import { Button, Chip, Panel } from "../../platform/ui/parts";
import { Empty, Failure, Loaded, Loading } from "../../platform/ui/states";
import { words } from "./messages";
import { PriceView } from "./PriceView";
import { useDecide, useLedger } from "./use-desk";
import "./desk.css";

const ReservePanel = lazy(async () => ({ default: (await import("./ReservePanel")).ReservePanel }));

/** Every departure from the optimum with who, why and what it costs; undone ones stay readable. */
export function LedgerView({ plan }: { plan: PlanSummary }) {
  const ledger = useLedger(plan.id);
  const isWriter = can(useSession(), "plan.write");
  const isOpen = isWriter && plan.locked === null;
  return (
    <Loaded query={ledger} lines={6}>
      {(data) => (
        <div className="desk-ledger">
          <div className="stack">
            <Decisions planId={plan.id} ledger={data} isWriter={isOpen} />
            {isOpen && (
              <Suspense fallback={<Loading lines={2} />}>
                <ReservePanel planId={plan.id} />
              </Suspense>
            )}
          </div>
          {data.decisions.length > 0 && <Together plan={plan} ledger={data} isWriter={isWriter} />}
        </div>
      )}
    </Loaded>
  );
}

function Together({ plan, ledger, isWriter }: { plan: PlanSummary; ledger: Ledger; isWriter: boolean }) {
  const [, navigate] = useLocation();
  const active = ledger.decisions.filter(({ undone }) => undone === null).length;
  const redraw = useMutation<PlanSummary, ApiError>({
    mutationFn: () =>
      call("POST /api/plans/:id/redraw", {
        params: { id: plan.id },
        body: { name: words.redrawName(plan.name, active) },
      }),
    onSuccess: ({ id }) => navigate(`/rencana/${id}`),
  });
  return (
    <Panel title={words.together} note={words.inForce(active)}>
      <div className="stack">
        <PriceView answer={ledger.answer} />
        {isWriter && active > 0 && (
          <>
            <div className="row">
              <Button look="primary" icon="plan" disabled={redraw.isPending} onClick={() => redraw.mutate()}>
                {redraw.isPending ? words.redrawing : words.redraw}
              </Button>
            </div>
            <p className="small soft">{words.redrawHelp}</p>
          </>
        )}
        {redraw.error && <Failure error={redraw.error} />}
      </div>
    </Panel>
  );
}

function Decisions({ planId, ledger, isWriter }: { planId: number; ledger: Ledger; isWriter: boolean }) {
  const { undo, redo } = useDecide(planId);
  const isBusy = undo.isPending || redo.isPending;
  const error = undo.error ?? redo.error;
  return (
    <Panel title={words.ledgerTitle}>
      {error && <Failure error={error} />}
      {ledger.decisions.length === 0 && (
        <Empty icon="plan" title={words.ledgerEmpty} hint={words.ledgerEmptyHint} />
      )}
      <ol className="desk-decisions">
        {ledger.decisions.toReversed().map((one) => (
          <li key={one.seq} data-undone={one.undone !== null}>
            <Entry one={one} />
            {isWriter && (
              <Button
                look="quiet"
                disabled={isBusy}
                onClick={() => (one.undone ? redo.mutate(one.seq) : undo.mutate(one.seq))}
              >
                {one.undone ? words.redo : words.undo}
                <span className="sr-only"> keputusan nomor {one.seq}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ one }: { one: LedgerDecision }) {
  return (
    <div className="desk-entry">
      <div className="row">
        <strong>
          {one.seq}. {one.sentence}
        </strong>
      </div>
      <p>{one.reason}</p>
      <div className="row small soft">
        <span>
          {signed(-one.price)} <span className="unit">poin</span>
        </span>
        <span>
          {one.by}, {instant(one.at)}
        </span>
        {one.undone ? <Chip>{words.undone(one.undone.by)}</Chip> : <Chip tone="ink">{words.active}</Chip>}
      </div>
    </div>
  );
}
