import type { Contest, ShownField, TouchedRow } from "@selaras/contract";
import { instant } from "../platform/format";
import { Icon, type IconName } from "../platform/ui/icons";
import { Chip, type Tone } from "../platform/ui/parts";
import { size, words } from "./messages";
import "./contests.css";

const looks: Record<Contest["state"], { tone: Tone; icon: IconName }> = {
  diajukan: { tone: "flag", icon: "clock" },
  diterima: { tone: "lawful", icon: "check" },
  ditolak: { tone: "shortage", icon: "block" },
  dicabut: { tone: "plain", icon: "minus" },
};

export const StateChip = ({ state }: { state: Contest["state"] }) => (
  <Chip tone={looks[state].tone} icon={looks[state].icon}>
    {words.states[state]}
  </Chip>
);

/** What was recorded and what is asked for, side by side; on a phone one below the other. */
export function Compared({ of: { recorded, proposed } }: { of: Contest }) {
  const changed = (field: ShownField) =>
    recorded.length > 0 && recorded.find(({ label }) => label === field.label)?.value !== field.value;
  return (
    <div className="contest-compared">
      <div>
        <h3>{words.recorded}</h3>
        {recorded.length === 0 ? <p>{words.nothing}</p> : <Values fields={recorded} />}
      </div>
      <div>
        <h3>{words.proposed}</h3>
        {proposed.length === 0 ? <p>{words.removal}</p> : <Values fields={proposed} strong={changed} />}
      </div>
    </div>
  );
}

/** A row of one's own record as it was and as it is. */
export const BeforeAfter = ({ of: { before, after } }: { of: TouchedRow }) => (
  <div className="contest-compared">
    {(
      [
        [words.own.before, before, words.nothing],
        [words.own.after, after, words.removal],
      ] as const
    ).map(([title, fields, none]) => (
      <div key={title}>
        <h3>{title}</h3>
        {fields.length === 0 ? <p>{none}</p> : <Values fields={fields} />}
      </div>
    ))}
  </div>
);

export const Values = ({
  fields,
  strong = () => false,
}: {
  fields: readonly ShownField[];
  strong?: (field: ShownField) => boolean;
}) => (
  <dl className="contest-values">
    {fields.map((field) => (
      <div key={field.label}>
        <dt>{field.label}</dt>
        <dd>
          {strong(field) ? <strong>{field.value ?? words.empty}</strong> : (field.value ?? words.empty)}
        </dd>
      </div>
    ))}
  </dl>
);

export const DocumentLink = ({ of: { id, document } }: { of: Contest }) => (
  <a className="contest-document" href={`/api/contests/${id}/document`} download>
    <Icon name="document" size={18} /> {words.document(document.name, size(document.size))}
  </a>
);

/** What was decided, by whom, and why. */
export function Answer({ of: { state, decided } }: { of: Contest }) {
  if (decided === null) return null;
  return (
    <p>
      {state === "dicabut"
        ? words.withdrawn(instant(decided.at))
        : words.decided(words.states[state], decided.by, instant(decided.at))}
      {decided.reason && (
        <>
          {" "}
          <strong>{words.reason}:</strong> {decided.reason}
        </>
      )}
    </p>
  );
}

/** Fields as one line, for tables. */
export const oneLine = (fields: readonly ShownField[], none: string): string =>
  fields.length === 0
    ? none
    : fields.map(({ label, value }) => `${label} ${value ?? words.empty}`).join(", ");
