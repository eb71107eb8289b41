import type { PlanSummary } from "@selaras/contract";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useSearch } from "wouter";
import { useCall } from "../platform/api";
import { TabLinks, useTab } from "../platform/ui/parts";
import { Loaded, Loading } from "../platform/ui/states";
import { words as compareWords } from "./compare/messages";
import { words as deskWords } from "./desk/messages";
import { useDeskReady } from "./desk/use-desk";
import { words as fairnessWords } from "./fairness/messages";
import { words as lawWords } from "./law/messages";
import { MovesView } from "./MovesView";
import { messages } from "./messages";
import { words as scenarioWords } from "./scenario/messages";
import { WhyPanel } from "./WhyPanel";

// What a plan opens with is loaded with it; the other views when they are first asked for.
const ChainsView = lazy(async () => ({ default: (await import("./ChainsView")).ChainsView }));
const CompareView = lazy(async () => ({ default: (await import("./compare/CompareView")).CompareView }));
const FairnessView = lazy(async () => ({ default: (await import("./fairness/FairnessView")).FairnessView }));
const LawView = lazy(async () => ({ default: (await import("./law/LawView")).LawView }));
const LedgerView = lazy(async () => ({ default: (await import("./desk/LedgerView")).LedgerView }));
const ScenarioView = lazy(async () => ({ default: (await import("./scenario/ScenarioView")).ScenarioView }));
const UnitsView = lazy(async () => ({ default: (await import("./UnitsView")).UnitsView }));

const tabs = [
  { key: "perpindahan", title: messages.tabs.moves },
  { key: "unit", title: messages.tabs.units },
  { key: "rantai", title: messages.tabs.chains },
  { key: "temuan", title: lawWords.tab },
  { key: "perbandingan", title: compareWords.tab },
  { key: "keadilan", title: fairnessWords.tab },
  { key: "keputusan", title: deskWords.tab },
  { key: "skenario", title: scenarioWords.tab },
] as const;

/** The content of a plan in three views, and beside it why the chosen person moves. */
export function Workbench({ plan, nip }: { plan: PlanSummary; nip: string | null }) {
  const planId = plan.id;
  useDeskReady(planId);
  const tab = useTab<(typeof tabs)[number]["key"]>(tabs);
  const moves = useCall("GET /api/plans/:id/moves", { params: { id: planId } });
  const section = useRef<HTMLElement>(null);
  const isOpen = nip !== null;
  const isNamed = new URLSearchParams(useSearch()).has("tampil");
  const wasOpen = useRef(false);
  /** A link to one view leads to it: it stands below the numbers of the plan. */
  const hasArrived = useRef(false);
  // The curve stands above: until it is drawn, nothing below is in its place.
  const curve = useCall("GET /api/plans/:id/frontier", { params: { id: planId } });
  const isLoaded = !moves.isPending && !curve.isPending;
  // Whoever opens a move, from the table or by a link, sees the table and the reasons whole; whoever closes it is back in the table.
  useEffect(() => {
    if (!isLoaded) return;
    const arrives = !hasArrived.current && isNamed;
    hasArrived.current = true;
    if (arrives) section.current?.scrollIntoView();
    else if (isOpen) section.current?.scrollIntoView({ block: "nearest" });
    else if (wasOpen.current)
      section.current?.querySelector<HTMLElement>(".grid")?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen, isLoaded, isNamed]);
  return (
    <section ref={section} className="workbench" data-view={tab} aria-label={messages.views}>
      <div className="workbench-main">
        <TabLinks label={messages.views} tabs={tabs} />
        <div className="workbench-content">
          <Suspense fallback={<Loading lines={10} />}>
            {tab === "keputusan" ? (
              <LedgerView plan={plan} />
            ) : tab === "skenario" ? (
              <ScenarioView plan={plan} />
            ) : tab === "perbandingan" ? (
              <CompareView plan={plan} />
            ) : tab === "keadilan" ? (
              <FairnessView plan={plan} />
            ) : tab === "temuan" ? (
              <LawView plan={plan} />
            ) : tab === "unit" ? (
              <UnitsView planId={planId} />
            ) : (
              <Loaded query={moves} lines={10}>
                {(data) =>
                  tab === "rantai" ? (
                    <ChainsView planId={planId} moves={data.moves} nip={nip} />
                  ) : (
                    <MovesView planId={planId} moves={data.moves} nip={nip} />
                  )
                }
              </Loaded>
            )}
          </Suspense>
        </div>
      </div>
      {nip !== null && <WhyPanel key={nip} planId={planId} nip={nip} />}
    </section>
  );
}
