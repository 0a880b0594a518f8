import { Button } from "@mantine/core";
import { IconDownload, IconUpload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { useMay } from "../../api/session";
import { ButtonLink } from "../../app/links";
import { Page } from "../../app/page";
import { SectionTabs } from "../../app/section-tabs";
import { useSay } from "../../words/say";
import { useTerritory } from "../../words/speech-provider";
import { flagsQuery } from "./queries";
import { DraftProvider } from "./revising/configuration-draft";
import { DraftBar } from "./revising/draft-bar";
import { settingsTabs } from "./settings-tabs";

/** How the territory is described and the rules it works by, one part each. */
export function SettingsPage() {
  const say = useSay();
  const may = useMay();
  const { code } = useTerritory();
  const { data: flags } = useQuery({ ...flagsQuery, enabled: may("listFlags") });
  const title = say("admin:nav.settings");
  const open = flags?.filter(({ accepted }) => accepted === null).length ?? 0;
  const tabs = settingsTabs
    .filter(({ verb }) => verb === null || may(verb))
    .map(({ link: { to }, label }) => ({
      to,
      label: say(label),
      count: to === "/impostazioni/segnalazioni" ? open : 0,
    }));
  return (
    <Page
      title={title}
      lead={say("admin:territory.lead")}
      actions={
        <>
          {may("reviseConfiguration") && (
            <ButtonLink
              to="/impostazioni/carica"
              variant="default"
              size="md"
              leftSection={<IconUpload size={18} aria-hidden="true" />}
            >
              {say("admin:settings.upload.open")}
            </ButtonLink>
          )}
          {may("exportConfiguration") && (
            <Button
              component="a"
              href="/api/territory/configuration"
              download={`${code}.yaml`}
              variant="default"
              size="md"
              leftSection={<IconDownload size={18} aria-hidden="true" />}
            >
              {say("admin:territory.export")}
            </Button>
          )}
        </>
      }
    >
      <SectionTabs label={say("admin:app.parts", { title })} tabs={tabs} />
      <DraftProvider>
        <Outlet />
        <DraftBar />
      </DraftProvider>
    </Page>
  );
}
