import { IconCheck } from "@tabler/icons-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

const shownFor = 6_000;

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says once what was just done ("Salvato."), on screen and to a screen reader. */
export const useAnnounce = () => useContext(AnnounceContext);

/** The place at the bottom of the window where what was just done is said. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  useEffect(() => {
    if (said.text === "") return undefined;
    const timer = setTimeout(() => setSaid(({ turn }) => ({ text: "", turn })), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className="announcer" role="status">
        {said.text !== "" && (
          <div className="announcement" key={said.turn}>
            <IconCheck size={20} aria-hidden="true" />
            {said.text}
          </div>
        )}
      </div>
    </AnnounceContext.Provider>
  );
}
