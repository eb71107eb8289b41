import type { Dossier } from "@selaras/contract";
import type { ReactNode } from "react";
import { calm, date, minutes, nipText, span } from "../platform/format";
import { Icon } from "../platform/ui/icons";
import { Chip, Facts, Panel } from "../platform/ui/parts";
import { messages } from "./messages";
import "./dossier.css";

const words = messages.dossier;
const None = () => <p className="soft">{words.none}</p>;

/** Each part of a dossier stands alone, so that the page of an employee can show them in its own order. */
export function SeatPanel({ of: person }: { of: Dossier }) {
  return (
    <Panel title={words.seat}>
      {person.seat ? (
        <div className="seat">
          <strong>{person.seat.titleName}</strong>
          <span>{person.seat.unitName}</span>
          <span className="soft">
            {person.seatSince && `${words.since} ${date(person.seatSince)}`}
            {person.tenureMonths !== null && ` · ${span(person.tenureMonths)}`}
          </span>
        </div>
      ) : (
        <p>{words.seatNone}</p>
      )}
    </Panel>
  );
}

export function PersonPanel({ of: person }: { of: Dossier }) {
  return (
    <Panel title={words.person}>
      <Facts
        items={[
          [words.nip, nipText(person.nip)],
          [words.kind, person.kindTitle],
          [words.standing, calm(person.standing)],
          [
            words.golongan,
            person.golongan &&
              `${person.golongan}${person.golonganSince ? `, ${words.since.toLowerCase()} ${date(person.golonganSince)}` : ""}`,
          ],
          [words.born, `${date(person.birthDate)} (${person.age} tahun)`],
          [words.retires, person.retirementDate && date(person.retirementDate)],
          ...(person.contract
            ? ([[words.contract, `${date(person.contract.start)} – ${date(person.contract.end)}`]] as const)
            : []),
          [words.home, person.home?.name],
          [words.commute, person.commuteMinutes === null ? null : minutes(person.commuteMinutes)],
        ]}
      />
    </Panel>
  );
}

export function HistoryPanel({ of: { history } }: { of: Dossier }) {
  const sorted = [...history].sort((a, b) => b.start.localeCompare(a.start));
  return (
    <Panel title={words.history}>
      {sorted.length === 0 ? (
        <None />
      ) : (
        <ol className="timeline">
          {sorted.map((post) => (
            <li key={`${post.start} ${post.titleName}`} data-now={post.end === null}>
              <span className="small soft">
                {date(post.start)} – {post.end ? date(post.end) : words.now}
              </span>
              <strong>{post.titleName}</strong>
              <span>{post.unitName}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

export function LearningPanel({ of: { education, certificates }, today }: { of: Dossier; today: string }) {
  const { level, fieldName, year } = education;
  return (
    <Panel title={words.education}>
      <p>
        <strong>{level}</strong> {fieldName}
        {year !== null && <span className="soft"> · lulus {year}</span>}
      </p>
      <h3 className="sub">{words.certificates}</h3>
      {certificates.length === 0 ? (
        <None />
      ) : (
        <ul className="lines">
          {certificates.map((certificate) => {
            const expired = certificate.validUntil !== null && certificate.validUntil < today;
            return (
              <li key={`${certificate.kind} ${certificate.field} ${certificate.issuedOn}`}>
                <span>
                  {calm(certificate.kind)}
                  {certificate.field && `, ${calm(certificate.field)}`}
                </span>
                <span className="soft small">
                  {certificate.issuedOn && `${words.issued} ${date(certificate.issuedOn)} `}
                  {certificate.validUntil && `${words.validUntil} ${date(certificate.validUntil)}`}
                </span>
                {expired && (
                  <Chip tone="flag" icon="alert">
                    {words.expired}
                  </Chip>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}

function ListPanel({ title, items }: { title: string; items: readonly ReactNode[] }) {
  return (
    <Panel title={title}>
      {items.length === 0 ? (
        <None />
      ) : (
        <ul className="lines">
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the records have no key of their own and never move
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const RelativesPanel = ({ of: { relatives } }: { of: Dossier }) => (
  <ListPanel
    title={words.relatives}
    items={relatives.map(({ relation, name, unitName }) => (
      <>
        <span className="soft">{calm(relation)}</span>
        <strong>{name}</strong>
        <span>{unitName}</span>
      </>
    ))}
  />
);

export const WishesPanel = ({ of: { wishes } }: { of: Dossier }) => (
  <ListPanel
    title={words.wishes}
    items={wishes.map(({ kind, unitName }) => (
      <>
        <strong>{calm(kind)}</strong>
        {unitName && <span>{unitName}</span>}
      </>
    ))}
  />
);

const AbsencesPanel = ({ of: { absences } }: { of: Dossier }) => (
  <ListPanel
    title={words.absences}
    items={absences.map(({ kind, start, end }) => (
      <>
        <strong>{calm(kind)}</strong>
        <span className="soft">
          {date(start)} – {end ? date(end) : words.now}
        </span>
      </>
    ))}
  />
);

function DisciplinePanel({ of: { discipline } }: { of: Dossier }) {
  if (discipline === null)
    return (
      <Panel title={words.discipline}>
        <p className="soft">{words.disciplineHidden}</p>
      </Panel>
    );
  return (
    <ListPanel
      title={words.discipline}
      items={discipline.map(({ level, status, start, end }) => (
        <>
          <strong>{calm(level)}</strong>
          <span>{calm(status)}</span>
          <span className="soft">
            {date(start)} – {end ? date(end) : words.now}
          </span>
        </>
      ))}
    />
  );
}

/** The records that exist, each in its panel; those that do not, in one sentence. */
export function RecordPanels({ of: person, wishes = true }: { of: Dossier; wishes?: boolean }) {
  const records = [
    { title: words.wishes, count: wishes ? person.wishes.length : null, Show: WishesPanel },
    { title: words.relatives, count: person.relatives.length, Show: RelativesPanel },
    { title: words.absences, count: person.absences.length, Show: AbsencesPanel },
    { title: words.discipline, count: person.discipline?.length ?? 1, Show: DisciplinePanel },
  ].filter(({ count }) => count !== null);
  const empty = records.filter(({ count }) => count === 0).map(({ title }) => title.toLocaleLowerCase("id"));
  return (
    <>
      {records
        .filter(({ count }) => count !== 0)
        .map(({ title, Show }) => (
          <Show key={title} of={person} />
        ))}
      {empty.length > 0 && (
        <Panel title={words.others}>
          <p className="soft">{words.notRecorded(empty)}</p>
        </Panel>
      )}
    </>
  );
}

/** What is doubtful about the data of this person; nothing doubtful, nothing shown. */
export function DoubtsPanel({ of: { doubts } }: { of: Dossier }) {
  if (doubts.length === 0) return null;
  return (
    <div className="doubts">
      <Icon name="alert" size={20} />
      <div>
        <h2>{words.doubts}</h2>
        <ul>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
