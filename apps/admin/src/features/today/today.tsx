import { useSay } from "../../words/say";
import { Page } from "../../app/page";

export function Today() {
  const say = useSay();
  return <Page title={say("admin:nav.today")}>{null}</Page>;
}
