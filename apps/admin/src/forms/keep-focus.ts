import type { MouseEvent } from "react";

/**
 * For buttons below fields. A field that is left checks itself, and the sentence it then shows would move the button
 * from under the pointer before the click is over: so the field is not left until then.
 */
export const keepFocus = { onMouseDown: (event: MouseEvent) => event.preventDefault() };
