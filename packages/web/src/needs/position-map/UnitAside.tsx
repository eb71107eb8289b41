import type { PositionMapPost } from "@selaras/contract";
import { Link } from "wouter";
import { date, number, signed } from "../../platform/format";
import { Button, ButtonLink } from "../../platform/ui/parts";
import type { MapUnit } from "./map-tree";
import { words } from "./messages";

/** The unit that was chosen in the drawing: each post with its people. */
export function UnitAside({ unit, onClose }: { unit: MapUnit; onClose: () => void }) {
  return (
    <section className="posmap-aside" aria-label={unit.name}>
      <div className="row">
        <h2>{unit.name}</h2>
        <Button look="quiet" icon="close" aria-label={words.close} onClick={onClose} />
      </div>
      <p className="soft small">{words.seats(unit.own.needed - unit.own.short, unit.own.needed)}</p>
      <ul>
        {unit.posts.map((post) => (
          <li key={post.titleCode}>
            <strong>{post.titleName}</strong>{" "}
            <span className="soft small">
              {words.columns.kelas} {post.kelas ?? words.unknown} · K {number(post.needed)} · B{" "}
              {number(post.holders)} · {signed(post.holders - post.needed)}
              {post.acceptedYear !== null && ` · ${words.basisWorkload(post.acceptedYear)}`}
            </span>
            <People post={post} />
          </li>
        ))}
      </ul>
      <ButtonLink href={`/kebutuhan/unit/${encodeURIComponent(unit.code)}`}>{words.openUnit}</ButtonLink>
    </section>
  );
}

function People({ post: { people, holders } }: { post: PositionMapPost }) {
  if (holders === 0) return <p className="soft small">{words.vacant}</p>;
  if (people === null) return <p className="small">{words.unnamed(holders)}</p>;
  return (
    <ul className="small">
      {people.map(({ nip, name, retiresOn }) => (
        <li key={nip}>
          <Link href={`/pegawai/${nip}`}>{name}</Link>
          {retiresOn && <span className="posmap-retires"> {words.retires(date(retiresOn))}</span>}
        </li>
      ))}
    </ul>
  );
}
