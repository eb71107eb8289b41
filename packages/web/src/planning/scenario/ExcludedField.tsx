import type { PlanOptions } from "@selaras/contract";
import type { ReactNode } from "react";
import { SeatPicker } from "../../needs/SeatPicker";
import { words } from "./messages";
import { PersonPicker, UnitPicker } from "./pickers";
import { Remove } from "./UnitChoices";
import { useNames } from "./use-names";

type Excluded = NonNullable<PlanOptions["excluded"]>;
const nobody: Excluded = { people: [], units: [], posts: [] };

/** Who and what the scenario leaves as it is. Its seat picker is a form: this stands outside of the plan's own. */
export function ExcludedField({
  excluded = nobody,
  onChange,
}: {
  excluded: PlanOptions["excluded"];
  onChange: (excluded: Excluded) => void;
}) {
  const names = useNames();
  const { people, units, posts } = excluded;
  return (
    <div className="stack scope">
      <p className="soft small">{words.excludedHelp}</p>
      <List
        title={words.excludedPeople}
        entries={people.map((nip) => ({ key: nip, name: names.person(nip) }))}
        onRemove={(nip) => onChange({ ...excluded, people: people.filter((one) => one !== nip) })}
      >
        <PersonPicker
          label={words.addPerson}
          onPick={(nip) => people.includes(nip) || onChange({ ...excluded, people: [...people, nip] })}
        />
      </List>
      <List
        title={words.excludedUnits}
        entries={units.map((code) => ({ key: code, name: names.unit(code) }))}
        onRemove={(code) => onChange({ ...excluded, units: units.filter((one) => one !== code) })}
      >
        <UnitPicker
          label={words.addUnit}
          onPick={(code) => units.includes(code) || onChange({ ...excluded, units: [...units, code] })}
        />
      </List>
      <List
        title={words.excludedPosts}
        entries={posts.map((seat) => ({ key: keyOf(seat), name: names.seat(seat) }))}
        onRemove={(key) => onChange({ ...excluded, posts: posts.filter((seat) => keyOf(seat) !== key) })}
      >
        <SeatPicker
          action={words.addPost}
          onPick={(seat) =>
            posts.some((one) => keyOf(one) === keyOf(seat)) ||
            onChange({ ...excluded, posts: [...posts, seat] })
          }
        />
      </List>
    </div>
  );
}

const keyOf = ({ unitCode, titleCode }: Excluded["posts"][number]): string => `${unitCode}/${titleCode}`;

function List({
  title,
  entries,
  onRemove,
  children,
}: {
  title: string;
  entries: readonly { key: string; name: string }[];
  onRemove: (key: string) => void;
  children: ReactNode;
}) {
  return (
    <section className="stack" aria-label={title}>
      <h3>{title}</h3>
      {entries.length > 0 && (
        <ul className="excluded">
          {entries.map(({ key, name }) => (
            <li key={key}>
              {name}
              <Remove what={name} onClick={() => onRemove(key)} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
