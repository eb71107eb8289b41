import type { BacktestResult, BacktestSummary } from "@selaras/contract";
import type { ReactNode } from "react";
import { Link, useParams } from "wouter";
import { useCall } from "../../platform/api";
import { date, number, percentOfPpm } from "../../platform/format";
import { can, useSession } from "../../platform/session";
import { Page } from "../../platform/shell/Page";
import { seatText } from "../../platform/ui/meaning";
import { ButtonLink, Panel } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { FiguresTable } from "../compare/FiguresTable";
import { messages } from "../messages";
import { BacktestState } from "./BacktestsPage";
import { words } from "./messages";
import "./backtest.css";

/** One past round: what it closed and broke, beside the best that as many moves could have done. */
export function BacktestPage() {
  const { id = "" } = useParams<{ id: string }>();
  const args = { params: { id: Number(id) } };
  const first = useCall("GET /api/backtests/:id", args);
  const working = first.data?.state === "berjalan";
  const query = useCall("GET /api/backtests/:id", args, { refetchInterval: working ? 4000 : false });
  return (
    <Loaded query={query} title={words.title}>
      {(backtest) => <Backtest backtest={backtest} result={backtest.result} />}
    </Loaded>
  );
}

function Backtest({ backtest, result }: { backtest: BacktestSummary; result: BacktestResult | null }) {
  const session = useSession();
  return (
    <Page
      title={backtest.name}
      lead={`${date(backtest.tmt)}, ${number(backtest.moves)} ${messages.moveUnit}. ${words.lead}`}
      crumbs={[
        { label: messages.title, href: "/rencana" },
        { label: words.title, href: "/rencana/putaran-lalu" },
      ]}
      actions={
        <>
          <BacktestState backtest={backtest} />
          {can(session, "plan.export") && (
            <ButtonLink icon="download" href={`/api/backtests/${backtest.id}/moves.xlsx`} download>
              {words.moves}
            </ButtonLink>
          )}
        </>
      }
    >
      {result ? (
        <Result result={result} />
      ) : (
        <p className="notice" role="status">
          {backtest.message || words.working}
        </p>
      )}
    </Page>
  );
}

function Result({ result }: { result: BacktestResult }) {
  const { before, done, possible, broken, unproven, units, others, same, notes } = result;
  const closed = before.seatsShort - done.seatsShort;
  return (
    <div className="stack">
      <Panel title={words.finding(closed, before.seatsShort - possible.seatsShort, done.moves)}>
        <div className="stack">
          <FiguresTable
            ways={[
              { key: "before", title: words.before, figures: before, isForScale: true },
              { key: "plan", title: words.done, figures: done },
              { key: "possible", title: words.possible, meaning: words.possibleMeaning, figures: possible },
            ]}
          />
          <p className="small soft">{words.gap(percentOfPpm(result.gapPpm))}</p>
        </div>
      </Panel>
      <Laws
        title={`${words.broken}: ${number(broken.length)}`}
        help={broken.length === 0 ? words.brokenNone : words.brokenHelp}
        list={broken}
      />
      {unproven.length > 0 && (
        <Laws
          title={`${words.unproven}: ${number(unproven.length)}`}
          help={words.unprovenHelp}
          list={unproven}
        />
      )}
      <Panel title={words.units}>
        <Table
          label={words.units}
          header={[words.unit, `${words.short}: ${words.before}`, words.done, words.possible]}
        >
          {units.map((unit) => (
            <tr key={unit.code}>
              <th scope="row">
                <Link href={`/kebutuhan/unit/${encodeURIComponent(unit.code)}`}>{unit.name}</Link>
              </th>
              <td>{number(unit.before)}</td>
              <td>{number(unit.done)}</td>
              <td>{number(unit.possible)}</td>
            </tr>
          ))}
        </Table>
      </Panel>
      <Panel title={words.others(others.length, same)}>
        {others.length > 0 && (
          <Table label={words.possible} header={[words.person, words.from, words.to]}>
            {others.map(({ nip, name, from, to }) => (
              <tr key={nip}>
                <th scope="row">
                  <Link href={`/pegawai/${nip}`}>{name}</Link>
                </th>
                <td>{from === null ? words.waiting : seatText(from)}</td>
                <td>{seatText(to)}</td>
              </tr>
            ))}
          </Table>
        )}
      </Panel>
      <Panel title={words.notes}>
        <ul className="backtest-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function Laws({ title, help, list }: { title: string; help: string; list: BacktestResult["broken"] }) {
  return (
    <Panel title={title}>
      <p className="small soft">{help}</p>
      {list.length > 0 && (
        <Table label={title} header={[words.who, words.rule, words.what]}>
          {list.map((one) => (
            <tr key={`${one.rule} ${one.nip} ${one.unit} ${one.found}`}>
              <th scope="row">
                {one.nip ? (
                  <Link href={`/pegawai/${one.nip}`}>{one.name || one.nip}</Link>
                ) : (
                  one.unit || words.wholePlan
                )}
              </th>
              <td>{one.asks}</td>
              <td>{one.found}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}

function Table({
  label,
  header,
  children,
}: {
  label: string;
  header: readonly string[];
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="figures-scroll backtest-table" tabIndex={0} aria-label={label}>
      <table className="figures-table" data-text="true">
        <thead>
          <tr>
            {header.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
