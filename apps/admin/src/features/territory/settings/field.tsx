import { Button, Group, Text } from "@mantine/core";
import { fieldsOf } from "@trama/territory";
import { type ReactNode, useState } from "react";
import { Chip } from "../../../app/list/chip";
import { FieldGroup } from "../../../forms/field-group";
import { useSay } from "../../../words/say";
import { MunicipalityNameField } from "../municipalities/municipality-name-field";
import { blankOf, listAt, type Path, schemaAt } from "./at-path";
import { ChoicesField } from "./choices-field";
import { ColourField } from "./colour-field";
import { type Control, controlOf } from "./control-of";
import type { FieldProps } from "./field-props";
import { rootSchema, useForm, useNameOf, useSetting } from "./form";
import { isKnown, itemsIn } from "./items";
import { RecordField } from "./record-field";
import classes from "./settings.module.css";
import { CheckField, ChoiceField, LinesOfField, NumberField, TextField } from "./simple-fields";

const aside: readonly string[] = ["code", "src", "note"];

/** What takes the whole width comes after what stands side by side. */
const wide: ReadonlySet<Control | null> = new Set([
  "longText",
  "lines",
  "choices",
  "references",
  "list",
  "record",
  "group",
]);

interface FieldsProps {
  path: Path;
  /** Whether the code can be written: that of a thing in force stays. */
  codeKept?: boolean;
}

function useShape(path: Path) {
  const schema = schemaAt(rootSchema, path);
  const { value } = useSetting(path);
  const all = fieldsOf(schema);
  const isAside = (field: string) =>
    aside.includes(field) && (field !== "code" || "pattern" in schemaAt(rootSchema, [...path, field]));
  return {
    folded: all.filter(isAside),
    said: all.filter((field) => !isAside(field)),
    // Of an object that nobody must state, no field is asked for until one is written.
    required: Array.isArray(schema.required) && value !== undefined ? schema.required.map(String) : [],
  };
}

/** What stands aside, folded: the code of a thing, where it comes from and a note. */
export function Aside({ path, codeKept = false }: FieldsProps) {
  const say = useSay();
  const { folded, required } = useShape(path);
  if (folded.length === 0) return null;
  return (
    <details className={classes.aside}>
      <summary>{say(folded.includes("code") ? "admin:settings.codeAndSource" : "admin:settings.source")}</summary>
      <div className={classes.fields}>
        {folded.map((field) => (
          <Field
            key={field}
            path={[...path, field]}
            required={required.includes(field)}
            readOnly={field === "code" && codeKept}
          />
        ))}
      </div>
    </details>
  );
}

/** The fields of an object: what it says first, then what stands aside. */
export function Fields({ path, codeKept = false }: FieldsProps) {
  const { said, required } = useShape(path);
  const isWide = (field: string) => wide.has(controlOf(rootSchema, schemaAt(rootSchema, [...path, field])));
  return (
    <>
      <div className={classes.fields}>
        {[...said.filter((field) => !isWide(field)), ...said.filter(isWide)].map((field) => (
          <Field key={field} path={[...path, field]} required={required.includes(field)} />
        ))}
      </div>
      <Aside path={path} codeKept={codeKept} />
    </>
  );
}

/** An object within another: its fields under its name. */
function GroupField({ path }: FieldProps) {
  const { label, help, error } = useSetting(path);
  return (
    <div className={classes.wide}>
      <FieldGroup label={label} hint={help} error={error}>
        <Fields path={path} />
      </FieldGroup>
    </div>
  );
}

interface RowProps {
  path: Path;
  at: number;
  last: number;
  open: boolean;
}

