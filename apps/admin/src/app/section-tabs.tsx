import { Badge } from "@mantine/core";
import { Link } from "@tanstack/react-router";

export interface SectionTab {
  to: string;
  label: string;
  /** How many things wait there; none shows nothing. */
  count?: number;
  /** Whether it is open only at its own address, not at those below it: where the first part of a section has its root. */
  exact?: boolean;
}

/** The parts of a section, each with its own address. */
export function SectionTabs({ label, tabs }: { label: string; tabs: readonly SectionTab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map(({ to, label: text, count = 0, exact = false }) => (
          <li key={to}>
            <Link
              to={to}
              className="tab"
              activeOptions={{ exact, includeSearch: false }}
              activeProps={{ "data-active": true, "aria-current": "page" }}
            >
              {text}
              {count > 0 && (
                <Badge size="sm" bg="var(--trama-warn-tint)" c="var(--trama-warn)">
                  {count}
                </Badge>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
