import { Outlet } from "@tanstack/react-router";
import { useMay } from "../../api/session";
import { Page } from "../../app/page";
import { SectionTabs } from "../../app/section-tabs";
import { useSay } from "../../words/say";
import { directoryTabs } from "./tabs";

/** The organisations and people of the territory, and who may come in: one part each. */
export function DirectoryPage() {
  const say = useSay();
  const may = useMay();
  const title = say("admin:nav.directory");
  const tabs = directoryTabs(may).map(({ to, label }) => ({ to, label: say(label) }));
  return (
    <Page title={title}>
      {tabs.length > 1 && <SectionTabs label={say("admin:app.parts", { title })} tabs={tabs} />}
      <Outlet />
    </Page>
  );
}
