import type { PlanSummary } from "@selaras/contract";
import { useState } from "react";
import { Link } from "wouter";
import { type Answer, useCall } from "../../platform/api";
import { seatText } from "../../platform/ui/meaning";
import { Field, Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { FiguresTable, type Way } from "./FiguresTable";
import { words } from "./messages";
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
            <OtherPlan plan={plan} own={data} />
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

function OtherPlan({ plan, own }: { plan: PlanSummary; own: Baselines }) {
  const plans = useCall("GET /api/plans");
  const [other, setOther] = useState<number | null>(null);
  const others = (plans.data?.plans ?? []).filter(
    ({ id, result }) => id !== plan.id && (result?.moves ?? 0) > 0,
  );
  return (
    <Panel title={words.others}>
      {others.length === 0 ? (
        <p className="soft">{words.noOther}</p>
      ) : (
        <div className="stack">
          <Field label={words.pick}>
            {({ id }) => (
              <select
                id={id}
                className="input"
                value={other ?? ""}
                onChange={(event) => setOther(event.target.value === "" ? null : Number(event.target.value))}
              >
                <option value="">{words.none}</option>
                {others.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {other !== null && <Beside plan={plan} own={own} other={others.find(({ id }) => id === other)!} />}
        </div>
      )}
    </Panel>
  );
}

function Beside({ plan, own, other }: { plan: PlanSummary; own: Baselines; other: PlanSummary }) {
  const theirs = useCall("GET /api/plans/:id/baselines", { params: { id: other.id } });
  const differs = useCall("GET /api/plans/:id/differences", {
    params: { id: plan.id },
    query: { with: other.id },
  });
  return (
    <>
      <Loaded query={theirs} lines={5}>
        {(data) => (
          <FiguresTable
            ways={[
              { key: "plan", title: plan.name, figures: own.plan },
              { key: "other", title: other.name, figures: data.plan },
            ]}
          />
        )}
      </Loaded>
      <Loaded query={differs} lines={5}>
        {({ people }) => (
          <>
            <p className="workbench-finding">{words.differs(people.length)}</p>
            {people.length > 0 && <Differences people={people} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function Differences({ people }: { people: Answer<"GET /api/plans/:id/differences">["people"] }) {
  const seat = (one: (typeof people)[number]["here"]) => (one === null ? words.waiting : seatText(one));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="figures-scroll" tabIndex={0} aria-label={words.others}>
      <table className="figures-table" data-text="true">
        <thead>
          <tr>
            {[words.who, words.today, words.here, words.there].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <tr key={one.nip}>
              <th scope="row">
                <Link href={`/pegawai/${one.nip}`}>{one.name}</Link>
              </th>
              <td>{seat(one.today)}</td>
              <td>{seat(one.here)}</td>
              <td>{seat(one.there)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
