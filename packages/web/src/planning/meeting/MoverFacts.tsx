import { useCall } from "../../platform/api";
import { calm, date, number, span } from "../../platform/format";
import { seatText } from "../../platform/ui/meaning";
import { Facts } from "../../platform/ui/parts";
import { Failure, Loading } from "../../platform/ui/states";
import { words } from "./messages";

const names = words.dossierFacts;

/** What the room asks about a person first; the whole dossier is one click away. */
export function MoverFacts({ nip }: { nip: string }) {
  const query = useCall("GET /api/employees/:nip", { params: { nip } });
  if (!query.data) return query.error ? <Failure error={query.error} /> : <Loading lines={5} />;
  const person = query.data;
  const last = person.performance.at(-1);
  return (
    <Facts
      items={[
        [names.age, person.age === null ? null : names.years(person.age)],
        [names.grade, person.golongan && `${person.golongan}, ${date(person.golonganSince)}`],
        [names.seat, person.seat && seatText(person.seat)],
        [names.tenure, person.tenureMonths === null ? null : span(person.tenureMonths)],
        [
          names.education,
          person.education && [person.education.level, person.education.fieldName].filter(Boolean).join(" "),
        ],
        [names.performance, last && `${calm(last.predicate)} (${last.year})`],
        [names.home, person.home?.name],
        [names.retires, person.retirementDate && date(person.retirementDate)],
        [
          names.wishes,
          person.wishes.length === 0
            ? names.none
            : person.wishes.map(({ unitName, kind }) => unitName ?? calm(kind)).join("; "),
        ],
        ...(person.relatives.length > 0
          ? ([[names.relatives, number(person.relatives.length)]] as const)
          : []),
        ...(person.discipline && person.discipline.length > 0
          ? ([[names.discipline, number(person.discipline.length)]] as const)
          : []),
      ]}
    />
  );
}
