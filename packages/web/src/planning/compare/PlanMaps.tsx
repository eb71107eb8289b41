import { districtsOf } from "../../needs/places";
import { ShortageMap } from "../../needs/ShortageMap";
import { type Answer, useCall } from "../../platform/api";
import { number } from "../../platform/format";
import { Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { words } from "./messages";
import { mostShort, type PlanUnit, placesWith } from "./plan-places";
import "./compare.css";

interface Plan {
  readonly id: number;
  readonly name: string;
}

/** Seats short on the map today and in each plan, all to one scale, with the same per kecamatan as a table. One to four plans. */
export function PlanMaps({ plans }: { plans: readonly Plan[] }) {
  const needs = useCall("GET /api/needs/units");
  const [a, b, c, d] = plans;
  const queries = [useUnits(a), useUnits(b), useUnits(c), useUnits(d)].slice(0, plans.length);
  const units = queries.flatMap(({ data }) => (data ? [data.units] : []));
  return (
    <Panel title={words.maps}>
      <Loaded query={needs} lines={8}>
        {(data) =>
          units.length < plans.length ? (
            <p className="soft">{words.mapsWaiting}</p>
          ) : (
            <Maps plans={plans} needs={data.units} units={units} />
          )
        }
      </Loaded>
    </Panel>
  );
}

const useUnits = (plan: Plan | undefined) =>
  useCall("GET /api/plans/:id/units", { params: { id: plan?.id ?? 0 } }, { enabled: plan !== undefined });

function Maps({
  plans,
  needs,
  units,
}: {
  plans: readonly Plan[];
  needs: Answer<"GET /api/needs/units">["units"];
  units: readonly (readonly PlanUnit[])[];
}) {
  const today = placesWith(needs, units[0]!, "before");
  const after = units.map((one) => placesWith(needs, one, "after"));
  const sides = [
    { key: "today", name: words.today, places: today },
    ...plans.map(({ id, name }, i) => ({ key: String(id), name, places: after[i]! })),
  ];
  const most = mostShort(sides.map(({ places }) => places));
  const total = (places: typeof today) => places.reduce((sum, { total: { short } }) => sum + short, 0);
  const districts = sides.map(({ places }) => new Map(districtsOf(places).map((one) => [one.code, one])));
  return (
    <div className="stack">
      <div className="plan-maps">
        {sides.map(({ key, name, places }) => (
          <figure key={key}>
            <figcaption>
              <strong>{name}</strong>: {words.mapShort(total(places))}
            </figcaption>
            <ShortageMap
              places={places}
              title={`${name}: ${words.mapShort(total(places))}`}
              chosen={null}
              onChoose={() => {}}
              most={most}
            />
          </figure>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="figures-scroll" tabIndex={0} aria-label={words.mapsByDistrict}>
        <table className="figures-table">
          <caption className="sr-only">{words.mapsByDistrict}</caption>
          <thead>
            <tr>
              <th scope="col">{words.district}</th>
              {sides.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...districts[0]!.values()].map(({ code, name }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {sides.map(({ key }, i) => (
                  <td key={key}>{number(districts[i]!.get(code)?.total.short ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
