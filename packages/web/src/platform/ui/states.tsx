import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { ApiError } from "../api";
import { messages } from "../messages";
import { Page } from "../shell/Page";
import { Icon, type IconName } from "./icons";
import { Button, ButtonLink } from "./parts";

/** Grey lines where the content will be; announced once to screen readers. */
export function Loading({ lines = 6, label = messages.loading }: { lines?: number; label?: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="sr-only" style={{ height: 1, animation: "none" }}>
        {label}
      </span>
      <p className="only-print">{messages.notYetOnPaper}</p>
      {Array.from({ length: lines }, (_, line) => `${92 - ((line * 17) % 45)}%`).map((width, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} style={{ width }} />
      ))}
    </div>
  );
}

/** Nothing here yet: says what belongs here and what to do ("Mungkin ..."). */
export function Empty({
  title,
  hint,
  icon = "info",
  action,
}: {
  title: string;
  hint?: ReactNode;
  icon?: IconName;
  action?: ReactNode;
}) {
  return (
    <div className="state">
      <span className="state-mark">
        <Icon name={icon} size={22} />
      </span>
      <h3>{title}</h3>
      {hint && <p className="soft">{hint}</p>}
      {action}
    </div>
  );
}

/**
 * A refusal in the server's own words: what, why, what to try. With `onRetry` something did not load and stays in its place; without it,
 * what somebody just did was refused, and that is brought into sight. Trying again what is not there or not allowed helps nobody: those lead
 * back to the list.
 */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const refusal = error instanceof ApiError ? error : null;
  const isFinal = refusal !== null && refusal.status >= 400 && refusal.status < 500 && refusal.status !== 429;
  const [path] = useLocation();
  const list = `/${path.split("/")[1]}`;
  const place = useRef<HTMLDivElement>(null);
  const wasDone = onRetry === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal anew
  useEffect(() => {
    if (wasDone) place.current?.scrollIntoView({ block: "nearest" });
  }, [wasDone, error]);
  return (
    <div ref={place} className="state" data-tone="shortage" role="alert">
      <span className="state-mark">
        <Icon name="alert" size={22} />
      </span>
      <h3>{refusal?.title ?? messages.unexpected}</h3>
      <p>{refusal?.detail ?? messages.unexpectedDetail}</p>
      {refusal?.hint && <p className="soft">{refusal.hint}</p>}
      {refusal?.citation && <p className="small soft">{refusal.citation}</p>}
      {onRetry && !isFinal && <Button onClick={onRetry}>{messages.retry}</Button>}
      {onRetry && isFinal && path !== list && <ButtonLink href={list}>{messages.back}</ButtonLink>}
    </div>
  );
}

/** Shows loading, refusal or content of one answer. With `title` the first two stand in a page of that title. */
export function Loaded<T>({
  query,
  lines,
  title,
  children,
}: {
  query: UseQueryResult<T, ApiError>;
  lines?: number;
  title?: string;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  const state = query.error ? (
    <Failure error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Loading lines={lines ?? 6} />
  );
  return title === undefined ? state : <Page title={title}>{state}</Page>;
}
