import type { ReactNode } from "react";
import { Link } from "wouter";
import { useCall } from "../api";
import { messages } from "../messages";
import { Icon } from "../ui/icons";
import "./shell.css";

/** The frame of a page that anyone may read: whose installation this is, and the door. */
export function PublicShell({ children }: { children: ReactNode }) {
  const { data } = useCall("GET /api/welcome");
  return (
    <div className="shell" data-public="true">
      <a className="skip" href="#isi">
        {messages.skip}
      </a>
      <header className="top">
        <Link href="/" className="brand" aria-label={`${messages.appName}, ${messages.home.toLowerCase()}`}>
          <img src="/selaras.svg" alt="" width={26} height={26} />
          <span className="brand-name">{messages.appName}</span>
        </Link>
        <div className="top-where">
          <span className="top-government">{data?.government.name}</span>
        </div>
        {data?.government.demo && (
          <span className="demo" title={messages.demoWhy}>
            {messages.demo}
          </span>
        )}
        <Link href="/" className="account-button">
          <Icon name="person" size={18} />
          {messages.signIn}
        </Link>
      </header>
      <main id="isi" className="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
