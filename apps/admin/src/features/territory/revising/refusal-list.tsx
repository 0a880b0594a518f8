import type { RevisionPreview } from "@trama/territory";
import { Notice } from "../../../forms/notice";
import { useSay, useSayAny } from "../../../words/say";
import { useLanguage } from "../../../words/speech-provider";
import classes from "./revising.module.css";

/** Why the draft could not be saved: each reason with its place in words. */
export function RefusalList({ refusals }: Pick<RevisionPreview, "refusals">) {
  const say = useSay();
  const sayAny = useSayAny();
  const { language } = useLanguage();
  if (refusals.length === 0) return null;
  return (
    <Notice tone="bad" role="alert" title={say("admin:revising.refused")}>
      <ul className={classes.list}>
        {refusals.map(({ path, where, code, params }) => (
          <li key={`${path} ${code} ${JSON.stringify(params)}`}>
            {where[language].length > 0 && <strong>{where[language].join(" › ")}: </strong>}
            {sayAny(code, params)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
