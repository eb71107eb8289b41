import type { PlanSummary } from "@selaras/contract";
import { Link } from "wouter";
import { type Answer, useCall } from "../../platform/api";
import { Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { FiguresTable, type Way } from "./FiguresTable";
import { words } from "./messages";
import { PlanMaps } from "./PlanMaps";
import "./compare.css";

type Baselines = Answer<"GET /api/plans/:id/baselines">;

/** The plan beside what an office would do otherwise, and beside another plan. */
export function CompareView({ plan }: { plan: PlanSummary }) {
  const query = useCall("GET /api/plans/:id/baselines", { params: { id: plan.id } });
  return (
    <div className="compare">
      <Loaded query={query} lines={10}>
        {(data) => (
          <>
            <Panel title={words.title}>
              <div className="stack">
                <p className="workbench-finding">{findingOf(data)}</p>
                <p className="small soft">{words.help}</p>
                <FiguresTable ways={waysOf(data)} />
              </div>
            </Panel>
            <PlanMaps plans={[plan]} />
            <p>
              <Link href="/rencana">{words.others}</Link>
            </p>
          </>
        )}
      </Loaded>
    </div>
  );
}

function waysOf({ plan, baselines }: Baselines): Way[] {
  return [
    { key: "plan", title: words.plan, figures: plan },
    ...baselines.map(({ name, figures }) => ({
      key: name,
      title: words.names[name],
      meaning: words.meanings[name],
      figures,
      isForScale: name === "sekarang" || name === "tanpa-batas",
    })),
  ];
}

function findingOf({ plan, baselines }: Baselines): string {
  const today = baselines.find(({ name }) => name === "sekarang")?.figures.seatsShort ?? plan.seatsShort;
  const rivals = baselines.filter(({ name }) => name !== "sekarang" && name !== "tanpa-batas");
  const best = rivals.reduce((a, b) => (b.figures.seatsShort < a.figures.seatsShort ? b : a), rivals[0]!);
  return words.finding(today - plan.seatsShort, today - best.figures.seatsShort, words.names[best.name]);
}
