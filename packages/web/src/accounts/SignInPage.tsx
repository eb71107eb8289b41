import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { Link } from "wouter";
import { type ApiError, call, keyOf, useCall } from "../platform/api";
import { messages as shell } from "../platform/messages";
import { forgetAnswers } from "../platform/session";
import { Icon } from "../platform/ui/icons";
import { Button, Field } from "../platform/ui/parts";
import { messages } from "./messages";
import "./sign-in.css";

/** The door. The address asked for is kept: after signing in, the page that was wanted opens. */
export function SignInPage() {
  const client = useQueryClient();
  const welcome = useCall("GET /api/welcome");
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  useEffect(() => {
    document.title = `${messages.title} · ${shell.appName}`;
  }, []);
  useEffect(() => forgetAnswers(client), [client]);
  const signIn = useMutation<unknown, ApiError, { username: string; password: string }>({
    mutationFn: (body) => call("POST /api/session", { body }),
    onSuccess: (session) => client.setQueryData(keyOf("GET /api/session"), session),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ username, password });
  };
  const accounts = welcome.data?.demoAccounts ?? [];
  return (
    <main className="door">
      {welcome.data?.government.demo && <p className="door-demo">{shell.demo}</p>}
      <div className="door-main" data-demo={accounts.length > 0}>
        <header className="door-head">
          <img src="/selaras.svg" alt="" width={44} height={44} />
          <div>
            <h1>{shell.appName}</h1>
            <p>{welcome.data?.government.name ?? "\u00A0"}</p>
          </div>
        </header>
        <p className="door-meaning soft">{messages.meaning}</p>
        <form className="door-form" onSubmit={submit}>
          <Field label={messages.username}>
            {({ id }) => (
              <input
                id={id}
                className="input"
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                required
                value={username}
                onChange={(event) => setUsername(event.target.value)}
              />
            )}
          </Field>
          <Field label={messages.password}>
            {({ id }) => (
              <input
                id={id}
                className="input"
                type="password"
                autoComplete="current-password"
                required
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
            )}
          </Field>
          {signIn.error && (
            <div className="door-error" role="alert">
              <Icon name="alert" size={18} />
              <div>
                {signIn.error.detail} {signIn.error.hint && <span className="soft">{signIn.error.hint}</span>}
              </div>
            </div>
          )}
          <Button type="submit" look="primary" disabled={signIn.isPending}>
            {signIn.isPending ? messages.signingIn : messages.signIn}
          </Button>
        </form>
        {accounts.length > 0 ? (
          <section className="door-demo-list" aria-labelledby="coba">
            <h2 id="coba">{messages.demoTitle}</h2>
            <p className="soft small">{messages.demoHint}</p>
            <ul>
              {accounts.map((account) => (
                <li key={account.username}>
                  <button
                    type="button"
                    className="door-account"
                    disabled={signIn.isPending}
                    onClick={() => {
                      setUsername(account.username);
                      setPassword(account.password);
                      signIn.mutate({ username: account.username, password: account.password });
                    }}
                  >
                    <Icon name="person" size={18} />
                    <span>
                      <strong>{account.roleTitle}</strong>
                      <span className="soft small">{account.username}</span>
                    </span>
                    <Icon name="chevronRight" size={16} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : (
          <p className="soft small">{messages.forgotten}</p>
        )}
        <Link className="small" href="/aturan">
          {messages.ruleBook}
        </Link>
        <p className="door-foot soft small">
          {welcome.data?.government.agency}
          {welcome.data && " · "}
          {messages.promise}
        </p>
      </div>
    </main>
  );
}
