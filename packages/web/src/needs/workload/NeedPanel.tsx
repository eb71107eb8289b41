import type { PositionWorkload, WorkloadPage } from "@selaras/contract";
import { Link } from "wouter";
import { number, signed } from "../../platform/format";
import { Figure, Figures, Panel } from "../../platform/ui/parts";
import { Empty } from "../../platform/ui/states";
import { WideTable } from "./LinesTable";
import { words } from "./messages";

const text = words.need;

/** What the lines come to: the unit in figures, each position with its formula, and by name what is missing. */
export function NeedPanel({ page }: { page: WorkloadPage }) {
  const { unit, positions } = page;
  return (
    <>
      <Figures>
        <Figure name={text.needed} value={number(unit.needed)} unit="orang" />
        <Figure name={text.holders} value={number(unit.holders)} unit="orang" />
        <Figure name={text.short} value={number(unit.short)} unit="orang" />
        <Figure name={text.surplus} value={number(unit.surplus)} unit="orang" />
        <Figure
          name={text.effectiveness}
          value={unit.effectiveness === null ? "–" : number(unit.effectiveness.value, 2)}
          note={
            unit.effectiveness === null ? "" : `${unit.effectiveness.category}, ${unit.effectiveness.label}`
          }
          formula={
            unit.effectiveness === null
              ? text.effectivenessHelp
              : `${unit.effectiveness.formula}. ${text.effectivenessHelp}`
          }
        />
      </Figures>
      <Panel title={text.title} note={text.basis(page.basis)} flush>
        {positions.length === 0 ? (
          <Empty title={text.none} hint={text.noneHint} />
        ) : (
          <WideTable label={text.title}>
            <thead>
              <tr>
                <th scope="col">{text.position}</th>
                {[text.map, text.holders, text.exact, text.people, text.plusMinus, text.ej].map((name) => (
                  <th key={name} scope="col" className="workload-number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {positions.map((position) => (
                <PositionRow key={position.titleCode} unit={page.unitCode} position={position} />
              ))}
            </tbody>
          </WideTable>
        )}
      </Panel>
    </>
  );
}

function PositionRow({ unit, position }: { unit: string; position: PositionWorkload }) {
  const { titleCode, titleName, fixedSeat, seats, holders, need, missing, faults } = position;
  return (
    <tr>
      <th scope="row">
        {titleName}
        {fixedSeat && <span className="soft small"> ({text.fixed})</span>}
        <p className="small workload-link">
          <Link href={`/kebutuhan/unit/${encodeURIComponent(unit)}/jabatan/${encodeURIComponent(titleCode)}`}>
            {words.positionSheet}
          </Link>
        </p>
        {need && (
          <details className="small">
            <summary>{text.openFormula}</summary>
            <p>{need.people.formula}</p>
            {need.effectiveness && (
              <p>
                {text.ej}: {need.effectiveness.formula}
              </p>
            )}
          </details>
        )}
        {missing.length > 0 && (
          <p className="small soft">
            {text.missing} {missing.join("; ")}
          </p>
        )}
        {faults.length > 0 && (
          <p className="workload-fault">
            {text.wrong} {faults.join(" ")}
          </p>
        )}
      </th>
      <td className="workload-number" data-label={text.map}>
        {number(seats)}
      </td>
      <td className="workload-number" data-label={text.holders}>
        {number(holders)}
      </td>
      <td className="workload-number" data-label={text.exact}>
        {number(need?.exact.value, 4)}
      </td>
      <td className="workload-number" data-label={text.people}>
        {number(need?.people.value)}
      </td>
      <td className="workload-number" data-label={text.plusMinus}>
        {need ? signed(need.plusMinus) : "–"}
      </td>
      <td className="workload-number" data-label={text.ej}>
        {need?.effectiveness ? `${number(need.effectiveness.value, 2)} ${need.effectiveness.category}` : "–"}
      </td>
    </tr>
  );
}
