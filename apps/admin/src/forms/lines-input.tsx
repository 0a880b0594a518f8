import { ActionIcon, Button, Group, Stack, TextInput } from "@mantine/core";
import { useMergedRef } from "@mantine/hooks";
import { IconX } from "@tabler/icons-react";
import { type ClipboardEvent, type KeyboardEvent, type Ref, useRef, useState } from "react";
import { useSay } from "../words/say";
import { FieldGroup } from "./field-group";
import { keepFocus } from "./keep-focus";
import { linesIn, withoutLine, withText } from "./lines";

interface LinesInputProps {
  label: string;
  hint?: string | undefined;
  error?: string | null;
  name?: string;
  value: unknown;
  set: (lines: string[]) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A list of short texts, one a line. A list copied from elsewhere can be pasted whole. */
export function LinesInput({ label, hint, error = null, name, value, set, onBlur, ref = null }: LinesInputProps) {
  const say = useSay();
  const adder = useRef<HTMLInputElement>(null);
  const mergedRef = useMergedRef(adder, ref);
  const [typed, setTyped] = useState("");
  const lines = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  const rows = lines.map((line, at) => ({ line, at }));
  const add = (text: string) => {
    const more = linesIn(text);
    if (more.length > 0) set([...lines, ...more]);
    setTyped("");
  };
  const remove = (at: number) => {
    set(withoutLine(lines, at));
    adder.current?.focus();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text");
    if (linesIn(text).length < 2) return;
    event.preventDefault();
    add(`${typed}${text}`);
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add(typed);
  };
  return (
    <FieldGroup label={label} hint={hint} error={error}>
      <Stack gap={6}>
        {rows.map(({ line, at }) => (
          <Group key={at} gap={6} wrap="nowrap">
            <TextInput
              flex={1}
              aria-label={say("admin:forms.line", { label, number: at + 1 })}
              autoComplete="off"
              value={line}
              onChange={(event) => set(withText(lines, at, event.currentTarget.value))}
              onBlur={() => (line.trim() === "" ? set(withoutLine(lines, at)) : onBlur?.())}
            />
            <ActionIcon size={36} aria-label={say("admin:forms.removeLine", { text: line })} onClick={() => remove(at)}>
              <IconX size={18} />
            </ActionIcon>
          </Group>
        ))}
        <Group gap={6} wrap="nowrap">
          <TextInput
            ref={mergedRef}
            name={name}
            flex={1}
            aria-label={say("admin:forms.line", { label, number: lines.length + 1 })}
            placeholder={say("admin:forms.newLine")}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={enter}
            onPaste={paste}
            onBlur={() => add(typed)}
          />
          <Button variant="default" {...keepFocus} onClick={() => add(typed)}>
            {say("admin:form.add")}
          </Button>
        </Group>
      </Stack>
    </FieldGroup>
  );
}
