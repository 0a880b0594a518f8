import { Input, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { ConfigurationDocument } from "@trama/instance/browser";
import { type DocumentProblem, DocumentRefused, parseYaml } from "@trama/territory";
import { useState } from "react";
import { TextLink } from "../../../app/links";
import { NotFound } from "../../../app/not-found";
import { Card } from "../../../app/page";
import { Notice } from "../../../forms/notice";
import { useSay, useSayAny } from "../../../words/say";
import { useConfigurationDraft } from "./configuration-draft";
import classes from "./revising.module.css";

const shownProblems = 30;

/** What is wrong with a file, each thing with its line, its field and the reason. */
function Problems({ file, problems }: { file: string; problems: readonly DocumentProblem[] }) {
  const say = useSay();
  const sayAny = useSayAny();
  return (
    <Notice tone="bad" role="alert" title={say("admin:settings.upload.refused", { file, count: problems.length })}>
      <ul className={classes.list}>
        {problems.slice(0, shownProblems).map(({ line, column, path, code, params }) => (
          <li key={`${line} ${column} ${path.join(".")} ${code}`}>
            <strong>{say("admin:settings.upload.place", { line, column })}</strong>{" "}
            {path.length > 0 && <code>{path.join(".")}</code>} {sayAny(code, { ...params })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** A configuration from a file: it is read here, and becomes a draft whose differences are looked at before it is saved. */
export function UploadTab() {
  const say = useSay();
  const draft = useConfigurationDraft();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<{ file: string; problems: readonly DocumentProblem[] } | null>(null);
  if (!draft) return <NotFound />;
  const read = async (file: File) => {
    try {
      const document = parseYaml(await file.text(), ConfigurationDocument, file.name);
      draft.change((here) => void Object.assign(here, document));
      await navigate({ to: "/impostazioni/rivedi" });
    } catch (error) {
      if (!(error instanceof DocumentRefused)) throw error;
      setRefused({ file: file.name, problems: error.problems });
    }
  };
  return (
    <>
      <Text>
        <TextLink to="/impostazioni/territorio">{say("admin:revising.identity.back")}</TextLink>
      </Text>
      <Card title={say("admin:settings.upload.title")}>
        <Input.Wrapper
          label={say("admin:settings.upload.file")}
          description={say("admin:settings.upload.hint")}
          labelProps={{ htmlFor: "configuration-file" }}
        >
          <input
            id="configuration-file"
            type="file"
            accept=".yaml,.yml"
            className={classes.file}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              setRefused(null);
              if (file) void read(file);
              currentTarget.value = "";
            }}
          />
        </Input.Wrapper>
      </Card>
      {refused && <Problems {...refused} />}
    </>
  );
}
