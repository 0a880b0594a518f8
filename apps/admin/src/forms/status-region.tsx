import { Box, Button } from "@mantine/core";
import { IconAlertTriangle, IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { useCallback, useEffect, useState } from "react";
import { useSay } from "../words/say";
import { announce, useAnnouncement } from "./announcement";
import classes from "./status-region.module.css";

const shownForMs = { said: 6_000, undoable: 10_000 };

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches("textarea, [contenteditable], input:not([type=checkbox], [type=radio])");

/** Where announcements appear. It stands on the page before the first one, or screen readers would not hear it. */
export function StatusRegion() {
  const say = useSay();
  const { text, number, undo } = useAnnouncement();
  const [gone, setGone] = useState(number);
  const [failed, setFailed] = useState<{ why: string; number: number } | null>(null);
  const shown = gone !== number;
  useEffect(() => {
    if (!shown) return undefined;
    const timer = window.setTimeout(() => setGone(number), undo ? shownForMs.undoable : shownForMs.said);
    return () => window.clearTimeout(timer);
  }, [shown, number, undo]);
  const takeBack = useCallback(async () => {
    if (!undo) return;
    setGone(number);
    setFailed(null);
    try {
      await undo();
      announce(say("admin:undo.done"));
    } catch (refusal) {
      setFailed({ why: (refusal instanceof Error && refusal.message) || say("admin:app.failed"), number });
    }
  }, [undo, number, say]);
  useEffect(() => {
    if (!shown || !undo) return undefined;
    // In a field the same keys take back what was typed there.
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== "z" ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        isTyping(event.target)
      )
        return;
      event.preventDefault();
      void takeBack();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [shown, undo, takeBack]);
  return (
    <div className={classes.region}>
      <div role="status" className={classes.place}>
        {shown && (
          <Box key={number} className={classes.message}>
            <IconCheck size={18} aria-hidden />
            <span>{text}</span>
            {undo && (
              <Button
                size="compact-md"
                variant="default"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                aria-keyshortcuts="Control+Z"
                onClick={() => void takeBack()}
              >
                {say("admin:undo.button")}
              </Button>
            )}
          </Box>
        )}
      </div>
      {failed?.number === number && (
        <Box role="alert" className={classes.message} data-tone="bad">
          <IconAlertTriangle size={18} aria-hidden />
          <span>{say("admin:undo.failed", failed)}</span>
          <Button size="compact-md" variant="default" onClick={() => setFailed(null)}>
            {say("admin:form.close")}
          </Button>
        </Box>
      )}
    </div>
  );
}
