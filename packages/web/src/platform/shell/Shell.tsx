import { type ReactNode, useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { useCall } from "../api";
import { date, instant } from "../format";
import { messages } from "../messages";
import { usePrinting } from "../printing";
import { useSession } from "../session";
import { Icon, type IconName } from "../ui/icons";
import { AccountMenu } from "./AccountMenu";
import "./shell.css";

export interface NavItem {
  href: string;
  label: string;
  icon: IconName;
  group: "work" | "reference" | "self";
}

const isCurrent = (path: string, href: string) =>
  href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);

/** How many items the bottom bar of a phone holds before the rest goes under "Lainnya". */
const barItems = 4;
const storageKey = "selaras.menu";

/** Top bar, side navigation (a bottom bar on phones), and the page. */
export function Shell({ items, children }: { items: readonly NavItem[]; children: ReactNode }) {
  const session = useSession();
  const [path] = useLocation();
  const [narrow, setNarrow] = useState(() => localStorage.getItem(storageKey) === "narrow");
  const cycle = useCall("GET /api/cycle", undefined, {
    enabled: session.abilities.includes("cycle.read"),
  });
  const toggle = () => {
    localStorage.setItem(storageKey, narrow ? "wide" : "narrow");
    setNarrow(!narrow);
  };
  return (
    <div className="shell" data-narrow={narrow}>
      <a className="skip" href="#isi">
        {messages.skip}
      </a>
      <header className="top">
        <Link href="/" className="brand" aria-label={`${messages.appName}, ${messages.home.toLowerCase()}`}>
          <img src="/selaras.svg" alt="" width={26} height={26} />
          <span className="brand-name">{messages.appName}</span>
        </Link>
        <div className="top-where">
          <span className="top-government">{session.government.name}</span>
          {cycle.data && (
            <span className="top-cycle">
              {cycle.data.cycle.name}
              <span className="top-tmt">
                {" · "}
                {messages.tmt} {date(cycle.data.cycle.tmt)}
              </span>
            </span>
          )}
        </div>
        <PrintedOn data={cycle.data?.cycle.dataDate ?? null} />
        {session.government.demo && (
          <span className="demo" title={messages.demoWhy}>
            {messages.demo}
          </span>
        )}
        <AccountMenu />
      </header>
      <nav className="side" aria-label={messages.navigation}>
        <NavList items={items} path={path} />
        <button
          type="button"
          className="side-toggle"
          onClick={toggle}
          aria-expanded={!narrow}
          aria-label={narrow ? messages.expand : messages.collapse}
          title={narrow ? messages.expand : messages.collapse}
        >
          <Icon name={narrow ? "chevronRight" : "chevronLeft"} size={18} />
          <span>{messages.collapse}</span>
        </button>
      </nav>
      <BottomBar items={items} path={path} />
      <main id="isi" className="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Of which day the data are and when the sheet was printed. */
function PrintedOn({ data }: { data: string | null }) {
  if (!usePrinting()) return null;
  return (
    <span className="top-printed small">
      {messages.printed(data && date(data), instant(new Date().toISOString()))}
    </span>
  );
}

function NavList({ items, path }: { items: readonly NavItem[]; path: string }) {
  const groups = ["work", "reference", "self"] as const;
  return groups.map((group) => {
    const own = items.filter((item) => item.group === group);
    return own.length === 0 ? null : (
      <ul key={group} className="side-group" aria-label={messages.groups[group]}>
        {own.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              className="side-link"
              title={item.label}
              aria-current={isCurrent(path, item.href) ? "page" : undefined}
            >
              <Icon name={item.icon} />
              <span>{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    );
  });
}

function BottomBar({ items, path }: { items: readonly NavItem[]; path: string }) {
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet closes whenever the page changes
  useEffect(() => setOpen(false), [path]);
  if (items.length < 2) return null;
  const shown = items.length <= barItems + 1 ? items : items.slice(0, barItems);
  const rest = items.slice(shown.length);
  return (
    <nav className="bar" aria-label={messages.navigation}>
      {open && (
        <ul className="bar-sheet">
          {rest.map((item) => (
            <li key={item.href}>
              <Link
                href={item.href}
                className="side-link"
                aria-current={isCurrent(path, item.href) ? "page" : undefined}
              >
                <Icon name={item.icon} />
                <span>{item.label}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ul className="bar-items">
        {shown.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              className="bar-link"
              aria-current={isCurrent(path, item.href) ? "page" : undefined}
            >
              <Icon name={item.icon} />
              <span>{item.label}</span>
            </Link>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <button type="button" className="bar-link" aria-expanded={open} onClick={() => setOpen(!open)}>
              <Icon name="more" />
              <span>{messages.more}</span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
