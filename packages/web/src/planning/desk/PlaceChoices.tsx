import type { PlaceOptions, SeatRef } from "@selaras/contract";
import { useState } from "react";
import { useCall } from "../../platform/api";
import { number, signed } from "../../platform/format";
import { can, useSession } from "../../platform/session";
import { seatText } from "../../platform/ui/meaning";
import { Chip, Field } from "../../platform/ui/parts";
import { Loaded } from "../../platform/ui/states";
import { Folded } from "../Folded";
import { DecisionPanel } from "./DecisionPanel";
import { words as desk } from "./messages";
import { placeChoices, valueChoice } from "./move-choices";

const words = desk.places;
type Place = PlaceOptions["places"][number];

/** Where else a person could lawfully be and what that would cost all; for who decides, the way to decide it. */
export function PlaceChoices({ planId, nip }: { planId: number; nip: string }) {
  const query = useCall("GET /api/plans/:id/places/:nip", { params: { id: planId, nip } });
  const isWriter = can(useSession(), "plan.write");
  return (
    <Loaded query={query} lines={5}>
      {({ here, hereValue, weighed, places }) => (
        <div className="stack">
          <p className="small soft">{words.lead(hereValue, weighed, places.length)}</p>
          {places.length > 0 && (
            <ul className="desk-differs">
              {places.map((place) => (
                <li key={place.seat ? seatKey(place.seat) : ""}>
                  <div className="row">
                    <strong>{place.seat ? seatText(place.seat) : desk.waiting}</strong>
                    {place.isToday && <Chip>{words.today}</Chip>}
                  </div>
                  <span className="small">{priceOf(place, hereValue)}</span>
                  {isWriter && place.seat && (
                    <Folded title={words.decide}>
                      <div className="stack">
                        <DecisionPanel
                          planId={planId}
                          choices={placeChoices(nip, place.seat, place.isToday)}
                        />
                        <Revalue planId={planId} nip={nip} seat={place.seat} value={place.value} />
                      </div>
                    </Folded>
                  )}
                </li>
              ))}
            </ul>
          )}
          {isWriter && here && places.length > 0 && (
            <Folded title={words.revalueHere}>
              <Revalue planId={planId} nip={nip} seat={here} value={hereValue} />
            </Folded>
          )}
        </div>
      )}
    </Loaded>
  );
}

function priceOf({ price, reasons, others, value, isProven }: Place, hereValue: number): string {
  const worth = words.value(value, signed(value - hereValue));
  if (price === null) return `${worth} ${desk.impossible}: ${reasons.join(" ")}`;
  const cost = `${price === 0 ? desk.free : desk.price(price)}. ${desk.touched(others)}`;
  return [worth, cost, ...(isProven ? [] : [desk.unproven])].join(" ");
}

const seatKey = ({ unitCode, titleCode }: SeatRef) => `${unitCode}/${titleCode}`;
/** The points a value may be given; the server holds to the same. */
const mostPoints = 10_000;

/** Another value than the counted one, for what no record tells; the answer is the plan that follows from it. */
function Revalue({
  planId,
  nip,
  seat,
  value,
}: {
  planId: number;
  nip: string;
  seat: SeatRef;
  value: number;
}) {
  const [text, setText] = useState("");
  const points = text === "" ? Number.NaN : Number(text);
  const isUsable = Number.isInteger(points) && Math.abs(points) <= mostPoints && points !== value;
  return (
    <div className="stack">
      <Field label={words.points} help={words.pointsHelp(value)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="input"
            type="number"
            step={1}
            min={-mostPoints}
            max={mostPoints}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {text !== "" && !isUsable && (
        <p className="small" role="alert">
          {points === value ? words.sameValue : words.badValue(number(mostPoints))}
        </p>
      )}
      {isUsable && <DecisionPanel key={points} planId={planId} choices={[valueChoice(nip, seat, points)]} />}
    </div>
  );
}
