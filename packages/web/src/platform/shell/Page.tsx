import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { messages } from "../messages";

/** The address the reader is on, and whether its heading was given the focus; the first address of a visit is not. */
const visit = { path: null as string | null, moved: false };

function focusHeading(heading: HTMLElement | null): void {
  const path = window.location.pathname;
  if (visit.path !== path) {
    visit.moved = visit.path !== null;
    visit.path = path;
  } else if (document.activeElement !== document.body) return;
  // Also when the page replaces its own loading state, whose heading had the focus.
  if (visit.moved) heading?.focus({ preventScroll: true });
}

/** The frame of one page: document title, heading (focused after a change of page, so that it is read out), lead, actions, content. */
export function Page({
  title,
  lead,
  crumbs,
  actions,
  tabs,
  fill = false,
  children,
}: {
  title: string;
  /** One or two sentences under the title: what this page says. */
  lead?: ReactNode;
  crumbs?: readonly { label: string; href: string }[];
  actions?: ReactNode;
  tabs?: ReactNode;
  /** The content takes the height of the window that is left (a table that scrolls in itself). */
  fill?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${messages.appName}`;
  }, [title]);
  useEffect(() => focusHeading(heading.current), []);
  return (
    <div className="page" data-fill={fill}>
      {crumbs && (
        <nav className="crumbs" aria-label="Jejak halaman">
          {crumbs.map((crumb) => (
            <Link key={crumb.href} href={crumb.href}>
              {crumb.label}
            </Link>
          ))}
        </nav>
      )}
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {tabs}
      {children}
    </div>
  );
}
