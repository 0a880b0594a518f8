import { Button, Checkbox, Group, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { localText } from "@trama/kernel";
import { itemKinds, itemRules, type ProtocolItem } from "@trama/labs";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import classes from "../revising/revising.module.css";
import { Aside } from "../settings/field";
import { vocabularies } from "../vocabularies/vocabulary";
import type { SystemPart } from "./system-part";

/** Rules of which one is enough or none is there: how many are needed is not asked. */
const single: ReadonlySet<string> = new Set(["mainPlace", "leadOrganisation", "leadPerson", "declared"]);

/** One item of the common structure: what it is called, how it is seen to be there, how many and which ones count. */
export function ItemFields({ version: at, index, ...part }: SystemPart & { version: number; index: number }) {
  const say = useSay();
  const { language } = useLanguage();
  const { draft, system, errors, alter } = part;
  const here = ["labs", "systems", part.at, "protocols", at, "items", index];
  const items = system.protocols[at]?.items ?? [];
  const item = items[index];
  if (!item) return null;
  const name = item.it || `${index + 1}`;
  const vocabulary = Object.values(vocabularies).find(({ path }) => path === itemKinds[item.rule]);
  const kept = part.before?.protocols.some(({ items: known }) => known.some(({ code }) => code === item.code)) ?? false;
  const set = (change: (item: ProtocolItem) => void) =>
    alter((own) => {
      const one = own.protocols[at]?.items[index];
      if (one) change(one);
    });
  const error = (field: string) => errors.get(`protocols.${at}.items.${index}.${field}`);
  const text = (field: "it" | "en") => (
    <TextInput
      name={[...here, field].join(".")}
      label={say(`admin:revising.vocabularies.${field}`)}
      aria-label={say(field === "it" ? "admin:revising.system.itemIt" : "admin:revising.system.itemEn", { item: name })}
      lang={field}
      maxLength={80}
      autoComplete="off"
      value={item[field]}
      error={error(field)}
      onChange={({ currentTarget: { value } }) =>
        set((one) => {
          one[field] = value;
        })
      }
    />
  );
  return (
    <li>
      <div className={classes.pair}>
        {text("it")}
        {text("en")}
        <NativeSelect
          name={[...here, "rule"].join(".")}
          label={say("admin:revising.system.rule")}
          aria-label={say("admin:revising.system.ruleOf", { item: name })}
          data={itemRules.map((rule) => ({ value: rule, label: say(`labs:rule.${rule}`) }))}
          value={item.rule}
          onChange={({ currentTarget: { value } }) =>
            set((one) => {
              one.rule = itemRules.find((rule) => rule === value) ?? one.rule;
              one.kinds = [];
              if (single.has(one.rule)) one.minimum = 1;
            })
          }
        />
        {!single.has(item.rule) && (
          <NumberInput
            name={[...here, "minimum"].join(".")}
            label={say("admin:revising.system.minimum")}
            aria-label={say("admin:revising.system.minimumOf", { item: name })}
            min={1}
            max={50}
            allowDecimal={false}
            value={item.minimum}
            error={error("minimum")}
            onChange={(value) =>
              set((one) => {
                one.minimum = Number(value);
              })
            }
          />
        )}
      </div>
      {vocabulary && (
        <Checkbox.Group
          label={say("admin:revising.system.kinds")}
          value={item.kinds}
          onChange={(kinds) =>
            set((one) => {
              one.kinds = kinds;
            })
          }
        >
          <Group gap="md" mt="xs">
            {vocabulary
              .in(draft.document)
              .filter(({ code, retired }) => !retired || item.kinds.includes(code))
              .map((term) => (
                <Checkbox
                  key={term.code}
                  name={[...here, "kinds"].join(".")}
                  value={term.code}
                  label={localText(term, language)}
                />
              ))}
          </Group>
        </Checkbox.Group>
      )}
      <Aside path={here} codeKept={kept} />
      {items.length > 1 && (
        <Group justify="flex-end">
          <Button
            variant="default"
            size="compact-md"
            aria-label={say("admin:revising.vocabularies.actionOn", {
              action: say("admin:revising.vocabularies.remove"),
              term: name,
            })}
            onClick={() => alter((own) => void own.protocols[at]?.items.splice(index, 1))}
          >
            {say("admin:revising.vocabularies.remove")}
          </Button>
        </Group>
      )}
    </li>
  );
}
