import type { CompetenceMatch, CompetencePage } from "@selaras/contract";
import type { PickedSeat } from "../needs/SeatPicker";
import { useCall } from "../platform/api";
import { date, number } from "../platform/format";
import { seatText } from "../platform/ui/meaning";
import { Chip, Panel } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { BasisNote } from "./BasisNote";
import { words } from "./competence-words";
import { LevelTable } from "./LevelTable";
import "./competence.css";

/** Competence of one person against the post held and, when one was chosen, against another. */
export function CompetencePanel({ nip, chosen = null }: { nip: string; chosen?: PickedSeat | null }) {
  const answer = useCall(
    "GET /api/employees/:nip/competence",
    { params: { nip }, query: chosen ? { unit: chosen.unitCode, title: chosen.titleCode } : {} },
    { keepsPrevious: true },
  );
  return (
    <Panel title={words.title}>
      <Loaded query={answer} lines={6}>
        {(page) => <Competence page={page} />}
      </Loaded>
    </Panel>
  );
}

function Competence({ page }: { page: CompetencePage }) {
  const { present, target, reports, assessors } = page;
  const shown = present ?? target;
  const rated = shown?.rows.some((row) => row.rated !== null) ?? false;
  return (
    <div className="stack">
      {shown === null || !rated ? (
        <Empty icon="info" title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <Age of={shown} assessors={assessors} />
          {present && <Match of={present} heading={words.present} />}
          {target && <Match of={target} heading={words.target} />}
          <LevelTable match={shown} chosen={present ? target : null} />
          <p className="small soft">{target && present ? words.legendBoth : words.legend}</p>
        </>
      )}
      {reports.length > 0 && (
        <div>
          <h3 className="sub">{words.reports}</h3>
          <ul className="lines">
            {reports.map((report) => (
              <li key={report.on}>
                <strong>{number(report.jpm, 2)} %</strong>
                <span className="soft">
                  {words.on(date(report.on))}
                  {report.assessor && ` · ${report.assessor}`}
                </span>
                <span className="small">{words.classes(report.seleksi.label, report.pemetaan.label)}</span>
                {report.lapsed && (
                  <Chip tone="flag" icon="alert">
                    {words.lapsed(report.validThrough)}
                  </Chip>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Age({ of: { freshness }, assessors }: { of: CompetenceMatch; assessors: readonly string[] }) {
  if (freshness === null) return null;
  return (
    <div className="row">
      <span className="soft small">
        {words.on(date(freshness.on))}
        {assessors.length > 0 && ` · ${assessors.join(", ")}`}
      </span>
      {freshness.lapsed ? (
        <Chip tone="flag" icon="alert">
          {words.lapsed(freshness.validThrough)}
        </Chip>
      ) : (
        <Chip tone="lawful" icon="check">
          {words.valid(freshness.validThrough)}
        </Chip>
      )}
    </div>
  );
}

function Match({
  of: { post, standard, result, missing },
  heading,
}: {
  of: CompetenceMatch;
  heading: string;
}) {
  return (
    <section className="match">
      <div>
        <h3 className="sub">{heading}</h3>
        <span>{seatText(post)}</span>
      </div>
      {result ? (
        <>
          <p>
            <strong className="match-jpm">{number(result.jpm.value, 2)} %</strong>{" "}
            <span className="soft">{words.jpm}</span>
          </p>
          <p className="small">{words.classes(result.seleksi.label, result.pemetaan.label)}</p>
          {result.cappedJpm.value < Math.min(100, result.jpm.value) && (
            <p className="small">{words.hidden(number(result.cappedJpm.value, 2))}</p>
          )}
          <details className="small">
            <summary>{words.how}</summary>
            <p>{result.jpm.formula}</p>
            <p>
              {words.capped}: {result.cappedJpm.formula}
            </p>
            <BasisNote source={result.source} status={result.status} />
          </details>
        </>
      ) : (
        <p>
          <strong>{words.unknown}</strong> {words.lacking(missing)}
        </p>
      )}
      <BasisNote name={standard.name} source={standard.source} status={standard.status} />
    </section>
  );
}
