import { ActionIcon, Kbd, Loader, Modal, VisuallyHidden } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconSearch, IconX } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useFocusBack } from "../../forms/use-focus-back";
import { useSay } from "../../words/say";
import classes from "./search.module.css";
import { type Choice, type ChoiceGroup, useChoices } from "./use-choices";

/** The place that a key leads to in a list that goes round; null for a key that moves nothing. */
function moved(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === "ArrowDown") return (at + 1) % length;
  if (key === "ArrowUp") return (at - 1 + length) % length;
  return null;
}

interface OptionsProps {
  id: string;
  groups: readonly ChoiceGroup[];
  active: string | undefined;
  onChoose: (choice: Choice) => void;
}

function Options({ id, groups, active, onChoose }: OptionsProps) {
  const say = useSay();
  return (
    <div role="listbox" id={id} aria-label={say("admin:search.results")} className={classes.options}>
      {groups.map(({ code, title, choices }) => (
        <fieldset key={code} aria-labelledby={`${id}-${code}`}>
          <div id={`${id}-${code}`} className={classes.group}>
            {title}
          </div>
          {choices.map((choice) => (
            // The keyboard stays in the field, which says which option is the active one.
            <div
              role="option"
              tabIndex={-1}
              key={choice.id}
              id={`${id}-${choice.id}`}
              aria-selected={active === choice.id}
              className={classes.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(choice)}
              onKeyDown={({ key }) => key === "Enter" && onChoose(choice)}
            >
              <span className={classes.name}>{choice.title}</span>
              {choice.detail && <span className={classes.detail}>{choice.detail}</span>}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** Looks for anything from anywhere: records, screens, settings, what can be begun. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const id = useId();
  const narrow = useMediaQuery("(max-width: 36em)", false, { getInitialValueInEffect: false });
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const { groups, waiting, failed } = useChoices(text);
  const choices = groups.flatMap((group) => group.choices);
  const active = choices[Math.min(at, choices.length - 1)];
  const none = text.trim() !== "" && choices.length === 0 && !waiting;
  useFocusBack();
  useEffect(() => {
    if (active) document.getElementById(`${id}-options-${active.id}`)?.scrollIntoView({ block: "nearest" });
  }, [active, id]);

  const choose = ({ link }: Choice) => {
    onClose();
    void navigate(link);
  };
  const press = (event: KeyboardEvent) => {
    const next = moved(event.key, at, choices.length);
    if (next !== null) {
      event.preventDefault();
      setAt(next);
    }
    if (event.key === "Enter" && active) {
      event.preventDefault();
      choose(active);
    }
  };
  const told = () => {
    if (failed) return say("admin:search.failed");
    if (waiting) return "";
    return none ? say("admin:search.none") : say("admin:search.found", { count: choices.length });
  };

  return (
    <Modal.Root
      opened
      onClose={onClose}
      size="lg"
      radius="lg"
      fullScreen={narrow}
      returnFocus={false}
      yOffset="10vh"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={say("admin:search.title")}>
        <div className={classes.field}>
          {waiting ? <Loader size={18} aria-hidden="true" /> : <IconSearch size={20} aria-hidden="true" />}
          <input
            className={classes.input}
            type="text"
            role="combobox"
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            aria-label={say("admin:search.title")}
            aria-expanded={choices.length > 0}
            aria-controls={`${id}-options`}
            aria-autocomplete="list"
            aria-describedby={`${id}-hint`}
            aria-activedescendant={active && `${id}-options-${active.id}`}
            placeholder={say("admin:search.placeholder")}
            value={text}
            onChange={({ currentTarget: { value } }) => {
              setText(value);
              setAt(0);
            }}
            onKeyDown={press}
          />
          <ActionIcon size={40} aria-label={say("admin:form.close")} onClick={onClose}>
            <IconX size={20} aria-hidden="true" />
          </ActionIcon>
        </div>
        <VisuallyHidden role="status">{told()}</VisuallyHidden>
        {failed && <p className={classes.empty}>{say("admin:search.failed")}</p>}
        {none && !failed && (
          <div className={classes.empty}>
            <p>{say("admin:search.nothing", { text })}</p>
            <p>{say("admin:search.advice")}</p>
          </div>
        )}
        <Options id={`${id}-options`} groups={groups} active={active?.id} onChoose={choose} />
        <p className={classes.hint} id={`${id}-hint`}>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {say("admin:search.move")} <Kbd>{say("admin:search.enter")}</Kbd>{" "}
          {say("admin:search.open")} <Kbd>Esc</Kbd> {say("admin:search.close")}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}
