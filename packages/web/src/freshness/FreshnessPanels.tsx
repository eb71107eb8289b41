import { Link } from "wouter";
import { useCall } from "../platform/api";
import { number } from "../platform/format";
import { seatText } from "../platform/ui/meaning";
import { ButtonLink, Panel } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { CountFigures, ItemList, indexText } from "./FreshnessParts";
import { words } from "./messages";

/** On a person's page: which of the facts are known, and how the index comes about. */
export function PersonFreshnessPanel({ nip }: { nip: string }) {
  const query = useCall("GET /api/employees/:nip/freshness", { params: { nip } });
  return (
    <Panel title={words.person} note={query.data && indexText(query.data.count)}>
      <Loaded query={query} lines={3}>
        {({ items, formula }) => {
          const lacking = items.filter(({ state }) => state !== "diketahui");
          return (
            <div className="stack">
              {lacking.length === 0 ? <p>{words.noneHint}</p> : <ItemList items={lacking} />}
              <details>
                <summary>{words.formula}</summary>
                <p className="small">{formula}</p>
                <ItemList items={items.filter(({ state }) => state === "diketahui")} />
              </details>
            </div>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** On a unit's page: how much of its people's facts is known, its units below included. */
export function UnitFreshnessPanel({ code }: { code: string }) {
  const query = useCall("GET /api/freshness", { query: { unit: code } });
  return (
    <Panel
      title={words.unitTitle}
      actions={
        <ButtonLink href={`/kelengkapan?unit=${encodeURIComponent(code)}`} icon="table">
          {words.openAll}
        </ButtonLink>
      }
    >
      <Loaded query={query} lines={3}>
        {({ total, formula }) => <CountFigures count={total} formula={formula} />}
      </Loaded>
    </Panel>
  );
}

/** On a plan's page: what share of the facts of everybody who moves is not known, and whom that touches. */
export function PlanFreshnessPanel({ planId }: { planId: number }) {
  const query = useCall("GET /api/plans/:id/freshness", { params: { id: planId } });
  return (
    <Panel
      title={words.plan}
      note={query.data?.formula}
      actions={
        <ButtonLink href={`/api/plans/${planId}/freshness.xlsx`} icon="download" download>
          {words.planWorkbook}
        </ButtonLink>
      }
    >
      <Loaded query={query} lines={3}>
        {({ count, movers, moves }) => (
          <div className="stack plan-data">
            <CountFigures count={count} formula={words.planMovers(number(movers))} />
            {moves.length === 0 ? (
              <p>{words.planAll}</p>
            ) : (
              <details className="as-shown">
                <summary>{words.planList(number(moves.length))}</summary>
                <ul className="freshness-items">
                  {moves.map((move) => (
                    <li key={move.nip}>
                      <span>
                        <Link href={`/rencana/${planId}/${move.nip}`}>{move.name}</Link>, {seatText(move.to)}
                      </span>
                      <span className="small soft">
                        {move.lacking.map(({ title, note }) => `${title}: ${note}`).join(" ")}
                      </span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
