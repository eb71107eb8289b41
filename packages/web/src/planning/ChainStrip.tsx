import type { SeatRef } from "@selaras/contract";
import { Link } from "wouter";
import { Icon } from "../platform/ui/icons";
import { messages } from "./messages";

export interface ChainStep {
  nip: string;
  name: string;
  from: SeatRef | null;
  to: SeatRef;
}
const words = messages.chains;

/**
 * A chain as seats and the people who go from one to the next: [seat left] -> A -> [seat] -> B -> [seat closed]. `steps` in the order in
 * which the seats pass on. Lying where there is room, standing in a narrow panel and on phones.
 */
export function ChainStrip({
  steps,
  isSwap,
  closes,
  opens = words.leaves,
  current,
  hrefOf,
  isUpright = false,
}: {
  steps: readonly ChainStep[];
  isSwap: boolean;
  closes: boolean;
  /** What the first seat is called. */
  opens?: string;
  current?: string | null;
  hrefOf: (nip: string) => string;
  isUpright?: boolean;
}) {
  return (
    <ol className="chain" data-upright={isUpright}>
      {steps.map((step, index) => {
        const isLast = index === steps.length - 1;
        return (
          <li key={step.nip} className="chain-step">
            {index === 0 && (
              <Seat
                seat={step.from}
                label={isSwap ? words.swap : opens}
                kind={isSwap ? "between" : "opens"}
              />
            )}
            <span className="chain-person" data-current={step.nip === current}>
              <Link href={hrefOf(step.nip)} aria-current={step.nip === current ? "true" : undefined}>
                {step.name}
              </Link>
              <span className="chain-arrow">
                <Icon name={isUpright ? "arrowDown" : "arrowRight"} size={18} />
              </span>
            </span>
            <Seat
              seat={step.to}
              label={!isLast ? null : isSwap ? words.swapEnd : closes ? words.closes : words.target}
              kind={isLast && !isSwap && closes ? "closes" : "between"}
            />
          </li>
        );
      })}
    </ol>
  );
}

function Seat({
  seat,
  label,
  kind,
}: {
  seat: SeatRef | null;
  label: string | null;
  kind: "opens" | "between" | "closes";
}) {
  return (
    <span className="chain-seat" data-kind={kind}>
      {label && <span className="chain-label">{seat ? label : words.waits}</span>}
      {seat && (
        <>
          <strong>{seat.titleName}</strong>
          <span>{seat.unitName}</span>
        </>
      )}
    </span>
  );
}
