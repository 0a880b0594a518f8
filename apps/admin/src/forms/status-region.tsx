import { Box } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useAnnouncement } from "./announcement";
import classes from "./status-region.module.css";

const shownFor = 6_000;

/** Where announcements appear. It stands on the page before the first one, or screen readers would not hear it. */
export function StatusRegion() {
  const { text, number } = useAnnouncement();
  const [gone, setGone] = useState(number);
  useEffect(() => {
    if (gone === number) return undefined;
    const timer = window.setTimeout(() => setGone(number), shownFor);
    return () => window.clearTimeout(timer);
  }, [gone, number]);
  return (
    <Box role="status" className={classes.region}>
      {gone !== number && (
        <Box key={number} className={classes.message}>
          <IconCheck size={18} aria-hidden />
          {text}
        </Box>
      )}
    </Box>
  );
}