/** One item of a list: folded under its name, with its fields, its place in the list, and the way to take it away. */
function Row({ path, at, last, open }: RowProps) {
  const say = useSay();
  const nameOf = useNameOf();
  const { draft, errors } = useForm();
  const here = [...path, at];
  const item = itemsIn(draft.document, path)[at] ?? {};
  const known = isKnown(itemsIn(draft.before, path), item);
  const name = nameOf(item) || say("admin:settings.unnamed", { number: at + 1 });
  const wrong = [...errors.keys()].some((key) => key.startsWith(`${here.join(".")}.`) || key === here.join("."));
  const move = (to: number) =>
    draft.change((document) => {
      const list = listAt(document, path);
      list?.splice(to, 0, ...list.splice(at, 1));
    });
  const remove = () =>
    draft.change((document) => {
      listAt(document, path)?.splice(at, 1);
    });
  const action = (text: string, act: () => void, disabled = false) => (
    <Button
      variant="default"
      size="compact-md"
      disabled={disabled}
      aria-label={say("admin:revising.vocabularies.actionOn", { action: text, term: name })}
      onClick={act}
    >
      {text}
    </Button>
  );
  return (
    <li>
      <details className={classes.row} open={open}>
        <summary>
          <span className={classes.rowName}>{name}</span>
          {typeof item.istat === "string" && item.istat !== "" && <span className={classes.code}>{item.istat}</span>}
          {wrong && <Chip tone="warn">{say("admin:settings.incomplete")}</Chip>}
          {!known && !wrong && <Chip tone="blue">{say("admin:revising.vocabularies.new")}</Chip>}
        </summary>
        <fieldset className={classes.item}>
          <legend className={classes.legend}>{name}</legend>
          <Fields path={here} codeKept={known} />
          <Group gap="xs" mt="md">
            {action(say("admin:revising.vocabularies.up"), () => move(at - 1), at === 0)}
            {action(say("admin:revising.vocabularies.down"), () => move(at + 1), at === last)}
            {action(say("admin:revising.vocabularies.remove"), remove)}
          </Group>
        </fieldset>
      </details>
    </li>
  );
}

/** A list of things: each one folded under its name, and the way to add another. */
function ListField({ path, titled = false }: FieldProps) {
  const say = useSay();
  const { label, help, error, value, name, set } = useSetting(path);
  const [added, setAdded] = useState<readonly number[]>([]);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const rows = items.map((_item, at) => ({ at }));
  const add = () => {
    setAdded([...added, items.length]);
    set([...items, blankOf(rootSchema, schemaAt(rootSchema, [...path, 0]))]);
  };
  const nested = path.length > 2;
  return (
    <section className={`${classes.wide} ${nested ? classes.nested : ""}`} aria-label={label}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text fw={700}>{titled ? "" : label}</Text>
        <Text size="sm" c="dimmed">
          {say("admin:settings.count", { count: items.length })}
        </Text>
      </Group>
      {help && (
        <Text size="sm" c="dimmed" mb={8}>
          {help}
        </Text>
      )}
      <ul className={classes.rows}>
        {rows.map(({ at }) => (
          <Row key={at} path={path} at={at} last={items.length - 1} open={added.includes(at)} />
        ))}
      </ul>
      {error && (
        <Text c="var(--mantine-color-error)" size="sm" mb={8}>
          {error}
        </Text>
      )}
      <Button variant="default" name={name} aria-label={say("admin:settings.addTo", { list: label })} onClick={add}>
        {say("admin:form.add")}
      </Button>
    </section>
  );
}

/** The field of a value of the configuration, made from what its schema says of it. */
export function Field(props: FieldProps): ReactNode {
  const control = controlOf(rootSchema, schemaAt(rootSchema, props.path));
  switch (control) {
    case "text":
    case "longText":
    case "date":
      return <TextField {...props} />;
    case "colour":
      return <ColourField {...props} />;
    case "municipality":
      return <MunicipalityNameField {...props} />;
    case "number":
      return <NumberField {...props} />;
    case "check":
      return <CheckField {...props} />;
    case "choice":
    case "reference":
      return <ChoiceField {...props} />;
    case "choices":
    case "references":
      return <ChoicesField {...props} />;
    case "lines":
      return <LinesOfField {...props} />;
    case "list":
      return <ListField {...props} />;
    case "record":
      return <RecordField {...props} />;
    case "group":
      return <GroupField {...props} />;
    case null:
      return null;
  }
}
