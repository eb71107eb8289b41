import type { Placement, SeatRef } from "@selaras/contract";
import { date } from "../platform/format";
import { Icon } from "../platform/ui/icons";
import { ValueBars } from "../platform/ui/meaning";
import { Chip, Panel } from "../platform/ui/parts";
import { Empty } from "../platform/ui/states";
import { messages } from "./messages";
import "./dossier.css";

const words = messages.placement;

function Seat({ name, seat, to = false }: { name: string; seat: SeatRef; to?: boolean }) {
  return (
    <div className="move-seat" data-to={to}>
      <span className="small">{name}</span>
      <strong>{seat.titleName}</strong>
      <span>{seat.unitName}</span>
    </div>
  );
}

/** Why this person is placed here: from and to, the sentences, the value by component before and after. */
export function PlacementPanel({
  placement,
  title,
  note,
  none = { title: words.none, hint: words.noneHint },
}: {
  placement: Placement | null;
  title: string;
  /** What the plan is, for readers who see more than the opened one. */
  note?: string | undefined;
  none?: { readonly title: string; readonly hint: string } | undefined;
}) {
  return (
    <Panel title={title}>
      {placement === null ? (
        <Empty icon="plan" {...none} />
      ) : (
        <div className="why">
          <div className="row">
            {placement.moved ? (
              <Chip tone="ink" icon="plan">
                {words.moved}
              </Chip>
            ) : (
              <Chip tone="lawful" icon="check">
                {words.stays}
              </Chip>
            )}
            <span className="soft small">
              {words.plan(placement.planName, date(placement.tmt))} {note}
            </span>
          </div>
          {placement.moved && placement.from && placement.to && (
            <div className="move">
              <Seat name={words.from} seat={placement.from} />
              <Icon name="chevronRight" />
              <Seat name={words.to} seat={placement.to} to />
            </div>
          )}
          <ol className="why-sentences">
            {placement.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
          <details>
            <summary>{words.components}</summary>
            <ValueBars
              now={placement.after ?? placement.before}
              before={placement.after ? placement.before : null}
              labels={[words.before, words.after]}
            />
          </details>
          <p className="soft small">{words.proposed}</p>
        </div>
      )}
    </Panel>
  );
}
