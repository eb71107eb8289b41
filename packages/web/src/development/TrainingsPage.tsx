import type { Training, TrainingCatalogue, TrainingSession } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { keyOf, useCall } from "../platform/api";
import { calm, date, monthOf } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { Button, ButtonLink, Chip, Panel, TabLinks, useTab } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { words } from "./messages";
import { SessionForm } from "./SessionForm";
import { TrainingForm } from "./TrainingForm";
import "../people/dossier.css";
import "./development.css";

const tabs = [
  { key: "kalender", title: words.calendar, icon: "clock" },
  { key: "katalog", title: words.catalogue, icon: "table" },
] as const;

/** What is being written: a training, a new one (null), or a session of a training. */
type Editing =
  | { kind: "training"; training: Training | null }
  | { kind: "session"; training: Training; session: TrainingSession | null }
  | null;

/** Trainings, when they are held and how many places are free; the analyst writes them here. */
export function TrainingsPage() {
  const query = useCall("GET /api/trainings");
  const tab = useTab(tabs);
  const client = useQueryClient();
  const [editing, setEditing] = useState<Editing>(null);
  const taken = (catalogue: TrainingCatalogue) => {
    client.setQueryData(keyOf("GET /api/trainings"), catalogue);
    setEditing(null);
  };
  return (
    <Loaded query={query} title={words.title} lines={10}>
      {(catalogue) => (
        <Page
          title={words.title}
          lead={`${words.lead} ${words.asOf(date(catalogue.tmt))}`}
          actions={
            <>
              <ButtonLink href="/api/trainings.xlsx" icon="download" download>
                {words.workbook}
              </ButtonLink>
              {catalogue.mayWrite && (
                <Button icon="plus" onClick={() => setEditing({ kind: "training", training: null })}>
                  {words.newTraining}
                </Button>
              )}
            </>
          }
          tabs={<TabLinks label={words.title} tabs={tabs} />}
        >
          {editing?.kind === "training" && (
            <TrainingForm
              key={editing.training?.code ?? ""}
              training={editing.training}
              onSaved={taken}
              onClose={() => setEditing(null)}
            />
          )}
          {editing?.kind === "session" && (
            <SessionForm
              key={editing.session?.code ?? `${editing.training.code}+`}
              training={editing.training}
              session={editing.session}
              onSaved={taken}
              onClose={() => setEditing(null)}
            />
          )}
          {catalogue.trainings.length === 0 ? (
            <Empty icon="info" title={words.none} hint={words.noneHint} />
          ) : tab === "katalog" ? (
            <Catalogue of={catalogue} onEdit={setEditing} />
          ) : (
            <Calendar of={catalogue} onEdit={setEditing} />
          )}
        </Page>
      )}
    </Loaded>
  );
}

type OnEdit = (editing: Editing) => void;

function Calendar({ of, onEdit }: { of: TrainingCatalogue; onEdit: OnEdit }) {
  const held = of.trainings
    .flatMap((training) => training.sessions.map((session) => ({ training, session })))
    .sort((a, b) => (a.session.startsOn < b.session.startsOn ? -1 : 1));
  if (held.length === 0) return <Empty icon="clock" title={words.noSessions} hint={words.noSessionsHint} />;
  const months = [...new Set(held.map(({ session }) => session.startsOn.slice(0, 7)))];
  return (
    <div className="stack">
      {months.map((month) => (
        <section key={month} className="session-month">
          <h2>{monthOf(`${month}-01`)}</h2>
          <ul className="session-list">
            {held
              .filter(({ session }) => session.startsOn.startsWith(month))
              .map(({ training, session }) => (
                <li key={session.code}>
                  <span>
                    {date(session.startsOn)} – {date(session.endsOn)}
                    <span className="soft small"> {session.code}</span>
                  </span>
                  <div>
                    <strong>{training.name}</strong>{" "}
                    <span className="soft small">
                      {calm(training.type)}, {words.hours(training.hours)}
                      {training.provider && ` · ${training.provider}`}
                      {session.cost !== null && ` · ${words.cost(session.cost)}`}
                    </span>
                    <Places session={session} />
                  </div>
                  <div className="chips">
                    <SessionChips session={session} />
                    {of.mayWrite && (
                      <Button
                        look="quiet"
                        aria-label={words.editSession(session.code)}
                        onClick={() => onEdit({ kind: "session", training, session })}
                      >
                        {words.edit}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const placesOf = ({ open, free, capacity }: TrainingSession): string =>
  open ? words.places(free, capacity) : words.capacity(capacity);

function Places({ session }: { session: TrainingSession }) {
  const { open, capacity, taken, code } = session;
  return (
    <span className="small places">
      {placesOf(session)}
      {open && capacity > 0 && (
        <meter
          className="place-bar"
          aria-label={`${code}: ${placesOf(session)}`}
          max={capacity}
          value={taken}
        />
      )}
    </span>
  );
}

function SessionChips({ session: { state, open, free, beforeTmt } }: { session: TrainingSession }) {
  return (
    <>
      {state === "BATAL" ? (
        <Chip tone="shortage" icon="close">
          {words.cancelled}
        </Chip>
      ) : !open ? (
        <Chip>{words.closed}</Chip>
      ) : free === 0 ? (
        <Chip tone="flag" icon="alert">
          {words.full}
        </Chip>
      ) : (
        <Chip tone="lawful" icon="check">
          {words.open}
        </Chip>
      )}
      {state !== "BATAL" && <Chip>{beforeTmt ? words.beforeTmt : words.afterTmt}</Chip>}
    </>
  );
}

function Catalogue({ of, onEdit }: { of: TrainingCatalogue; onEdit: OnEdit }) {
  return (
    <div className="stack">
      {of.mayWrite && of.trainings.every(({ worth }) => worth === null) && (
        <p className="soft">
          <strong>{words.worthTitle}.</strong> {words.worthUnknown}{" "}
          <Link href="/rencana/baru">{words.newPlan}</Link>
        </p>
      )}
      {of.trainings.map((training) => (
        <Panel
          key={training.code}
          title={training.name}
          note={`${training.code} · ${words.hours(training.hours)}`}
          actions={
            of.mayWrite && (
              <>
                <Button onClick={() => onEdit({ kind: "session", training, session: null })}>
                  {words.newSession}
                </Button>
                <Button look="quiet" onClick={() => onEdit({ kind: "training", training })}>
                  {words.edit}
                </Button>
              </>
            )
          }
        >
          <div className="training-card">
            <p className="soft">
              {calm(training.type)}
              {training.provider && ` · ${training.provider}`}
            </p>
            {training.certificateKind && (
              <p>
                {words.gives(
                  [training.certificateKind, training.certificateField]
                    .filter(Boolean)
                    .map((one) => calm(one!))
                    .join(", "),
                )}
              </p>
            )}
            {training.competenceCode && <p>{words.develops(training.competenceCode)}</p>}
            <p className="small">
              {training.sessions.length === 0
                ? words.noSessions
                : training.sessions
                    .map(
                      (one) => `${one.code}: ${date(one.startsOn)} – ${date(one.endsOn)}, ${placesOf(one)}`,
                    )
                    .join("; ")}
            </p>
            {training.worth && (
              <p className="small">
                <strong>{words.worthTitle}.</strong>{" "}
                {words.worth(training.worth.points, training.worth.seats, training.worth.planName)}{" "}
                {words.used(training.worth.used, training.worth.places)}{" "}
                {training.worth.price !== null &&
                  training.worth.price > 0 &&
                  words.price(training.worth.price)}
              </p>
            )}
          </div>
        </Panel>
      ))}
    </div>
  );
}
