import { Button } from "@mantine/core";
import { useSay } from "../words/say";
import { Page } from "./page";

/** A screen that could not be drawn: no network to fetch it with, or a newer version has taken its place. */
export function PageFailed() {
  const say = useSay();
  return (
    <Page title={say("admin:app.broken")} lead={<span role="alert">{say("admin:app.brokenText")}</span>}>
      <div>
        <Button size="md" onClick={() => window.location.reload()}>
          {say("admin:app.reload")}
        </Button>
      </div>
    </Page>
  );
}
