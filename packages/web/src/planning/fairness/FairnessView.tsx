import type { EnvyCause, Fairness, PlanSummary } from "@selaras/contract";
import { useCall } from "../../platform/api";
import { number, percent } from "../../platform/format";
import { Chip } from "../../platform/ui/parts";
import { Segments, useSegment } from "../../platform/ui/Segments";
import { Loaded } from "../../platform/ui/states";
import { EnvyTable } from "./EnvyTable";
import { GroupsTable } from "./GroupsTable";
import { words } from "./messages";
import { TwiceTable } from "./TwiceTable";
import { WorseOffTable } from "./WorseOffTable";
import "./fairness.css";

const views = [
  { key: "berhak", title: words.envy },
  { key: "dirugikan", title: words.worse },
  { key: "pindah-lagi", title: words.twice },
  { key: "kelompok", title: words.groups },
] as const;

/** What a plan does to people beside each other: who had the higher claim, who pays, and how the groups fare. */
export function FairnessView({ plan }: { plan: PlanSummary }) {
  const query = useCall("GET /api/plans/:id/fairness", { params: { id: plan.id } });
  const view = useSegment<(typeof views)[number]["key"]>("sisi", views);
  return (
    <>
      <div className="row">
        <Segments label={words.views} name="sisi" options={views} />
      </div>
      <Loaded query={query} lines={10}>
        {(fairness) =>
          view === "kelompok" ? (
            <Groups fairness={fairness} />
          ) : view === "pindah-lagi" ? (
            <Twice planId={plan.id} twice={fairness.twice} />
          ) : view === "dirugikan" ? (
            <Worse planId={plan.id} fairness={fairness} />
          ) : (
            <Envy planId={plan.id} envy={fairness.envy} />
          )
        }
      </Loaded>
    </>
  );
}

function Envy({ planId, envy }: { planId: number; envy: Fairness["envy"] }) {
  const causes = Object.entries(envy.counts) as [EnvyCause, number][];
  const all = causes.reduce((sum, [, count]) => sum + count, 0);
  const unexplained = envy.counts["tidak-terjelaskan"];
  return (
    <>
      <div className="fairness-head">
        <p className="workbench-finding">{words.envyFinding(all, unexplained)}</p>
        <div className="row">
          {causes
            .filter(([cause, count]) => count > 0 || cause === "tidak-terjelaskan")
            .map(([cause, count]) => (
              <CauseChip key={cause} cause={cause} count={count} />
            ))}
        </div>
        <p className="small soft">
          {words.envyHelp} {words.shown(envy.cases.length, all)}
        </p>
      </div>
      <EnvyTable planId={planId} cases={envy.cases} />
    </>
  );
}

function CauseChip({ cause, count }: { cause: EnvyCause; count: number }) {
  const text = `${words.causes[cause]}: ${number(count)}`;
  if (cause !== "tidak-terjelaskan") return <Chip>{text}</Chip>;
  return count === 0 ? (
    <Chip tone="lawful" icon="check">
      {text}
    </Chip>
  ) : (
    <Chip tone="shortage" icon="alert">
      {text}
    </Chip>
  );
}

function Worse({ planId, fairness }: { planId: number; fairness: Fairness }) {
  return (
    <>
      <div className="fairness-head">
        <p className="workbench-finding">{words.worseFinding(fairness.worseOff.length)}</p>
        <p className="small soft">{words.worseHelp}</p>
      </div>
      <WorseOffTable planId={planId} fairness={fairness} />
    </>
  );
}

function Twice({ planId, twice }: { planId: number; twice: Fairness["twice"] }) {
  return (
    <>
      <div className="fairness-head">
        <p className="workbench-finding">{words.twiceFinding(twice.length)}</p>
        <p className="small soft">{words.twiceHelp}</p>
      </div>
      <TwiceTable planId={planId} twice={twice} />
    </>
  );
}

function Groups({ fairness: { groups } }: { fairness: Fairness }) {
  const own = groups.filter(({ kind }) => kind === "jenis-kelamin");
  const sum = (key: "people" | "movers") => own.reduce((total, group) => total + group[key], 0);
  return (
    <>
      <div className="fairness-head">
        <p className="workbench-finding">{words.groupsFinding(percent(sum("movers"), sum("people"), 1))}</p>
      </div>
      <GroupsTable groups={groups} />
    </>
  );
}
