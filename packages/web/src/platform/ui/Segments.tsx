import { Link, useLocation, useSearch } from "wouter";

/** A choice of a few views inside a tab, kept in the address under `name`. The first is the default. */
export function Segments({
  label,
  name,
  options,
}: {
  label: string;
  name: string;
  options: readonly { key: string; title: string }[];
}) {
  const [path] = useLocation();
  const search = useSearch();
  const current = useSegment(name, options);
  const hrefOf = (key: string) => {
    const next = new URLSearchParams(search);
    next.set(name, key);
    return `${path}?${next}`;
  };
  return (
    <nav className="segments" aria-label={label}>
      {options.map(({ key, title }) => (
        <Link key={key} href={hrefOf(key)} replace aria-current={key === current ? "true" : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  );
}

export function useSegment<K extends string>(name: string, options: readonly { key: K }[]): K {
  const asked = new URLSearchParams(useSearch()).get(name);
  return (options.find(({ key }) => key === asked) ?? options[0])?.key as K;
}
