import { Link } from "wouter";
import { useCall } from "../platform/api";
import { number } from "../platform/format";
import { seatText } from "../platform/ui/meaning";
import { ButtonLink, Panel } from "../platform/ui/parts";
import { CountFigures, ItemList, indexText } from "./FreshnessParts";
import { words } from "./messages";

/** On a person's page: which of the facts are known, and how the index comes about. */
export function PersonFreshnessPanel({ nip }: { nip: string }) {
  const { data } = useCall("GET /api/employees/:nip/freshness", { params: { nip } });
  if (!data) return null;
  const lacking = data.items.filter(({ state }) => state !== "diketahui");
  return (
    <Panel title={words.person} note={indexText(data.count)}>
      <div className="stack">
        {lacking.length === 0 ? <p>{words.noneHint}</p> : <ItemList items={lacking} />}
        <details>
          <summary>{words.formula}</summary>
          <p className="small">{data.formula}</p>
          <ItemList items={data.items.filter(({ state }) => state === "diketahui")} />
        </details>
      </div>
    </Panel>
  );
}

/** On a unit's page: how much of its people's facts is known, its units below included. */
export function UnitFreshnessPanel({ code }: { code: string }) {
  const { data } = useCall("GET /api/freshness", { query: { unit: code } });
  if (!data) return null;
  return (
    <Panel
      title={words.unitTitle}
      actions={
        <ButtonLink href={`/kelengkapan?unit=${encodeURIComponent(code)}`} icon="table">
          {words.openAll}
        </ButtonLink>
      }
    >
      <CountFigures count={data.total} formula={data.formula} />
    </Panel>
  );
}

/** On a plan's page: what share of the facts of everybody who moves is not known, and whom that touches. */
export function PlanFreshnessPanel({ planId }: { planId: number }) {
  const { data } = useCall("GET /api/plans/:id/freshness", { params: { id: planId } });
  if (!data) return null;
  const { moves } = data;
  return (
    <Panel
      title={words.plan}
      note={data.formula}
      actions={
        <ButtonLink href={`/api/plans/${planId}/freshness.xlsx`} icon="download" download>
          {words.planWorkbook}
        </ButtonLink>
      }
    >
      <div className="stack plan-data">
        <CountFigures count={data.count} formula={words.planMovers(number(data.movers))} />
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
    </Panel>
  );
}
