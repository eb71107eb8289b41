import { indexText } from "../../freshness/FreshnessParts";
import { useCall } from "../../platform/api";
import { missing, number, percentOfPpm } from "../../platform/format";
import { words } from "./messages";
import "./compare.css";

/** How far each plan can be relied on: proven gap, claims left unexplained, and the data it rests on. Only plans have these. */
export function PlanTrust({ plans }: { plans: readonly { id: number; name: string }[] }) {
  const rows = [
    [words.trust.gap, Gap],
    [words.trust.envy, Envy],
    [words.trust.freshness, Freshness],
  ] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="figures-scroll" tabIndex={0} aria-label={words.trust.title}>
      <table className="figures-table">
        <caption className="sr-only">{words.trust.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.trust.title}</th>
            {plans.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, Cell]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {plans.map(({ id }) => (
                <td key={id}>
                  <Cell id={id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ id }: { id: number }) {
  const { data } = useCall("GET /api/plans/:id", { params: { id } });
  return data?.result ? percentOfPpm(data.result.gapPpm) : missing;
}

function Envy({ id }: { id: number }) {
  const { data } = useCall("GET /api/plans/:id/fairness", { params: { id } });
  return number(data?.envy.counts["tidak-terjelaskan"]);
}

function Freshness({ id }: { id: number }) {
  const { data } = useCall("GET /api/plans/:id/freshness", { params: { id } });
  return data ? indexText(data.count) : missing;
}
