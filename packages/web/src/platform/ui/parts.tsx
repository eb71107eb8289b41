import { type ButtonHTMLAttributes, type ReactNode, useId } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { Icon, type IconName } from "./icons";
import "./parts.css";

type Look = "primary" | "plain" | "quiet" | "danger";

/** A button begins with a verb. One `primary` per page. */
export function Button({
  look = "plain",
  icon,
  children,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; icon?: IconName }) {
  return (
    <button type="button" {...rest} className={`button ${rest.className ?? ""}`} data-look={look}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}

/** Looks like a button, goes to a page. `download` for files of the API. */
export function ButtonLink({
  href,
  look = "plain",
  icon,
  download,
  children,
}: {
  href: string;
  look?: Look;
  icon?: IconName;
  download?: boolean;
  children: ReactNode;
}) {
  const inside = (
    <>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </>
  );
  return download ? (
    <a className="button" data-look={look} href={href} download>
      {inside}
    </a>
  ) : (
    <Link className="button" data-look={look} href={href}>
      {inside}
    </Link>
  );
}

export type Tone = "shortage" | "lawful" | "flag" | "surplus" | "ink" | "plain";

/** A state in one or two words. The icon carries the meaning where colour is not seen. */
export function Chip({
  tone = "plain",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className="chip" data-tone={tone}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

export function Panel({
  title,
  note,
  actions,
  flush = false,
  level = 2,
  children,
}: {
  title?: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  /** The content reaches the edges (a table). */
  flush?: boolean;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="panel" {...(title ? { "aria-labelledby": id } : {})}>
      {title && (
        <header className="panel-head">
          <Heading id={id}>{title}</Heading>
          {note && <span className="panel-note">{note}</span>}
          {actions && <div className="panel-actions">{actions}</div>}
        </header>
      )}
      <div className="panel-body" data-flush={flush}>
        {children}
      </div>
    </section>
  );
}

/** One number with its name, its unit, and on demand its formula. `before` draws "214 -> 61". */
export function Figure({
  name,
  value,
  unit,
  before,
  note,
  formula,
}: {
  name: string;
  value: string;
  unit?: string;
  before?: string;
  note?: ReactNode;
  formula?: string;
}) {
  return (
    <div className="figure">
      <div className="figure-name">{name}</div>
      <div className="figure-value">
        {before !== undefined && (
          <>
            <span className="before">{before}</span>
            <span className="arrow" aria-hidden="true">
              →
            </span>
            <span className="sr-only"> menjadi </span>
          </>
        )}
        {value}
        {unit && <span className="unit">{unit}</span>}
      </div>
      {note && <div className="figure-note">{note}</div>}
      {formula && (
        <details>
          <summary>Cara menghitung</summary>
          {formula}
        </details>
      )}
    </div>
  );
}

export const Figures = ({ children }: { children: ReactNode }) => <div className="figures">{children}</div>;

/** A labelled field; the child gets its id. */
export function Field({
  label,
  help,
  children,
}: {
  label: string;
  help?: ReactNode;
  children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: help ? `${id}-help` : undefined })}
      {help && (
        <span className="field-help" id={`${id}-help`}>
          {help}
        </span>
      )}
    </div>
  );
}

export function SearchInput({
  value,
  onChange,
  label,
  placeholder,
}: {
  value: string;
  onChange: (value: string) => void;
  label: string;
  placeholder?: string;
}) {
  return (
    <>
      <span className="search">
        <Icon name="search" size={18} />
        <input
          className="input"
          type="search"
          aria-label={label}
          placeholder={placeholder ?? label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
      {value.trim() !== "" && (
        <span className="only-print">
          {label}: “{value.trim()}”
        </span>
      )}
    </>
  );
}

/** Views of one page as links, so that a view can be shared and the back button works: `?tampil=peta`. The first is the default. */
export function TabLinks({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { key: string; title: string; icon?: IconName }[];
}) {
  const [path] = useLocation();
  const current = useTab(tabs);
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab, index) => (
        <Link
          key={tab.key}
          href={index === 0 ? path : `${path}?tampil=${tab.key}`}
          aria-current={tab.key === current ? "page" : undefined}
        >
          {tab.icon && <Icon name={tab.icon} size={18} />}
          {tab.title}
        </Link>
      ))}
    </nav>
  );
}

export function useTab<K extends string>(tabs: readonly { key: K }[]): K {
  const asked = new URLSearchParams(useSearch()).get("tampil");
  return (tabs.find((tab) => tab.key === asked) ?? tabs[0])?.key as K;
}

/** Name and value pairs; an empty value says that it is not known. */
export function Facts({ items }: { items: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {items.map(([name, value]) => (
        <FactPair key={name} name={name} value={value} />
      ))}
    </dl>
  );
}
function FactPair({ name, value }: { name: string; value: ReactNode }) {
  const known = value !== null && value !== undefined && value !== "";
  return (
    <>
      <dt>{name}</dt>
      <dd>{known ? value : <span className="soft">belum diketahui</span>}</dd>
    </>
  );
}
