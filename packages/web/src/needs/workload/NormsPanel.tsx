import type { StaffingNorms, WorkloadPage } from "@selaras/contract";
import { useMutation } from "@tanstack/react-query";
import { type ApiError, call, useCall } from "../../platform/api";
import { date, number, signed } from "../../platform/format";
import { Button, Chip, Panel } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { WideTable } from "./LinesTable";
import { words } from "./messages";

const text = words.norms;

/** Beside the sheet: teachers by class groups and hours, or the least staff of a puskesmas. Other units have neither. */
export function NormsPanel({
  page,
  isDirty,
  onTaken,
}: {
  page: WorkloadPage;
  isDirty: boolean;
  onTaken: (page: WorkloadPage) => void;
}) {
  const { data: norms } = useCall("GET /api/staffing-norms/:unit", { params: { unit: page.unitCode } });
  const take = useMutation<WorkloadPage, ApiError>({
    mutationFn: () => call("PUT /api/workloads/:unit/:year", withLines(page, norms!.lines)),
    onSuccess: onTaken,
  });
  if (!norms) return null;
  if (norms.puskesmas) return <Puskesmas norms={norms.puskesmas} />;
  if (norms.teachers.length === 0) return null;
  const mayTake = page.actions.includes("save") && norms.lines.length > 0;
  return (
    <Panel
      title={text.teachers}
      note={<Chip tone="flag">{text.unconfirmed}</Chip>}
      actions={
        mayTake && (
          <Button disabled={isDirty || take.isPending} onClick={() => take.mutate()}>
            {text.take}
          </Button>
        )
      }
      flush
    >
      <p className="soft small workload-note">
        {text.school(norms.groups, norms.students)} {text.teachersNote}
      </p>
      {take.error && <Failure error={take.error} />}
      <WideTable label={text.teachers}>
        <thead>
          <tr>
            <th scope="col">{text.family}</th>
            {[text.need, text.seats, text.holders, text.gap].map((name) => (
              <th key={name} scope="col" className="workload-number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {norms.teachers.map((one) => (
            <tr key={one.family}>
              <th scope="row">
                {one.familyName}
                {one.need && (
                  <details className="small">
                    <summary>{words.need.openFormula}</summary>
                    <p>{one.need.formula}</p>
                  </details>
                )}
                {one.missing.length > 0 && (
                  <p className="small soft">
                    {text.unknown} {one.missing.join("; ")}
                  </p>
                )}
              </th>
              <td className="workload-number" data-label={text.need}>
                {number(one.need?.value)}
              </td>
              <td className="workload-number" data-label={text.seats}>
                {number(one.seats)}
              </td>
              <td className="workload-number" data-label={text.holders}>
                {number(one.holders)}
              </td>
              <td className="workload-number" data-label={text.gap}>
                {one.need ? signed(one.holders - one.need.value) : "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Panel>
  );
}

/** The stored lines, with the offered ones in place of those of the same titles. */
function withLines(page: WorkloadPage, lines: StaffingNorms["lines"]) {
  const offered = new Set(lines.map(({ titleCode }) => titleCode));
  return {
    params: { unit: page.unitCode, year: page.year },
    body: {
      revision: page.revision,
      tasks: [...page.tasks.filter(({ titleCode }) => !offered.has(titleCode)), ...lines],
    },
  };
}

function Puskesmas({ norms }: { norms: NonNullable<StaffingNorms["puskesmas"]> }) {
  return (
    <Panel title={text.puskesmas} note={<Chip tone="flag">{text.unconfirmed}</Chip>} flush>
      <p className="soft small workload-note">
        {text.puskesmasNote(norms.standard, norms.source, date(norms.inForceUntil))}
      </p>
      <WideTable label={text.puskesmas}>
        <thead>
          <tr>
            <th scope="col">{text.profession}</th>
            <th scope="col" className="workload-number">
              {text.least}
            </th>
            <th scope="col" className="workload-number">
              {text.holders}
            </th>
            <th scope="col">{text.compare}</th>
          </tr>
        </thead>
        <tbody>
          {norms.rows.map(({ profession, least, most, holders }) => (
            <tr key={profession}>
              <th scope="row">{text.professions[profession] ?? profession}</th>
              <td className="workload-number" data-label={text.least}>
                {least === most ? number(least) : text.span(least, most)}
              </td>
              <td className="workload-number" data-label={text.holders}>
                {number(holders)}
              </td>
              <td data-label={text.compare}>{text.verdict(least, most, holders)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Panel>
  );
}
