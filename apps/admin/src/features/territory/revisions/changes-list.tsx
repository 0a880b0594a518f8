import { Text } from "@mantine/core";
import { sectionName } from "@trama/instance/browser";
import type { ConfigurationChange } from "@trama/territory";
import { useSay, useSayAny } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { bySection } from "./by-section";
import classes from "./revisions.module.css";

/** A value as a person reads it; a picture is seen, on a light ground. */
export function Value({ value }: { value: ConfigurationChange["before"] }) {
  const say = useSay();
  const { language } = useLanguage();
  if (value === null) return <span className={classes.nothing}>{say("admin:territory.revision.nothing")}</span>;
  const { picture } = value;
  return (
    <>
      {picture?.startsWith("data:image/") && <img className={classes.picture} src={picture} alt="" />}
      <span className={classes.lines}>{value[language]}</span>
    </>
  );
}

/** What a revision changed, section by section: where, what was, what is. */
export function ChangesList({ changes }: { changes: readonly ConfigurationChange[] }) {
  const say = useSay();
  const sayAny = useSayAny();
  const { language } = useLanguage();
  return bySection(changes).map(({ section, changes: inside }) => {
    const name = sectionName(section);
    return (
      <section key={section} className={classes.section}>
        <Text fw={700}>{name === null ? section : sayAny(name)}</Text>
        <ul>
          {inside.map(({ path, where, before, after }) => (
            <li key={path}>
              <div>{where[language].join(" › ")}</div>
              <dl className={classes.values}>
                <dt>{say("admin:territory.revision.before")}</dt>
                <dd>
                  <Value value={before} />
                </dd>
                <dt>{say("admin:territory.revision.after")}</dt>
                <dd>
                  <Value value={after} />
                </dd>
              </dl>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
