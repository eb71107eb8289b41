import type { Candidate, Succession } from "@selaras/contract";
import { Link, useParams } from "wouter";
import { useCall } from "../platform/api";
import { date, number } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { FindingList, seatText, ValueBars, VerdictChip } from "../platform/ui/meaning";
import { ButtonLink, Chip, Panel, type Tone } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { words } from "./messages";
import "./succession.css";

const text = words.list;
const readinessTone: Record<string, Tone> = {
  siap: "lawful",
  "siap-bersyarat": "flag",
  "belum-siap": "shortage",
};

/** Who could follow into one post: ranked, each with points, gates and gaps; then who is barred and by what. */
export function SuccessionPage() {
  const { code = "", title = "" } = useParams<{ code: string; title: string }>();
  const params = { unit: decodeURIComponent(code), title: decodeURIComponent(title) };
  const query = useCall("GET /api/succession/:unit/:title", { params });
  return (
    <Loaded query={query} title={words.title} lines={10}>
      {(list) => <OnePost list={list} />}
    </Loaded>
  );
}

function OnePost({ list: { vacancy, considered, candidates, barred, barredCount } }: { list: Succession }) {
  const { seat, holders } = vacancy;
  const address = `/api/succession/${encodeURIComponent(seat.unitCode)}/${encodeURIComponent(seat.titleCode)}`;
  return (
    <Page
      title={text.title(seat.titleName)}
      lead={text.lead(
        words.place(seat.unitName, vacancy.departmentName),
        vacancy.empty,
        vacancy.seats,
        number(considered),
      )}
      crumbs={[
        { label: words.title, href: "/suksesi" },
        { label: seat.unitName, href: `/kebutuhan/unit/${encodeURIComponent(seat.unitCode)}` },
      ]}
      actions={
        <ButtonLink href={`${address}/list.xlsx`} icon="download" download>
          {text.workbook}
        </ButtonLink>
      }
    >
      <p className="soft small">{text.system}</p>
      {holders.length > 0 && (
        <Panel title={text.holders}>
          <ul className="succession-holders">
            {holders.map(({ nip, name, retiresOn }) => (
              <li key={nip}>
                <Link href={`/pegawai/${nip}`}>{name}</Link>
                {retiresOn && <span className="soft">, {text.retires(date(retiresOn))}</span>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={text.candidates} note={text.candidatesNote}>
        {candidates.length === 0 ? (
          <Empty icon="people" title={text.none} hint={text.noneHint} />
        ) : (
          <CandidateList people={candidates} />
        )}
      </Panel>
      {barred.length > 0 && (
        <Panel title={text.barred} note={text.barredNote(number(barredCount))}>
          <CandidateList people={barred} />
        </Panel>
      )}
    </Page>
  );
}

const CandidateList = ({ people }: { people: readonly Candidate[] }) => (
  <ol className="succession">
    {people.map((person) => (
      <OneCandidate key={person.nip} of={person} />
    ))}
  </ol>
);

function OneCandidate({ of: { nip, name, from, valueNow, eligibility } }: { of: Candidate }) {
  const { verdict, findings, value, valueTotal, readiness, lawfulFrom } = eligibility;
  const open = findings.filter(({ severity }) => severity !== "PASS");
  return (
    <li>
      <div className="row">
        <strong>
          <Link href={`/pegawai/${nip}`}>{name}</Link>
        </strong>
        <Chip tone="ink">
          {text.value} {number(valueTotal)}
        </Chip>
        <VerdictChip verdict={verdict} />
        <Chip tone={readinessTone[readiness.state] ?? "plain"}>
          {words.readiness[readiness.state] ?? readiness.state}
        </Chip>
      </div>
      <p className="small soft">
        {text.from}: {from ? seatText(from) : text.noPost}
        {valueNow !== null && ` (${text.now(number(valueNow))})`}. {readiness.sentence}{" "}
        {lawfulFrom && verdict === "BLOCK" && text.lawfulFrom(date(lawfulFrom))}
      </p>
      <details className="as-shown">
        <summary>{text.split}</summary>
        <ValueBars now={value} before={null} labels={["", text.value]} />
        {open.length === 0 ? <p>{text.passed}</p> : <FindingList findings={open} />}
      </details>
    </li>
  );
}
