import { Text } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { type NounCode, nounCodes, nounMeanings } from "@trama/territory";
import { TextLink } from "../../../app/links";
import { NotFound } from "../../../app/not-found";
import { Card } from "../../../app/page";
import { useSay } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import { type ConfigurationDraft, useConfigurationDraft } from "../revising/configuration-draft";
import classes from "../revising/revising.module.css";
import { NounFields } from "./noun-fields";
import { NounPreview } from "./noun-preview";

function NounEditor({ draft, code }: { draft: ConfigurationDraft; code: NounCode }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <>
      <Text>
        <TextLink to="/impostazioni/parole">{say("admin:revising.words.back")}</TextLink>
      </Text>
      <div className={classes.two}>
        <Card title={say("admin:revising.words.title")}>
          <Text c="dimmed" mb="md">
            {nounMeanings[code][language]}
          </Text>
          <NounFields draft={draft} code={code} />
        </Card>
        <div>
          <Card title={say("admin:revising.words.preview")}>
            <NounPreview stated={draft.document.territory.words} code={code} />
          </Card>
        </div>
      </div>
    </>
  );
}

/** One word of the territory, to be changed, beside the sentences in which it will be said. */
export function NounTab() {
  const { parola } = useParams({ from: "/shell/impostazioni/parole/$parola" });
  const draft = useConfigurationDraft();
  const code = nounCodes.find((one) => one === parola);
  return draft && code ? <NounEditor key={code} draft={draft} code={code} /> : <NotFound />;
}
