import { useEffect, useRef, useState } from "react";
import { messages } from "../messages";
import { useSession, useSignOut } from "../session";
import { Icon } from "../ui/icons";
import { Button } from "../ui/parts";

/** Who is signed in, in which role, and the way out. A disclosure: closes on Escape, on leaving it, on a click beside it. */
export function AccountMenu() {
  const { account, government } = useSession();
  const signOut = useSignOut();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", away);
    document.addEventListener("focusin", away);
    document.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("focusin", away);
      document.removeEventListener("keydown", onEscape);
    };
  }, [open]);
  return (
    <div className="account" ref={box}>
      <button
        ref={button}
        type="button"
        className="account-button"
        aria-expanded={open}
        aria-label={`${messages.account}: ${account.displayName}, ${account.roleTitle}`}
        onClick={() => setOpen(!open)}
      >
        <Icon name="person" />
        <span className="account-text">
          <span>{account.displayName}</span>
          <span className="account-role">{account.roleTitle}</span>
        </span>
        <Icon name="chevronDown" size={16} />
      </button>
      {open && (
        <div className="account-menu">
          <div>
            <strong>{account.displayName}</strong>
            <div className="soft small">{account.roleTitle}</div>
            {account.unitName && <div className="soft small">{account.unitName}</div>}
            <div className="soft small">{government.agency}</div>
          </div>
          <Button icon="out" onClick={() => void signOut()}>
            {messages.signOut}
          </Button>
        </div>
      )}
    </div>
  );
}
