import { Box, Text } from "@mantine/core";
import type { ReactNode, Ref } from "react";
import classes from "./notice.module.css";

interface NoticeProps {
  tone: "info" | "warn" | "bad";
  /** `alert` interrupts whoever listens, `status` waits. */
  role: "alert" | "status";
  title?: string | undefined;
  /** For who must bring the keyboard here. */
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
}

/** Something that a form has to say as a whole. Its words say how grave it is; its colour only repeats it. */
export function Notice({ tone, role, title, ref, children }: NoticeProps) {
  return (
    <Box {...(ref ? { ref, tabIndex: -1 } : {})} role={role} className={classes.notice} data-tone={tone}>
      {title && (
        <Text fw={600} className={classes.title}>
          {title}
        </Text>
      )}
      {children}
    </Box>
  );
}
