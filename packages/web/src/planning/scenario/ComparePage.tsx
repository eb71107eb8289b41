import { Link, useSearch } from "wouter";
import { type Answer, useCall } from "../../platform/api";
import { Page } from "../../platform/shell/Page";
import { DataTable } from "../../platform/table/DataTable";
import type { Column } from "../../platform/table/model";
import { ButtonLink, Panel } from "../../platform/ui/parts";
import { Empty, Loaded } from "../../platform/ui/states";
import { FiguresTable } from "../compare/FiguresTable";
import { words as compareWords } from "../compare/messages";
import { PlanMaps } from "../compare/PlanMaps";
import { PlanTrust } from "../compare/PlanTrust";
import { messages } from "../messages";
import { words } from "./messages";
import "./scenario.css";

type Comparison = Answer<"GET /api/scenarios/comparison">;
type Person = Comparison["people"][number];

/** Two to four scenarios side by side: `/rencana/banding?id=3,5,8`. */
export function ComparePage() {
  const ids = new URLSearchParams(useSearch()).get("id") ?? "";
  const isRight = /^\d+(,\d+){1,3}$/.test(ids);
  const query = useCall("GET /api/scenarios/comparison", { query: { ids } }, { enabled: isRight });
  return (
    <Page
      title={words.comparison}
      lead={words.comparisonLead}
      crumbs={[{ label: messages.title, href: "/rencana" }]}
    >
      {isRight ? (
        <Loaded query={query} lines={12}>
          {(data) => <Beside data={data} />}
        </Loaded>
      ) : (
        <Empty
          icon="table"
          title={words.comparison}
          hint={words.badIds}
          action={<ButtonLink href="/rencana">{messages.title}</ButtonLink>}
        />
      )}
    </Page>
  );
}

function Beside({ data: { scenarios, choices, people } }: { data: Comparison }) {
  const known = scenarios.flatMap(({ id, name, figures }) =>
    figures === null ? [] : [{ key: String(id), title: name, href: `/rencana/${id}`, figures }],
  );
  // How it is today is the same beside every plan of the period; the other ways move as many as one plan does, and stand with that plan.
  const { data: other } = useCall(
    "GET /api/plans/:id/baselines",
    { params: { id: known[0]?.key ?? 0 } },
    { enabled: known.length > 0 },
  );
  const today = other?.baselines.find(({ name }) => name === "sekarang");
  const ways = today
    ? [{ key: "today", title: compareWords.today, figures: today.figures, isForScale: true }, ...known]
    : known;
  const differing = choices.filter(({ differ }) => differ);
  const same = choices.filter(({ differ }) => !differ);
  const names = scenarios.map(({ name }) => name);
  return (
    <div className="stack">
      <Panel title={words.figures}>
        {known.length < scenarios.length && <p className="soft small">{words.figuresMissing}</p>}
        {known.length > 0 && <FiguresTable ways={ways} />}
        <PlanTrust plans={scenarios} />
        <p className="small">
          {words.otherWays}{" "}
          {known.map(({ key, title }, i) => (
            <span key={key}>
              {i > 0 && " · "}
              <Link href={`/rencana/${key}?tampil=perbandingan`}>{title}</Link>
            </span>
          ))}
        </p>
      </Panel>
      <PlanMaps plans={scenarios} />
      <Panel title={words.choicesDiffer(differing.length)}>
        <div className="stack">
          {differing.length > 0 && <ChoicesTable names={names} choices={differing} />}
          {same.length > 0 && (
            <details>
              <summary>{words.sameChoices(same.length)}</summary>
              <ChoicesTable names={names} choices={same} />
            </details>
          )}
        </div>
      </Panel>
      <Panel title={words.differs(people.length)} flush>
        {people.length > 0 && (
          <DataTable
            label={words.differs(people.length)}
            fileName={`perbandingan-${scenarios.map(({ id }) => id).join("-")}`}
            rows={people}
            columns={columnsOf(scenarios)}
            rowKey={({ nip }) => nip}
            href={({ nip }) => `/pegawai/${nip}`}
            height={420}
            phone={(person) => ({
              title: person.name,
              detail: person.places.map((one) => placed(one, person.today)).join(" · "),
            })}
            empty={<Empty icon="people" title={words.differs(0)} hint="" />}
          />
        )}
      </Panel>
    </div>
  );
}

/** The unit first: it is what differs. */
const seat = (one: Person["today"]): string =>
  one === null ? words.waiting : `${one.unitName}, ${one.titleName}`;

/** A place beside today's: what differs of it, in few words. */
function placed(one: Person["today"], today: Person["today"]): string {
  if (one?.unitCode === today?.unitCode && one?.titleCode === today?.titleCode) return words.asToday;
  return one !== null && one.titleCode === today?.titleCode ? one.unitName : seat(one);
}

const columnsOf = (scenarios: Comparison["scenarios"]): Column<Person>[] => [
  { key: "name", title: words.person, width: 180, value: ({ name }) => name, filter: "text" },
  { key: "today", title: words.today, width: 230, value: ({ today }) => seat(today), filter: "text" },
  ...scenarios.map(
    ({ id, name }, i): Column<Person> => ({
      key: String(id),
      title: name,
      width: 230,
      value: ({ places, today }) => placed(places[i] ?? null, today),
      filter: "text",
    }),
  ),
];

function ChoicesTable({ names, choices }: { names: readonly string[]; choices: Comparison["choices"] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="figures-scroll" tabIndex={0} aria-label={words.choices}>
      <table className="figures-table" data-text="true">
        <caption className="sr-only">{words.choices}</caption>
        <thead>
          <tr>
            <th scope="col">{words.choices}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, i) => (
                <td key={names[i]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
