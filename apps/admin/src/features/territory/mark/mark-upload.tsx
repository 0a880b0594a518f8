import { Input, Text } from "@mantine/core";
import { useId, useState } from "react";
import { Notice } from "../../../forms/notice";
import { useSay, useSayAny } from "../../../words/say";
import { type LoadedMark, loadMark, type Refusal } from "./load-mark";
import classes from "./mark.module.css";

interface MarkUploadProps {
  name: string;
  label: string;
  hint: string;
  onLoad: (mark: LoadedMark) => void;
}

/** Where a picture is brought: chosen with the button, or dropped there, as browsers do. One that cannot be a mark says why. */
export function MarkUpload({ name, label, hint, onLoad }: MarkUploadProps) {
  const say = useSay();
  const sayAny = useSayAny();
  const id = useId();
  const [refusal, setRefusal] = useState<(Refusal & { file: string }) | null>(null);
  const load = async (file: File | undefined) => {
    setRefusal(null);
    if (!file) return;
    const loaded = await loadMark(file);
    if ("code" in loaded) setRefusal({ ...loaded, file: file.name });
    else onLoad(loaded);
  };
  return (
    <>
      <Input.Wrapper label={label} description={hint} labelProps={{ htmlFor: id }}>
        <input
          id={id}
          name={name}
          type="file"
          accept=".svg,.png,image/svg+xml,image/png"
          className={classes.file}
          onChange={({ currentTarget }) => {
            void load(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </Input.Wrapper>
      {refusal && (
        <Notice tone="bad" role="alert" title={say("admin:settings.mark.refused", { file: refusal.file })}>
          <Text>{sayAny(refusal.code, refusal.params)}</Text>
        </Notice>
      )}
    </>
  );
}
