import { type ReactNode, useState } from "react";

/** What is asked and decided only now and then stays folded away, and is not asked for: most chains and people are only looked at. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
