import { Link } from "@tanstack/react-router";
import { onDark } from "@trama/territory";
import type { CSSProperties } from "react";
import { useTerritory } from "../words/speech-provider";
import { OwnMark } from "./own-mark";

/** The sign of the territory: its own mark, else the woven one in its colour. The name stands beside it. */
export function Mark({ size = 30 }: { size?: number }) {
  const { accent, mark } = useTerritory();
  if (mark) return <OwnMark source={`/assets/${mark.file}`} text="" dark={mark.dark} height={size + 4} />;
  const style: CSSProperties & Record<"--brand-accent" | "--brand-dark", string> = {
    "--brand-accent": accent,
    "--brand-dark": onDark(accent),
  };
  return (
    <svg
      className="brand-mark"
      style={style}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth={3.2}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 9h8.5M16.5 9H29M3 16h1.5M9.5 16h13M27.5 16H29M3 23h12.5M20.5 23H29" />
      <path d="M9 3v1.5M9 11.5V29M16 3v10M16 18.5V29M23 3v12.5M23 20.5V29" />
    </svg>
  );
}

/** What the territory calls its work, and the territory; it leads home. */
export function Brand() {
  const { systemName, name } = useTerritory();
  return (
    <Link to="/" className="brand">
      <Mark />
      <span style={{ minWidth: 0 }}>
        <strong style={{ display: "block", fontSize: 17, lineHeight: 1.2, color: "var(--trama-ink)" }}>
          {systemName}
        </strong>
        <span style={{ display: "block", fontSize: 13.5, lineHeight: 1.25, color: "var(--mantine-color-dimmed)" }}>
          {name}
        </span>
      </span>
    </Link>
  );
}
