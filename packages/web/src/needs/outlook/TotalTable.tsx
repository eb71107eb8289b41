import type { HiringRow } from "@selaras/contract";
import { downloadCsv } from "../../platform/download";
import { number } from "../../platform/format";
import { Button } from "../../platform/ui/parts";
import { words } from "./messages";

/** The table behind the chart, year by year; what is seen can be taken along. */
export function TotalTable({ total }: { total: HiringRow }) {
  const lines: [string, (i: number) => number | undefined][] = [
    [words.retirements, (i) => total.stay[i]?.retirements],
    [words.contracts, (i) => total.stay[i]?.contractsEnding],
    [`${words.short}, ${words.stay.toLowerCase()}`, (i) => total.stay[i]?.short],
    [`${words.hiringStay}`, (i) => total.stay[i]?.hiring],
  ];
  if (total.plan) {
    lines.push([`${words.short}, ${words.withPlan.toLowerCase()}`, (i) => total.plan?.[i]?.short]);
    lines.push([words.hiringPlan, (i) => total.plan?.[i]?.hiring]);
  }
  const rows = [
    [words.year, ...total.stay.map(({ date }) => date.slice(0, 4))],
    ...lines.map(([name, of]) => [name, ...total.stay.map((_, i) => of(i) ?? null)]),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="outlook-total" tabIndex={0} aria-label={words.perYear}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {total.stay.map(({ date }) => (
              <th key={date} scope="col">
                {date.slice(0, 4)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, of]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {total.stay.map(({ date }, i) => (
                <td key={date}>{number(of(i))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button look="quiet" icon="download" onClick={() => downloadCsv(words.hiringFile, rows)}>
        {words.hiringDownload}
      </Button>
    </section>
  );
}
