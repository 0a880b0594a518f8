import { Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useSay } from "../words/say";
import classes from "./dialog.module.css";
import { useFocusBack } from "./use-focus-back";

interface DialogProps {
  title: string;
  onClose: () => void;
  /** Whether only its buttons close it, because something typed would be lost by a slip. */
  held?: boolean;
  children: ReactNode;
}

/**
 * A dialog, open for as long as it is on the page; on a phone it takes the whole screen. Its cross comes last in the
 * order of the keyboard, so that the first field has the focus.
 */
export function Dialog({ title, onClose, held = false, children }: DialogProps) {
  const say = useSay();
  const narrow = useMediaQuery("(max-width: 36em)") ?? false;
  useFocusBack();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size="lg"
      centered
      radius="lg"
      fullScreen={narrow}
      returnFocus={false}
      closeOnClickOutside={!held}
      closeOnEscape={!held}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.frame}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.Body>{children}</Modal.Body>
          <Modal.CloseButton size="lg" className={classes.close} aria-label={say("admin:form.close")} />
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
