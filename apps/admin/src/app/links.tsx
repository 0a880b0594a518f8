import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";

interface LinkAttributes extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "style" | "color"> {
  ref?: Ref<HTMLAnchorElement>;
}

/** A link in a text to another screen, its address checked against the routes. */
export const TextLink = createLink((props: AnchorProps & LinkAttributes) => <Anchor {...props} />);

/** A link to another screen that looks like a button. */
export const ButtonLink = createLink((props: ButtonProps & LinkAttributes) => <Button component="a" {...props} />);
